"""Decisions in, notices of skipped and repeated numbers out."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.search.stacks import Step
from speechkit.model import Document, Marker, Notice


def find_gaps(document: Document, steps: list[Step]) -> Iterator[Notice]:
    """A notice for each item whose number does not follow the one before it in its list: 一、 三、 or 一、 一、"""
    before: dict[int, tuple[Marker, int]] = {}
    """For each list its last item, and how often in a row its number came twice."""
    for step in steps:
        marker = step.marker
        if marker is None or marker.number is None or marker.number < 0 or marker.style == "一方面":
            continue
        last, repeats = before.get(step.list_opened, (marker, 0))
        before[step.list_opened] = (marker, 0)
        step_up = marker.number - (last.number or 0)
        if last is marker or 1 <= step_up <= 1 + repeats:
            continue
        shown, previous = (document.text[m.offset : m.body].strip() for m in (marker, last))
        line = document.positions.position(marker.offset).line
        if step_up > 0:
            yield Notice("gap", f"{shown} follows {previous}: a number is skipped", line)
        elif step_up < 0:  # 4、 behind 5、, and then 7、: it stands for 6、
            before[step.list_opened] = (marker._replace(number=(last.number or 0) + 1), 0)
            yield Notice("repeat", f"{shown} follows {previous}: a number comes again", line)
        elif "之" not in shown:  # 第十条之一 follows 第十条
            before[step.list_opened] = (marker, repeats + 1)
            yield Notice("repeat", f"the number {shown} comes twice", line)
