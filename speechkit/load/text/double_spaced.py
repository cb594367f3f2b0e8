"""Closes up lines that all have blank lines between them, so that wrapped paragraphs are known as such."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple


class ClosedUp(NamedTuple):
    """The lines of a text without the blank ones that stand between all of them."""

    lines: list[str]
    numbers: list[int]
    """The number of each line in the source, from 1."""
    turns: frozenset[int]
    """The indices of blank lines that hold a form feed."""


def close_up(lines: Sequence[str], turns: frozenset[int]) -> ClosedUp | None:
    """The lines closed up; `turns` are the indices of lines that hold only a form feed. None where two adjoin."""
    filled = [i for i, line in enumerate(lines) if line and not line.isspace()]
    usual = min((below - above - 1 for above, below in pairwise(filled)), default=0)
    if not usual:
        return None
    kept: list[str] = []
    numbers: list[int] = []
    moved = set[int]()
    last = filled[0]
    for i in filled:
        if i - last - 1 > usual:
            if turns.intersection(range(last + 1, i)):
                moved.add(len(kept))
            blank = max(1, (i - last) // (usual + 1) - 1)  # as many as before all were set apart
            kept += [""] * blank
            numbers += range(i + 1 - blank, i + 1)
        kept.append(lines[i])
        numbers.append(i + 1)
        last = i
    return ClosedUp(kept, numbers, frozenset(moved))
