"""Makes the hypothesis that a choice leads to."""

from __future__ import annotations

from collections.abc import Iterator, Set

from speechkit.detect.headings.hinted_levels import is_heading_level, is_list_inside
from speechkit.detect.markers.style_sets import LEGAL, SPOKEN, TAKING_TURNS, UNMISTAKABLE
from speechkit.detect.markers.styles import KIN, names_where
from speechkit.detect.search.costs import Costs
from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.kinship import TOP
from speechkit.detect.search.late_lists import begins_fragment, is_numbered_below
from speechkit.detect.search.places import Place
from speechkit.detect.search.reasons import reasons_to_close
from speechkit.detect.search.stacks import Choice, Decision, Hypothesis, OpenList
from speechkit.language.numerals import LAST
from speechkit.model import Marker

_GIVING_WAY = names_where(lambda style: style.gives_way)
_IN_SENTENCE = ("segment", "clause", "inside")


def follow(choice: Choice, place: Place, evidence: Evidence, costs: Costs) -> Hypothesis:
    """The hypothesis that a choice leads to."""
    old, marker = choice.old, choice.marker
    known = (
        _without(old.alone, place.styles) if old.alone else old.alone
    )  # numbers run on from the last marker of a style only
    if marker is None:
        passed = Decision(old.last, place.readings, None, 0, 0, (), -1)
        return Hypothesis(choice.cost, old.top, passed, old.nested, known)
    nested = old.nested
    if choice.opens:
        top = _first_item(choice, marker, place.paragraph, evidence)
        pair = (choice.target.style if choice.target else TOP[marker.place == "paragraph"], marker.style)
        nested = nested if pair in nested else nested | {pair}
    else:
        assert choice.target is not None
        top = _next_item(choice, choice.target, marker, place.paragraph, evidence)
    _note_closing(top, costs)
    if old.top is not choice.target:
        for inner in _closed(old.top, top):
            if "list of one" in inner.closing:
                known = _without(known, {inner.style}) | {(inner.style, inner.offset)}
    outer = top.outer
    decision = Decision(
        old.last, place.readings, marker, top.depth, top.opened, choice.reasons, outer.offset if outer else -1
    )
    return Hypothesis(choice.cost, top, decision, nested, known)


def _without(alone: frozenset[tuple[str, int]], styles: Set[str]) -> frozenset[tuple[str, int]]:
    """The items without those of some styles."""
    for style, _ in alone:
        if style in styles:
            return frozenset([one for one in alone if one[0] not in styles])
    return alone


def _note_closing(top: OpenList, costs: Costs) -> None:
    """Notes what counts for or against the end of a list: the search asks for it after every further place."""
    top.closing = reasons_to_close(top) if top.size == 1 or top.promise else ()
    top.closing_cost = costs.total(top.closing) if top.closing else 0.0
    refund = top.closing_cost + (top.outer.refund if top.outer else 0.0)
    top.refund = refund if refund < 0.0 else 0.0


def _closed(before: OpenList | None, top: OpenList) -> Iterator[OpenList]:
    """The lists that were open before and are closed now."""
    floor = top.depth - (top.size == 1)
    while before and before.depth > floor:
        yield before
        before = before.outer


def _first_item(choice: Choice, marker: Marker, paragraph: int, evidence: Evidence) -> OpenList:
    outer, offset, number = choice.target, marker.offset, marker.number
    decided = evidence.levels_decide and is_heading_level(marker.level)
    top = OpenList()
    top.name, top.outer, top.style, top.variant = choice.name, outer, marker.style, marker.variant
    top.last, top.size, top.level = number, 1, marker.level
    top.promise = evidence.promise(offset) if number in (1, None) else None
    top.paragraph, top.offset, top.opened = paragraph, offset, offset
    top.inline, top.chained, top.long = marker.place != "paragraph", False, 0
    top.runs_on = "numbers run on" in choice.reasons
    top.may_be_alone = _may_be_alone(outer, marker, paragraph, evidence)
    top.decided = decided or (outer is not None and number is not None and is_list_inside(outer.level, marker.level))
    top.depth, top.alone = (outer.depth + 1, outer.alone + 1) if outer else (1, 1)
    return top


def _may_be_alone(outer: OpenList | None, marker: Marker, paragraph: int, evidence: Evidence) -> bool:
    """Whether an item that is a line of its own may be the only one of its list."""
    if marker.place != "paragraph" or marker.number is None:
        return False
    if marker.number > 1 and marker.style in UNMISTAKABLE:
        return True
    if not evidence.is_title_line(paragraph):
        return False
    if marker.style in LEGAL or begins_fragment(marker, paragraph):
        return True
    return outer is not None and outer.last is not None and is_numbered_below(marker, outer.last)


def _next_item(choice: Choice, target: OpenList, marker: Marker, paragraph: int, evidence: Evidence) -> OpenList:
    number, place, offset = marker.number, marker.place, marker.offset
    is_like = marker.style == target.style
    variant = target.variant if is_like or not _changes(target, marker) else marker.variant
    if number != LAST and (marker.style in TAKING_TURNS or (number is not None and number < (target.last or 0))):
        number = (target.last or 0) + 1
    outer = target.outer
    top = OpenList()
    top.name, top.outer, top.variant, top.opened = choice.name, outer, variant, target.opened
    top.style = marker.style if is_like else style_of(target, marker)
    top.last, top.size, top.promise, top.level = number, target.size + 1, target.promise, marker.level
    top.paragraph, top.offset = paragraph, offset
    top.inline = place != "paragraph" and (target.inline or paragraph == target.paragraph)
    top.chained = place in _IN_SENTENCE and not evidence.sentences_between(target.offset, offset)
    top.long = target.long + (evidence.plain_between(target.paragraph, paragraph) > 0)
    top.runs_on, top.may_be_alone, top.decided = target.runs_on, target.may_be_alone, target.decided
    top.depth, top.alone = target.depth, outer.alone if outer else 0
    return top


def _changes(target: OpenList, marker: Marker) -> bool:
    """Whether a list goes on in another style for good."""
    return target.style not in KIN[marker.style] and target.style not in SPOKEN


def style_of(target: OpenList, marker: Marker) -> str:
    """The style of a list after its next item: a list that began with 首先 takes the style of 第二，.

    One that goes on in another style, 一、 二、 3、, keeps to that; 第一， 第二， 三是 comes back to 第四，.
    """
    takes = target.style in _GIVING_WAY or _changes(target, marker)
    return marker.style if takes else target.style
