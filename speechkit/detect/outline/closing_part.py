"""Finds where the closing part begins: the text after the last item that does not belong to it."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.stacks import Decision
from speechkit.model import Marker

_LONGEST = 4
"""The most paragraphs of a closing part: a speaker also turns to the audience in mid-speech."""


@cache
def _closes() -> re.Pattern[str]:
    return re.compile(r"\s*(?:以上|总之|最后|谢谢|特此|让我们|请予?审议|我的(?:讲话|发言|汇报)|我就讲)")


def find_closing_part(decisions: list[Decision], evidence: Evidence, end: int) -> int:
    """The offset at which the closing part begins; `end`, the end of the body, where there is none.

    Plain paragraphs after a list of one-paragraph items are not part of the last item. After other items they are,
    until the speaker turns to the audience or says that this is the end.
    """
    path = _open_path(decisions)
    if not path:
        return end
    last = evidence.paragraph(path[-1].offset)
    plain = [i for i in range(last + 1, evidence.paragraph(max(end - 1, 0)) + 1) if evidence.is_plain(i)]
    if not plain:
        return end
    if all(_is_run_in(members, evidence) for members in _lists_on(path, decisions)):
        return evidence.bounds(plain[0])[0]
    late = plain[1:][-_LONGEST:]  # the first paragraph under a heading is never the closing
    closing = (i for i in late if evidence.turns(i - 1, i) or _closes().match(evidence.text, evidence.bounds(i)[0]))
    return next((evidence.bounds(i)[0] for i in closing), end)


def _open_path(decisions: list[Decision]) -> list[Marker]:
    """The last item and those that contain it, the outermost first."""
    by_offset = {decision.marker.offset: decision for decision in decisions if decision.marker}
    path: list[Marker] = []
    offset = max(by_offset, default=-1)
    while offset in by_offset:
        decision = by_offset[offset]
        assert decision.marker is not None
        path.append(decision.marker)
        offset = decision.parent
    return path[::-1]


def _lists_on(path: list[Marker], decisions: list[Decision]) -> list[list[Marker]]:
    """The lists to which the items of a path belong."""
    opened = {decision.marker.offset: decision.list_opened for decision in decisions if decision.marker}
    lists: dict[int, list[Marker]] = {opened[marker.offset]: [] for marker in path}
    for decision in decisions:
        if decision.marker and decision.list_opened in lists:
            lists[decision.list_opened].append(decision.marker)
    return list(lists.values())


def _is_run_in(members: list[Marker], evidence: Evidence) -> bool:
    """Whether each item is one paragraph with its title run in, judged by the items before the last."""
    if members[-1].place != "paragraph":
        return True
    paragraphs = [evidence.paragraph(marker.offset) for marker in members]
    if len(members) == 1 or evidence.is_title_line(paragraphs[-1]):
        return False
    return not any(evidence.plain_between(a, b) for a, b in pairwise(paragraphs))
