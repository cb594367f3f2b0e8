"""Names the reasons for and against each way to extend a hypothesis by the next marker."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.headings.hinted_levels import is_heading_level
from speechkit.detect.markers.styles import BY_NAME, KIN, begin_alike, names_where
from speechkit.detect.markers.variants import OUTER_PART, TITLE
from speechkit.detect.search.boundaries import enter_item, leave_list
from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.format_levels import (
    compare_levels,
    compare_with_outer_levels,
    decide_to_go_on,
    decide_to_open,
    ends_headings,
)
from speechkit.detect.search.number_paths import NAMED, compare_number_above
from speechkit.detect.search.stacks import Hypothesis, OpenList, lists_inside
from speechkit.language.numerals import LAST
from speechkit.language.stops import LATIN_FULL_STOPS
from speechkit.model import Marker

TOP = ("in a paragraph", "")
"""Stands for the outer style of top-level lists: lists of paragraphs, and lists within one paragraph."""
_HEADINGS = names_where(lambda style: style.is_heading)
_BULLETS = names_where(lambda style: style.ordinal is None and not style.is_heading)
_VERBAL = names_where(lambda style: style.is_verbal)
UNMISTAKABLE = names_where(lambda style: style.is_unmistakable)
_LEGAL = names_where(lambda style: style.rank_is_legal)
_TAKING_TURNS = names_where(lambda style: style.takes_turns)
_CONNECTIVES = names_where(lambda style: style.is_connective)
_MIXED_AT_A_COST = names_where(lambda style: style.variants == "mixed at a cost")
_NEVER_MIXED = names_where(lambda style: style.variants == "apart")
_STEEPEST = 4
"""A larger difference between ranks counts no more."""
MOST_LEVELS = 16
"""No author nests deeper; without a bound, a text made only of markers would take time quadratic in its length."""
DOCUMENT_LEVELS = 2
"""A further document stands at the top or in a part of a collection, never deeper."""


def reasons_to_close(one: OpenList) -> tuple[str, ...]:
    """What counts for or against the end of a list here."""
    if one.size == 1:
        if one.runs_on or one.decided or one.variant == OUTER_PART:
            return ()
        if one.style in _HEADINGS:
            return ("single heading",)
        return ("single part",) if one.may_be_alone else ("list of one",)
    if not one.promise:
        return ()
    if one.size == one.promise:
        return ("as many as promised",)
    return ("fewer than promised",) if one.size < one.promise else ("more than promised",)


def reasons_to_go_on(target: OpenList, marker: Marker, paragraph: int, evidence: Evidence) -> tuple[str, ...] | None:
    """What counts for or against a marker as the next item of an open list; None where it cannot be that."""
    if evidence.levels_decide and is_heading_level(marker.level) and is_heading_level(target.level):
        return decide_to_go_on(target, marker.level)
    order = _order(target, marker)
    if order is None:
        return None
    reasons = [order]
    if marker.style in _VERBAL and target.style in _VERBAL and marker.variant != target.variant:
        if evidence.sentences_between(target.offset, marker.offset):
            return None
        reasons.append("another verb")
    if order == "another style":
        pass
    elif marker.style != target.style:
        reasons.append("another wording" if begin_alike(marker.style, target.style) else "another word")
    elif marker.variant != target.variant and marker.style in _MIXED_AT_A_COST:
        reasons.append("another wording")
    if marker.style in _HEADINGS and len({marker.variant, target.variant, OUTER_PART}) == 3:
        reasons.append("another shape of heading")
    if marker.level or target.level:
        reasons.append(compare_levels(target.level, marker.level))
    inline = marker.place != "paragraph"
    if inline and not target.inline:
        here = paragraph == target.paragraph
        reasons.append("inline item after its paragraph's first" if here else "inline item after paragraph item")
    elif not inline and target.inline:
        reasons.append("paragraph item after inline item")
    elif inline and paragraph != target.paragraph:
        reasons.append("inline list runs over paragraphs")
    elif marker.style in _BULLETS and evidence.plain_between(target.paragraph, paragraph):
        reasons.append("bullet after a plain paragraph")
    return tuple(reasons)


def _order(target: OpenList, marker: Marker) -> str | None:
    """How a marker's number follows the last one of a list; None where the two belong in different lists."""
    if marker.style != target.style:
        if target.style not in KIN[marker.style]:
            return "another style" if _changes_style(target, marker) else None
    elif marker.variant != target.variant and marker.style in _NEVER_MIXED:
        return None
    if marker.number is None or target.last is None:
        return "next in order" if marker.number is None and target.last is None else None
    if marker.number == LAST:
        return "next in order"
    if marker.style in _TAKING_TURNS and marker.number == 1:
        return "next in order" if target.size == 1 else "repeat"
    step = marker.number - target.last
    if step == 0:
        return "number 1 again" if target.last == 1 else "repeat"
    if step < 0:  # 4、 after 5、 for 6、
        return "number goes back" if marker.number > 1 and marker.place == "paragraph" else None
    return {1: "next in order", 2: "gap"}.get(step, "wide gap")


def _changes_style(target: OpenList, marker: Marker) -> bool:
    """Whether a list may go on in another style, as careless writers do: 一、 二、 三是."""
    plain = marker.place == "paragraph" and not target.inline
    return plain and marker.style in UNMISTAKABLE and target.style in UNMISTAKABLE and marker.number == (target.last or -1) + 1


def reasons_to_open(
    old: Hypothesis, ended: OpenList | None, target: OpenList | None, marker: Marker, paragraph: int,
    evidence: Evidence, latest: Marker | None,
) -> tuple[str, ...] | None:  # fmt: skip
    """What counts for or against a new list inside the last item of `target`; None where none can open.

    Without a `target` the list opens at the top level. `ended` is the outermost list that it closes, `latest` the last
    marker of the same style anywhere before.
    """
    if evidence.levels_decide and is_heading_level(marker.level):
        goes_on = ended is not None and ended.level == marker.level and ended.style in KIN[marker.style]
        return None if goes_on else decide_to_open(old.top, target, marker.level)
    if marker.number == LAST or (marker.style in _CONNECTIVES and marker.number != 1):
        return None
    if target and target.depth >= (DOCUMENT_LEVELS if marker.variant == TITLE else MOST_LEVELS):
        return None
    if ended and ended.paragraph == paragraph and not ended.inline and not ended.chained:
        return None  # what stands in an item's own paragraph is in the item
    reasons = ["open"]
    if marker.number not in (1, None):
        reasons += _start_late(old, target, marker, latest, paragraph)
    if marker.variant == TITLE and target:
        reasons.append("title inside a part")
    if marker.variant == OUTER_PART and target:
        reasons.append("foreword inside a part")
    named = compare_number_above(target, marker)
    reasons += [named] if named else []
    reasons += _fit(old, target, marker)
    if marker.level:
        reasons += compare_with_outer_levels(old.top, target, marker.level)
    elif evidence.levels_decide and ends_headings(old.top, target):
        reasons.append("text ends a heading of the format")
    if ended and named == NAMED:
        reasons.append("beside another list")  # the text between is that of the item named
    elif ended:
        reasons += leave_list(ended, old.top, target, marker, paragraph, evidence)
    if target:
        reasons += enter_item(target, marker, paragraph, evidence)
    return tuple(reasons)


def begins_fragment(marker: Marker, paragraph: int) -> bool:
    """Whether a text begins in the middle of another: its first line is item 2 or a later one."""
    return paragraph == 0 and marker.place == "paragraph" and marker.number not in (None, 1)


def is_numbered_below(marker: Marker, number: int) -> bool:
    """Whether a marker such as 2.1 bears the number of the item above it."""
    return bool(marker.variant) and marker.variant.rstrip(LATIN_FULL_STOPS).replace("．", ".").split(".")[-1] == str(
        number
    )


def _start_late(
    old: Hypothesis, target: OpenList | None, marker: Marker, latest: Marker | None, paragraph: int
) -> Iterator[str]:
    """What counts for or against a list that opens with another number than 1."""
    if latest is None or not runs_on(target, marker, latest):
        if begins_fragment(marker, paragraph):
            yield "number 1 is missing before the text"
            return
        yield "number 1 is missing before a line's item" if _stands_alone(old, marker, latest) else "number 1 is missing"
        if target and target.variant != TITLE and _outranks(marker.style, target.style):
            yield "a later number of a higher rank inside an item"
        return
    yield "numbers run on"
    here = any(inner.offset == latest.offset and inner.size == 1 for inner in lists_inside(old.top, target))
    if here or (marker.style, latest.offset) in old.alone:
        yield "continues a list of one"


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
    if marker.style in _LEGAL and target and target.offset > latest.offset:
        return True  # the articles of a law are numbered through all its chapters and sections
    while target and target.offset > latest.offset:  # an outer list's last item stands before an inner one's
        if target.opened <= latest.offset:
            return True
        target = target.outer
    return False


def _fit(old: Hypothesis, target: OpenList | None, marker: Marker) -> list[str]:
    """What the styles alone say about a list of one inside an item of the other."""
    outer, style = target.style if target else TOP[marker.place == "paragraph"], marker.style
    reasons = ["nested like this before"] if (outer, style) in old.nested else []
    if target is None:
        return reasons
    if outer != style and (style, outer) in old.nested:
        reasons.append("nested the other way before")
    above: OpenList | None = target
    while above:
        if above.style == style and not above.decided:  # a list may be numbered as the headings of the format are
            reasons.append("inside its own style" if above.variant == marker.variant else "inside a kindred style")
            break
        above = above.outer
    steep = BY_NAME[outer].rank - BY_NAME[style].rank
    if steep > 0:
        if style in _LEGAL and outer in _LEGAL:
            reasons.append("legal ranks reversed")
        reasons += ["ranks reversed"] * min(steep, _STEEPEST)
    return reasons
