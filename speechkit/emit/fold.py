"""Breaks text into lines: Chinese breaks anywhere except before a closing sign."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from unicodedata import east_asian_width

# a run of Latin letters or digits, or one sign, with the opening signs before it and the closing ones after it
PIECE = re.compile(r"[“‘（《〈【「『(\[]*(?:[A-Za-z0-9.%+/-]+|.)[，。、；：！？”’）》〉】」』,;:!?)\]…—]* *", re.DOTALL)


def fold(text: str, width: int, measure: Callable[[str], int]) -> list[int]:
    """The offsets at which lines of at most this width end; a single piece that is wider is cut."""
    breaks: list[int] = []
    used = 0
    for piece in _pieces(text, width, measure):
        size = measure(text[piece[0] : piece[1]].rstrip(" "))
        if used and used + size > width:
            breaks.append(piece[0])
            used = 0
        used += measure(text[piece[0] : piece[1]])
    return breaks


def lines(text: str, width: int, measure: Callable[[str], int]) -> list[str]:
    """The text in lines of at most this width."""
    breaks = [0, *fold(text, width, measure), len(text)]
    return [text[start:end].rstrip(" ") for start, end in pairwise(breaks)]


def _pieces(text: str, width: int, measure: Callable[[str], int]) -> list[tuple[int, int]]:
    pieces = []
    for found in PIECE.finditer(text):
        if measure(found.group()) <= width:
            pieces.append(found.span())
        else:
            pieces.extend((i, i + 1) for i in range(*found.span()))
    return pieces


def half_widths(text: str) -> int:
    """The width of a text in a Chinese font, in halves of a character."""
    return sum(2 if east_asian_width(char) in "WFA" else 1 for char in text)
