"""A page of a PDF file in, its characters out, joined to runs that stand on one base line without a gap."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass, field
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw

GAP = 1.8
"""From this many ems on, the empty space between two characters parts cells or columns."""
OVERLAP = 0.7
"""Ems by which two characters of one run may overlap: squeezed punctuation does."""
LIFT = 0.3
"""Ems by which the base lines of two characters of one run may differ."""
WORD_GAP = 0.2
"""From this many ems on, the empty space between two Latin letters parts words."""
TILT = 0.2
"""Radians from which on text is a stamp or a watermark."""
MIN_SIZE = 1.0


class Glyph(NamedTuple):
    """One character and where it stands, in points from the page's lower left corner."""

    sign: str
    left: float
    right: float
    base: float
    size: float


@dataclass(slots=True)
class Run:
    """Characters side by side."""

    glyphs: list[Glyph] = field(default_factory=list)
    spaced: list[str] = field(default_factory=list)
    """The characters with the spaces that stand between them."""

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
        """The height of the characters: one em for Chinese ones."""
        return sorted(glyph.size for glyph in self.glyphs)[len(self.glyphs) // 2]

    @property
    def text(self) -> str:
        """The characters."""
        return "".join(self.spaced)


def read_runs(page: pypdfium2.PdfPage) -> list[Run]:
    """The runs of a page in the order in which the file has them."""
    runs: list[Run] = []
    space, end = "", 0.0
    for glyph in read_glyphs(page):
        if glyph.sign.isspace():
            space, end = space + glyph.sign, max(end, glyph.right)
            continue
        last = runs[-1] if runs else None
        if last and is_double(last.glyphs[-1], glyph):
            continue
        if last and follows(last.glyphs[-1], glyph, end):
            last.spaced.append((space or find_word_gap(last.glyphs[-1], glyph)) + glyph.sign)
            last.glyphs.append(glyph)
        else:
            runs.append(Run([glyph], [glyph.sign]))
        space, end = "", glyph.right
    return runs


def follows(before: Glyph, glyph: Glyph, end: float) -> bool:
    """Whether a character goes on with a run; `end` is where the spaces behind the run's last character end."""
    em = max(before.size, glyph.size)
    on_line = abs(before.base - glyph.base) < LIFT * em
    return on_line and -OVERLAP * em < glyph.left - before.right and glyph.left - max(end, before.right) < GAP * em


def find_word_gap(before: Glyph, glyph: Glyph) -> str:
    """The space between two Latin words that the file only shows."""
    latin = before.sign.isascii() and before.sign.isalpha() and glyph.sign.isascii() and glyph.sign.isalpha()
    return " " if latin and glyph.left - before.right > WORD_GAP * glyph.size else ""


def is_double(before: Glyph, glyph: Glyph) -> bool:
    """Whether a character is printed a second time over itself, to look bold."""
    near = 0.25 * glyph.size
    return before.sign == glyph.sign and abs(before.left - glyph.left) < near and abs(before.base - glyph.base) < near


def read_glyphs(page: pypdfium2.PdfPage) -> Iterator[Glyph]:
    """The upright characters of a page, without the spaces that the library puts in."""
    text = page.get_textpage()
    x, y, box = c_double(), c_double(), raw.FS_RECTF()
    try:
        for i in range(text.count_chars()):
            sign = chr(raw.FPDFText_GetUnicode(text, i))
            if sign in "\r\n\0\ufffe" or abs(tilt(raw.FPDFText_GetCharAngle(text, i))) > TILT:
                continue
            if raw.FPDFText_IsGenerated(text, i) == 1:
                continue
            raw.FPDFText_GetCharOrigin(text, i, x, y)
            raw.FPDFText_GetLooseCharBox(text, i, box)
            yield Glyph(unify(sign), box.left, box.right, y.value, max(MIN_SIZE, box.top - box.bottom))
    finally:
        text.close()


def tilt(angle: float) -> float:
    """An angle between -π and π."""
    return (angle + 3.14159265) % 6.2831853 - 3.14159265


def unify(sign: str) -> str:
    """The usual character for a radical or a compatibility form, which some fonts name instead: ⼀ → 一."""
    if "\u2e80" <= sign <= "\u2fdf" or "\uf900" <= sign <= "\ufaff":
        return unicodedata.normalize("NFKC", sign)
    return sign
