"""Defines what a user may ask of an emitter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from speechkit.data_type import DataType

Numbers = Literal["keep", "strip"]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class EmitOptions(DataType):
    """The options of all formats; each format ignores those that it does not use."""

    depth: int | None = None
    """Levels to write; None for all."""
    text: bool = False
    """Write each node's own text, not its title alone."""
    numbers: Numbers = "keep"
    """Whether markers (一、（一）1.) stand before the titles."""
    as_list: bool = False
    """Markdown: a nested list instead of headings."""
    stats: bool = False
    """The length of each branch beside it."""
    pace: int = 220
    """Characters spoken in a minute."""
    columns: int | None = None
    """The width of the terminal; None to ask it."""
    color: bool = False
    """Whether the terminal shows colours."""
