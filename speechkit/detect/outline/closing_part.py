"""Decisions in, where the closing part of the text begins out: what stands behind the last item and is none of it."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.stacks import Step
from speechkit.model import Marker

_LONGEST = 4
"""A closing part of more paragraphs is none: a speaker turns to the audience in mid-speech, too."""


@cache
def _closes() -> re.Pattern[str]:
    return re.compile(r"\s*(?:以上|总之|最后|谢谢|特此|让我们|请予?审议|我的(?:讲话|发言|汇报)|我就讲)")


def find_closing(steps: list[Step], evidence: Evidence, end: int) -> int:
    """The offset at which the closing part begins; `end`, the end of the body, where there is none.

    Plain paragraphs behind a list of one-paragraph items are not the last one's. Behind other items they are, until the
    speaker turns to the audience or says that this is the end.
    """
    path = _open_path(steps)
    if not path:
        return end
    last = evidence.paragraph(path[-1].offset)
    plain = [i for i in range(last + 1, evidence.paragraph(max(end - 1, 0)) + 1) if evidence.is_plain(i)]
    if not plain:
        return end
    if all(_is_run_in(members, evidence) for members in _lists_on(path, steps)):
        return evidence.bounds(plain[0])[0]
    late = plain[1:][-_LONGEST:]  # the first paragraph under a heading is never the closing
    closing = (i for i in late if evidence.turns(i - 1, i) or _closes().match(evidence.text, evidence.bounds(i)[0]))
    return next((evidence.bounds(i)[0] for i in closing), end)


def _open_path(steps: list[Step]) -> list[Marker]:
    """The last item and those that hold it, the outermost first."""
    by_offset = {step.marker.offset: step for step in steps if step.marker}
    path: list[Marker] = []
    offset = max(by_offset, default=-1)
    while offset in by_offset:
        step = by_offset[offset]
        assert step.marker is not None
        path.append(step.marker)
        offset = step.parent
    return path[::-1]


def _lists_on(path: list[Marker], steps: list[Step]) -> list[list[Marker]]:
    """The lists that the items of a path stand in."""
    opened = {step.marker.offset: step.list_opened for step in steps if step.marker}
    lists: dict[int, list[Marker]] = {opened[marker.offset]: [] for marker in path}
    for step in steps:
        if step.marker and step.list_opened in lists:
            lists[step.list_opened].append(step.marker)
    return list(lists.values())


def _is_run_in(members: list[Marker], evidence: Evidence) -> bool:
    """Whether each item is told in one paragraph, its title run in, as far as the items before the last show."""
    if members[-1].place != "paragraph":
        return True
    paragraphs = [evidence.paragraph(marker.offset) for marker in members]
    if len(members) == 1 or evidence.is_title_line(paragraphs[-1]):
        return False
    return not any(evidence.plain_between(a, b) for a, b in pairwise(paragraphs))
