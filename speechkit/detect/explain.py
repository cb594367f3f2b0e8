"""A Document in, what each stage of the detector saw and decided out, line by line, for the person who wonders why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from speechkit.detect import decide
from speechkit.detect.outline.build import confidence_of
from speechkit.detect.search.costs import COSTS
from speechkit.detect.search.stacks import Step
from speechkit.language.numerals import LAST
from speechkit.model import Document, Marker

_PLACES = {
    "paragraph": "paragraph head", "sentence": "sentence head", "segment": "behind ； or ：", "clause": "clause head",
    "inside": "in mid-clause",
}  # fmt: skip


def show_markers(document: Document) -> Iterator[str]:
    """Every place where a marker could stand, with all its readings: what markers.py hands on."""
    for step in decide(document)[1]:
        for marker in step.readings:
            number = "-" if marker.number is None else marker.number
            yield (f"{_where(document, marker)} {_shown(document, marker)}\t{marker.style}\t{number}\t"
                   f"{_PLACES[marker.place]}\t{marker.weight:g}")  # fmt: skip


def show_tree(document: Document) -> Iterator[str]:
    """Every decision that nest.py took, indented by its depth, before lead-ins and titles."""
    for step in decide(document)[1]:
        if step.marker:
            yield "  " * (step.depth - 1) + f"{_shown(document, step.marker)} {_where(document, step.marker)}"


def explain(document: Document) -> Iterator[str]:
    """For every candidate place what was decided and by which evidence.

    14:106 一要 → item 1 of 3 under 第一，; sentence head; 二要, 三要 follow
    """
    steps = decide(document)[1]
    lists: dict[int, list[Marker]] = defaultdict(list)
    items = {}
    for step in steps:
        if step.marker:
            lists[step.list_opened].append(step.marker)
            items[step.marker.offset] = step.marker
    numbers: dict[str, set[int]] = defaultdict(set)
    for step in steps:
        numbers[step.readings[0].style].add(step.readings[0].number or 0)
    for step in steps:
        marker = step.marker or step.readings[0]
        head = f"{_where(document, marker)} {_shown(document, marker)} → "
        yield head + (_accepted(document, step, lists, items) if step.marker else _rejected(step, numbers))


SHOWS: dict[str, Callable[[Document], Iterator[str]]] = {"markers": show_markers, "tree": show_tree}


def _where(document: Document, marker: Marker) -> str:
    position = document.positions.position(marker.offset)
    return f"{position.line}:{position.column}"


def _shown(document: Document, marker: Marker) -> str:
    end = marker.body if marker.body > marker.offset else marker.offset + 12
    return document.text[marker.offset : end].split("\n")[0].strip()


def _accepted(document: Document, step: Step, lists: dict[int, list[Marker]], items: dict[int, Marker]) -> str:
    marker = step.marker
    assert marker is not None
    members = lists[step.list_opened]
    at = members.index(marker)
    parent = items.get(step.parent)
    kind = "heading" if marker.style == "heading" else "item"
    parts = [f"{kind} {at + 1} of {len(members)} " + (f"under {_shown(document, parent)}" if parent else "at the top")]
    parts.append(_PLACES[marker.place])
    following = [_shown(document, member) for member in members[at + 1 : at + 3]]
    if following:
        parts.append(", ".join(following) + (" follow" if len(following) > 1 else " follows"))
    parts += [_tell(reason) for reason in dict.fromkeys(step.reasons) if reason not in _PLAIN]
    parts.append(f"sure by {confidence_of(step.rivals[0]):.0%}")
    return "; ".join(parts)


def _tell(reason: str) -> str:
    """A reason and what it costs, and whether it is one for the end of the lists before."""
    return f"{'ends a list, ' if reason in _OF_THE_END else ''}{reason} ({COSTS[reason]:+g})"


_OF_THE_END = ("list of one", "single heading", "as many as promised", "fewer than promised", "more than promised")
_PLAIN = ("open", "next in order")
"""Reasons that the words of an explanation tell already."""


def _rejected(step: Step, numbers: dict[str, set[int]]) -> str:
    """Why a place begins nothing; `numbers` are those of each style in the text."""
    marker = step.readings[0]
    if marker.style == "heading":
        return "no heading; nothing else in the text is headed like it"
    if marker.weight < 0:
        return f"no item; {_PLACES[marker.place]}; it begins a word of the dictionary"
    number = marker.number
    if number == LAST:
        return f"no item; {_PLACES[marker.place]}; no other {marker.style} goes before it"
    if number is None or numbers[marker.style] & {number - 1, number + 1}:
        return f"no item; {_PLACES[marker.place]}; the other markers make a better list without it"
    return f"no item; {_PLACES[marker.place]}; no {marker.style} with the number {number - 1 or 2} goes with it"
