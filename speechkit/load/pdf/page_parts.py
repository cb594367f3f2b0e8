"""Parts the text of a PDF page: series of square characters, of others, of blanks; tells where some of them are."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Sequence
from itertools import compress, count, repeat
from typing import NamedTuple

import pypdfium2

from speechkit.load.pdf.glyphs import OTHER_FORMS
from speechkit.load.pdf.page_characters import FIRST_ASCII, LAST_ASCII, ODD_CODES, UNKNOWN
from speechkit.load.pdf.pdfium_calls import GET_CODE, GET_CODES, IS_GUESSED, IS_INSERTED, read_boxes, read_origins

SQUARE = r"\u3001-\u3003\u3008-\u3011\u3014-\u301b\u4e00-\u9fff\uff01-\uff5e“”‘’—…"
"""Characters that are mostly one em wide."""
PARTS = re.compile(rf"[{SQUARE}]+|[^{SQUARE}\s-]+|([^\S\r\n]|-)")
"""A blank or a hyphen is a part of its own, and the only one that is a group."""
ODD_SIGNS = OTHER_FORMS | {*map(chr, ODD_CODES)}
RIGHTLY_GUESSED = frozenset((UNKNOWN, *map(chr, range(FIRST_ASCII, LAST_ASCII + 1))))
"""Characters that a page shows as they are, even where their font does not identify them."""


class PartEnds(NamedTuple):
    """Characters at the beginnings or the ends of the parts of the text, one list a property."""

    lefts: list[float]
    tops: list[float]
    rights: list[float]
    bottoms: list[float]
    starts: list[float]
    bases: list[float]


class PageParts:
    """The parts of the text of a page: series of square characters, of others, of blanks."""

    def __init__(self, text: pypdfium2.PdfTextPage) -> None:
        self.handle = ctypes.cast(text.raw, ctypes.c_void_p)
        self.count = max(0, text.count_chars())
        codes = (ctypes.c_ushort * (self.count + 1))()
        written = GET_CODES(self.handle, 0, self.count, codes) if self.count else 1
        signs = bytes(codes)[: 2 * self.count].decode("utf-16-le", "surrogatepass")
        self.signs = signs if written == self.count + 1 else self.read_each()

    def read_each(self) -> str:
        """The text, where PDFium gives it without the characters that their font does not identify."""
        codes = map(GET_CODE, repeat(self.handle), range(self.count))
        return "".join(map(chr, codes)).replace("\0", UNKNOWN)

    def is_odd(self) -> bool:
        """Whether the characters have to be looked at one by one."""
        signs = set(self.signs)
        if len(self.signs) != self.count or not ODD_SIGNS.isdisjoint(signs):
            return True
        if 1 not in map(IS_GUESSED, repeat(self.handle), map(self.signs.rfind, signs)):  # one guess betrays its font
            return False
        return not RIGHTLY_GUESSED.issuperset(compress(self.signs, map(IS_GUESSED, repeat(self.handle), count())))

    def list_spans(self) -> list[tuple[int, int]]:
        """The parts, without the blanks and hyphens that PDFium inserts."""
        return [
            match.span()
            for match in PARTS.finditer(self.signs)
            if match.lastindex is None or IS_INSERTED(self.handle, match.start()) != 1
        ]

    def read_ends(self, spans: Sequence[tuple[int, int]]) -> tuple[PartEnds, PartEnds]:
        """Where the first characters of these parts are, and where the last ones are."""
        numbers = [start for start, _ in spans] + [end - 1 for _, end in spans]
        columns = (*read_boxes(self.handle, numbers), *read_origins(self.handle, numbers))
        half = len(spans)
        return PartEnds(*(column[:half] for column in columns)), PartEnds(*(column[half:] for column in columns))
