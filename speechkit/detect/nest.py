"""Markers in, the set of nested lists that explains them best out: one global decision by a beam search.

A hypothesis is a stack of open lists. At each place where a marker could stand it may pass it over, go on with an open list
(which closes those inside it) or open a new list inside an item. Each choice names its reasons, costs.py says what they
cost, and only the cheapest hypotheses live on. The time is linear in the number of places.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from speechkit.detect.costs import COSTS
from speechkit.detect.evidence import Evidence
from speechkit.detect.markers import Readings
from speechkit.detect.styles import BY_NAME, LAST
from speechkit.model import Marker

WIDTH = 24
"""How many hypotheses live on."""
SLACK = 14.0
"""How much more than the best one a hypothesis may cost."""
_KIN = {
    frozenset(("第N，", "第N个")), frozenset(("首先", "第N，")), frozenset(("首先", "第N个")), frozenset(("一、", "一，")),
    frozenset(("一、", "一　")), frozenset(("一是", "一X")), frozenset(("一是", "第N，")),
}  # fmt: skip
_STATUTE = frozenset(style.name for style in BY_NAME.values() if style.rank <= 7)


class List(NamedTuple):
    """An open list: what its last item is, and the list it stands in."""

    outer: List | None
    style: str
    variant: str
    last: int | None
    count: int
    inline: bool
    paragraph: int
    """Where its last item stands."""
    offset: int
    opened: int
    """The offset of its first item: its name."""
    long: int
    """How many of its items but the last hold plain paragraphs of their own."""
    promise: int | None
    depth: int


class Step(NamedTuple):
    """One decision, and the one before it."""

    before: Step | None
    readings: Readings
    marker: Marker | None
    """The reading that was taken; None where the place was passed over."""
    depth: int
    list_opened: int
    reasons: tuple[str, ...]


class Hypothesis(NamedTuple):
    """A way to read the text so far."""

    cost: float
    top: List | None
    last: Step | None
    nested: frozenset[tuple[str, str]]
    """Which style stood inside which."""


def nest(candidates: list[Readings], evidence: Evidence) -> list[Step]:
    """The best decision for every candidate, in the order of the text."""
    beam = [Hypothesis(0.0, None, None, frozenset())]
    previous: dict[str, int] = {}
    for readings in candidates:
        grown = [new for old in beam for new in _grow(old, readings, evidence, previous)]
        beam = _prune(grown)
        for marker in readings:
            if marker.number is not None:
                previous[marker.style] = marker.number
    best = min(beam, key=lambda hypothesis: hypothesis.cost + _cost(tuple(_close(hypothesis.top, None))))
    steps = []
    step = best.last
    while step:
        steps.append(step)
        step = step.before
    return steps[::-1]


def _prune(grown: list[Hypothesis]) -> list[Hypothesis]:
    """The cheapest hypotheses, one for each stack of open lists."""
    best: dict[tuple[object, ...], Hypothesis] = {}
    for hypothesis in grown:
        key = _signature(hypothesis.top)
        if key not in best or hypothesis.cost < best[key].cost:
            best[key] = hypothesis
    ranked = sorted(best.values(), key=lambda hypothesis: hypothesis.cost)[:WIDTH]
    limit = ranked[0].cost + SLACK
    return [hypothesis for hypothesis in ranked if hypothesis.cost <= limit]


def _signature(top: List | None) -> tuple[object, ...]:
    names: list[object] = []
    while top:
        names += (top.opened, top.offset)
        top = top.outer
    return tuple(names)


def _cost(reasons: tuple[str, ...]) -> float:
    return sum(map(COSTS.__getitem__, reasons))


def _grow(old: Hypothesis, readings: Readings, evidence: Evidence, previous: dict[str, int]) -> Iterator[Hypothesis]:
    """Every way to go on from a hypothesis with the next candidate."""
    passed = max(marker.weight for marker in readings)
    yield Hypothesis(old.cost + passed, old.top, Step(old.last, readings, None, 0, 0, ()), old.nested)
    for marker in readings:
        paragraph = evidence.paragraph(marker.offset)
        worth = passed - marker.weight
        target = old.top
        while True:
            if target:
                reasons = _go_on(old.top, target, marker, paragraph, evidence)
                if reasons is not None:
                    yield _accept(old, target, marker, readings, paragraph, reasons, worth, evidence, False)
            reasons = _open(old, target, marker, paragraph, evidence, previous)
            if reasons is not None:
                yield _accept(old, target, marker, readings, paragraph, reasons, worth, evidence, True)
            if target is None:
                break
            target = target.outer


def _accept(
    old: Hypothesis, target: List | None, marker: Marker, readings: Readings, paragraph: int, reasons: tuple[str, ...],
    worth: float, evidence: Evidence, opens: bool,
) -> Hypothesis:  # fmt: skip
    """The hypothesis in which a marker goes on with the target list, or opens a list inside its last item."""
    inline = marker.place != "paragraph"
    nested = old.nested
    if opens:
        promise = evidence.promise(marker.offset) if marker.number in (1, None) else None
        depth = target.depth + 1 if target else 1
        top = List(target, marker.style, marker.variant, marker.number, 1, inline, paragraph, marker.offset,
                   marker.offset, 0, promise, depth)  # fmt: skip
        pair = (target.style if target else "", marker.style)
        if pair not in nested:
            nested = nested | {pair}
    else:
        assert target is not None
        number = marker.number if marker.number != LAST else (target.last or 0) + 1
        if number is not None and target.last is not None and number <= target.last:
            number = target.last + (1 if marker.style == "一方面" else 0)
        long = target.long + (evidence.plain_between(target.paragraph, paragraph) > 0)
        top = target._replace(last=number, count=target.count + 1, inline=inline and target.inline, paragraph=paragraph,
                              offset=marker.offset, long=long)  # fmt: skip
    step = Step(old.last, readings, marker, top.depth, top.opened, reasons)
    return Hypothesis(old.cost + worth + _cost(reasons), top, step, nested)


def _close(top: List | None, until: List | None) -> Iterator[str]:
    """The reasons for closing all lists inside a list."""
    while top is not until:
        assert top is not None
        if top.count == 1:
            yield "single heading" if top.style == "heading" else "list of one"
        elif top.promise:
            yield ("as many as promised" if top.count == top.promise
                   else "fewer than promised" if top.count < top.promise else "more than promised")  # fmt: skip
        top = top.outer


def _go_on(top: List | None, target: List, marker: Marker, paragraph: int, evidence: Evidence) -> tuple[str, ...] | None:
    """Why a marker would be the next item of an open list; None where it can't be."""
    order = _order(target, marker)
    if order is None:
        return None
    reasons = [*_close(top, target), order]
    if marker.style != target.style or (marker.variant != target.variant and BY_NAME[marker.style].rare_variant):
        reasons.append("another wording")
    inline = marker.place != "paragraph"
    if inline and not target.inline:
        reasons.append("inline item after paragraph item")
    elif not inline and target.inline:
        reasons.append("paragraph item after inline item")
    elif inline and paragraph != target.paragraph:
        reasons.append("inline list runs over paragraphs")
    return tuple(reasons)


def _order(target: List, marker: Marker) -> str | None:
    """How a marker's number follows the last one of a list; None where the two are not of one kind."""
    if marker.style != target.style:
        if frozenset((marker.style, target.style)) not in _KIN:
            return None
    elif marker.variant != target.variant and BY_NAME[marker.style].rare_variant > 5:
        return None
    if marker.number is None or target.last is None:
        return "next in order" if marker.number is None and target.last is None else None
    if marker.number == LAST:
        return "next in order"
    if marker.style == "一方面" and marker.number == 1:
        return "next in order" if target.count == 1 else "repeat"
    step = marker.number - target.last
    if step == 1:
        return "next in order"
    if step <= 0:
        return "repeat" if step == 0 else None
    return "gap" if step == 2 else "wide gap"


def _open(
    old: Hypothesis, target: List | None, marker: Marker, paragraph: int, evidence: Evidence, previous: dict[str, int]
) -> tuple[str, ...] | None:
    """Why a marker would open a list inside the last item of the target (None: at the top level)."""
    if marker.number == LAST or (marker.style in ("首先", "一方面") and marker.number != 1):
        return None
    reasons = [*_close(old.top, target), "open"]
    if marker.number not in (1, None):
        reasons.append("numbers run on" if previous.get(marker.style) == marker.number - 1 else "first is missing")
    reasons += _fit(old, target, marker)
    closed = old.top
    while closed and closed.outer is not target:
        closed = closed.outer
    if old.top is not target and closed:
        reasons += _leave(closed, target, marker, paragraph, evidence)
    if target:
        reasons += _enter(target, marker, paragraph, evidence)
    return tuple(reasons)


def _fit(old: Hypothesis, target: List | None, marker: Marker) -> Iterator[str]:
    """What the styles themselves say about one inside the other."""
    outer = target.style if target else ""
    if (outer, marker.style) in old.nested:
        yield "nested like this before"
    if target is None:
        return
    if (marker.style, outer) in old.nested:
        yield "nested the other way before"
    above: List | None = target
    while above:
        if above.style == marker.style:
            yield "inside its own style"
            break
        above = above.outer
    if BY_NAME[marker.style].rank < BY_NAME[outer].rank:
        yield "statute rank upside down" if {marker.style, outer} <= _STATUTE else "rank upside down"


def _leave(closed: List, target: List | None, marker: Marker, paragraph: int, evidence: Evidence) -> Iterator[str]:
    """What speaks for or against the end of a list just before another opens beside it."""
    yield "beside another list"
    inline = marker.place != "paragraph"
    if closed.inline:
        if closed.paragraph == paragraph and marker.place in ("clause", "segment", "inside"):
            between = evidence.text[closed.offset : marker.offset]
            if not any(stop in between for stop in "。！？"):
                yield "beside a list in the same sentence"
        return
    if inline and closed.paragraph == paragraph:
        yield "out of its own paragraph"
        return
    plain = evidence.plain_between(closed.paragraph, paragraph) + (inline and evidence.is_plain(paragraph))
    if not plain:
        yield "list ends without a word"
    elif evidence.is_title_line(closed.paragraph):
        yield "list of headings ends"
    elif closed.long:
        yield "list of long items ends"
    else:
        yield "list of one-paragraph items ends"
    if plain and evidence.turns(closed.paragraph, paragraph):
        yield "speaker turns to the audience"
    elif plain and evidence.looks_back(closed.paragraph, paragraph):
        yield "text looks back on the list"


def _enter(target: List, marker: Marker, paragraph: int, evidence: Evidence) -> Iterator[str]:
    """What speaks for or against a list inside the last item of another."""
    inline = marker.place != "paragraph"
    if target.inline:
        if target.paragraph != paragraph or not inline:
            yield "inline item holds other paragraphs"
        else:
            yield "inline inside inline"
        return
    if inline and target.paragraph == paragraph:
        return
    plain = evidence.plain_between(target.paragraph, paragraph) + (inline and evidence.is_plain(paragraph))
    if evidence.is_title_line(target.paragraph):
        return
    if not plain:
        if not evidence.leads_in(target.paragraph):
            yield "run-in item holds the next paragraph's item"
    elif target.count > 1 and not target.long:
        yield "plain paragraph after one-paragraph items"
    else:
        yield "plain paragraph after an item"
