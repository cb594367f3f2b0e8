"""The tree of items in, the same tree with the sentences that announce its lists out.

Where one parent holds two lists or more, the sentence before each list becomes a node, and the list its children.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby

from speechkit.detect.search.stacks import OUTER_PART, Step
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

_STOPS = ALL_SENTENCE_ENDS + "\n"
_BLANKS = TYPED + "\n"
_CLOSERS = CLOSING_QUOTES + CLOSING_BRACKETS
_CONNECTIVE = ("首先", "一方面")


class Draft:
    """A node in the making: an item or heading with its decision, or a group (no decision)."""

    __slots__ = ("children", "offset", "step")

    def __init__(self, offset: int, step: Step | None = None, children: list[Draft] | None = None) -> None:
        self.offset = offset
        self.step = step
        self.children = children or []

    @property
    def body(self) -> int:
        """The offset at which its own text begins."""
        return self.step.marker.body if self.step and self.step.marker else self.offset


@cache
def _announcing() -> re.Pattern[str]:
    count = f"(?:[{TO_TEN}两几]+|若干|(?<![{DIGITS}.])[{DIGITS}]{{1,2}})"
    return re.compile(
        rf"{count}(?:{'|'.join(measures.ANNOUNCED)})|以下|如下|下列|下面|主要|要求|强调|指出|部署|谈谈|讲讲|重点|包括|分为|表现|"
        "措施|任务|体现|做到|原则|宣布|建议|希望"
    )


def group_lists(text: str, parent: Draft | None, children: list[Draft], start: int) -> list[Draft]:
    """The children of one parent, each announced list of them under its lead-in, if they are two lists or more.

    The body of the text begins at `start`.
    """
    lists = [list(members) for _, members in groupby(children, key=lambda child: child.step and child.step.list_opened)]
    if sum(not _stands_apart(members[0]) for members in lists) < 2:
        return children
    grouped: list[Draft] = []
    floor = parent.body if parent else start
    for members in lists:
        lead = find_lead_in(text, members[0], floor, after_list=members is not lists[0])
        grouped += [Draft(lead, None, members)] if lead is not None and not _is_heading(members[0]) else members
        floor = _last_in(members[-1]).body
    return grouped


def _last_in(draft: Draft) -> Draft:
    """The last node of a branch: no lead-in of what follows begins before its text."""
    while draft.children:
        draft = draft.children[-1]
    return draft


def _is_heading(draft: Draft) -> bool:
    return bool(draft.step and draft.step.marker and draft.step.marker.style == "heading")


def _stands_apart(draft: Draft) -> bool:
    """Whether it names another document or a foreword: what the text announces is still its only list."""
    return bool(draft.step and draft.step.marker and draft.step.marker.variant in ("title", OUTER_PART))


def find_lead_in(text: str, first: Draft, floor: int, *, after_list: bool) -> int | None:
    """The offset of the sentence that announces the list of which `first` is the first item, None where none does.

    It begins behind `floor`; `after_list` says that another list of the same parent stands before it.
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
    counted = first.step is not None and first.step.marker is not None and first.step.marker.number is not None
    return lead[-1] in _STOPS and counted and not _is_connective(first) and not same_paragraph


def _is_connective(draft: Draft) -> bool:
    return bool(draft.step and draft.step.marker and draft.step.marker.style in _CONNECTIVE)
