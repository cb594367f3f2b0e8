"""Reads the characters of a PDF page from PDFium, with few calls for each: calls take most of the time.

A page has thousands of characters, and a call of a C function through its declared types takes a microsecond. So the
functions are called by their addresses, and what follows from the character before is not asked for: where the boxes of
two have one lower edge and one height, the size of their fonts and their base lines are the same.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable
from math import atan2, hypot

import pypdfium2
from pypdfium2 import raw

from speechkit.load.pdf.turning import count_quarters

UNKNOWN = "\ufffd"
"""Stands for a character that its font does not identify; PDFium guesses, rightly only for Latin ones."""
HYPHENS = {2: "-", 0xFFFE: "-"}
"""The codes that PDFium returns for a hyphen at the end of a line."""
BREAKS = frozenset((10, 13))
MAYBE_INSERTED = BREAKS | {0, 2, 32, 45, 0xFFFE}
"""The codes of characters that PDFium may have inserted itself."""
FIRST_HALVES = (0xD800, 0xDBFF)
BOX = struct.Struct("4f")
"""FS_RECTF: left, top, right, bottom."""
Character = tuple[str, int, float, float, float, float, float, float, float]
"""A character of a page as PDFium reports it, in points from the lower left corner; plain tuples are made fastest.

The character; the direction of its line, in quarter turns clockwise; the size of its font on the page, as far as the
font tells it; left, bottom, right and top of its box; where it begins on its base line.
"""


def bind(function: object, result: type | None, *arguments: type) -> Callable[..., int]:
    """A function of PDFium that is called by its address, without checks of its arguments."""
    address = ctypes.cast(function, ctypes.c_void_p).value  # type: ignore[arg-type]
    return ctypes.CFUNCTYPE(result, ctypes.c_void_p, ctypes.c_int, *arguments)(address)  # type: ignore[arg-type]


GET_CODE = bind(raw.FPDFText_GetUnicode, ctypes.c_uint)
IS_INSERTED = bind(raw.FPDFText_IsGenerated, ctypes.c_int)
IS_GUESSED = bind(raw.FPDFText_HasUnicodeMapError, ctypes.c_int)
GET_SIZE = bind(raw.FPDFText_GetFontSize, ctypes.c_double)
GET_MATRIX = bind(raw.FPDFText_GetMatrix, ctypes.c_int, ctypes.c_void_p)
GET_BOX = bind(raw.FPDFText_GetLooseCharBox, ctypes.c_int, ctypes.c_void_p)
GET_ORIGIN = bind(raw.FPDFText_GetCharOrigin, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)

# Where PDFium writes what it is asked for; only one thread may use PDFium at a time.
_MATRIX, _ORIGIN = (ctypes.c_float * 6)(), (ctypes.c_double * 2)()


def read_page_characters(text: pypdfium2.PdfTextPage) -> list[Character]:
    """The characters of a page that stand upright, lie or are upside down, without the spaces that PDFium inserts."""
    handle = ctypes.cast(text.raw, ctypes.c_void_p).value
    box = (ctypes.c_float * 4)()
    box_at, get_code, get_box, unpack = ctypes.addressof(box), GET_CODE, GET_BOX, BOX.unpack
    quarters, size, height, bottom_before, y = None, 0.0, -1.0, 0.0, 0.0
    found: list[Character] = []
    high = ""
    for i in range(text.count_chars()):
        code = get_code(handle, i)
        if code in MAYBE_INSERTED and (code in BREAKS or IS_INSERTED(handle, i) == 1):
            continue
        if FIRST_HALVES[0] <= code <= FIRST_HALVES[1] and not high:  # PDFium counts in UTF-16
            high = chr(code)
            continue
        sign = chr(code) if 32 <= code <= 126 else read_sign(handle, i, high, code)
        high = ""
        get_box(handle, i, box_at)
        left, top, right, bottom = unpack(box)
        if quarters == 0 and bottom == bottom_before and top - bottom == height:
            found.append((sign, 0, size, left, bottom, right, top, left, y))
            continue
        quarters, size = read_font_setting(handle, i)
        if quarters is not None:
            x, y = read_origin(handle, i)
            height, bottom_before = top - bottom, bottom
            found.append((sign, quarters, size, left, bottom, right, top, x, y))
    return found


def read_sign(handle: int | None, i: int, high: str, code: int) -> str:
    """A character that is not ASCII; `high` is the first half of one that UTF-16 writes in two."""
    if code in HYPHENS:
        return HYPHENS[code]
    if not code or IS_GUESSED(handle, i) == 1:
        return UNKNOWN
    if not high and not "\udc00" <= chr(code) <= "\udfff":
        return chr(code)
    return (high + chr(code)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def read_font_setting(handle: int | None, i: int) -> tuple[int | None, float]:
    """The direction and the size of a character: the direction of its line, since Chinese italics are slanted."""
    GET_MATRIX(handle, i, ctypes.addressof(_MATRIX))
    a, b, c, d, *_ = _MATRIX
    quarters = 0 if b == 0 < a else count_quarters(-atan2(b, a))
    return quarters, GET_SIZE(handle, i) * hypot(c, d)


def read_origin(handle: int | None, i: int) -> tuple[float, float]:
    """Where a character begins on its base line."""
    start = ctypes.addressof(_ORIGIN)
    GET_ORIGIN(handle, i, start, start + ctypes.sizeof(ctypes.c_double))
    x, y = _ORIGIN
    return x, y
