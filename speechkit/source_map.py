"""Finds the place in the source file for every offset in a document's text."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple


class Position(NamedTuple):
    """A place in the source, as an editor shows it: both count from 1, columns in characters."""

    line: int
    column: int
    page: int | None = None


# A named tuple, not a dataclass: the loaders make one for each line or cell of a source, and a frozen dataclass takes
# three times as long to make.
class Piece(NamedTuple):
    """From `offset` in the document's text on, the text stands in the source at this place."""

    offset: int
    line: int
    column: int
    page: int | None = None


class SourceMap(NamedTuple):
    """The places in the source for all offsets of a document's text; one piece for each line of the source."""

    offsets: "array[int]"
    lines: Sequence[int]
    columns: Sequence[int] | None = None
    """None where every piece begins in the first column."""
    pages: "array[int] | None" = None
    """0 where no page is known; None for sources without pages."""

    def position(self, offset: int) -> Position:
        """The source position of a character of the text."""
        i = max(0, bisect_right(self.offsets, offset) - 1)
        if not self.offsets:
            return Position(1, offset + 1)
        column = self.columns[i] if self.columns else 1
        page = self.pages[i] if self.pages else 0
        return Position(self.lines[i], column + offset - self.offsets[i], page or None)

    @classmethod
    def from_pieces(cls, pieces: list[Piece]) -> "SourceMap":
        """The map of pieces in the order of their offsets, the first at 0."""
        pages = [piece.page or 0 for piece in pieces]
        return cls(
            array("l", [piece.offset for piece in pieces]),
            array("l", [piece.line for piece in pieces]),
            array("l", [piece.column for piece in pieces]),
            array("l", pages) if any(pages) else None,
        )
