"""Reads the characters of a PDF page and their places, with the page rotated so that its text is upright."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from ctypes import c_double
from itertools import groupby
from math import atan2, hypot, isfinite
from operator import itemgetter
from statistics import median
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw

from speechkit.load.pdf.overprints import leave_out_overprints
from speechkit.load.pdf.turning import PageBox, Turn, count_quarters, find_turn

HYPHENS = {2: "-", 0xFFFE: "-"}
"""The codes that PDFium returns for a hyphen at the end of a line."""
VERTICAL_FORMS = dict(
    zip(
        "︐︑︒︓︔︕︖︰︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈",
        "，、。：；！？：—（）｛｝〔〕【】《》〈〉「」『』［］",
        strict=True,
    )
)
"""Punctuation for vertical text → the usual characters."""
UNKNOWN = "\ufffd"
"""Stands for a character that its font does not identify; PDFium guesses, rightly only for Latin ones."""
MIN_SIZE, MAX_SIZE = 1.0, 1000.0
LOWEST, HIGHEST = 0.5, 2.0
"""The usual height of glyphs, in ems of the font size."""


class Glyph(NamedTuple):
    """One character and its place, in points from the lower left corner of the upright page."""

    sign: str
    left: float
    right: float
    base: float
    size: float


class Setting(NamedTuple):
    """How a character is set."""

    quarters: int | None
    """The direction of its line, in quarter turns clockwise; None for any other angle."""
    size: float
    """The size of its font on the page, in points, as far as the font tells it."""


class PageGlyphs(NamedTuple):
    """The characters of a page, and how the page is rotated."""

    glyphs: list[Glyph]
    turn: Turn
    lying: tuple[Glyph, ...] = ()
    """Characters rotated a quarter clockwise against the others, as Latin letters in vertical Chinese."""


def read_characters(page: pypdfium2.PdfPage) -> PageGlyphs:
    """The characters of a page."""
    leave_out_overprints(page)
    text = page.get_textpage()
    try:
        settings = list(read_settings(text))
        signs = {i: sign for i, sign in read_signs(text) if settings[i].quarters is not None}
        turn = find_turn(page, (settings[i].quarters for i, sign in signs.items() if not sign.isspace()))
        upright, lying = (
            part_ligatures(read_glyphs(text, standing, settings, turn))
            for quarters in (turn.quarters, (turn.quarters - 1) % 4)
            for standing in ({i: sign for i, sign in signs.items() if settings[i].quarters == quarters},)
        )
        return PageGlyphs(upright, turn, tuple(lying))
    finally:
        text.close()


def read_signs(text: pypdfium2.PdfTextPage) -> Iterator[tuple[int, str]]:
    """The characters of a page with their indices, without the spaces that PDFium inserts."""
    high = ""
    for i in range(text.count_chars()):
        sign = high + chr(raw.FPDFText_GetUnicode(text, i))
        high = sign if not high and "\ud800" <= sign <= "\udbff" else ""
        if high:  # PDFium counts in UTF-16
            continue
        sign = sign.encode("utf-16", "surrogatepass").decode("utf-16", "replace").translate(HYPHENS)
        if sign in "\r\n" or raw.FPDFText_IsGenerated(text, i) == 1:
            continue
        known = " " <= sign <= "~" or (sign != "\0" and raw.FPDFText_HasUnicodeMapError(text, i) != 1)
        yield i, unify_form(sign) if known else UNKNOWN


def read_settings(text: pypdfium2.PdfTextPage) -> Iterator[Setting]:
    """How each character of a page is set; the direction is that of the line, since Chinese italics are slanted."""
    matrix = raw.FS_MATRIX()
    for i in range(text.count_chars()):
        raw.FPDFText_GetMatrix(text, i, matrix)
        scale = hypot(matrix.c, matrix.d)
        quarters = 0 if matrix.b == 0 < matrix.a else count_quarters(-atan2(matrix.b, matrix.a))
        yield Setting(quarters, raw.FPDFText_GetFontSize(text, i) * scale)


def read_glyphs(text: pypdfium2.PdfTextPage, signs: dict[int, str], settings: list[Setting], turn: Turn) -> list[Glyph]:
    """These characters with their places on the rotated page."""
    glyphs, heights = [], []
    x, y, rectangle = c_double(), c_double(), raw.FS_RECTF()
    for i, sign in signs.items():
        raw.FPDFText_GetCharOrigin(text, i, x, y)
        raw.FPDFText_GetLooseCharBox(text, i, rectangle)
        box = turn.place(PageBox(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top))
        origin = turn.place(PageBox(x.value, y.value, x.value, y.value))
        left = min(box.left, origin.left) if is_chinese(sign) else box.left  # the box may begin at the ink
        seen = left <= turn.page_width and box.right >= 0 and 0 <= origin.bottom <= turn.page_height
        if not seen or not isfinite(box.right - left):  # a damaged file may hold any numbers
            continue
        size = min(MAX_SIZE, max(MIN_SIZE, settings[i].size))
        glyphs.append(Glyph(sign, left, box.right, origin.bottom, size))
        upright = settings[i].quarters == turn.quarters
        heights.append(box.top - box.bottom if upright else box.right - box.left)
    return correct_sizes(glyphs, heights)


def correct_sizes(glyphs: list[Glyph], heights: list[float]) -> list[Glyph]:
    """The glyphs with the sizes of their fonts, or with their heights where most heights contradict those sizes.

    The height alone is no size: it is that of the font's line, one em in one font and one and a half in another.
    """
    ratios = [
        height / glyph.size for glyph, height in zip(glyphs, heights, strict=True) if glyph.sign.strip() and height > 0
    ]
    if not ratios or LOWEST < median(ratios) < HIGHEST:
        return glyphs
    return [glyph._replace(size=max(MIN_SIZE, height)) for glyph, height in zip(glyphs, heights, strict=True)]


def part_ligatures(glyphs: Iterable[Glyph]) -> list[Glyph]:
    """The glyphs with ligatures split side by side: the parts of —— and ff have one place, but are no double print."""
    parted: list[Glyph] = []
    for (left, right, _), group in groupby(glyphs, key=itemgetter(1, 2, 3)):
        parts = list(group)
        if len(parts) > 1:
            width = (right - left) / len(parts)
            parts = [part._replace(left=left + i * width, right=left + (i + 1) * width) for i, part in enumerate(parts)]
        parted += parts
    return parted


def unify_form(sign: str) -> str:
    """The usual character for a radical or a compatibility form, which some fonts name instead: ⼀ → 一."""
    if "\u2e80" <= sign <= "\u2fdf" or "\uf900" <= sign <= "\ufaff":
        return unicodedata.normalize("NFKC", sign)
    return VERTICAL_FORMS.get(sign, sign)


def is_chinese(sign: str) -> bool:
    """Whether this is a Chinese character, not punctuation."""
    return "\u4e00" <= sign <= "\u9fff"
