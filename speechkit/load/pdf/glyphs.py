"""Reads the characters of a PDF page and their places, with the page rotated so that its text is upright."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import compress, groupby, repeat
from math import inf
from operator import eq, itemgetter, lt, sub, truediv
from statistics import median
from typing import NamedTuple

import pypdfium2

from speechkit.load.pdf.page_characters import Characters, read_page_characters
from speechkit.load.pdf.pdfium_calls import MIN_SIZE
from speechkit.load.pdf.turning import PageBox, Turn, find_turn

VERTICAL_FORMS = dict(
    zip(
        "︐︑︒︓︔︕︖︰︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈",
        "，、。：；！？：—（）｛｝〔〕【】《》〈〉「」『』［］",
        strict=True,
    )
)
"""Punctuation for vertical text → the usual characters."""
OTHER_FORMS = frozenset((*map(chr, (*range(0x2E80, 0x2FE0), *range(0xF900, 0xFB00))), *VERTICAL_FORMS))
"""Characters that may be other forms of usual ones."""
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


def read_characters(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage) -> PageGlyphs:
    """The characters of a page with this text."""
    characters = read_page_characters(text)
    turn = find_turn(page, compress(characters.quarters, map(" ".__lt__, characters.signs)))
    upright, lying = (
        part_ligatures(place_characters(characters, quarters, turn))
        for quarters in (turn.quarters, (turn.quarters - 1) % 4)
    )
    return PageGlyphs(upright, turn, tuple(lying))


def place_characters(characters: Characters, quarters: int, turn: Turn) -> list[Glyph]:
    """The characters of this direction with their places on the rotated page."""
    if characters.quarters.count(quarters) < len(characters.quarters):
        characters = characters.select([one == quarters for one in characters.quarters])
    if not characters.signs:
        return []
    if turn.quarters:
        characters = turn_characters(characters, turn)
    signs, _, sizes, lefts, tops, rights, bottoms, starts, bases = characters
    if not OTHER_FORMS.isdisjoint(signs):
        signs = list(map(unify_form, signs))
    if any(map(lt, starts, lefts)):  # the box may begin at the ink
        lefts = [
            start if start < left and is_chinese(sign) else left
            for sign, start, left in zip(signs, starts, lefts, strict=True)
        ]
    glyphs = list(map(tuple.__new__, repeat(Glyph), zip(signs, lefts, rights, bases, sizes, strict=True)))
    heights = list(map(sub, tops, bottoms) if quarters == turn.quarters else map(sub, rights, lefts))
    width, height = turn.page_width, turn.page_height
    on_page = [  # damage: any numbers
        -inf < left <= width and 0 <= right < inf and 0 <= base <= height
        for left, right, base in zip(lefts, rights, bases, strict=True)
    ]
    if not all(on_page):
        glyphs, heights = list(compress(glyphs, on_page)), list(compress(heights, on_page))
    return correct_sizes(glyphs, heights)


def turn_characters(characters: Characters, turn: Turn) -> Characters:
    """The characters with their places on the rotated page."""
    _, _, _, lefts, tops, rights, bottoms, starts, bases = characters
    boxes = [turn.place(PageBox(*box)) for box in zip(lefts, bottoms, rights, tops, strict=True)]
    points = [turn.place(PageBox(x, y, x, y)) for x, y in zip(starts, bases, strict=True)]
    return characters._replace(
        lefts=[box.left for box in boxes],
        tops=[box.top for box in boxes],
        rights=[box.right for box in boxes],
        bottoms=[box.bottom for box in boxes],
        starts=[point.left for point in points],
        bases=[point.bottom for point in points],
    )


def correct_sizes(glyphs: list[Glyph], heights: list[float]) -> list[Glyph]:
    """The glyphs with the sizes of their fonts, or with their heights where most heights contradict those sizes.

    The height alone is no size: it is that of the font's line, one em in one font and one and a half in another.
    """
    ratios = list(map(truediv, heights, map(itemgetter(4), glyphs)))
    if LOWEST < min(ratios, default=1.0) <= max(ratios, default=1.0) < HIGHEST:
        return glyphs
    shown = [ratio for ratio, glyph in zip(ratios, glyphs, strict=True) if ratio > 0 and glyph.sign.strip()]
    if not shown or LOWEST < median(shown) < HIGHEST:
        return glyphs
    return [glyph._replace(size=max(MIN_SIZE, height)) for glyph, height in zip(glyphs, heights, strict=True)]


def part_ligatures(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs with ligatures split side by side: the parts of —— and ff have one place, but are no double print."""
    places = list(map(itemgetter(1, 2, 3), glyphs))
    if not any(map(eq, places, places[1:])):
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
