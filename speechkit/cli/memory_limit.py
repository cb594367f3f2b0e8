"""Reads the size that --memory names."""

from __future__ import annotations

import os
import re
import sys

import typer

from speechkit.cli.values import TOO_SMALL
from speechkit.messages import Message

SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([KMGT]?)(?:i?B)?", re.IGNORECASE)
UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40}
MEMORY = 4 << 30
"""The most bytes that a process may take unless --memory says otherwise."""
LEAST = 64 << 20
"""The fewest bytes that --memory may name: a process that has read no document yet takes half of it."""


def read_memory_size(size: str | None) -> int | None:
    """The bytes of a size: 2G → 2147483648; None for no limit."""
    if size == "0" or (size is None and os.name == "nt"):
        return None
    if size is None:
        return MEMORY
    if os.name == "nt":
        raise typer.BadParameter("Windows cannot limit the memory of a process.", param_hint="'--memory'")
    match = SIZE.fullmatch(size.strip())
    if match is None:
        raise typer.BadParameter(Message("'{size}' is no size. Say 512M or 2G.", size=size), param_hint="'--memory'")
    wanted = float(match[1]) * UNITS[match[2].upper()]
    if wanted < LEAST:
        problem = Message(TOO_SMALL, value=size, least=f"{LEAST >> 20}M")
        raise typer.BadParameter(problem, param_hint="'--memory'")
    return int(min(wanted, sys.maxsize))
