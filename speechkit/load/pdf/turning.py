"""The angles of a page's characters in, the turn out that sets its text upright, and places on the page so turned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import isfinite, pi
from typing import NamedTuple

import pypdfium2

TILT = 0.2
"""Radians from which on text is a stamp or a watermark."""


class PageBox(NamedTuple):
    """A rectangle, in points from the page's lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


class Turn(NamedTuple):
    """How a page is turned so that its text stands upright."""

    quarters: int
    """Quarters of a circle, clockwise."""
    width: float
    """Of the page before it is turned."""
    height: float
    sideways: bool = False
    """Whether a reader sees the text not upright, because the page itself asks for another turn or for none."""

    @property
    def page_width(self) -> float:
        """The width of the page after it is turned."""
        return self.height if self.quarters % 2 else self.width

    @property
    def page_height(self) -> float:
        """The height of the page after it is turned."""
        return self.width if self.quarters % 2 else self.height

    def place(self, box: PageBox) -> PageBox:
        """Where a part of the page stands after it is turned."""
        left, bottom, right, top = box
        if self.quarters == 1:
            return PageBox(bottom, self.width - right, top, self.width - left)
        if self.quarters == 2:
            return PageBox(self.width - right, self.height - top, self.width - left, self.height - bottom)
        return PageBox(self.height - top, left, self.height - bottom, right) if self.quarters else box


def find_turn(page: pypdfium2.PdfPage, quarters: Iterable[int | None]) -> Turn:
    """The turn that most characters of a page need; the page's own where they do not tell."""
    own = page.get_rotation() // 90
    width, height = page.get_size()
    if own % 2:
        width, height = height, width
    counts = Counter(number for number in quarters if number is not None)
    best = max((own, *counts), key=lambda number: (counts[number], number == own))
    return Turn(best, width, height, sideways=best != own)


def count_quarters(angle: float) -> int | None:
    """The quarters, clockwise, that set a character of this angle upright; None for one that stands aslant."""
    if not isfinite(angle):  # a damaged file can hold any numbers
        return None
    quarters = round(-angle / (pi / 2))
    return quarters % 4 if abs(angle + quarters * pi / 2) <= TILT else None
