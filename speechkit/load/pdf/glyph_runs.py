"""The characters of a page in, out: runs of those that stand on one base line without a gap.

The file's own order is no help: a quotation mark in another font may be drawn after the whole line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median, median_high
from typing import NamedTuple

import pypdfium2

from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.load.pdf.footnote_marks import leave_out_marks
from speechkit.load.pdf.glyphs import Glyph, is_chinese, read_characters
from speechkit.load.pdf.turning import Turn
from speechkit.load.pdf.vertical import lay_down
from speechkit.load.pdf.watermarks import leave_out_watermark

GAP = 1.8
"""From this many ems on, the empty space between two characters parts cells."""
NARROW = 0.25
"""From this many ems on, it can be a part of the gutter between two columns."""
LIFT = 0.3
"""Ems by which the base lines of two characters of one run may differ."""
TABULATED = 0.9
"""From this many ems on, the empty space between any two characters is one."""
SPACE = 0.2
"""From this many ems on beyond the usual, the step from one Chinese character to the next is over one."""
WORD_GAP = 0.2
"""From this many ems on, the empty space between two Latin letters parts words."""
OVERLAID = 0.4
"""How much of its own width a character lies off the same one below it; l and I are too narrow to count in ems."""


class Hole(NamedTuple):
    """An empty space in a run, too narrow to end it where there are no columns."""

    at: int
    """The index of the character behind it."""
    left: float
    right: float


@dataclass(slots=True)
class Run:
    """Characters side by side."""

    glyphs: list[Glyph]
    spaced: list[str]
    """The characters with the spaces that stand between them."""
    holes: list[Hole] = field(default_factory=list)
    size: float = field(init=False)
    """One em: of the Chinese characters, if there are any; a program can set the Latin ones larger beside them."""

    def __post_init__(self) -> None:
        sizes = [glyph.size for glyph in self.glyphs if not glyph.sign.isascii()]
        self.size = median_high(sizes or [glyph.size for glyph in self.glyphs])

    @property
    def left(self) -> float:
        """Where the first character begins."""
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        """Where the last character ends."""
        return self.glyphs[-1].right

    @property
    def base(self) -> float:
        """The height of the base line."""
        return self.glyphs[0].base

    @property
    def text(self) -> str:
        """The characters."""
        return "".join(self.spaced)

    def cut(self, gutter: float) -> list[Run]:
        """The parts of a run on both sides of a gutter; the whole run where no hole lies over it."""
        at = next((hole.at for hole in self.holes if hole.left <= gutter <= hole.right), 0)
        return self.part(at) if at else [self]

    def part(self, at: int) -> list[Run]:
        """The parts of a run before and behind the hole in front of this character."""
        before = [hole for hole in self.holes if hole.at < at]
        behind = [hole._replace(at=hole.at - at) for hole in self.holes if hole.at > at]
        spaced = [self.spaced[at].lstrip(), *self.spaced[at + 1 :]]
        return [Run(self.glyphs[:at], self.spaced[:at], before), Run(self.glyphs[at:], spaced, behind)]


class PageText(NamedTuple):
    """The runs of a page from its top down, each from left to right, and how it is turned to be read so."""

    runs: list[Run]
    turn: Turn
    watermark: bool = False
    """One was left out."""
    marks: int = 0
    """How many that name a footnote were left out."""
    vertical: bool = False
    """It is set from the top down and from right to left."""


NO_TEXT = PageText([], Turn(0, 0.0, 0.0))


def read_page(page: pypdfium2.PdfPage) -> PageText:
    """The text of a page."""
    characters = read_characters(page)
    laid = lay_down(characters)
    unmarked = leave_out_marks((laid or characters).glyphs)
    glyphs, watermark = leave_out_watermark(unmarked.glyphs)
    runs = [run for row in group_rows(glyphs) for run in split_row(row)]
    return PageText(runs, (laid or characters).turn, watermark, unmarked.marks, vertical=laid is not None)


def group_rows(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Characters that stand on one base line."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.base):
        if rows and rows[-1][0].base - glyph.base < LIFT * max(rows[-1][0].size, glyph.size):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    return rows


def split_row(row: list[Glyph]) -> Iterator[Run]:
    """The runs of a row: spaces bridge a gap, emptiness does not."""
    glyphs: list[Glyph] = []
    spaced: list[str] = []
    holes: list[Hole] = []
    space, end = "", 0.0
    for glyph in sorted(row, key=lambda glyph: glyph.left):
        before = glyphs[-1] if glyphs else None
        gap = (glyph.left - end) / max(before.size, glyph.size) if before else 0.0
        if gap >= GAP:
            yield make_run(glyphs, spaced, holes)
            glyphs, spaced, holes, space, before = [], [], [], "", None
        elif gap >= NARROW:
            holes.append(Hole(len(glyphs), end, glyph.left))
        if glyph.sign.isspace():
            space, end = space + glyph.sign, max(end, glyph.right)
            continue
        if before and is_double(before, glyph):
            continue
        spaced.append((space or find_gap(before, glyph)) + glyph.sign if before else glyph.sign)
        glyphs.append(glyph)
        space, end = "", glyph.right
    if glyphs:
        yield make_run(glyphs, spaced, holes)


def make_run(glyphs: list[Glyph], spaced: list[str], holes: list[Hole]) -> Run:
    """The run of these characters; a hole before a blank that ends the run has no character after it."""
    return restore_spaces(Run(glyphs, spaced, [hole for hole in holes if hole.at < len(glyphs)]))


def restore_spaces(run: Run) -> Run:
    """The run with the spaces between Chinese words that the file only shows: wider than what parts the others."""
    steps = {
        i: (after.left - before.left) / after.size
        for i, (before, after) in enumerate(pairwise(run.glyphs), 1)
        if is_chinese(before.sign) and is_chinese(after.sign)
    }
    usual = median(steps.values()) if steps else 0.0
    for i, step in steps.items():
        if step - usual > SPACE and not run.spaced[i][0].isspace():
            run.spaced[i] = " " + run.spaced[i]
    return run


def find_gap(before: Glyph, glyph: Glyph) -> str:
    """The space between two Latin words, or the one that a tabulator left, which the file only shows."""
    if glyph.left - before.right > TABULATED * glyph.size:
        return IDEOGRAPHIC
    latin = before.sign.isascii() and before.sign.isalpha() and glyph.sign.isascii() and glyph.sign.isalpha()
    return " " if latin and glyph.left - before.right > WORD_GAP * glyph.size else ""


def is_double(before: Glyph, glyph: Glyph) -> bool:
    """Whether a character is printed a second time over itself, to look bold."""
    return before.sign == glyph.sign and glyph.left - before.left < OVERLAID * (glyph.right - glyph.left)
