"""Provides a font for PDF files without embedded fonts on a machine that has no Chinese one.

PDFium measures each character by its glyph image. Without one it silently drops vertical lines, lines on a rotated
page, and a line that repeats the one above it: a server without fonts would lose text. Of 110 files of all kinds of
layout, 95 of them without embedded fonts, 11 lost text there.
"""

from __future__ import annotations

from contextlib import suppress
from ctypes import memmove
from functools import cache
from struct import pack
from typing import Any

from pypdfium2 import PdfiumError, PdfSysfontBase

CHARSETS = {128, 129, 134, 136}
"""The Windows character sets of Japanese, Korean, simplified and traditional Chinese fonts."""
EM = 1000
"""Font units for an em."""
ASCENT, DESCENT = 880, -120
NARROW = 200
"""The width of the narrowest letters: a wider image would overlap the next one."""
BLOCK = 256
"""This many consecutive characters share one image."""
WIDE_FROM = 0x20
"""From this block on, images are an em wide."""
HANDLE = 1
"""The handle of the font in the calls of PDFium."""


class SquareFont(PdfSysfontBase):  # type: ignore[misc]  # it comes without types
    """The fonts of the machine, and a square for each character of a Chinese font that is not among them."""

    def MapFont(self, info: Any, weight: int, italic: int, charset: int, pitch: int, name: Any, exact: Any) -> Any:
        """The handle of a font like the one that a file asks for."""
        found = super().MapFont(info, weight, italic, charset, pitch, name, exact)
        return HANDLE if not found and charset in CHARSETS else found

    def GetFontData(self, info: Any, font: int, table: int, buffer: Any, size: int) -> Any:
        """The size of a font or of one of its tables; writes its bytes where the buffer is large enough."""
        if font != HANDLE:
            return super().GetFontData(info, font, table, buffer, size)
        if table:  # PDFium asks for the table of a font collection and for the names
            return 0
        data = build_font()
        if buffer and size >= len(data):
            memmove(buffer, data, len(data))
        return len(data)

    def GetFaceName(self, info: Any, font: int, buffer: Any, size: int) -> Any:
        """The length of a font's name; writes the name."""
        return 0 if font == HANDLE else super().GetFaceName(info, font, buffer, size)

    def GetFontCharset(self, info: Any, font: int) -> Any:
        """The character set of a font."""
        return min(CHARSETS) if font == HANDLE else super().GetFontCharset(info, font)

    def DeleteFont(self, info: Any, font: int) -> Any:
        """Releases a font."""
        return None if font == HANDLE else super().DeleteFont(info, font)


def install_square_font() -> None:
    """Installs the font in PDFium for this process, unless PDFium already has a font provider."""
    if PdfSysfontBase.SINGLETON is None:
        with suppress(PdfiumError):  # on a system without a font provider there is none to extend
            SquareFont().setup()


@cache
def build_font() -> bytes:
    """A font file as in ISO/IEC 14496-22, with three images: none for unknown characters, a narrow one, a wide one."""
    pictures = [b"", draw_rectangle(NARROW), draw_rectangle(EM)]
    ends = [sum(map(len, pictures[:i])) // 2 for i in range(len(pictures) + 1)]
    tables = {
        b"cmap": map_characters(),
        b"glyf": b"".join(pictures),
        b"head": pack(
            ">LLLLHHQQ4hHHhhh", 0x10000, 0, 0, 0x5F0F3CF5, 0, EM, 0, 0, 0, DESCENT, EM, ASCENT, 0, 8, 2, 0, 0
        ),
        b"hhea": pack(">L3hH11hH", 0x10000, ASCENT, DESCENT, 0, EM, 0, 0, EM, 1, *[0] * 7, len(pictures)),
        b"hmtx": pack(">HhHhHh", EM, 0, NARROW, 0, EM, 0),
        b"loca": pack(f">{len(ends)}H", *ends),
        b"maxp": pack(">LH13H", 0x10000, len(pictures), 4, 1, 0, 0, 2, *[0] * 8),
    }
    start = 12 + 16 * len(tables)
    index, body = [pack(">LHHHH", 0x10000, len(tables), 64, 2, 48)], b""
    for name, table in tables.items():
        index.append(pack(">4sLLL", name, 0, start + len(body), len(table)))
        body += table + bytes(-len(table) % 4)
    return b"".join(index) + body


def draw_rectangle(width: int) -> bytes:
    """The image of a character: an outline through four corners."""
    height = ASCENT - DESCENT
    corners = pack(">4B8h", 1, 1, 1, 1, 0, 0, width, 0, DESCENT, height, 0, -height)
    return pack(">h4hHH", 1, 0, DESCENT, width, ASCENT, 3, 0) + corners


def map_characters() -> bytes:
    """The table of the image of each character: blocks share one of two lists, and a last one marks the end."""
    firsts = [*range(0, 0x10000, BLOCK), 0xFFFF]
    lasts = [first - 1 for first in firsts[1:]] + [0xFFFF]
    distances = [2 * (len(firsts) - i) + 2 * BLOCK * (i >= WIDE_FROM) for i in range(len(firsts) - 1)] + [0]
    steps = [0] * (len(firsts) - 1) + [1]
    segments = b"".join(pack(f">{len(row)}H", *row) for row in ([*lasts, 0], firsts, steps, distances))
    lists = pack(f">{2 * BLOCK}H", *[1] * BLOCK, *[2] * BLOCK)
    head = pack(">7H", 4, 14 + len(segments) + len(lists), 0, 2 * len(firsts), 512, 8, 2 * len(firsts) - 512)
    return pack(">4HL", 0, 1, 3, 1, 12) + head + segments + lists
