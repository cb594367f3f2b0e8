"""A choice in, the hypothesis that it leads to out: its open lists and its decisions so far."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.reasons import TOP
from speechkit.detect.search.stacks import SLACK, Choice, Hypothesis, List, Step, name_stack
from speechkit.model import Marker


def follow(choice: Choice, readings: Readings, paragraph: int, evidence: Evidence) -> Hypothesis:
    """The hypothesis that a choice leads to."""
    old, marker = choice.old, choice.marker
    known = old.alone
    if known:  # numbers run on from the last marker of a style only
        styles = {reading.style for reading in readings}
        known = frozenset(one for one in known if one[0] not in styles)
    if marker is None:
        return Hypothesis(
            choice.cost, old.top, Step(old.last, readings, None, 0, 0, (), -1, [SLACK]), old.nested, known
        )
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
    step = Step(old.last, readings, marker, top.depth, top.opened, choice.reasons, parent, [SLACK])
    return Hypothesis(choice.cost, top, step, nested, known)


def _closed(before: List | None, top: List) -> Iterator[List]:
    """The lists that were open before and are not any more."""
    floor = top.depth - (top.size == 1)
    while before and before.depth > floor:
        yield before
        before = before.outer


def _first_item(choice: Choice, marker: Marker, paragraph: int, evidence: Evidence) -> List:
    outer, offset = choice.target, marker.offset
    promise = evidence.promise(offset) if marker.number in (1, None) else None
    return List(
        outer, marker.style, marker.variant, marker.number, 1, marker.place != "paragraph", False,
        "numbers run on" in choice.reasons, paragraph, offset, offset, 0, promise, outer.depth + 1 if outer else 1,
        (outer.alone if outer else 0) + 1, name_stack(outer, marker.style, offset, alone=True), marker.level,
    )  # fmt: skip


def _next_item(target: List, marker: Marker, paragraph: int, evidence: Evidence) -> List:
    number = marker.number
    if marker.style == "一方面" or (number is not None and number < (target.last or 0)):  # 最后, too
        number = (target.last or 0) + 1
    return List(
        target.outer,
        style_of(target, marker),
        target.variant,
        number,
        target.size + 1,
        inline=marker.place != "paragraph" and (target.inline or paragraph == target.paragraph),
        chained=marker.place in ("segment", "clause", "inside")
        and not evidence.sentences_between(target.offset, marker.offset),
        runs_on=target.runs_on,
        paragraph=paragraph,
        offset=marker.offset,
        opened=target.opened,
        long=target.long + (evidence.plain_between(target.paragraph, paragraph) > 0),
        promise=target.promise,
        depth=target.depth,
        alone=target.outer.alone if target.outer else 0,
        name=name_stack(target.outer, style_of(target, marker), marker.offset, alone=False),
        level=marker.level,
    )


def style_of(target: List, marker: Marker) -> str:
    """The style of a list with its next item: once 第二 has followed 首先, the list counts."""
    return marker.style if target.style == "首先" else target.style
