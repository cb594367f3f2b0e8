"""Defines what goes to a worker and what comes back."""

from __future__ import annotations

from typing import NamedTuple


class Task(NamedTuple):
    """One document, still to be read."""

    id: str
    """Unique in its run: a path, the value of the id column, or the number of the row."""
    target: str = ""
    """Where the outline goes in a folder of outlines: relative, without the suffix of the format."""
    path: str | None = None
    """The file to read; None where a table gave the text."""
    text: str = ""
    problem: str | None = None
    """Why there is no text: a record of a table that cannot be read."""


class Row(NamedTuple):
    """The result of one document; every task has exactly one."""

    id: str
    line: bytes
    """All of it as one line of JSON, ready for the journal."""
    seconds: float = 0.0
    error: str | None = None
