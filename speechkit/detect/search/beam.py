"""Markers in, the set of nested lists that explains them best out: one global decision by a beam search.

A hypothesis is a stack of open lists. At each place where a marker could stand it may pass it over, go on with an open
list (which closes those inside it) or open a new list inside an item. Each choice names its reasons, costs.py says what
they cost, and only the cheapest hypotheses live on. The time is linear in the number of places.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from math import inf

from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.search.costs import COSTS
from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.follow import follow, style_of
from speechkit.detect.search.reasons import KIN, close_list, go_on, open_list, runs_on
from speechkit.detect.search.stacks import SLACK, Choice, Hypothesis, List, Step, name_stack
from speechkit.model import Marker

WIDTH = 6
"""How many hypotheses live on."""

_LEAST = COSTS["open"] + COSTS["nested like this before"] + COSTS["plain paragraph takes up the item's words"] + COSTS["inside a higher level of the format"]
"""What it costs at least, but for rare cases, that a list opens where no other ends."""
_MISSING = COSTS["first is missing"]
_LEAST_BESIDE = COSTS["beside another list"]
PENDING = 0.3
"""What a list of one item counts for while hypotheses compete: it costs much more if it stays so."""
_MEMORY = 40
"""How many decisions back two hypotheses are compared when one of them dies."""


def nest_markers(candidates: list[Readings], evidence: Evidence) -> list[Step]:
    """The best decision for every candidate, in the order of the text."""
    beam = [Hypothesis(0.0, None, None, frozenset(), frozenset())]
    latest: dict[str, Marker] = {}
    for readings in candidates:
        paragraph = evidence.paragraph(readings[0].offset)
        before = [latest.get(marker.style) for marker in readings]
        choices: list[Choice] = []
        limit = inf
        for old in beam:
            limit = _choose(choices, old, readings, before, paragraph, evidence, limit)
        beam = [follow(choice, readings, paragraph, evidence) for choice in _prune(choices)]
        for marker in readings:
            if marker.number is not None:
                latest[marker.style] = marker
    totals = [hypothesis.cost + sum(map(_cost, _close_all(hypothesis.top))) for hypothesis in beam]
    lowest = min(totals)
    best = beam[totals.index(lowest)]
    for hypothesis, total in zip(beam, totals, strict=True):
        _remember_rival(best.last, hypothesis.last, total - lowest)
    steps = []
    step = best.last
    while step:
        steps.append(step)
        step = step.before
    return steps[::-1]


def _close_all(top: List | None) -> Iterator[tuple[str, ...]]:
    while top:
        yield close_list(top)
        top = top.outer


@cache
def _cost(reasons: tuple[str, ...]) -> float:
    return sum(map(COSTS.__getitem__, reasons))


def _prune(choices: list[Choice]) -> list[Choice]:
    """The cheapest choices, one for each stack of open lists that they lead to."""
    choices.sort(key=lambda choice: choice.rank)
    limit = choices[0].rank + SLACK
    kept: dict[tuple[int, int, frozenset[tuple[str, int]]], Choice] = {}
    for choice in choices:
        if choice.rank > limit or len(kept) == WIDTH:
            break
        lone = choice.old.top.offset if choice.old.top and "list of one" in choice.reasons else 0
        better = kept.setdefault((choice.name, lone, choice.old.alone), choice)
        if better is not choice:
            _remember_rival(better.old.last, choice.old.last, choice.cost - better.cost)
    return list(kept.values())


def _remember_rival(step: Step | None, rival: Step | None, margin: float) -> None:
    """Note by how much a rival lost, in every decision in which it differed, back to where the two were one."""
    for _ in range(_MEMORY):
        if step is rival or step is None or rival is None:
            return
        if margin < step.rivals[0] and not step.decides_like(rival):
            step.rivals[0] = margin
        step, rival = step.before, rival.before


def _choose(
    choices: list[Choice], old: Hypothesis, readings: Readings, latest: list[Marker | None], paragraph: int,
    evidence: Evidence, limit: float,
) -> float:  # fmt: skip
    """Adds every way to go on from a hypothesis with the next candidate that costs no more than `limit`; the new limit.

    `latest` holds for each reading the last marker of the same style anywhere before.
    """
    top = old.top
    passed = old.cost + max(marker.weight for marker in readings)
    rank = passed + PENDING * top.alone if top else passed
    choices.append(Choice(rank, passed, top.name if top else 0, old, None, None, False, ()))
    limit = min(limit, rank + SLACK)
    for marker, before in zip(readings, latest, strict=True):
        offset, kin, is_first = marker.offset, KIN[marker.style], marker.number in (1, None)
        start, least = passed - marker.weight, _LEAST
        target, ended, is_next = top, None, False
        closed: tuple[str, ...] = ()
        while True:
            if target and target.style in kin and (reasons := go_on(target, marker, paragraph, evidence)):
                is_next = is_next or "next in order" in reasons
                cost = start + _cost(reasons)
                rank = cost + PENDING * target.outer.alone if target.outer else cost
                if rank <= limit:
                    name = name_stack(target.outer, style_of(target, marker), offset, alone=False)
                    choices.append(Choice(rank, cost, name, old, marker, target, False, closed + reasons))
                    limit = min(limit, rank + SLACK)
            is_whole = is_first or runs_on(target, marker, before)
            if start + least + (0 if is_whole else _MISSING) <= limit and (is_whole or not is_next):
                reasons = open_list(old, ended, target, marker, paragraph, evidence, before)
                cost = start + _cost(reasons) if reasons else inf
                rank = cost + PENDING * ((target.alone if target else 0) + 1)
                if reasons and rank <= limit:
                    name = name_stack(target, marker.style, offset, alone=True)
                    choices.append(Choice(rank, cost, name, old, marker, target, True, closed + reasons))
                    limit = min(limit, rank + SLACK)
            if target is None:
                break
            if closing := close_list(target):
                start += _cost(closing)
                closed += closing
            if ended is None:
                least += _LEAST_BESIDE
            target, ended = target.outer, target
    return limit
