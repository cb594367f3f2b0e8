"""Explains line by line what the detector saw and what it decided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from speechkit.detect import decide
from speechkit.detect.blank_lines import without_blank_lines
from speechkit.detect.doubts.doubtful_places import DOUBTS
from speechkit.detect.markers.styles import BY_NAME
from speechkit.detect.outline.confidence import estimate_confidence
from speechkit.detect.search.costs import COSTS
from speechkit.detect.search.stacks import Decision
from speechkit.language.numerals import LAST
from speechkit.language.unshown_lines import find_unshown_lines
from speechkit.messages import Message, Series
from speechkit.model import Document, Marker

_PLACES = {
    "paragraph": "paragraph head", "sentence": "sentence head", "segment": "after ； or ：", "clause": "clause head",
    "inside": "in mid-clause",
}  # fmt: skip

_READING = "{at} {marker}\t{style}\t{number}\t{place}\t{weight:g}"
_TAKEN = {
    ("item", True): "item {at} of {size} under {parent}",
    ("item", False): "item {at} of {size} at the top",
    ("heading", True): "heading {at} of {size} under {parent}",
    ("heading", False): "heading {at} of {size} at the top",
}


def show_markers(document: Document) -> Iterator[str]:
    """Every place where a marker could stand, with all its readings: the input of the search."""
    document = without_blank_lines(document)
    for decision in decide(document)[1]:
        for marker in decision.readings:
            place = Message(_PLACES[marker.place])
            yield Message(
                _READING, at=_where(document, marker), marker=_shown(document, marker), style=marker.style,
                number="-" if marker.number is None else marker.number, place=place, weight=marker.weight,
            )  # fmt: skip


def show_tree(document: Document) -> Iterator[str]:
    """Every marker that the search accepted, indented by its depth, before groups and titles are made."""
    document = without_blank_lines(document)
    for decision in decide(document)[1]:
        if marker := decision.marker:
            yield "  " * (decision.depth - 1) + f"{_shown(document, marker)} {_where(document, marker)}"


def show_reasons(document: Document) -> Iterator[str]:
    """Every place with its decision and the evidence for it.

    14:106 一要 → item 1 of 3 under 第一，; sentence head; 二要, 三要 follow
    """
    if document.given is not None:
        yield Message("This file is an outline itself; nothing in it was decided.")
        return
    document = without_blank_lines(document)
    decisions = decide(document)[1]
    confidence = estimate_confidence(decisions)
    lists: dict[int, list[Marker]] = defaultdict(list)
    items = {}
    for decision in decisions:
        if decision.marker:
            lists[decision.list_opened].append(decision.marker)
            items[decision.marker.offset] = decision.marker
    numbers: dict[str, set[int]] = defaultdict(set)
    for decision in decisions:
        numbers[decision.readings[0].style].add(decision.readings[0].number or 0)
    for decision in decisions:
        marker = decision.marker or decision.readings[0]
        if decision.marker:
            sure = Message("confidence {share:.0%}", share=confidence[marker.offset])
            told = [*_accepted(document, decision, lists, items), sure]
        else:
            told = _rejected(decision, numbers)
        at, shown = _where(document, marker), _shown(document, marker)
        yield Message("{at} {marker} → {told}", at=at, marker=shown, told=Series("; ", told))


def show_left_out(document: Document) -> Iterator[str]:
    """The lines left out before and after the body, each with its number in the source."""
    document = without_blank_lines(document)
    for start, text in find_unshown_lines(document.text, decide(document)[0]):
        yield f"{document.positions.position(start).line}: {text}"


SHOWS: dict[str, Callable[[Document], Iterator[str]]] = {
    "markers": show_markers,
    "tree": show_tree,
    "left-out": show_left_out,
}


def _where(document: Document, marker: Marker) -> str:
    position = document.positions.position(marker.offset)
    return f"{position.line}:{position.column}"


def _shown(document: Document, marker: Marker) -> str:
    end = marker.body if marker.body > marker.offset else marker.offset + 12
    return document.text[marker.offset : end].split("\n")[0].strip()


def _accepted(
    document: Document, decision: Decision, lists: dict[int, list[Marker]], items: dict[int, Marker]
) -> list[Message]:
    """What was decided about a place that begins a node, and the evidence."""
    marker = decision.marker
    assert marker is not None
    members = lists[decision.list_opened]
    at = members.index(marker)
    parent = items.get(decision.parent)
    kind = "heading" if BY_NAME[marker.style].is_heading else "item"
    above = {"parent": _shown(document, parent)} if parent else {}
    parts = [Message(_TAKEN[kind, bool(parent)], at=at + 1, size=len(members), **above)]
    parts.append(Message(_PLACES[marker.place]))
    following = [_shown(document, member) for member in members[at + 1 : at + 3]]
    if following:
        parts.append(Message("{markers} follow" if len(following) > 1 else "{markers} follows",
                             markers=Series(", ", following)))  # fmt: skip
    parts += [_tell(reason) for reason in dict.fromkeys(decision.reasons) if reason not in _PLAIN]
    if marker.doubt:
        parts.append(_tell_doubt(marker))
    return parts


def _tell(reason: str) -> Message:
    """A reason with its cost; reasons about the end of the list before say so."""
    words = "ends a list, {reason} ({cost:+g})" if reason in _OF_THE_END else "{reason} ({cost:+g})"
    return Message(words, reason=Message(reason), cost=COSTS[reason])


def _tell_doubt(marker: Marker) -> Message:
    """What speaks against the place of a marker, with what that takes off its weight."""
    return Message("{reason} ({cost:+g})", reason=Message(marker.doubt), cost=DOUBTS[marker.doubt])


_OF_THE_END = ("list of one", "single heading", "as many as promised", "fewer than promised", "more than promised")
_PLAIN = ("open", "next in order")
"""Reasons that every explanation implies."""


def _rejected(decision: Decision, numbers: dict[str, set[int]]) -> list[Message]:
    """Why no node begins at a place; `numbers` are those of each style in the text."""
    marker = decision.readings[0]
    is_heading, place = BY_NAME[marker.style].is_heading, Message(_PLACES[marker.place])
    if marker.doubt:
        return [_NO_HEADING if is_heading else _NO_ITEM, place, _tell_doubt(marker)]
    if is_heading:
        return [_NO_HEADING, Message("the text has no other heading like it")]
    return [_NO_ITEM, place, _why_no_item(marker, numbers[marker.style])]


def _why_no_item(marker: Marker, numbers: set[int]) -> Message:
    number = marker.number
    if marker.weight < 0:
        return Message("it begins a word of the dictionary")
    if number == LAST:
        return Message("no other {style} stands before it", style=marker.style)
    if number is None or numbers & {number - 1, number + 1}:
        return Message("the other markers make a better list without it")
    return Message("the text has no {style} with the number {number}", style=marker.style, number=number - 1 or 2)


_NO_ITEM, _NO_HEADING = Message("no item"), Message("no heading")
