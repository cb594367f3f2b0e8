"""Removes a watermark from the glyphs of a page: large characters that lines of the text run across."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter
from statistics import median
from typing import NamedTuple

from speechkit.load.pdf.glyphs import Glyph

LARGE = 1.8
"""A watermark is at least this many times as large as the text."""
MANY = 2
"""At least this many characters of the text stand inside one of a watermark; letters of titles hardly touch."""
MOST = 200
"""A watermark has at most this many characters; more are a page of large print."""


class Marked(NamedTuple):
    """The glyphs of the text, and whether a watermark was removed."""

    glyphs: list[Glyph]
    watermark: bool


def leave_out_watermark(glyphs: list[Glyph]) -> Marked:
    """The glyphs without a watermark."""
    sizes = set(map(itemgetter(4), glyphs))
    if not sizes or max(sizes) < LARGE * min(sizes):
        return Marked(glyphs, watermark=False)
    shown = [glyph for glyph in glyphs if glyph.sign.strip()]
    limit = LARGE * median(map(itemgetter(4), shown)) if shown else 0.0
    large = [glyph for glyph in shown if glyph.size > limit]
    if not 0 < len(large) <= MOST:
        return Marked(glyphs, watermark=False)
    text = sorted((glyph for glyph in shown if glyph.size <= limit), key=lambda glyph: glyph.base)
    bases = [glyph.base for glyph in text]
    lines = {find_mark_line(glyph) for glyph in large if is_crossed(glyph, text, bases)}
    kept = [glyph for glyph in glyphs if glyph.size <= limit or find_mark_line(glyph) not in lines]
    return Marked(kept, watermark=bool(lines))


def is_crossed(mark: Glyph, text: list[Glyph], bases: list[float]) -> bool:
    """Whether characters of the text stand inside a large one."""
    near = text[bisect_left(bases, mark.base) : bisect_right(bases, mark.base + mark.size / 2)]
    return sum(mark.left < (glyph.left + glyph.right) / 2 < mark.right for glyph in near) >= MANY


def find_mark_line(glyph: Glyph) -> tuple[int, int]:
    """What the characters of one line of a watermark share: their height and their size."""
    return round(glyph.base), round(glyph.size)
