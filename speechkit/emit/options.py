"""What a person may ask of an emitter."""

from __future__ import annotations

from typing import Literal, NamedTuple

Numbers = Literal["keep", "strip"]


class EmitOptions(NamedTuple):
    """One set for all formats; a format passes over what it has no use for."""

    depth: int | None = None
    """Levels to write; None for all."""
    text: bool = False
    """Put each node's own text in, not its title alone."""
    numbers: Numbers = "keep"
    """Whether markers (一、（一）1.) stand before the titles."""
    as_list: bool = False
    """Markdown: a nested list in place of headings."""
    stats: bool = False
    """The length of each branch beside it."""
    pace: int = 220
    """Characters that are spoken in a minute."""
    columns: int | None = None
    """The width of the terminal; None to ask it."""
    color: bool = False
    """Whether the terminal shows colours."""
