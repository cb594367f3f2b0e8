"""Defines what a user may ask of an emitter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from speechkit.data_type import DataType

Numbers = Literal["keep", "strip"]
NUMBERS: tuple[Numbers, ...] = get_args(Numbers)


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
    fence: bool = False
    """Mermaid: in a fence, as Markdown pages draw it."""
    highlight: tuple[str, ...] = ()
    """Patterns of what is marked in colours."""

    def __post_init__(self) -> None:
        """Raises ValueError for a value that no format knows."""
        if self.numbers not in NUMBERS:
            raise ValueError(f"numbers is {self.numbers!r}; it can be {' or '.join(NUMBERS)}")
        for name in ("depth", "pace", "columns"):
            value = getattr(self, name)
            if value is not None and (not isinstance(value, int) or value < 1):
                raise ValueError(f"{name} is {value!r}; it has to be a whole number from 1 on")
