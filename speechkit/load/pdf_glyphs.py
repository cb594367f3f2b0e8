"""A page of a PDF file in, its characters out, joined to runs that stand on one base line without a gap."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from ctypes import c_double
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from math import atan2, hypot
from statistics import median, median_high
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw

from speechkit.load.pdf_turning import Box, Turn, count_quarters, find_turn

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
HYPHENS = {2: "-", 0xFFFE: "-"}
"""What the library calls a hyphen at the end of a line."""
MIN_SIZE = 1.0
LOWEST, HIGHEST = 0.5, 2.0
"""Ems that a font's characters are high."""


class Glyph(NamedTuple):
    """One character and where it stands, in points from the lower left corner of the page set upright."""

    sign: str
    left: float
    right: float
    base: float
    size: float


class Setting(NamedTuple):
    """How a character is set."""

    quarters: int | None
    """Which way its line runs; None for one that runs aslant."""
    size: float
    """The size of its font on the page, as far as that tells it."""


class Hole(NamedTuple):
    """An empty space in a run, too narrow to end it where there are no columns."""

    at: int
    """The index of the character behind it."""
    left: float
    right: float


@dataclass(slots=True)
class Run:
    """Characters side by side."""

    glyphs: list[Glyph] = field(default_factory=list)
    spaced: list[str] = field(default_factory=list)
    """The characters with the spaces that stand between them."""
    holes: list[Hole] = field(default_factory=list)

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
    def size(self) -> float:
        """One em: of the Chinese characters, if there are any; a program can set the Latin ones larger beside them."""
        sizes = [glyph.size for glyph in self.glyphs if not glyph.sign.isascii()]
        return median_high(sizes or [glyph.size for glyph in self.glyphs])

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


NO_TEXT = PageText([], Turn(0, 0.0, 0.0))


def read_page(page: pypdfium2.PdfPage) -> PageText:
    """The text of a page.

    The file's own order is no help: a quotation mark in another font may be drawn after the whole line.
    """
    text = page.get_textpage()
    try:
        settings = list(read_settings(text))
        signs = {i: sign for i, sign in read_signs(text) if settings[i].quarters is not None}
        turn = find_turn(page, (settings[i].quarters for i, sign in signs.items() if not sign.isspace()))
        upright = {i: sign for i, sign in signs.items() if settings[i].quarters == turn.quarters}
        glyphs = part_ligatures(read_glyphs(text, upright, settings, turn))
    finally:
        text.close()
    return PageText([run for row in group_rows(glyphs) for run in split_row(row)], turn)


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
    run, space, end = Run(), "", 0.0
    for glyph in sorted(row, key=lambda glyph: glyph.left):
        before = run.glyphs[-1] if run.glyphs else None
        gap = (glyph.left - end) / max(before.size, glyph.size) if before else 0.0
        if gap >= GAP:
            yield restore_spaces(run)
            run, space, before = Run(), "", None
        elif gap >= NARROW:
            run.holes.append(Hole(len(run.glyphs), end, glyph.left))
        if glyph.sign.isspace():
            space, end = space + glyph.sign, max(end, glyph.right)
            continue
        if before and is_double(before, glyph):
            continue
        if before:
            run.spaced.append((space or find_gap(before, glyph)) + glyph.sign)
        else:
            run.spaced.append(glyph.sign)
        run.glyphs.append(glyph)
        space, end = "", glyph.right
    if run.glyphs:
        yield restore_spaces(run)


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


def is_chinese(sign: str) -> bool:
    """Whether this is a character of a Chinese word."""
    return "\u4e00" <= sign <= "\u9fff"


def find_gap(before: Glyph, glyph: Glyph) -> str:
    """The space between two Latin words, or the one that a tabulator left, which the file only shows."""
    if glyph.left - before.right > TABULATED * glyph.size:
        return "　"
    latin = before.sign.isascii() and before.sign.isalpha() and glyph.sign.isascii() and glyph.sign.isalpha()
    return " " if latin and glyph.left - before.right > WORD_GAP * glyph.size else ""


def is_double(before: Glyph, glyph: Glyph) -> bool:
    """Whether a character is printed a second time over itself, to look bold."""
    return before.sign == glyph.sign and glyph.left - before.left < OVERLAID * (glyph.right - glyph.left)


def read_signs(text: pypdfium2.PdfTextPage) -> Iterator[tuple[int, str]]:
    """The characters of a page and their numbers in it, without the spaces that the library puts in."""
    high = ""
    for i in range(text.count_chars()):
        sign = high + chr(raw.FPDFText_GetUnicode(text, i))
        high = sign if not high and "\ud800" <= sign <= "\udbff" else ""
        if high:  # the library counts in UTF-16
            continue
        sign = sign.encode("utf-16", "surrogatepass").decode("utf-16", "replace").translate(HYPHENS)
        if sign not in "\r\n\0" and raw.FPDFText_IsGenerated(text, i) != 1:
            yield i, unify(sign)


def read_settings(text: pypdfium2.PdfTextPage) -> Iterator[Setting]:
    """How each character of a page is set; its line tells which way: Chinese italics are upright ones, slanted."""
    matrix = raw.FS_MATRIX()
    for i in range(text.count_chars()):
        raw.FPDFText_GetMatrix(text, i, matrix)
        scale = hypot(matrix.c, matrix.d)
        yield Setting(count_quarters(-atan2(matrix.b, matrix.a)), raw.FPDFText_GetFontSize(text, i) * scale)


def read_glyphs(text: pypdfium2.PdfTextPage, signs: dict[int, str], settings: list[Setting], turn: Turn) -> list[Glyph]:
    """These characters of a page with their places on it, turned so."""
    glyphs, heights = [], []
    x, y, rectangle = c_double(), c_double(), raw.FS_RECTF()
    for i, sign in signs.items():
        raw.FPDFText_GetCharOrigin(text, i, x, y)
        raw.FPDFText_GetLooseCharBox(text, i, rectangle)
        box = turn.place(Box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top))
        origin = turn.place(Box(x.value, y.value, x.value, y.value))
        left = min(box.left, origin.left) if is_chinese(sign) else box.left  # that of a picture is where its ink begins
        glyphs.append(Glyph(sign, left, box.right, origin.bottom, max(MIN_SIZE, settings[i].size)))
        heights.append(box.top - box.bottom)
    return correct_sizes(glyphs, heights)


def correct_sizes(glyphs: list[Glyph], heights: list[float]) -> list[Glyph]:
    """The characters in the sizes of their fonts, unless those are far from how high most are: pictures have any.

    The height alone is no size: it is that of what the font provides for, an em in one and an em and a half in another.
    """
    ratios = [
        height / glyph.size for glyph, height in zip(glyphs, heights, strict=True) if glyph.sign.strip() and height > 0
    ]
    if not ratios or LOWEST < median(ratios) < HIGHEST:
        return glyphs
    return [glyph._replace(size=max(MIN_SIZE, height)) for glyph, height in zip(glyphs, heights, strict=True)]


def part_ligatures(glyphs: Iterable[Glyph]) -> list[Glyph]:
    """The characters that a font draws as one, side by side: —— and ff stand in one place, and are no double print."""
    parted: list[Glyph] = []
    for (left, right, _), group in groupby(glyphs, key=lambda glyph: (glyph.left, glyph.right, glyph.base)):
        parts = list(group)
        width = (right - left) / len(parts)
        parted += (glyph._replace(left=left + i * width, right=left + (i + 1) * width) for i, glyph in enumerate(parts))
    return parted


def unify(sign: str) -> str:
    """The usual character for a radical or a compatibility form, which some fonts name instead: ⼀ → 一."""
    if "\u2e80" <= sign <= "\u2fdf" or "\uf900" <= sign <= "\ufaff":
        return unicodedata.normalize("NFKC", sign)
    return sign
