"""Makes the hypothesis that a choice leads to."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.headings.hinted_levels import is_heading_level, is_list_inside
from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.markers.styles import names_where
from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.kinship import TOP
from speechkit.detect.search.late_lists import UNMISTAKABLE, begins_fragment, is_numbered_below
from speechkit.detect.search.stacks import Choice, Decision, Hypothesis, OpenList, name_stack
from speechkit.language.numerals import LAST
from speechkit.model import Marker

_TAKING_TURNS = names_where(lambda style: style.takes_turns)
_LEGAL = names_where(lambda style: style.rank_is_legal)
_GIVING_WAY = names_where(lambda style: style.gives_way)


def follow(choice: Choice, readings: Readings, paragraph: int, evidence: Evidence) -> Hypothesis:
    """The hypothesis that a choice leads to."""
    old, marker = choice.old, choice.marker
    known = old.alone
    if known:  # numbers run on from the last marker of a style only
        styles = {reading.style for reading in readings}
        known = frozenset(one for one in known if one[0] not in styles)
    if marker is None:
        return Hypothesis(choice.cost, old.top, Decision(old.last, readings, None, 0, 0, (), -1), old.nested, known)
    nested = old.nested
    if choice.opens:
        top = _first_item(choice, marker, paragraph, evidence)
        pair = (choice.target.style if choice.target else TOP[marker.place == "paragraph"], marker.style)
        nested = nested if pair in nested else nested | {pair}
    else:
        assert choice.target is not None
        top = _next_item(choice.target, marker, paragraph, evidence)
    for inner in _closed(old.top, top):
        if inner.size == 1 and not inner.runs_on:
            known = frozenset(one for one in known if one[0] != inner.style) | {(inner.style, inner.offset)}
    parent = top.outer.offset if top.outer else -1
    decision = Decision(old.last, readings, marker, top.depth, top.opened, choice.reasons, parent)
    return Hypothesis(choice.cost, top, decision, nested, known)


def _closed(before: OpenList | None, top: OpenList) -> Iterator[OpenList]:
    """The lists that were open before and are closed now."""
    floor = top.depth - (top.size == 1)
    while before and before.depth > floor:
        yield before
        before = before.outer


def _first_item(choice: Choice, marker: Marker, paragraph: int, evidence: Evidence) -> OpenList:
    outer, offset = choice.target, marker.offset
    promise = evidence.promise(offset) if marker.number in (1, None) else None
    return OpenList(
        outer, marker.style, marker.variant, marker.number, 1, marker.place != "paragraph", False,
        "numbers run on" in choice.reasons, paragraph, offset, offset, 0, promise, outer.depth + 1 if outer else 1,
        (outer.alone if outer else 0) + 1, name_stack(outer, marker.style, offset, alone=True), marker.level,
        _may_be_alone(outer, marker, paragraph, evidence),
        (evidence.levels_decide and is_heading_level(marker.level))
        or (outer is not None and marker.number is not None and is_list_inside(outer.level, marker.level)),
    )  # fmt: skip


def _may_be_alone(outer: OpenList | None, marker: Marker, paragraph: int, evidence: Evidence) -> bool:
    """Whether an item that is a line of its own may be the only one of its list."""
    if marker.place != "paragraph" or marker.number is None:
        return False
    if marker.number > 1 and marker.style in UNMISTAKABLE:
        return True
    if not evidence.is_title_line(paragraph):
        return False
    if marker.style in _LEGAL or begins_fragment(marker, paragraph):
        return True
    return outer is not None and outer.last is not None and is_numbered_below(marker, outer.last)


def _next_item(target: OpenList, marker: Marker, paragraph: int, evidence: Evidence) -> OpenList:
    number, outer, style = marker.number, target.outer, style_of(target, marker)
    if number != LAST and (marker.style in _TAKING_TURNS or (number is not None and number < (target.last or 0))):
        number = (target.last or 0) + 1
    inline = marker.place != "paragraph" and (target.inline or paragraph == target.paragraph)
    in_sentence = marker.place in ("segment", "clause", "inside")
    chained = in_sentence and not evidence.sentences_between(target.offset, marker.offset)
    long = target.long + (evidence.plain_between(target.paragraph, paragraph) > 0)
    return OpenList(
        outer, style, target.variant, number, target.size + 1, inline, chained, target.runs_on, paragraph,
        marker.offset, target.opened, long, target.promise, target.depth, outer.alone if outer else 0,
        name_stack(outer, style, marker.offset, alone=False), marker.level, target.may_be_alone,
        target.decided,
    )  # fmt: skip


def style_of(target: OpenList, marker: Marker) -> str:
    """The style of a list after its next item: a list that began with 首先 takes the style of 第二，."""
    return marker.style if target.style in _GIVING_WAY else target.style
