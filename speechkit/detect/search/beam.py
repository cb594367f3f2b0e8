"""Finds the nested lists that explain the markers best, in one decision for the whole text.

A hypothesis is a stack of open lists. At each place where a marker could stand it may pass over the place, continue an
open list (which closes the lists inside it) or open a new list inside an item. Each choice names its reasons, costs.py
gives their costs, and only the cheapest hypotheses survive. The time is linear in the number of places.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from math import inf
from operator import attrgetter

from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.search.costs import Costs
from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.follow import follow, style_of
from speechkit.detect.search.late_lists import runs_on
from speechkit.detect.search.places import Place, Reading
from speechkit.detect.search.reasons import least_leaving, reasons_to_go_on, reasons_to_open
from speechkit.detect.search.stacks import SLACK, Choice, Decision, Hypothesis, Opening, OpenList, name_stack
from speechkit.model import Marker

_RANK = attrgetter("rank")
_MEMORY = 40
"""How many decisions back two hypotheses are compared when one of them is dropped."""
ROUNDING = 1e-9
"""More than the sums of a few costs differ by when they are added up in another order."""


def nest_markers(candidates: list[Readings], evidence: Evidence, costs: Costs) -> list[Decision]:
    """The best decision for every candidate, in the order of the text."""
    beam = [Hypothesis(0.0, None, None, frozenset(), frozenset())]
    latest: dict[str, Marker] = {}
    for readings in candidates:
        place = Place(readings, evidence.paragraph(readings[0].offset), latest)
        choices: list[Choice] = []
        limit = inf
        for old in beam:
            limit = _extend(choices, old, place, evidence, costs, limit)
        beam = [follow(choice, place, evidence, costs) for choice in _prune(choices, costs.width)]
        for marker in readings:
            if marker.number is not None:
                latest[marker.style] = marker
    return _trace_back(_close_all(beam, costs))


def _close_all(beam: list[Hypothesis], costs: Costs) -> Decision | None:
    """The last decision of the hypothesis that is cheapest once all its lists are closed."""
    totals = [hypothesis.cost + sum(_closing_costs(hypothesis.top)) for hypothesis in beam]
    lowest = min(totals)
    best = beam[totals.index(lowest)]
    for hypothesis, total in zip(beam, totals, strict=True):
        _note_rival(best.last, hypothesis.last, total - lowest)
    return best.last


def _closing_costs(top: OpenList | None) -> Iterator[float]:
    while top:
        yield top.closing_cost
        top = top.outer


def _trace_back(last: Decision | None) -> list[Decision]:
    """All decisions up to the last one, in the order of the text."""
    decisions = []
    while last:
        decisions.append(last)
        last = last.before
    return decisions[::-1]


def _prune(choices: list[Choice], width: int) -> list[Choice]:
    """The cheapest choices, one for each stack of open lists that they lead to."""
    choices.sort(key=_RANK)
    limit = choices[0].rank + SLACK
    kept: dict[tuple[int, int, frozenset[tuple[str, int]]], Choice] = {}
    for choice in choices:
        if choice.rank > limit or len(kept) == width:
            break
        lone = choice.old.top.offset if choice.old.top and "list of one" in choice.reasons else 0
        better = kept.setdefault((choice.name, lone, choice.old.alone), choice)
        if better is not choice:
            _note_rival(better.old.last, choice.old.last, choice.cost - better.cost)
    return list(kept.values())


def _note_rival(decision: Decision | None, rival: Decision | None, margin: float) -> None:
    """Lowers the margin of every decision in which a losing hypothesis differed, back to where the two were one."""
    for _ in range(_MEMORY):
        if decision is rival or decision is None or rival is None:
            return
        if margin < decision.margin and not decision.decides_like(rival):
            decision.margin = margin
        decision, rival = decision.before, rival.before


def _extend(
    choices: list[Choice], old: Hypothesis, place: Place, evidence: Evidence, costs: Costs, limit: float
) -> float:
    """Adds every way to extend a hypothesis over a place that ranks no higher than `limit`; returns the new limit."""
    top = old.top
    passed = old.cost + place.weight
    rank = passed + costs.of_lone_list * top.alone if top else passed
    if rank <= limit:
        choices.append(Choice(rank, passed, top.name if top else 0, old, None, None, ()))
        if rank + SLACK < limit:  # `min` would take a hundredth of the search
            limit = rank + SLACK
    for reading in place.told:
        limit = _take(choices, old, reading, place.paragraph, evidence, costs, passed - reading.weight, limit)
    return limit


def _may_change(target: OpenList, reading: Reading, evidence: Evidence) -> bool:
    """Whether a list may go on in another style; not where one further out goes on with just this marker."""
    marker = reading.marker
    in_order = marker.number == (target.last or -1) + 1 or evidence.levels_decide
    return in_order and not _is_waited_for(target.outer, marker, reading.kin)


def _is_too_late(ended: OpenList | None, reading: Reading, evidence: Evidence, costs: Costs, room: float) -> bool:
    """Whether a list that opens with a later number, and runs on from none, surely costs more than `room`."""
    if not reading.is_costly:
        return False
    leaving = least_leaving(ended, reading.marker, evidence, costs) if ended else 0.0
    return costs.least_missing + leaving > room


def _is_waited_for(outer: OpenList | None, marker: Marker, kin: Set[str]) -> bool:
    """Whether a list further out goes on with just this marker: 二、 below the only （一） of 一、"""
    while outer:
        if outer.style in kin and marker.number is not None and outer.last == marker.number - 1:
            return True
        outer = outer.outer
    return False


def _take(
    choices: list[Choice], old: Hypothesis, reading: Reading, paragraph: int, evidence: Evidence, costs: Costs,
    start: float, limit: float,
) -> float:  # fmt: skip
    """Adds every way to take a reading: as the next item of each open list, as the first one of a list inside each.

    `start` is what the hypothesis costs with it.
    """
    marker, kin, is_first, before = reading.marker, reading.kin, reading.is_first, reading.before
    lone_list, cost_of, least = costs.of_lone_list, costs.total, costs.least_opening
    going_on = costs.least_levelled if evidence.has_levels else costs.least_going_on
    target, ended, is_next = old.top, None, False
    closed: tuple[str, ...] = ()
    while True:
        if (
            target
            and (target.style in kin or (reading.may_change and _may_change(target, reading, evidence)))
            and not (is_first and start + going_on > limit)  # it would come to nothing
            and (reasons := reasons_to_go_on(target, marker, paragraph, evidence))
        ):
            is_next = is_next or "next in order" in reasons
            outer, cost = target.outer, start + cost_of(reasons)
            rank = cost + lone_list * outer.alone if outer else cost
            if rank <= limit:
                style = marker.style if marker.style == target.style else style_of(target, marker)
                name = name_stack(outer, style, marker.offset, alone=False)
                choices.append(Choice(rank, cost, name, old, marker, target, closed + reasons))
                if rank + SLACK < limit:
                    limit = rank + SLACK
        if start + least <= limit:
            waits = lone_list * ((target.alone if target else 0) + 1)
            room = limit - start - waits + ROUNDING
            if (
                is_first
                or (before and target and target.offset > before.offset and runs_on(target, marker, before))
                or not (
                    is_next
                    or start + least + costs.missing > limit
                    or _is_too_late(ended, reading, evidence, costs, room)
                )
            ) and (reasons := reasons_to_open(old, ended, target, reading, paragraph, evidence, costs, room)):
                cost = start + cost_of(reasons)
                rank = cost + waits
                if rank <= limit:
                    name = name_stack(target, marker.style, marker.offset, alone=True)
                    choices.append(Opening(rank, cost, name, old, marker, target, closed + reasons))
                    if rank + SLACK < limit:
                        limit = rank + SLACK
        if target is None:
            break
        if target.closing:
            start += target.closing_cost
            closed += target.closing
        if ended is None:
            least += costs.beside
            cheapest = min(least, going_on)
        target, ended = target.outer, target
        refund = target.refund if target else 0.0
        if start + refund + cheapest > limit + ROUNDING:
            break  # no list further out could take it for less
    return limit
