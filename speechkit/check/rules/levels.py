"""Finds levels that are skipped: （一）, which the text has elsewhere, left out between 一、 and 1.

A text of two levels may number them 一、 and 1. throughout.
"""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.check.finding import Fault
from speechkit.check.manuscript import Manuscript
from speechkit.check.shapes import LEVELS

RANKS = {"一、": 0, "（一）": 1, "1.": 2, "1、": 2, "（1）": 3}
"""The level of a numbering style in GB/T 9704—2012, 7.3.3, from 0."""


def find_skipped_levels(draft: Manuscript) -> Iterator[Fault]:
    """The first list of each kind that stands more than one level below the item around it."""
    told: set[tuple[int, int]] = set()
    used = {RANKS.get(one.items[0].style) for one in draft.lists if draft.is_at_head(one.items[0])}
    for one in draft.lists:
        first, parent = one.items[0], one.parent
        if parent is None or not (draft.is_at_head(first) and draft.is_at_head(parent)):
            continue
        inner, outer = RANKS.get(first.style), RANKS.get(parent.style)
        if inner is None or outer is None or inner - outer < 2 or (outer, inner) in told:
            continue
        told.add((outer, inner))
        if used.isdisjoint(range(outer + 1, inner)) and inner - outer == 2:
            continue
        values: dict[str, str | int] = {
            "marker": first.marker,
            "outer": parent.marker,
            "left_out": str(LEVELS[outer + 1]),
        }
        yield Fault(first.start, values)
