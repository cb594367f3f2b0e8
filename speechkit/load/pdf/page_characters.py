"""Reads the characters of a PDF page from PDFium, a column of values for each thing that it tells of them.

What a whole text object has in common is asked for once.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from itertools import chain, compress, repeat
from operator import ne, sub
from typing import NamedTuple, TypeVar

import pypdfium2

from speechkit.load.pdf.pdfium_calls import (
    GET_CODE,
    GET_CODES,
    GET_OBJECT,
    IS_GUESSED,
    IS_INSERTED,
    read_boxes,
    read_origins,
    read_settings,
)

UNKNOWN = "\ufffd"
"""Stands for a character that its font does not identify; PDFium guesses, rightly only for Latin ones."""
HYPHENS = {2: "-", 0xFFFE: "-"}
"""The codes that PDFium returns for a hyphen at the end of a line."""
T = TypeVar("T")
BREAKS = frozenset((10, 13))
FIRST_ASCII, LAST_ASCII = 32, 126
FIRST_HALVES, SECOND_HALVES = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
MAYBE_INSERTED = frozenset((0, 2, 32, 45, 0xFFFE))
"""The codes of characters that PDFium may have inserted itself, besides line breaks."""
ODD_CODES = frozenset((0, *HYPHENS, *FIRST_HALVES, *SECOND_HALVES))


class Characters(NamedTuple):
    """The characters of a page as PDFium reports them, in points from the lower left corner, one list a property."""

    signs: list[str]
    quarters: list[int]
    """The direction of the line, in quarter turns clockwise."""
    sizes: list[float]
    """The size of the font on the page, as far as the font tells it."""
    lefts: list[float]
    """The edges of the boxes."""
    tops: list[float]
    rights: list[float]
    bottoms: list[float]
    starts: list[float]
    """Where the characters begin on their base lines."""
    bases: list[float]

    def select(self, chosen: Sequence[bool]) -> Characters:
        """The characters for which a value is true."""
        return Characters(*(list(compress(column, chosen)) for column in self))  # type: ignore[arg-type]


def read_page_characters(text: pypdfium2.PdfTextPage) -> Characters:
    """The characters of a page that stand upright, lie or are upside down, without the spaces that PDFium inserts."""
    count = text.count_chars()
    if count < 1:
        return Characters(*([] for _ in Characters._fields))
    handle = ctypes.cast(text.raw, ctypes.c_void_p)
    codes = read_codes(handle, count)
    lefts, tops, rights, bottoms = read_boxes(handle, range(count))
    changes = find_changes(list(zip(tops, bottoms, strict=True)))
    firsts = find_firsts(handle, changes, tops, bottoms)
    settings = read_settings(handle, firsts)
    if not all(setting[2] for setting in settings):
        changes = firsts = list(range(count))
        settings = read_settings(handle, firsts)
    quarters = spread([setting[0] for setting in settings], firsts, count)
    sizes = spread([setting[1] for setting in settings], firsts, count)
    starts, bases = read_origins(handle, firsts)
    if starts != [lefts[i] for i in firsts]:  # the boxes begin at the ink
        firsts = changes
        starts, bases = read_origins(handle, firsts)
        places = dict(zip(firsts, starts, strict=True))
        starts = [places.get(i, left) for i, left in enumerate(lefts)]
    else:
        starts = lefts
    bases = spread(bases, firsts, count)
    signs = read_signs(handle, codes)
    found = Characters(signs, quarters, sizes, lefts, tops, rights, bottoms, starts, bases)  # type: ignore[arg-type]
    return found.select(
        [
            turn is not None and sign not in "\r\n" and (code not in MAYBE_INSERTED or IS_INSERTED(handle, i) != 1)
            for i, (code, sign, turn) in enumerate(zip(codes, signs, quarters, strict=True))
        ]
    )


def read_codes(handle: ctypes.c_void_p, count: int) -> list[int]:
    """The codes of the characters in UTF-16: at once, if the text of the page has as many as there are characters."""
    codes = (ctypes.c_ushort * (count + 1))()
    if GET_CODES(handle, 0, count, codes) == count + 1:
        return codes[:count]
    return list(map(GET_CODE, repeat(handle), range(count)))


def find_changes(heights: Sequence[tuple[float, float]]) -> list[int]:
    """The characters whose boxes have another height or lower edge than those of the characters before them."""
    return [0, *compress(range(1, len(heights)), map(ne, heights, heights[1:]))]


def find_firsts(handle: ctypes.c_void_p, changes: list[int], tops: list[float], bottoms: list[float]) -> list[int]:
    """Of these characters those that are not of one text object and line with the one before: others are set alike."""
    objects = list(map(GET_OBJECT, repeat(handle), changes))
    pairs = zip(changes, changes[1:], objects, objects[1:], strict=False)
    return [0, *(i for before, i, one, other in pairs if one != other or is_below(tops, bottoms, before, i))]


def is_below(tops: list[float], bottoms: list[float], before: int, i: int) -> bool:
    """Whether a character stands on another line, as in text that is set from the top down."""
    return abs(bottoms[before] - bottoms[i]) > (tops[i] - bottoms[i]) / 2


def spread(values: Sequence[T], firsts: Sequence[int], count: int) -> list[T]:
    """The values of all characters, from those of the characters where they change."""
    if len(firsts) == count:
        return list(values)
    return list(chain.from_iterable(map(repeat, values, map(sub, [*firsts[1:], count], firsts))))


def read_signs(handle: ctypes.c_void_p, codes: list[int]) -> list[str]:
    """The characters with these codes; empty for the first half of one that UTF-16 writes in two."""
    samples = dict(zip(codes, range(len(codes)), strict=True)).values()  # each code once: one guess betrays its font
    if 1 not in map(IS_GUESSED, repeat(handle), samples) and ODD_CODES.isdisjoint(codes):
        return list(map(chr, codes))
    guessed = list(map(IS_GUESSED, repeat(handle), range(len(codes))))
    signs = []
    high = ""
    for code, is_guess in zip(codes, guessed, strict=True):
        if code in BREAKS or (code in FIRST_HALVES and not high):
            high = high if code in BREAKS else chr(code)
            signs.append("")
        else:
            known = is_guess != 1 or FIRST_ASCII <= code <= LAST_ASCII or code in HYPHENS
            signs.append(read_sign(high, code) if known else UNKNOWN)
            high = ""
    return signs


def read_sign(high: str, code: int) -> str:
    """The character with a code; `high` is the first half of one that UTF-16 writes in two, if it is one."""
    if code in HYPHENS or not code:
        return HYPHENS.get(code, UNKNOWN)
    if FIRST_ASCII <= code <= LAST_ASCII or (not high and code not in SECOND_HALVES):
        return chr(code)
    return (high + chr(code)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
