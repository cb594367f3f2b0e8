"""Chooses which branches of a mind map stand to the right of the title, and which to its left."""

from __future__ import annotations


def count_right(heights: list[float]) -> int:
    """How many of the branches, from the first, go to the right so that the taller side is as low as can be.

    Both sides are read from the top down, the right one first: [30, 30, 60] → 2.
    """
    whole = sum(heights)
    best, lowest, right = 0, whole, 0.0
    for number, height in enumerate(heights, 1):
        right += height
        if max(right, whole - right) <= lowest:
            best, lowest = number, max(right, whole - right)
    return best
