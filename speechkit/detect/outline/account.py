"""Reports the numbered lines that are in no list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from speechkit.detect.markers.styles import BY_NAME
from speechkit.detect.search.stacks import Decision
from speechkit.messages import Message
from speechkit.model import Document, Frame, Marker, Notice

SURE = 3.5
"""A style of this weight is hardly anything but a number at the head of a line: 一、 （一） 1. ①, but not 一抓."""
IN_ITS_PLACE = frozenset({"in the contents", "in a list of annexes"})


@cache
def _names() -> re.Pattern[str]:
    """Something is named behind the number: 3.1 范围, and not 0.05 in a cell of a table."""
    return re.compile(r"[^\n\u4e00-\u9fff]{0,20}[\u4e00-\u9fff]{2}")


def report_unclaimed(document: Document, frame: Frame, decisions: Sequence[Decision]) -> Iterator[Notice]:
    """A notice for each numbered line that is in no list; where contents, annexes or the end explain it, it says so."""
    text = document.text
    nodes = {_line_start(text, one.marker) for one in decisions if one.marker and one.marker.place == "paragraph"}
    for decision in decisions:
        marker = decision.readings[0]
        if decision.marker or not _is_numbered(marker) or _line_start(text, marker) in nodes:
            continue
        if _names().match(text, marker.body):
            shown = text[marker.offset : marker.body].strip()
            line = document.positions.position(marker.offset).line
            if marker.doubt in IN_ITS_PLACE or marker.offset >= frame.body_end:
                place = Message(marker.doubt or "in the closing part")
                yield Notice("left-out", Message("{shown} stands {place}", shown=shown, place=place), line)
            else:
                yield Notice("unclaimed", Message("{shown} begins a line and is in no list", shown=shown), line)


def _line_start(text: str, marker: Marker) -> int:
    return text.rfind("\n", 0, marker.offset)


def _is_numbered(marker: Marker) -> bool:
    """Whether a marker is hardly anything but the number of its line."""
    counts = marker.number is not None and marker.place == "paragraph"
    return counts and BY_NAME[marker.style].weights.paragraph >= SURE
