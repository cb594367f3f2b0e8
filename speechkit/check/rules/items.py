"""Finds lists of a single item, and items without text."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.check.finding import Fault
from speechkit.check.manuscript import Manuscript
from speechkit.check.rules.numbers import falls_back
from speechkit.check.shapes import shape_of
from speechkit.model import Node

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
    for at, line, below in _with_lines_below(draft) if lines else ():
        marker = _first_number(line)
        if marker and draft.outline.document.positions.position(at).line in lines and not _goes_on(marker, below):
            yield Fault(at, {"marker": marker})


def _with_lines_below(draft: Manuscript) -> Iterator[tuple[int, str, list[str]]]:
    """Each line with its offset and the two below it."""
    lines = list(draft.lines())
    for n, (start, line) in enumerate(lines):
        yield start, line, [below for _, below in lines[n + 1 : n + 3]]


def _goes_on(marker: str, below: list[str]) -> bool:
    """Whether the second item of a list stands in the lines below the first: references that no outline shows."""
    second = marker.translate(SECOND)
    return any(line.startswith(second) for line in below)


def _run_on(draft: Manuscript) -> set[str]:
    """The styles whose numbers run on from one list to the next: （一） 1. （二） 2. 3."""
    return {one.items[0].style for one in draft.lists if (one.items[0].number or 0) > 1}


def _first_number(line: str) -> str | None:
    """The marker of a line that is the first of a list: 一、 （一） 1. （1）; not that of 1.1 and 1.2.1"""
    return next((line[:size] for size in (3, 2) if line[:size] in FIRST and not line[size : size + 1].isdigit()), None)


SECOND = str.maketrans("一1", "二2")
FIRST = frozenset(("一、", "（一）", "(一)", "1.", "1、", "1．", "（1）", "(1)"))


def find_empty(draft: Manuscript) -> Iterator[Fault]:
    """Items with neither text nor items below them; in a drawing or a table most of a list are so."""
    for one in draft.lists:
        bare = [node for node in one.items if _is_bare(draft, node)]
        if 2 * len(bare) <= len(one.items):
            yield from (Fault(node.start, {"marker": node.marker}) for node in bare)


def _is_bare(draft: Manuscript, node: Node) -> bool:
    """Whether an item has nothing but its marker."""
    if node.kind != "item" or node.children or not draft.is_at_head(node):
        return False
    return not draft.text[node.own_start : node.end].strip(" 　\t\n。.；;")
