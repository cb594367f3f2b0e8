"""Names what the levels that the format gives say for and against each way to go on."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.search.stacks import OpenList, lists_inside
from speechkit.model import LIST_LEVELS


def compare_levels(last: int, level: int) -> str:
    """What the format's levels say about two items of one list."""
    if last and level:
        return "same level of the format" if last == level else "another level of the format"
    return "level of the format for one of two"


def compare_with_outer_levels(top: OpenList | None, target: OpenList | None, level: int) -> Iterator[str]:
    """What the format's levels say about a list inside `target`'s last item, and about the lists that it closes."""
    if any(0 < closed.level < level for closed in lists_inside(top, target)):
        yield "ends a higher level of the format"
    if target is not None:
        if target.level:
            yield (
                "inside a higher level of the format"
                if target.level < level
                else "inside no higher level of the format"
            )
        elif level < LIST_LEVELS:
            yield "heading of the format inside an item that is none"
