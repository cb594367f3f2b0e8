"""The characters of a page in, out: those of one set from the top down and from right to left, as if set in rows."""

from __future__ import annotations

from itertools import pairwise

from speechkit.load.pdf.glyphs import Glyph, PageGlyphs, is_chinese

LEAST = 20
"""Characters that stand below the one before in the file."""
TIMES = 4
"""How many times as many stand below the one before as beside it."""
STEP = 2.0
"""Ems from one character to the next, at most."""
LIFT = 0.3
"""Ems by which the places of two characters of one line may differ."""


def lay_down(page: PageGlyphs) -> PageGlyphs | None:
    """The page turned so that its columns become rows, the rightmost one on top; None if it is set in rows."""
    upright = [glyph for glyph in page.glyphs if is_chinese(glyph.sign)]
    pairs = list(pairwise(upright))
    below = sum(is_next(before.left - glyph.left, before.base - glyph.base, glyph.size) for before, glyph in pairs)
    beside = sum(is_next(before.base - glyph.base, glyph.left - before.left, glyph.size) for before, glyph in pairs)
    if below < LEAST or below < TIMES * beside:
        return None
    lowest = min(glyph.base - glyph.size for glyph in upright)
    height = page.turn.page_height
    glyphs = [lay_glyph(glyph, height) for glyph in page.glyphs if glyph.base > lowest]
    glyphs += [lay_letter(glyph, height) for glyph in page.lying]
    return PageGlyphs(glyphs, page.turn._replace(width=page.turn.height, height=page.turn.width))


def is_next(across: float, along: float, size: float) -> bool:
    """Whether a character goes on the line of the one before."""
    return abs(across) < LIFT * size and 0 < along < STEP * size


def lay_glyph(glyph: Glyph, height: float) -> Glyph:
    """One character of a column as one of a row."""
    left = height - glyph.base - glyph.size
    return glyph._replace(left=left, right=left + glyph.size, base=(glyph.left + glyph.right) / 2)


def lay_letter(glyph: Glyph, height: float) -> Glyph:
    """One that lies in its column and stands in the row: it begins at its place, and is half as wide if it is Latin."""
    width = glyph.size / 2 if glyph.sign.isascii() else glyph.size
    left = height - glyph.base
    return glyph._replace(left=left, right=left + width, base=(glyph.left + glyph.right) / 2)
