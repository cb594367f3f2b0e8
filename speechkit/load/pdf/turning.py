"""Finds the rotation that makes the text of a page upright, and places on the rotated page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import isfinite, pi
from typing import NamedTuple

import pypdfium2

TILT = 0.2
"""Text that is tilted by more radians is a stamp or a watermark."""


class PageBox(NamedTuple):
    """A rectangle, in points from the page's lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


class Turn(NamedTuple):
    """How a page is rotated so that its text is upright."""

    quarters: int
    """Quarter turns, clockwise."""
    width: float
    """The width of the page before the rotation, in points."""
    height: float
    sideways: bool = False
    """Whether a reader does not see the text upright, because the page itself asks for another rotation."""

    @property
    def page_width(self) -> float:
        """The width of the page after the rotation."""
        return self.height if self.quarters % 2 else self.width

    @property
    def page_height(self) -> float:
        """The height of the page after the rotation."""
        return self.width if self.quarters % 2 else self.height

    def place(self, box: PageBox) -> PageBox:
        """The place of a part of the page after the rotation."""
        left, bottom, right, top = box
        if self.quarters == 1:
            return PageBox(bottom, self.width - right, top, self.width - left)
        if self.quarters == 2:
            return PageBox(self.width - right, self.height - top, self.width - left, self.height - bottom)
        return PageBox(self.height - top, left, self.height - bottom, right) if self.quarters else box


def find_turn(page: pypdfium2.PdfPage, quarters: Iterable[int]) -> Turn:
    """The rotation that most characters of a page need; in doubt, the page's own."""
    own = page.get_rotation() // 90
    width, height = page.get_size()
    if own % 2:
        width, height = height, width
    counts = Counter(quarters)
    best = max((own, *counts), key=lambda number: (counts[number], number == own))
    return Turn(best, width, height, sideways=best != own)


def count_quarters(angle: float) -> int | None:
    """The clockwise quarter turns that make a character of this angle upright; None for any other angle."""
    if not isfinite(angle):  # a damaged file may hold any numbers
        return None
    quarters = round(-angle / (pi / 2))
    return quarters % 4 if abs(angle + quarters * pi / 2) <= TILT else None
