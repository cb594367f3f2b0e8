"""A hypothesis and the next marker in, the reasons for and against each way to go on out; costs.py weighs them."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.markers.styles import BY_NAME
from speechkit.detect.search.boundaries import enter_item, leave_list
from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.stacks import OUTER_PART, Hypothesis, List
from speechkit.language.numerals import LAST
from speechkit.model import Marker

_PAIRS = (
    ("第N，", "第N个"), ("第N，", "第N"), ("首先", "第N，"), ("首先", "第N个"), ("一、", "一，"), ("一、", "一　"),
    ("一是", "一X"), ("一X", "一Y"), ("1、", "1，"), ("1.", "1，"), ("1.", "1、"),
)  # fmt: skip
KIN = {name: {name, *(a if b == name else b for a, b in _PAIRS if name in (a, b))} for name in BY_NAME}
"""The styles whose markers may follow each other in one list; 第三 follows 二是, but no 一是 follows 第一."""
KIN["第N，"].add("一是")
TOP = ("in a paragraph", "")
"""What holds the lists of the top level: those within a paragraph are told from those of paragraphs."""
_VERBAL = ("一X", "一Y")
_STATUTE = frozenset(style.name for style in BY_NAME.values() if style.rank <= 7)
_STEEPEST = 4
MOST_LEVELS = 16
"""No author nests deeper; without a bound, a text of nothing but markers would take the square of its length."""
DOCUMENT_LEVELS = 2
"""A further document stands at the top, or in a part of a collection; no deeper."""
_FIRST_ONLY = ("首先", "一方面")
"""Styles whose later words open no list: a lone 其次 is no item."""


def close_list(one: List) -> tuple[str, ...]:
    """What it says that a list ends here."""
    if one.size == 1:
        if one.runs_on or one.variant == OUTER_PART:
            return ()
        return ("single heading",) if one.style == "heading" else ("list of one",)
    if not one.promise:
        return ()
    if one.size == one.promise:
        return ("as many as promised",)
    return ("fewer than promised",) if one.size < one.promise else ("more than promised",)


def go_on(target: List, marker: Marker, paragraph: int, evidence: Evidence) -> tuple[str, ...] | None:
    """Why a marker would be the next item of an open list; None where it can't be."""
    order = _order(target, marker)
    if order is None:
        return None
    reasons = [order]
    if marker.style in _VERBAL and target.style in _VERBAL and marker.variant != target.variant:
        if evidence.sentences_between(target.offset, marker.offset):
            return None
        reasons.append("another verb")
    if marker.style != target.style or (
        marker.variant != target.variant and 0 < BY_NAME[marker.style].rare_variant < 5
    ):
        mixed = marker.style[0] != target.style[0]  # 首先 and 第二
        reasons.append("another word" if mixed else "another wording")
    if marker.style == "heading" and len({marker.variant, target.variant, OUTER_PART}) == 3:
        reasons.append("another shape of heading")
    if marker.level or target.level:
        reasons.append(_compare_levels(target.level, marker.level))
    inline = marker.place != "paragraph"
    if inline and not target.inline:
        here = paragraph == target.paragraph
        reasons.append("inline item behind the paragraph's first" if here else "inline item after paragraph item")
    elif not inline and target.inline:
        reasons.append("paragraph item after inline item")
    elif inline and paragraph != target.paragraph:
        reasons.append("inline list runs over paragraphs")
    elif marker.number is None and marker.style != "heading" and evidence.plain_between(target.paragraph, paragraph):
        reasons.append("bullets behind a plain paragraph")
    return tuple(reasons)


def _compare_levels(last: int, level: int) -> str:
    """What the format's levels say of two siblings."""
    if last and level:
        return "same level of the format" if last == level else "another level of the format"
    return "level of the format for one of two"


def _order(target: List, marker: Marker) -> str | None:
    """How a marker's number follows the last one of a list; None where the two are not of one kind."""
    if marker.style != target.style:
        if target.style not in KIN[marker.style]:
            return None
    elif marker.variant != target.variant and marker.style != "一X" and BY_NAME[marker.style].rare_variant > 5:
        return None
    if marker.number is None or target.last is None:
        return "next in order" if marker.number is None and target.last is None else None
    if marker.number == LAST:
        return "next in order"
    if marker.style == "一方面" and marker.number == 1:
        return "next in order" if target.size == 1 else "repeat"
    step = marker.number - target.last
    if step == 0:
        return "first again" if target.last == 1 else "repeat"
    if step < 0:  # 4、 behind 5、 for 6、
        return "number goes back" if marker.number > 1 and marker.place == "paragraph" else None
    return {1: "next in order", 2: "gap"}.get(step, "wide gap")


def open_list(
    old: Hypothesis, ended: List | None, target: List | None, marker: Marker, paragraph: int,
    evidence: Evidence, latest: Marker | None,
) -> tuple[str, ...] | None:  # fmt: skip
    """Why a marker would open a list inside the last item of `target` (None: at the top level); None where it can't.

    The outermost list that ends then is `ended`, the last marker of the same style anywhere before is `latest`.
    """
    if marker.number == LAST or (marker.style in _FIRST_ONLY and marker.number != 1):
        return None
    if target and target.depth >= (DOCUMENT_LEVELS if marker.variant == "title" else MOST_LEVELS):
        return None
    if ended and ended.paragraph == paragraph and not ended.inline and not ended.chained:
        return None  # what stands in an item's own paragraph is in the item
    reasons = ["open"]
    if marker.number not in (1, None):
        reasons += _start_late(old, target, marker, latest)
    if marker.variant == "title" and target:
        reasons.append("title inside a part")
    if marker.variant == OUTER_PART and target:
        reasons.append("foreword inside a part")
    reasons += _fit(old, target, marker)
    if marker.level:
        reasons += _leave_levels(old.top, target, marker.level)
    if ended:
        reasons += leave_list(ended, old.top, target, marker, paragraph, evidence)
    if target:
        reasons += enter_item(target, marker, paragraph, evidence)
    return tuple(reasons)


def _leave_levels(top: List | None, target: List | None, level: int) -> Iterator[str]:
    """What the format's levels say of a list inside the last item of `target` that ends the lists inside that."""
    for closed in _inside(top, target):
        if 0 < closed.level < level:
            yield "ends a higher level of the format"
            break
    if target is not None:
        if target.level:
            yield "inside a higher level of the format" if target.level < level else "inside no higher level of the format"
        elif level < 10:
            yield "heading of the format inside an item that is none"


def _start_late(old: Hypothesis, target: List | None, marker: Marker, latest: Marker | None) -> Iterator[str]:
    """What it says that a list opens with another number than 1."""
    if latest is None or not runs_on(target, marker, latest):
        yield "first is missing"
        return
    yield "numbers run on"
    here = any(inner.offset == latest.offset and inner.size == 1 for inner in _inside(old.top, target))
    if here or (marker.style, latest.offset) in old.alone:
        yield "goes on with a list of one"


def runs_on(target: List | None, marker: Marker, latest: Marker | None) -> bool:
    """Whether the last marker of the style has the number before and stands under an earlier sibling of a parent."""
    if latest is None or marker.number is None or latest.number != marker.number - 1:
        return False
    while target and target.offset > latest.offset:  # an outer list's last item stands before an inner one's
        if target.opened <= latest.offset:
            return True
        target = target.outer
    return False


def _inside(top: List | None, target: List | None) -> Iterator[List]:
    while top is not target:
        assert top is not None
        yield top
        top = top.outer


def _fit(old: Hypothesis, target: List | None, marker: Marker) -> list[str]:
    """What the styles themselves say about one inside the other."""
    outer, style = target.style if target else TOP[marker.place == "paragraph"], marker.style
    reasons = ["nested like this before"] if (outer, style) in old.nested else []
    if target is None:
        return reasons
    if outer != style and (style, outer) in old.nested:
        reasons.append("nested the other way before")
    above: List | None = target
    while above:
        if above.style == style:
            reasons.append("inside its own style" if above.variant == marker.variant else "inside a kindred style")
            break
        above = above.outer
    steep = BY_NAME[outer].rank - BY_NAME[style].rank
    if steep > 0:
        if style in _STATUTE and outer in _STATUTE:
            reasons.append("statute rank upside down")
        reasons += ["rank upside down"] * min(steep, _STEEPEST)
    return reasons
