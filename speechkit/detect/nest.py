"""Markers in, the set of nested lists that explains them best out: one global decision by a beam search.

A hypothesis is a stack of open lists. At each place where a marker could stand it may pass it over, go on with an open list
(which closes those inside it) or open a new list inside an item. Each choice names its reasons, costs.py says what they
cost, and only the cheapest hypotheses live on. The time is linear in the number of places.
"""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.costs import COSTS
from speechkit.detect.evidence import Evidence
from speechkit.detect.markers import Readings
from speechkit.detect.reasons import close_lists, go_on, open_list
from speechkit.detect.stacks import Hypothesis, List, Step
from speechkit.detect.styles import LAST
from speechkit.model import Marker

WIDTH = 24
"""How many hypotheses live on."""
SLACK = 14.0
"""How much more than the best one a hypothesis may cost."""


def nest_markers(candidates: list[Readings], evidence: Evidence) -> list[Step]:
    """The best decision for every candidate, in the order of the text."""
    beam = [Hypothesis(0.0, None, None, frozenset(), frozenset())]
    latest: dict[str, Marker] = {}
    for readings in candidates:
        beam = _prune([new for old in beam for new in _grow(old, readings, evidence, latest)])
        for marker in readings:
            if marker.number is not None:
                latest[marker.style] = marker
    best = min(beam, key=lambda hypothesis: hypothesis.cost + _cost(close_lists(hypothesis.top, None)))
    steps = []
    step = best.last
    while step:
        steps.append(step)
        step = step.before
    return steps[::-1]


def _cost(reasons: Iterator[str] | tuple[str, ...]) -> float:
    return sum(map(COSTS.__getitem__, reasons))


def _prune(grown: list[Hypothesis]) -> list[Hypothesis]:
    """The cheapest hypotheses, one for each stack of open lists."""
    best: dict[tuple[tuple[int, ...], frozenset[tuple[str, int]]], Hypothesis] = {}
    for hypothesis in grown:
        key = (_signature(hypothesis.top), hypothesis.alone)
        if key not in best or hypothesis.cost < best[key].cost:
            best[key] = hypothesis
    ranked = sorted(best.values(), key=lambda hypothesis: hypothesis.cost)[:WIDTH]
    limit = ranked[0].cost + SLACK
    return [hypothesis for hypothesis in ranked if hypothesis.cost <= limit]


def _signature(top: List | None) -> tuple[int, ...]:
    names: list[int] = []
    while top:
        names += (top.opened, top.offset)
        top = top.outer
    return tuple(names)


def _grow(old: Hypothesis, readings: Readings, evidence: Evidence, latest: dict[str, Marker]) -> Iterator[Hypothesis]:
    """Every way to go on from a hypothesis with the next candidate."""
    passed = max(marker.weight for marker in readings)
    known = old.alone
    if known:
        styles = {marker.style for marker in readings}
        known = frozenset(one for one in known if one[0] not in styles)
    yield Hypothesis(old.cost + passed, old.top, Step(old.last, readings, None, 0, 0, ()), old.nested, known)
    for marker in readings:
        paragraph = evidence.paragraph(marker.offset)
        start = Hypothesis(old.cost + passed - marker.weight, old.top, old.last, old.nested, known)
        target = old.top
        while True:
            if target:
                reasons = go_on(old.top, target, marker, paragraph, evidence)
                if reasons is not None:
                    yield _take(start, readings, marker, _next_item(target, marker, paragraph, evidence), reasons)
            reasons = open_list(old, target, marker, paragraph, evidence, latest.get(marker.style))
            if reasons is not None:
                yield _take(start, readings, marker, _first_item(target, marker, paragraph, evidence, "numbers run on" in reasons), reasons)
            if target is None:
                break
            target = target.outer


def _take(start: Hypothesis, readings: Readings, marker: Marker, top: List, reasons: tuple[str, ...]) -> Hypothesis:
    """The hypothesis in which a marker is an item of the list `top`."""
    nested, known = start.nested, start.alone
    for inner in _closed(start.top, top):
        if inner.count == 1 and not inner.runs_on:
            known = frozenset(one for one in known if one[0] != inner.style) | {(inner.style, inner.offset)}
    pair = (top.outer.style if top.outer else "", top.style)
    if top.count == 1 and pair not in nested:
        nested = nested | {pair}
    step = Step(start.last, readings, marker, top.depth, top.opened, reasons)
    return Hypothesis(start.cost + _cost(reasons), top, step, nested, known)


def _closed(before: List | None, top: List) -> Iterator[List]:
    """The lists that were open before and are not any more."""
    floor = top.depth - (top.count == 1)
    while before and before.depth > floor:
        yield before
        before = before.outer


def _first_item(target: List | None, marker: Marker, paragraph: int, evidence: Evidence, runs_on: bool) -> List:  # noqa: FBT001
    promise = evidence.promise(marker.offset) if marker.number in (1, None) else None
    return List(
        target, marker.style, marker.variant, marker.number, 1, marker.place != "paragraph", False, runs_on, paragraph,
        marker.offset, marker.offset, 0, promise, target.depth + 1 if target else 1,
    )  # fmt: skip


def _next_item(target: List, marker: Marker, paragraph: int, evidence: Evidence) -> List:
    number = marker.number
    if number is not None and target.last is not None and (number == LAST or number < target.last):
        number = target.last + 1
    if marker.style == "一方面":
        number = (target.last or 0) + 1
    return target._replace(
        last=number,
        count=target.count + 1,
        inline=target.inline and marker.place != "paragraph",
        chained=marker.place in ("segment", "clause", "inside")
        and not evidence.sentences_between(target.offset, marker.offset),
        paragraph=paragraph,
        offset=marker.offset,
        long=target.long + (evidence.plain_between(target.paragraph, paragraph) > 0),
    )
