"""Estimates how likely each decision of the search is right, the parent included."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
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


def estimate_confidence(decisions: Sequence[Decision]) -> dict[int, float]:
    """The confidence, from 0 to 1, of each item and heading by its offset."""
    from speechkit.detect.outline.confidence_weights import WEIGHTS

    return {
        offset: round(1 / (1 + exp(-WEIGHTS["bias"] - sum(WEIGHTS.get(name, 0.0) for name in features))), 3)
        for offset, features in find_doubts(decisions)
    }


def find_doubts(decisions: Sequence[Decision]) -> Iterator[tuple[int, list[str]]]:
    """For each item and heading its offset and what tells how sure it is, as names of features."""
    taken = {one.marker.offset: one for one in decisions if one.marker}
    lists: dict[int, list[Decision]] = {}
    for one in taken.values():
        lists.setdefault(one.list_opened, []).append(one)
    of_lists = {opened: _look_at_list(members) for opened, members in lists.items()}
    of_text = _look_at_text(decisions, len(taken))
    lowest: dict[int, float] = {-1: 9.0}
    lightest: dict[int, float] = {-1: 9.0}
    for offset, one in taken.items():
        assert one.marker is not None
        heading = BY_NAME[one.marker.style].is_heading
        lowest[offset] = min(lowest[one.parent], one.margin)
        lightest[offset] = min(lightest[one.parent], one.marker.weight if heading else 9.0)
        features = [*_look_at_decision(one, one.marker), *of_lists[one.list_opened], *of_text]
        features.append(f"margins above {bisect_left(_MARGINS, lowest[one.parent])}")
        features.append(f"headings above {bisect_left(_WEIGHTS, lightest[one.parent])}")
        if one.parent >= 0:
            features.append(f"parent {_kind(taken[one.parent].marker)}")
        yield offset, features


def _kind(marker: Marker | None) -> str:
    style = BY_NAME[marker.style] if marker else None
    if style is None or style.is_heading:
        return "heading"
    return "bullet" if style.ordinal is None else "connective" if style.is_connective else "number"


def _look_at_decision(one: Decision, marker: Marker) -> list[str]:
    kind = _kind(marker)
    found = [
        f"margin {bisect_left(_MARGINS, one.margin)}", f"{kind}, margin {bisect_left(_MARGINS, one.margin)}", kind,
        f"{kind} at {marker.place}", f"depth {min(one.depth, 5)}", f"level of the format {marker.level > 0}",
    ]  # fmt: skip
    if kind == "heading":
        found.append(f"heading weight {bisect_left(_WEIGHTS, marker.weight)}")
    else:
        found.append(f"strong marker {marker.weight >= _STRONG}")
    return found


def _look_at_list(members: Sequence[Decision]) -> list[str]:
    reasons = {reason for one in members for reason in one.reasons}
    margin = min(one.margin for one in members)
    found = [f"list size {bisect_left(_SIZES, len(members))}", f"list margin {bisect_left(_MARGINS, margin)}"]
    if reasons & _IRREGULAR:
        found.append("irregular numbers")
    if reasons & _MIXED:
        found.append("mixed list")
    return found


def _look_at_text(decisions: Sequence[Decision], taken: int) -> list[str]:
    passed = [max(one.readings, key=lambda marker: marker.weight) for one in decisions if not one.marker]
    headings = sum(BY_NAME[marker.style].is_heading and marker.weight > _LIKELY for marker in passed)
    numbers = sum(
        marker.place == "paragraph" and marker.weight >= _STRONG and not BY_NAME[marker.style].is_heading
        for marker in passed
    )
    chosen = sum(one.marker is not None and BY_NAME[one.marker.style].is_heading for one in decisions)
    unsure = sum(one.marker is not None and one.margin < _LIKELY for one in decisions)
    return [
        f"passed headings {bisect_left(_SHARES, headings / (taken or 1))}",
        f"passed numbers {bisect_left(_SHARES, numbers / (taken or 1))}",
        f"headings {bisect_left(_SHARES, chosen / (taken or 1))}",
        f"unsure {bisect_left(_SHARES, unsure / (taken or 1))}",
        f"nodes {bisect_left((5, 10, 20, 50, 100), taken)}",
    ]
