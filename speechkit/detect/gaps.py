"""Decisions in, notices of skipped and repeated numbers out."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.stacks import Step
from speechkit.model import Document, Marker, Notice


def find_gaps(document: Document, steps: list[Step]) -> Iterator[Notice]:
    """A notice for each item whose number does not follow the one before it in its list: 一、 三、 or 一、 一、"""
    before: dict[int, Marker] = {}
    for step in steps:
        marker = step.marker
        if marker is None or marker.number is None or marker.number < 0 or marker.style == "一方面":
            continue
        last = before.get(step.list_opened)
        before[step.list_opened] = marker
        if last is None or last.number is None or marker.number == last.number + 1:
            continue
        shown, previous = (document.text[m.offset : m.body].strip() for m in (marker, last))
        line = document.positions.position(marker.offset).line
        if marker.number == last.number:
            if "之" in shown:  # 第十条之一 follows 第十条
                continue
            yield Notice("repeat", f"the number {previous} comes twice", line)
        else:
            yield Notice("gap", f"{shown} follows {previous}: a number is skipped", line)
