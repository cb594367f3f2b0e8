"""Adds a node for each lead-in sentence.

Where one parent holds two lists or more, the sentence before each list becomes a node, and the list its children.
"""

from __future__ import annotations

from itertools import groupby

from speechkit.detect.markers.styles import BY_NAME
from speechkit.detect.outline.lead_ins import find_lead_in, skip_title
from speechkit.detect.search.stacks import Decision
from speechkit.model import Marker


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


def group_lists(text: str, parent: Draft | None, children: list[Draft], start: int) -> list[Draft]:
    """The children of one parent, each announced list in a group under its lead-in if there are several lists.

    The body of the text begins at `start`.
    """
    lists = [list(members) for _, members in groupby(children, key=_list_of)]
    if len(lists) < 2 or not _are_several(lists):
        return children
    grouped: list[Draft] = []
    floor = skip_title(text, parent.body) if parent else start
    for members in lists:
        first = members[0]
        lead = find_lead_in(text, first.offset, len(members), floor) if _is_list(first) else None
        grouped += members if lead is None else [Draft(lead, None, members)]
        floor = skip_title(text, _last_in(members[-1]).body)
    return grouped


def _are_several(lists: list[list[Draft]]) -> bool:
    """Whether a parent has two lists to tell apart; headings count only before a list: after one come annexes."""
    begins_with_headings = _is_heading(lists[0][0]) and len(lists[0]) > 1
    return begins_with_headings + sum(_is_list(members[0]) for members in lists) > 1


def _list_of(draft: Draft) -> int | None:
    """The list to which a node belongs, known by the offset of its first item."""
    return draft.decision.list_opened if draft.decision else None


def _last_in(draft: Draft) -> Draft:
    """The last node of a branch; the lead-in of the next list begins after its title."""
    while draft.children:
        draft = draft.children[-1]
    return draft


def _is_list(first: Draft) -> bool:
    """Whether a list with this first member may be announced: not headings, nor a list that goes on with （七）."""
    return first.marker is not None and not _is_heading(first) and first.marker.number in (1, None)


def _is_heading(draft: Draft) -> bool:
    return draft.marker is not None and BY_NAME[draft.marker.style].is_heading
