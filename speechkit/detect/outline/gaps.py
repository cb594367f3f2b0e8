"""Reports skipped and repeated numbers as notices."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.markers.styles import BY_NAME
from speechkit.detect.search.stacks import Decision
from speechkit.model import Document, Marker, Notice


def report_gaps(document: Document, decisions: list[Decision]) -> Iterator[Notice]:
    """A notice for each item whose number does not follow the one before it in its list: 一、 三、 or 一、 一、"""
    before: dict[int, tuple[Marker, int]] = {}
    """For each list its last item, and how often in a row its number came twice."""
    for decision in decisions:
        marker = decision.marker
        if marker is None or marker.number is None or marker.number < 0 or BY_NAME[marker.style].takes_turns:
            continue
        last, repeats = before.get(decision.list_opened, (marker, 0))
        before[decision.list_opened] = (marker, 0)
        rise = marker.number - (last.number or 0)
        if last is marker or 1 <= rise <= 1 + repeats:
            continue
        shown, previous = (document.text[m.offset : m.body].strip() for m in (marker, last))
        line = document.positions.position(marker.offset).line
        if rise > 0:
            yield Notice("gap", f"{shown} follows {previous}: a number is skipped", line)
        elif rise < 0:  # 4、 after 5、 and before 7、: it stands for 6、
            before[decision.list_opened] = (marker._replace(number=(last.number or 0) + 1), 0)
            yield Notice("repeat", f"{shown} follows {previous}: a number comes again", line)
        elif "之" not in shown:  # 第十条之一 follows 第十条
            before[decision.list_opened] = (marker, repeats + 1)
            yield Notice("repeat", f"the number {shown} comes twice", line)
