"""Finds what a command reads where no file is named."""

from __future__ import annotations

import sys

import typer


def standard_input() -> list[str]:
    """Standard input where something is piped in; a usage error where a person would have to type."""
    if sys.stdin is None or sys.stdin.isatty():
        raise typer.BadParameter("Name a file, or pipe a text in.", param_hint="'FILE'")
    return ["-"]
