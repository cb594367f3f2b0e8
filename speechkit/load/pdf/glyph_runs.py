"""Groups the glyphs of a page into runs: characters on one base line without a wide gap.

The order in the file does not help: a quotation mark in another font may be drawn after the whole line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import eq, itemgetter, sub
from statistics import median, median_high
from typing import NamedTuple

from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.load.pdf.glyphs import Glyph
from speechkit.load.pdf.text_pieces import PieceGlyphs, TextPiece

GAP = 1.8
"""A gap of this many ems or more ends a run, as between the cells of a table."""
NARROW = 0.25
"""A gap of this many ems or more may be a part of a gutter."""
LIFT = 0.3
"""The base lines of two characters of one run differ by fewer ems."""
TABULATED = 0.9
"""A gap of more ems is a space, whatever the characters are."""
SPACE = 0.2
"""The step between two Chinese characters that is this many ems longer than usual holds a space."""
WORD_GAP = 0.2
"""A gap of more ems between two Latin letters is a space between words."""
OVERLAID = 0.4
"""A character that is printed twice moves by less than this share of its own width; l and I are narrow."""


class Hole(NamedTuple):
    """A gap in a run that is too narrow to end it but may be a gutter."""

    at: int
    """The index of the character after it."""
    left: float
    right: float


@dataclass(slots=True)
class Run:
    """Characters side by side."""

    glyphs: Sequence[Glyph]
    spaced: Sequence[str]
    """The characters, each with the spaces before it; a string where none has any."""
    holes: Sequence[Hole] = ()
    left: float = field(init=False)
    """Where the first character begins, in points."""
    right: float = field(init=False)
    """Where the last character ends."""
    base: float = field(init=False)
    """The height of the base line above the bottom of the page."""
    size: float = field(init=False)
    """The size of its Chinese characters, or of all where there are none, in points."""
    last_size: float = field(init=False)
    """The size of its last character."""
    even_step: float | None = field(init=False, default=None)
    """From each character to the next, where all are evenly apart."""
    found_steps: list[float] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        first: Glyph | TextPiece
        last: Glyph | TextPiece
        if isinstance(self.glyphs, PieceGlyphs):
            pieces = self.glyphs.pieces
            first, last = pieces[0], pieces[-1]
            mixed = len(pieces) > 1 and len({piece.size for piece in pieces}) > 1
            if first is last and first.lefts is None:
                self.even_step = first.step
        else:
            first, last = self.glyphs[0], self.glyphs[-1]
            mixed = len(set(map(itemgetter(4), self.glyphs))) > 1
        self.left, self.right, self.base, self.size = first.left, last.right, first.base, first.size
        self.last_size = last.size
        if mixed:
            sizes = [glyph.size for glyph in self.glyphs if not glyph.sign.isascii()]
            self.size = median_high(sizes or [glyph.size for glyph in self.glyphs])

    @property
    def steps(self) -> list[float]:
        """From each Chinese character to the next, where that is one too."""
        if self.found_steps is None:
            self.found_steps = (
                self.glyphs.list_steps() if isinstance(self.glyphs, PieceGlyphs) else list_steps(self.glyphs)
            )
        return self.found_steps

    @property
    def text(self) -> str:
        """Its characters with spaces."""
        return self.spaced if isinstance(self.spaced, str) else "".join(self.spaced)

    def cut(self, gutter: float) -> list[Run]:
        """The parts of a run on both sides of a gutter; the whole run where the gutter goes through no hole."""
        at = next((hole.at for hole in self.holes if hole.left <= gutter <= hole.right), 0)
        return self.part(at) if at else [self]

    def part(self, at: int) -> list[Run]:
        """The parts of a run before and after the hole that stands before this character."""
        before = [hole for hole in self.holes if hole.at < at]
        behind = [hole._replace(at=hole.at - at) for hole in self.holes if hole.at > at]
        spaced = [self.spaced[at].lstrip(), *self.spaced[at + 1 :]]
        return [Run(self.glyphs[:at], self.spaced[:at], before), Run(self.glyphs[at:], spaced, behind)]


def list_steps(glyphs: Sequence[Glyph]) -> list[float]:
    """From each Chinese character to the next, where that is one too."""
    return [
        after[1] - before[1]  # the left edges, by number, since names take longer
        for before, after in pairwise(glyphs)
        if "\u4e00" <= before[0] <= "\u9fff" and "\u4e00" <= after[0] <= "\u9fff"  # as is_chinese, without calls
    ]


def group_rows(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """The rows that characters on one base line form."""
    rows: list[list[Glyph]] = []
    first: Glyph | None = None
    for glyph in sorted(glyphs, key=itemgetter(3), reverse=True):  # by the base line, those of one in their order
        if first and (glyph.base == first.base or first.base - glyph.base < LIFT * max(first.size, glyph.size)):
            rows[-1].append(glyph)
        else:
            first = glyph
            rows.append([glyph])
    return rows


def split_row(row: list[Glyph]) -> Iterator[Run]:
    """The runs of a row; a gap filled with space characters does not end a run."""
    row = sorted(row, key=itemgetter(1))  # by the left edge
    if is_unbroken(row):
        yield restore_spaces(Run(row, [glyph[0] for glyph in row]))
        return
    glyphs: list[Glyph] = []
    spaced: list[str] = []
    holes: list[Hole] = []
    space, end = "", 0.0
    for glyph in row:
        before = glyphs[-1] if glyphs else None
        sign, left = glyph.sign, glyph.left
        if before and left - end >= NARROW * glyph.size:
            gap = (left - end) / max(before.size, glyph.size)
            if gap >= GAP:
                yield make_run(glyphs, spaced, holes)
                glyphs, spaced, holes, space, before = [], [], [], "", None
            elif gap >= NARROW:
                holes.append(Hole(len(glyphs), end, left))
        if sign.isspace():
            space, end = space + sign, max(end, glyph.right)
            continue
        if before and before.sign == sign and is_double(before, glyph):
            continue
        apart = before and (space or (left - end > WORD_GAP * glyph.size and find_gap(before, glyph)))
        spaced.append(apart + sign if apart else sign)
        glyphs.append(glyph)
        space, end = "", glyph.right
    if glyphs:
        yield make_run(glyphs, spaced, holes)


def is_unbroken(row: list[Glyph]) -> bool:
    """Whether the characters of a row follow each other without a gap, a blank or a character printed twice."""
    signs, lefts, rights, _, sizes = zip(*row, strict=True)
    gap = max(map(sub, lefts[1:], rights), default=0.0)
    return gap <= WORD_GAP * min(sizes) and not any(map(str.isspace, signs)) and not any(map(eq, signs, signs[1:]))


def make_run(glyphs: list[Glyph], spaced: list[str], holes: list[Hole]) -> Run:
    """The run of these characters; a hole before spaces that end the run is dropped, since no character follows it."""
    return restore_spaces(Run(glyphs, spaced, [hole for hole in holes if hole.at < len(glyphs)]))


def restore_spaces(run: Run) -> Run:
    """The run with spaces between Chinese words that the file does not have as characters, only as wider steps."""
    known = run.steps
    if not known:
        return run
    sizes = run.glyphs.sizes if isinstance(run.glyphs, PieceGlyphs) else list(map(itemgetter(4), run.glyphs))
    if max(known) / min(sizes) - min(known) / max(sizes) <= SPACE:
        return run
    steps = {
        i: (after.left - before.left) / after.size
        for i, (before, after) in enumerate(pairwise(run.glyphs), 1)
        if "\u4e00" <= before.sign <= "\u9fff" and "\u4e00" <= after.sign <= "\u9fff"  # as is_chinese, without calls
    }
    usual = median(steps.values()) if steps else 0.0
    spaced = list(run.spaced)
    for i, step in steps.items():
        if step - usual > SPACE and not spaced[i][0].isspace():
            spaced[i] = " " + spaced[i]
    run.spaced = spaced
    return run


def find_gap(before: Glyph, glyph: Glyph) -> str:
    """The space between two Latin words, or a tab, that the file does not have as a character; else empty."""
    if glyph.left - before.right > TABULATED * glyph.size:
        return IDEOGRAPHIC
    latin = before.sign.isascii() and before.sign.isalpha() and glyph.sign.isascii() and glyph.sign.isalpha()
    return " " if latin and glyph.left - before.right > WORD_GAP * glyph.size else ""


def is_double(before: Glyph, glyph: Glyph) -> bool:
    """Whether a character is printed a second time over the same one, to look bold."""
    return glyph.left - before.left < OVERLAID * (glyph.right - glyph.left)
