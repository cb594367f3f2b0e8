"""Adds a node for each lead-in sentence.

Where one parent holds two lists or more, the sentence before each list becomes a node, and the list its children.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby

from speechkit.detect.markers.styles import BY_NAME
from speechkit.detect.markers.variants import OUTER_PART, TITLE
from speechkit.detect.search.stacks import Decision
from speechkit.language import measures
from speechkit.language.blanks import TYPED
from speechkit.language.numerals import DIGITS, TO_TEN
from speechkit.language.stops import (
    ALL_SENTENCE_ENDS,
    CLOSING_BRACKETS,
    CLOSING_QUOTES,
    COLONS,
    COMMAS,
    LIST_COMMA,
)
from speechkit.model import Marker

_STOPS = ALL_SENTENCE_ENDS + "\n"
_BLANKS = TYPED + "\n"
_CLOSERS = CLOSING_QUOTES + CLOSING_BRACKETS


class Draft:
    """A node before it is finished: an item or heading with its decision, or a group, which has none."""

    __slots__ = ("children", "decision", "offset")

    def __init__(self, offset: int, decision: Decision | None = None, children: list[Draft] | None = None) -> None:
        self.offset = offset
        self.decision = decision
        self.children = children or []

    @property
    def marker(self) -> Marker | None:
        """Its marker; None for a group."""
        return self.decision.marker if self.decision else None

    @property
    def body(self) -> int:
        """The offset at which its own text begins."""
        return self.marker.body if self.marker else self.offset


@cache
def _announcing() -> re.Pattern[str]:
    count = f"(?:[{TO_TEN}两几]+|若干|(?<![{DIGITS}.])[{DIGITS}]{{1,2}})"
    return re.compile(
        rf"{count}(?:{'|'.join(measures.ANNOUNCED)})|以下|如下|下列|下面|主要|要求|强调|指出|部署|谈谈|讲讲|重点|包括|分为|表现|"
        "措施|任务|体现|做到|原则|宣布|建议|希望"
    )


def group_lists(text: str, parent: Draft | None, children: list[Draft], start: int) -> list[Draft]:
    """The children of one parent, each announced list in a group under its lead-in if there are several lists.

    The body of the text begins at `start`.
    """
    lists = [list(members) for _, members in groupby(children, key=_list_of)]
    if sum(not _stands_apart(members[0]) for members in lists) < 2:
        return children
    grouped: list[Draft] = []
    floor = parent.body if parent else start
    for members in lists:
        lead = find_lead_in(text, members[0], floor, after_list=members is not lists[0])
        grouped += [Draft(lead, None, members)] if lead is not None and not _is_heading(members[0]) else members
        floor = _last_in(members[-1]).body
    return grouped


def _list_of(draft: Draft) -> int | None:
    """The list to which a node belongs, known by the offset of its first item."""
    return draft.decision.list_opened if draft.decision else None


def _last_in(draft: Draft) -> Draft:
    """The last node of a branch; the lead-in of the next list begins after its marker."""
    while draft.children:
        draft = draft.children[-1]
    return draft


def _is_heading(draft: Draft) -> bool:
    return draft.marker is not None and BY_NAME[draft.marker.style].is_heading


def _stands_apart(draft: Draft) -> bool:
    """Whether it is another document's title or a foreword; these do not count as one of several lists."""
    return draft.marker is not None and draft.marker.variant in (TITLE, OUTER_PART)


def find_lead_in(text: str, first: Draft, floor: int, *, after_list: bool) -> int | None:
    """The offset of the sentence that announces the list with the first item `first`; None where none does.

    It begins at `floor` or later; `after_list` says that another list of the same parent stands before it.
    """
    end = first.offset
    while end > floor and text[end - 1] in _BLANKS:
        end -= 1
    inner = end - 1 if end > floor and text[end - 1] in _STOPS else end
    start = max(floor, max(text.rfind(stop, floor, inner) for stop in _STOPS) + 1)
    while start > 0 and start < end and text[start] in _CLOSERS + _BLANKS:
        start += 1
    if start >= end or start < floor or start == first.offset:
        return None
    return start if _announces(text, start, end, first, floor, after_list) else None


def _announces(text: str, start: int, end: int, first: Draft, floor: int, after_list: bool) -> bool:
    lead = text[start:end]
    if lead[-1] in COLONS or _announcing().search(lead):
        return lead[-1] not in COMMAS + LIST_COMMA or not _is_connective(first)
    same_paragraph = after_list and "\n" not in text[floor:start]
    counted = first.marker is not None and first.marker.number is not None
    return lead[-1] in _STOPS and counted and not _is_connective(first) and not same_paragraph


def _is_connective(draft: Draft) -> bool:
    return draft.marker is not None and BY_NAME[draft.marker.style].is_connective
