"""Reads the characters of a PDF page and their places, with the page rotated so that its text is upright."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby, pairwise
from math import isfinite
from operator import itemgetter
from statistics import median
from typing import NamedTuple

import pypdfium2

from speechkit.load.pdf.page_characters import Character, read_page_characters
from speechkit.load.pdf.turning import PageBox, Turn, find_turn

VERTICAL_FORMS = dict(
    zip(
        "︐︑︒︓︔︕︖︰︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈",
        "，、。：；！？：—（）｛｝〔〕【】《》〈〉「」『』［］",
        strict=True,
    )
)
"""Punctuation for vertical text → the usual characters."""
UNIFIED = "\u2e7f"
"""Characters above may be other forms of usual ones."""
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


class PageGlyphs(NamedTuple):
    """The characters of a page, and how the page is rotated."""

    glyphs: list[Glyph]
    turn: Turn
    lying: tuple[Glyph, ...] = ()
    """Characters rotated a quarter clockwise against the others, as Latin letters in vertical Chinese."""


def read_characters(page: pypdfium2.PdfPage) -> PageGlyphs:
    """The characters of a page."""
    text = page.get_textpage()
    try:
        characters = read_page_characters(text)
    finally:
        text.close()
    turn = find_turn(page, [one[1] for one in characters if one[0] > " "])
    upright, lying = (
        part_ligatures(place_characters([one for one in characters if one[1] == quarters], turn))
        for quarters in (turn.quarters, (turn.quarters - 1) % 4)
    )
    return PageGlyphs(upright, turn, tuple(lying))


def place_characters(characters: list[Character], turn: Turn) -> list[Glyph]:
    """These characters with their places on the rotated page."""
    glyphs, heights = [], []
    width, height = turn.page_width, turn.page_height
    for sign, quarters, size, left, bottom, right, top, x, base in characters:
        if turn.quarters:
            left, bottom, right, top = turn.place(PageBox(left, bottom, right, top))
            x, base, *_ = turn.place(PageBox(x, base, x, base))
        if sign > UNIFIED:
            sign = unify_form(sign)
            if x < left and is_chinese(sign):  # the box may begin at the ink
                left = x
        if left <= width and right >= 0 and 0 <= base <= height and isfinite(right - left):  # damage: any numbers
            size = size if MIN_SIZE <= size <= MAX_SIZE else min(MAX_SIZE, max(MIN_SIZE, size))
            glyphs.append(Glyph(sign, left, right, base, size))
            heights.append(top - bottom if quarters == turn.quarters else right - left)
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


def part_ligatures(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs with ligatures split side by side: the parts of —— and ff have one place, but are no double print."""
    if not any(one[1:4] == other[1:4] for one, other in pairwise(glyphs)):
        return list(glyphs)
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
