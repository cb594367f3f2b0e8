"""Pieces: characters side by side on one base line and of one size, which share what a page tells of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise, repeat
from typing import NamedTuple, overload

from speechkit.load.pdf.glyphs import Glyph

CHINESE = re.compile(r"[\u4e00-\u9fff]")
"""As is_chinese."""
CHINESE_SERIES = re.compile(r"[\u4e00-\u9fff]{2,}")


class TextPiece(NamedTuple):
    """Characters side by side, in points from the lower left corner of the upright page."""

    signs: str
    left: float
    right: float
    base: float
    size: float
    last: float
    """Where the last character begins."""
    lefts: list[float] | None = None
    """The left edges of its characters, or of those of a piece set alike; None if they are evenly apart."""
    rights: list[float] | None = None
    tight: bool = True
    """Whether its characters follow each other without a gap, a blank or a character printed twice."""
    shift: float = 0.0
    """Its characters stand that far right of these edges, which are those of a piece that is set alike."""

    def list_glyphs(self) -> Iterable[Glyph]:
        """Its characters one by one."""
        if self.lefts is None or self.rights is None:
            return map(self.find_glyph, range(len(self.signs)))
        lefts, rights = ([edge + self.shift for edge in edges] for edges in (self.lefts, self.rights))
        values = zip(self.signs, lefts, rights, repeat(self.base), repeat(self.size), strict=False)
        return map(tuple.__new__, repeat(Glyph), values)

    @property
    def step(self) -> float:
        """From the beginning of one character to that of the next, where they are evenly apart."""
        return (self.last - self.left) / (len(self.signs) - 1) if len(self.signs) > 1 else self.size

    def find_glyph(self, at: int) -> Glyph:
        """One of its characters."""
        if self.lefts is not None and self.rights is not None:
            left, right = self.lefts[at] + self.shift, self.rights[at] + self.shift
            return Glyph(self.signs[at], left, right, self.base, self.size)
        left = self.left + at * self.step
        right = self.right if at == len(self.signs) - 1 else left + self.size
        return Glyph(self.signs[at], left, right, self.base, self.size)

    def part_characters(self) -> Iterator[TextPiece]:
        """Its characters as pieces of their own."""
        return (TextPiece(sign, left, right, base, size, left) for sign, left, right, base, size in self.list_glyphs())

    def list_steps(self) -> list[float]:
        """From each Chinese character to the next, where that is one too."""
        if self.signs.isascii():
            return []
        if self.lefts is None:
            return [self.step] * count_pairs(self.signs)
        series = (match.span() for match in CHINESE_SERIES.finditer(self.signs))
        parts = (self.lefts[start:end] for start, end in series)
        return [after - before for part in parts for before, after in pairwise(part)]


class PieceGlyphs(Sequence[Glyph]):
    """The characters of pieces as a sequence that makes them when they are asked for: hardly any are."""

    __slots__ = ("pieces",)

    def __init__(self, pieces: Sequence[TextPiece]) -> None:
        self.pieces = pieces

    def __len__(self) -> int:
        return sum([len(piece.signs) for piece in self.pieces])

    def __iter__(self) -> Iterator[Glyph]:
        return chain.from_iterable(piece.list_glyphs() for piece in self.pieces)

    @overload
    def __getitem__(self, at: int) -> Glyph: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Glyph]: ...
    def __getitem__(self, at: int | slice) -> Glyph | Sequence[Glyph]:
        if isinstance(at, slice):
            return self.select(at)
        if at < 0:
            last = self.pieces[-1]
            if at + len(last.signs) >= 0:  # most are asked for their end only
                return last.find_glyph(at + len(last.signs))
            at += len(self)
        for piece in self.pieces:
            if at < len(piece.signs):
                return piece.find_glyph(at)
            at -= len(piece.signs)
        raise IndexError(at)

    def select(self, at: slice) -> Sequence[Glyph]:
        """Some of its characters, in pieces where these are whole."""
        start, end, _ = at.indices(len(self))
        chosen = []
        first = 0
        for piece in self.pieces:
            after = first + len(piece.signs)
            if start <= first and after <= end:
                chosen.append(piece)
            elif start < after and first < end:
                return list(self)[at]
            first = after
        return PieceGlyphs(chosen)

    @property
    def sizes(self) -> list[float]:
        """The sizes of its pieces."""
        return [piece.size for piece in self.pieces]

    def list_steps(self) -> list[float]:
        """From each Chinese character to the next, where that is one too."""
        if len(self.pieces) == 1:
            return self.pieces[0].list_steps()
        steps: list[float] = []
        before: TextPiece | None = None
        for piece in self.pieces:
            if before and CHINESE.match(before.signs[-1]) and CHINESE.match(piece.signs):
                steps.append(piece.left - before.last)
            steps += piece.list_steps()
            before = piece
        return steps


def count_pairs(signs: str) -> int:
    """How many Chinese characters stand before another one."""
    return sum([len(series) - 1 for series in CHINESE_SERIES.findall(signs)])
