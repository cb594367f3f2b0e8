"""Names what the levels that the format gives say for and against each way to go on."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.headings.hinted_levels import is_heading_level
from speechkit.detect.markers.styles import BY_NAME
from speechkit.detect.markers.variants import OUTER_PART
from speechkit.detect.search.stacks import OpenList, lists_inside
from speechkit.model import LIST_LEVELS, Marker

DECIDED = "level of the format decides"
OPENED = "level of the format opens a list"


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


def decide_to_go_on(target: OpenList, level: int) -> tuple[str, ...] | None:
    """A heading goes on with a list of headings of its level, where the levels decide; with no other of them."""
    return (DECIDED,) if target.level == level else None


def decide_to_open(top: OpenList | None, target: OpenList | None, marker: Marker) -> tuple[str, ...] | None:
    """A heading opens a list in the nearest higher heading, where the levels decide, at the top if there is none.

    The number 1 also opens one in an item of a higher rank that the format does not call a heading: 一、 in 第二部分.
    """
    level = marker.level
    if any(0 < closed.level < level for closed in lists_inside(top, target)):
        return None
    if target is None:
        return (OPENED,)
    if is_heading_level(target.level):
        return (OPENED,) if target.level < level else None
    if target.variant == OUTER_PART:
        return None  # no chapter stands in an abstract
    if marker.number == 1 and target.last is not None and BY_NAME[target.style].rank < BY_NAME[marker.style].rank:
        return (DECIDED,)
    return ("heading of the format inside an item that is none", "open")


def ends_headings(top: OpenList | None, target: OpenList | None) -> bool:
    """Whether a list of headings of the format ends."""
    return any(is_heading_level(closed.level) for closed in lists_inside(top, target))
