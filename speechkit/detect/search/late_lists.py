"""Names what counts for or against a list that opens with another number than 1."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.markers.style_sets import LEGAL, UNMISTAKABLE
from speechkit.detect.markers.styles import BY_NAME, KIN
from speechkit.detect.markers.variants import TITLE
from speechkit.detect.search.stacks import Hypothesis, OpenList, lists_inside
from speechkit.language.stops import LATIN_FULL_STOPS
from speechkit.model import Marker


def begins_fragment(marker: Marker, paragraph: int) -> bool:
    """Whether a text begins in the middle of another: its first line is item 2 or a later one."""
    return paragraph == 0 and marker.place == "paragraph" and marker.number not in (None, 1)


def is_numbered_below(marker: Marker, number: int) -> bool:
    """Whether a marker such as 2.1 bears the number of the item above it."""
    return bool(marker.variant) and marker.variant.rstrip(LATIN_FULL_STOPS).replace("．", ".").split(".")[-1] == str(
        number
    )


def start_late(
    old: Hypothesis, target: OpenList | None, marker: Marker, latest: Marker | None, paragraph: int
) -> Iterator[str]:
    """What counts for or against a list that opens with another number than 1."""
    if latest is None or not runs_on(target, marker, latest):
        if begins_fragment(marker, paragraph):
            yield "number 1 is missing before the text"
            return
        yield (
            "number 1 is missing before a line's item" if _stands_alone(old, marker, latest) else "number 1 is missing"
        )
        if target and target.variant != TITLE and _outranks(marker.style, target.style):
            yield "a later number of a higher rank inside an item"
        return
    yield "numbers run on"
    if (marker.style, latest.offset) in old.alone or _is_alone(latest.offset, old.top, target):
        yield "continues a list of one"


def _is_alone(offset: int, top: OpenList | None, target: OpenList | None) -> bool:
    """Whether one of the lists inside `target`'s last item has an item at an offset and no other."""
    while top and top is not target:
        if top.offset == offset and top.size == 1:
            return True
        top = top.outer
    return False


def _stands_alone(old: Hypothesis, marker: Marker, latest: Marker | None) -> bool:
    """Whether a marker that begins an item for sure has no list to continue."""
    if marker.place != "paragraph" or marker.style not in UNMISTAKABLE:
        return False
    if latest and marker.number is not None and latest.number == marker.number - 1:
        return False
    return all(one.style not in KIN[marker.style] for one in lists_inside(old.top, None))


def _outranks(style: str, outer: str) -> bool:
    """Whether lists of a style usually contain those of the other; 第二， stands anywhere."""
    return BY_NAME[style].rank < BY_NAME[outer].rank and not BY_NAME[style].is_surely_item


def runs_on(target: OpenList | None, marker: Marker, latest: Marker | None) -> bool:
    """Whether the last marker of the style has the number before and stands under an earlier item of an open list."""
    if latest is None or marker.number is None or latest.number != marker.number - 1:
        return False
    if marker.style in LEGAL and target and target.offset > latest.offset:
        return True  # the articles of a law are numbered through all its chapters and sections
    while target and target.offset > latest.offset:  # an outer list's last item stands before an inner one's
        if target.opened <= latest.offset:
            return True
        target = target.outer
    return False
