"""Finds the nested lists that explain the markers best, in one decision for the whole text.

A hypothesis is a stack of open lists. At each place where a marker could stand it may pass over the place, continue an
open list (which closes the lists inside it) or open a new list inside an item. Each choice names its reasons, costs.py
gives their costs, and only the cheapest hypotheses survive. The time is linear in the number of places.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from operator import attrgetter
from typing import NamedTuple

from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.markers.styles import KIN
from speechkit.detect.search.costs import Costs
from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.follow import follow, style_of
from speechkit.detect.search.late_lists import UNMISTAKABLE, runs_on
from speechkit.detect.search.reasons import reasons_to_close, reasons_to_go_on, reasons_to_open
from speechkit.detect.search.stacks import SLACK, Choice, Decision, Hypothesis, OpenList, name_stack
from speechkit.model import Marker

_RANK = attrgetter("rank")
_MEMORY = 40
"""How many decisions back two hypotheses are compared when one of them is dropped."""


class _Place(NamedTuple):
    """A place to decide about."""

    readings: Readings
    latest: list[Marker | None]
    """For each reading the last marker of the same style anywhere before."""
    paragraph: int
    weight: float
    """The greatest of the readings, which it costs to pass over the place."""


def nest_markers(candidates: list[Readings], evidence: Evidence, costs: Costs) -> list[Decision]:
    """The best decision for every candidate, in the order of the text."""
    beam = [Hypothesis(0.0, None, None, frozenset(), frozenset())]
    latest: dict[str, Marker] = {}
    for readings in candidates:
        paragraph = evidence.paragraph(readings[0].offset)
        weight = max([marker.weight for marker in readings])
        place = _Place(readings, [latest.get(marker.style) for marker in readings], paragraph, weight)
        choices: list[Choice] = []
        limit = inf
        for old in beam:
            limit = _extend(choices, old, place, evidence, costs, limit)
        beam = [follow(choice, readings, paragraph, evidence) for choice in _prune(choices, costs.width)]
        for marker in readings:
            if marker.number is not None:
                latest[marker.style] = marker
    return _trace_back(_close_all(beam, costs))


def _close_all(beam: list[Hypothesis], costs: Costs) -> Decision | None:
    """The last decision of the hypothesis that is cheapest once all its lists are closed."""
    totals = [hypothesis.cost + sum(map(costs.total, _closings(hypothesis.top))) for hypothesis in beam]
    lowest = min(totals)
    best = beam[totals.index(lowest)]
    for hypothesis, total in zip(beam, totals, strict=True):
        _note_rival(best.last, hypothesis.last, total - lowest)
    return best.last


def _closings(top: OpenList | None) -> Iterator[tuple[str, ...]]:
    while top:
        yield reasons_to_close(top)
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
    choices: list[Choice], old: Hypothesis, place: _Place, evidence: Evidence, costs: Costs, limit: float
) -> float:
    """Adds every way to extend a hypothesis over a place that ranks no higher than `limit`; returns the new limit."""
    top, paragraph, cost_of, lone_list = old.top, place.paragraph, costs.total, costs.of_lone_list
    passed = old.cost + place.weight
    rank = passed + lone_list * top.alone if top else passed
    choices.append(Choice(rank, passed, top.name if top else 0, old, None, None, False, ()))
    limit = min(limit, rank + SLACK)
    for marker, before in zip(place.readings, place.latest, strict=True):
        offset, kin, is_first = marker.offset, KIN[marker.style], marker.number in (1, None)
        start, least = passed - marker.weight, costs.least_opening
        may_change = marker.style in UNMISTAKABLE and marker.place == "paragraph"
        target, ended, is_next = top, None, False
        closed: tuple[str, ...] = ()
        while True:
            if (
                target
                and (target.style in kin or may_change)
                and not (is_first and start + costs.least_going_on > limit)  # it would come to nothing
                and (reasons := reasons_to_go_on(target, marker, paragraph, evidence))
            ):
                is_next = is_next or "next in order" in reasons
                cost = start + cost_of(reasons)
                rank = cost + lone_list * target.outer.alone if target.outer else cost
                if rank <= limit:
                    name = name_stack(target.outer, style_of(target, marker), offset, alone=False)
                    choices.append(Choice(rank, cost, name, old, marker, target, False, closed + reasons))
                    limit = min(limit, rank + SLACK)
            is_whole = is_first or (before is not None and runs_on(target, marker, before))
            if start + least + (0 if is_whole else costs.missing) <= limit and (is_whole or not is_next):
                reasons = reasons_to_open(old, ended, target, marker, paragraph, evidence, before)
                cost = start + cost_of(reasons) if reasons else inf
                rank = cost + lone_list * ((target.alone if target else 0) + 1)
                if reasons and rank <= limit:
                    name = name_stack(target, marker.style, offset, alone=True)
                    choices.append(Choice(rank, cost, name, old, marker, target, True, closed + reasons))
                    limit = min(limit, rank + SLACK)
            if target is None:
                break
            if (target.size == 1 or target.promise) and (closing := reasons_to_close(target)):
                start += cost_of(closing)
                closed += closing
            if ended is None:
                least += costs.beside
            target, ended = target.outer, target
    return limit
