"""Removes the small raised marks of footnotes from the glyphs of a page."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from operator import itemgetter
from statistics import median
from typing import NamedTuple

from speechkit.language.numerals import CIRCLED_TO_TWENTY
from speechkit.load.pdf.glyphs import Glyph

MARK = re.compile(rf"[\d{CIRCLED_TO_TWENTY}*＊†‡\[\]〔〕［］()（）]")
SMALL = 0.8
"""A mark is at most this many times as large as the text."""
LOWEST, HIGHEST = 0.1, 0.7
"""A mark is raised by LOWEST to HIGHEST ems."""
NEAR = 2.0
"""A mark is at most this many ems away from the text: it may have several characters."""


class Unmarked(NamedTuple):
    """The glyphs of the text, and how many marks were removed."""

    glyphs: list[Glyph]
    marks: int


def leave_out_marks(glyphs: list[Glyph]) -> Unmarked:
    """The glyphs without marks of footnotes; a power as in m² stays and is put on the base line."""
    sizes = set(map(itemgetter(4), glyphs))
    if not sizes or min(sizes) > SMALL * max(sizes):
        return Unmarked(glyphs, 0)
    shown = [glyph for glyph in glyphs if glyph.sign.strip()]
    limit = SMALL * median(map(itemgetter(4), shown)) if shown else 0.0
    small = [glyph for glyph in shown if glyph[4] < limit and MARK.match(glyph.sign)]
    text = sorted((glyph for glyph in shown if glyph[4] >= limit), key=itemgetter(3)) if small else []
    bases = [glyph.base for glyph in text]
    raised = {glyph: before for glyph in small if (before := find_before(glyph, text, bases))}
    if not raised:
        return Unmarked(glyphs, 0)
    powers = {glyph: before.base for glyph, before in raised.items() if is_letter(before)}
    kept = [
        glyph._replace(base=powers[glyph]) if glyph in powers else glyph
        for glyph in glyphs
        if glyph not in raised or glyph in powers
    ]
    return Unmarked(kept, len(glyphs) - len(kept))


def find_before(glyph: Glyph, text: list[Glyph], bases: list[float]) -> Glyph | None:
    """The last glyph of the text before a small glyph that is raised above its line; None if there is none."""
    em = glyph.size / SMALL
    line = text[bisect_left(bases, glyph.base - HIGHEST * em) : bisect_right(bases, glyph.base - LOWEST * em)]
    before = [other for other in line if -NEAR * em < other.left - glyph.left < 0]
    return max(before, key=lambda other: other.left, default=None)


def is_letter(glyph: Glyph) -> bool:
    """Whether this is a Latin letter or a digit."""
    return glyph.sign.isascii() and glyph.sign.isalnum()
