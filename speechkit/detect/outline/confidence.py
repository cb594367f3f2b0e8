"""Estimates how likely each decision of the search is right, the parent included."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from math import exp

from speechkit.detect.markers.styles import BY_NAME
from speechkit.detect.search.stacks import Decision
from speechkit.model import Marker

_MARGINS = (0.3, 0.7, 1.2, 1.8, 2.5, 3.5)
_WEIGHTS = (1.0, 2.0, 3.0, 4.0, 5.0, 5.9)
_SIZES = (1, 2, 3, 5, 9, 20)
_SHARES = (0.001, 0.03, 0.1, 0.25, 0.5)
_STRONG = 3.5
"""The weight of a marker that hardly stands anywhere but before an item."""
_LIKELY = 1.5
"""The weight of a line that may well be a heading."""
_IRREGULAR = frozenset({"gap", "wide gap", "repeat", "number 1 again", "number goes back", "number 1 is missing"})
_MIXED = frozenset({"another wording", "another word", "another verb", "another shape of heading"})


Part = tuple[str, ...]
"""Features that are told together; most nodes of a text are told in the same words."""


def estimate_confidence(decisions: Sequence[Decision]) -> dict[int, float]:
    """The confidence, from 0 to 1, of each item and heading by its offset."""
    return {offset: _estimate(parts) for offset, parts in _find_in_parts(decisions)}


@lru_cache(maxsize=1024)
def _estimate(parts: tuple[Part, ...]) -> float:
    bias = -sum(_weights_of(("bias",)))
    return round(1 / (1 + exp(bias - sum(chain.from_iterable(map(_weights_of, parts))))), 3)


@lru_cache(maxsize=4096)
def _weights_of(part: Part) -> tuple[float, ...]:
    """What each of some features says for a decision, as log-odds, where it says something."""
    from speechkit.detect.outline.confidence_weights import WEIGHTS

    return tuple(WEIGHTS[feature] for feature in part if feature in WEIGHTS)


def find_doubts(decisions: Sequence[Decision]) -> Iterator[tuple[int, list[str]]]:
    """For each item and heading its offset and what tells how sure it is, as names of features."""
    for offset, parts in _find_in_parts(decisions):
        yield offset, [feature for part in parts for feature in part]


def _find_in_parts(decisions: Sequence[Decision]) -> Iterator[tuple[int, tuple[Part, ...]]]:
    """The same, the features in the parts that they are told in."""
    taken = {one.marker.offset: one for one in decisions if one.marker}
    lists: dict[int, list[Decision]] = {}
    for one in taken.values():
        lists.setdefault(one.list_opened, []).append(one)
    of_lists = {opened: _look_at_list(members) for opened, members in lists.items()}
    of_text = _look_at_text(decisions, len(taken))
    lowest: dict[int, float] = {-1: 9.0}
    lightest: dict[int, float] = {-1: 9.0}
    for offset, one in taken.items():
        marker, parent = one.marker, one.parent
        assert marker is not None
        kind = _kind(marker)
        lowest[offset] = min(lowest[parent], one.margin)
        lightest[offset] = min(lightest[parent], marker.weight if kind == "heading" else 9.0)
        above = _tell_above(
            bisect_left(_MARGINS, lowest[parent]),
            bisect_left(_WEIGHTS, lightest[parent]),
            _kind(taken[parent].marker) if parent >= 0 else "",
        )
        yield offset, (_look_at_decision(one, marker, kind), of_lists[one.list_opened], of_text, above)


@lru_cache(maxsize=1024)
def _tell_above(margins: int, weights: int, parent: str) -> Part:
    found = f"margins above {margins}", f"headings above {weights}"
    return (*found, f"parent {parent}") if parent else found


def _kind(marker: Marker | None) -> str:
    style = BY_NAME[marker.style] if marker else None
    if style is None or style.is_heading:
        return "heading"
    return "bullet" if style.ordinal is None else "connective" if style.is_connective else "number"


def _look_at_decision(one: Decision, marker: Marker, kind: str) -> Part:
    strength = bisect_left(_WEIGHTS, marker.weight) if kind == "heading" else int(marker.weight >= _STRONG)
    depth = min(one.depth, 5)
    return _tell_decision(kind, marker.place, bisect_left(_MARGINS, one.margin), depth, marker.level > 0, strength)


@lru_cache(maxsize=4096)
def _tell_decision(kind: str, place: str, margin: int, depth: int, has_level: bool, strength: int) -> Part:
    return (
        f"margin {margin}", f"{kind}, margin {margin}", kind, f"{kind} at {place}", f"depth {depth}",
        f"level of the format {has_level}",
        f"heading weight {strength}" if kind == "heading" else f"strong marker {strength == 1}",
    )  # fmt: skip


def _look_at_list(members: Sequence[Decision]) -> Part:
    reasons = {reason for one in members for reason in one.reasons}
    margin = min(one.margin for one in members)
    found = [f"list size {bisect_left(_SIZES, len(members))}", f"list margin {bisect_left(_MARGINS, margin)}"]
    if reasons & _IRREGULAR:
        found.append("irregular numbers")
    if reasons & _MIXED:
        found.append("mixed list")
    return tuple(found)


def _look_at_text(decisions: Sequence[Decision], taken: int) -> Part:
    passed = [max(one.readings, key=lambda marker: marker.weight) for one in decisions if not one.marker]
    headings = sum(BY_NAME[marker.style].is_heading and marker.weight > _LIKELY for marker in passed)
    numbers = sum(
        marker.place == "paragraph" and marker.weight >= _STRONG and not BY_NAME[marker.style].is_heading
        for marker in passed
    )
    chosen = sum(one.marker is not None and BY_NAME[one.marker.style].is_heading for one in decisions)
    unsure = sum(one.marker is not None and one.margin < _LIKELY for one in decisions)
    return (
        f"passed headings {bisect_left(_SHARES, headings / (taken or 1))}",
        f"passed numbers {bisect_left(_SHARES, numbers / (taken or 1))}",
        f"headings {bisect_left(_SHARES, chosen / (taken or 1))}",
        f"unsure {bisect_left(_SHARES, unsure / (taken or 1))}",
        f"nodes {bisect_left((5, 10, 20, 50, 100), taken)}",
    )
