"""Reports skipped and repeated numbers as notices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from speechkit.detect.markers.styles import BY_NAME
from speechkit.detect.search.stacks import Decision
from speechkit.language.counting import INSERTED, Miscount, find_miscounts
from speechkit.messages import Message
from speechkit.model import Document, Marker, Notice

CODES = {"gap": "gap", "back": "repeat", "repeat": "repeat"}
WORDS = {
    "gap": "{marker} follows {before}: a number is skipped",
    "back": "{marker} follows {before}: a number comes again",
    "repeat": "the number {marker} comes twice",
}


def report_gaps(document: Document, decisions: list[Decision]) -> Iterator[Notice]:
    """A notice for each item whose number does not follow the one before it in its list: 一、 三、 or 一、 一、"""
    lists: dict[int, list[Marker]] = defaultdict(list)
    for decision in decisions:
        if decision.marker and _counts(document, decision.marker):
            lists[decision.list_opened].append(decision.marker)
    found: list[tuple[int, Notice]] = []
    for members in lists.values():
        for one in find_miscounts(marker.number or 0 for marker in members):
            found.append((members[one.at].offset, _report(document, members, one)))
    return (notice for _, notice in sorted(found, key=lambda row: row[0]))


def _counts(document: Document, marker: Marker) -> bool:
    """Whether a marker has a number that follows that of the item before it."""
    if marker.number is None or marker.number < 0 or BY_NAME[marker.style].takes_turns:
        return False
    return INSERTED not in document.text[marker.offset : marker.body]


def _report(document: Document, members: list[Marker], found: Miscount) -> Notice:
    marker, last = members[found.at], members[found.at - 1]
    shown, previous = (document.text[one.offset : one.body].strip() for one in (marker, last))
    line = document.positions.position(marker.offset).line
    return Notice(CODES[found.fault], Message(WORDS[found.fault], marker=shown, before=previous), line)
