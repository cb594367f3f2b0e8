"""Finds lists of a single item, and items without text."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.check.finding import Fault
from speechkit.check.manuscript import Manuscript
from speechkit.check.rules.numbers import falls_back
from speechkit.check.shapes import shape_of

UNCLAIMED = "unclaimed"
"""The code of the notice for a numbered line that is in no list."""


def find_single(draft: Manuscript) -> Iterator[Fault]:
    """Lists that have no item but the first, also those that the outline does not show."""
    for one in draft.lists:
        node = one.items[0]
        is_single = len(one.items) == 1 and node.number == 1 and shape_of(node.marker) and draft.is_at_head(node)
        if is_single and node.style not in _run_on(draft) and not falls_back(one):
            yield Fault(node.start, {"marker": node.marker})
    lines = {notice.line for notice in draft.outline.notices if notice.code == UNCLAIMED}
    for start, line in draft.lines() if lines else ():
        if draft.outline.document.positions.position(start).line in lines and (marker := _first_number(line)):
            yield Fault(start, {"marker": marker})


def _run_on(draft: Manuscript) -> set[str]:
    """The styles whose numbers run on from one list to the next: （一） 1. （二） 2. 3."""
    return {one.items[0].style for one in draft.lists if (one.items[0].number or 0) > 1}


def _first_number(line: str) -> str | None:
    """The marker of a line that is the first of a list: 一、 （一） 1. （1）"""
    return next((line[:size] for size in (3, 2) if line[:size] in FIRST), None)


FIRST = frozenset(("一、", "（一）", "(一)", "1.", "1、", "1．", "（1）", "(1)"))


def find_empty(draft: Manuscript) -> Iterator[Fault]:
    """Items with neither text nor items below them."""
    for node in draft.nodes:
        is_bare = node.kind == "item" and not node.children and draft.is_at_head(node)
        if is_bare and not draft.text[node.own_start : node.end].strip(" 　\t\n。.；;"):
            yield Fault(node.start, {"marker": node.marker})
