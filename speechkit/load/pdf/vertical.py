"""Turns the columns of a vertically set page into rows."""

from __future__ import annotations

from itertools import pairwise

from speechkit.load.pdf.glyphs import Glyph, PageGlyphs

LEAST = 20
"""At least this many characters stand below the one before in the file."""
TIMES = 4
"""This many times more characters stand below the one before than beside it."""
STEP = 2.0
"""The next character is at most this many ems away."""
LIFT = 0.3
"""The places of two characters of one line differ by fewer ems across it."""


def lay_down(page: PageGlyphs) -> PageGlyphs | None:
    """The page with its columns as rows, the rightmost one at the top; None for a page that is set in rows."""
    upright = [glyph for glyph in page.glyphs if "\u4e00" <= glyph[0] <= "\u9fff"]  # as is_chinese, without calls
    falls = [(before, glyph) for before, glyph in pairwise(upright) if before[3] > glyph[3]]
    below = sum(is_next(before.left - glyph.left, before.base - glyph.base, glyph.size) for before, glyph in falls)
    if below < LEAST:
        return None
    pairs = pairwise(upright)
    beside = sum(is_next(before.base - glyph.base, glyph.left - before.left, glyph.size) for before, glyph in pairs)
    if below < TIMES * beside:
        return None
    lowest = min(glyph.base - glyph.size for glyph in upright)
    height = page.turn.page_height
    glyphs = [lay_glyph(glyph, height) for glyph in page.glyphs if glyph.base > lowest]
    glyphs += [lay_letter(glyph, height) for glyph in page.lying]
    return PageGlyphs(glyphs, page.turn._replace(width=page.turn.height, height=page.turn.width))


def is_next(across: float, along: float, size: float) -> bool:
    """Whether a character follows another one on its line."""
    return abs(across) < LIFT * size and 0 < along < STEP * size


def lay_glyph(glyph: Glyph, height: float) -> Glyph:
    """A character of a column as a character of a row."""
    left = height - glyph.base - glyph.size
    return glyph._replace(left=left, right=left + glyph.size, base=(glyph.left + glyph.right) / 2)


def lay_letter(glyph: Glyph, height: float) -> Glyph:
    """A rotated character of a column as an upright one of a row; Latin letters are half as wide."""
    width = glyph.size / 2 if glyph.sign.isascii() else glyph.size
    left = height - glyph.base
    return glyph._replace(left=left, right=left + width, base=(glyph.left + glyph.right) / 2)
