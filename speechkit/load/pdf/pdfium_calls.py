"""Calls the functions of PDFium that tell of characters: by their addresses and by `map`, since there are so many.

A page has thousands of characters, and what Python does for each takes most of the time.
"""

from __future__ import annotations

import ctypes
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import repeat
from math import atan2, hypot
from typing import NamedTuple

from pypdfium2 import raw

from speechkit.load.pdf.turning import count_quarters

MIN_SIZE, MAX_SIZE = 1.0, 1000.0


class Setting(NamedTuple):
    """How a character is set."""

    quarters: int | None
    """The direction of its line, in quarter turns clockwise; None for another angle."""
    size: float
    """The size of its font on the page, as far as the font tells it."""
    is_level: bool
    """Whether its line is exactly level."""


def bind(function: object, result: type | None) -> Callable[..., int]:
    """A function of PDFium that is called by its address, without checks of its arguments."""
    address = ctypes.cast(function, ctypes.c_void_p).value  # type: ignore[arg-type]
    return ctypes.PYFUNCTYPE(result)(address)  # type: ignore[arg-type]


GET_CODE = bind(raw.FPDFText_GetUnicode, ctypes.c_uint)
GET_CODES = bind(raw.FPDFText_GetText, ctypes.c_int)
IS_GUESSED = bind(raw.FPDFText_HasUnicodeMapError, ctypes.c_int)
IS_INSERTED = bind(raw.FPDFText_IsGenerated, ctypes.c_int)
GET_OBJECT = bind(raw.FPDFText_GetTextObject, ctypes.c_void_p)
GET_SIZE = bind(raw.FPDFText_GetFontSize, ctypes.c_double)
GET_MATRIX = bind(raw.FPDFText_GetMatrix, None)
GET_BOX = bind(raw.FPDFText_GetLooseCharBox, None)
GET_ORIGIN = bind(raw.FPDFText_GetCharOrigin, None)
ROOM = 1024
"""The values of so many characters are read at a time."""


class Room:
    """Arrays that functions of PDFium write to, one a character: to make them anew takes as long as a call."""

    def __init__(self, kind: type, length: int, code: str) -> None:
        array = (kind * length * ROOM)()  # type: ignore[operator]
        self.cells = list(array)
        self.length = length
        self.view = memoryview(array).cast("B").cast(code)  # type: ignore[call-overload]

    def list_column(self, count: int, column: int = 0) -> list[float]:
        """The numbers at one index of the first arrays."""
        return self.view[column : count * self.length : self.length].tolist()  # type: ignore[no-any-return]


BOXES, MATRICES = Room(ctypes.c_float, 4, "f"), Room(ctypes.c_float, 6, "f")
STARTS, BASES = Room(ctypes.c_double, 1, "d"), Room(ctypes.c_double, 1, "d")


def read_settings(handle: ctypes.c_void_p, numbers: Sequence[int]) -> list[Setting]:
    """How these characters are set."""
    settings: list[Setting] = []
    for part in batch_numbers(numbers):
        exhaust(map(GET_MATRIX, repeat(handle), part, MATRICES.cells))
        columns = (MATRICES.list_column(len(part), i) for i in range(4))
        settings += map(find_setting, *columns, map(GET_SIZE, repeat(handle), part))
    return settings


@lru_cache(maxsize=1000)
def find_setting(a: float, b: float, c: float, d: float, size: float) -> Setting:
    """How characters of this matrix and size are set: the direction is the line's; Chinese italics are slanted."""
    quarters = 0 if b == 0 < a else count_quarters(-atan2(b, a))
    size *= hypot(c, d)
    return Setting(quarters, size if MIN_SIZE <= size <= MAX_SIZE else min(MAX_SIZE, max(MIN_SIZE, size)), b == 0 < a)


def read_boxes(handle: ctypes.c_void_p, numbers: Sequence[int]) -> tuple[list[float], ...]:
    """The left, upper, right and lower edges of these characters."""
    edges: tuple[list[float], ...] = ([], [], [], [])
    for part in batch_numbers(numbers):
        exhaust(map(GET_BOX, repeat(handle), part, BOXES.cells))
        for i, column in enumerate(edges):
            column += BOXES.list_column(len(part), i)
    return edges


def read_origins(handle: ctypes.c_void_p, numbers: Sequence[int]) -> tuple[list[float], list[float]]:
    """Where these characters begin on their base lines: x and y."""
    starts: list[float] = []
    bases: list[float] = []
    for part in batch_numbers(numbers):
        exhaust(map(GET_ORIGIN, repeat(handle), part, STARTS.cells, BASES.cells))
        starts += STARTS.list_column(len(part))
        bases += BASES.list_column(len(part))
    return starts, bases


def batch_numbers(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """These characters, as many at a time as there is room for."""
    return (numbers[at : at + ROOM] for at in range(0, len(numbers), ROOM))


def exhaust(calls: Iterator[int]) -> None:
    """Makes all these calls."""
    deque(calls, maxlen=0)
