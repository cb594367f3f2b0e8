"""Defines what the search works on: open lists, decisions, hypotheses made of both, and the choices between them."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.markers.find_markers import Readings
from speechkit.model import Marker

SLACK = 4.0
"""How much more than the best one a hypothesis may cost; also the margin of a decision that has no rival."""


def name_stack(outer: OpenList | None, style: str, offset: int, *, alone: bool) -> int:
    """A hash of a stack whose innermost list has this style and its last item at this offset, its only one or not.

    Where its earlier items stand makes no difference to what may follow.
    """
    return hash((outer.name if outer else 0, style, offset, alone))


class OpenList:
    """A list that may still grow: its last item, and the list that contains it. Nothing changes it once it is made.

    It has no `__init__`: passing so many arguments takes as long as all else that makes one (see follow.py).
    """

    __slots__ = (
        "alone", "chained", "closing", "closing_cost", "decided", "depth", "inline", "last", "level", "long",
        "may_be_alone", "name", "offset", "opened", "outer", "paragraph", "promise", "refund", "runs_on", "size",
        "style", "variant",
    )  # fmt: skip

    name: int
    """A hash that tells one stack of open lists from another."""
    outer: OpenList | None
    style: str
    variant: str
    last: int | None
    """The number of its last item."""
    size: int
    """How many items it has."""
    promise: int | None
    paragraph: int
    """The paragraph of its last item."""
    offset: int
    opened: int
    """The offset of its first item, by which the list is known."""
    inline: bool
    """No item of it stands at the head of a paragraph."""
    chained: bool
    """Its items follow each other within one sentence."""
    runs_on: bool
    """It continues the numbers of an earlier list."""
    long: int
    """How many of its items, not counting the last, hold plain paragraphs of their own."""
    level: int
    """The level that the format gives its last item, 0 for none."""
    may_be_alone: bool
    """It may have one item only: a lone chapter, 2.1 under 2, the first line of a fragment."""
    decided: bool
    """The format's level decides where it stands."""
    depth: int
    alone: int
    """How many lists of the stack have only one item so far; each costs more if it stays so."""
    closing: tuple[str, ...]
    """What counts for or against its end here, …"""
    closing_cost: float
    """… what that costs, …"""
    refund: float
    """… and the most that closing it and lists around it could take off the cost, as a negative number."""


def lists_inside(top: OpenList | None, target: OpenList | None) -> Iterator[OpenList]:
    """The open lists of a stack from the innermost out, down to those inside `target`'s last item."""
    while top is not target:
        assert top is not None
        yield top
        top = top.outer


class Choice:
    """One way to extend a hypothesis."""

    __slots__ = ("cost", "marker", "name", "old", "rank", "reasons", "target")
    opens = False
    """Whether a list opens in the last item of `target`; else that list grows."""

    def __init__(
        self, rank: float, cost: float, name: int, old: Hypothesis, marker: Marker | None, target: OpenList | None,
        reasons: tuple[str, ...],
    ) -> None:  # fmt: skip
        self.rank = rank
        """The cost, and part of what lists of one item may still cost."""
        self.cost = cost
        self.name = name
        """Of the stack of open lists that it leads to."""
        self.old = old
        self.marker = marker
        """The reading that is taken; None where the place is passed over."""
        self.target = target
        """The list that grows, or in whose last item a list opens."""
        self.reasons = reasons


class Opening(Choice):
    """A way that opens a list; a class of its own, for an argument by name takes a tenth of the time to make one."""

    __slots__ = ()
    opens = True


class Decision:
    """What one hypothesis decides about one place. Two decisions are equal only if they are the same object."""

    __slots__ = ("before", "depth", "list_opened", "margin", "marker", "parent", "readings", "reasons")

    def __init__(
        self, before: Decision | None, readings: Readings, marker: Marker | None, depth: int, list_opened: int,
        reasons: tuple[str, ...], parent: int,
    ) -> None:  # fmt: skip
        self.before = before
        """The decision about the place before, by the same hypothesis."""
        self.readings = readings
        self.marker = marker
        """The reading that was taken; None where the place was passed over."""
        self.depth = depth
        self.list_opened = list_opened
        """The offset of the first item of the marker's list."""
        self.reasons = reasons
        self.parent = parent
        """The offset of the item that contains it, -1 at the top level or where the place was passed over."""
        self.margin = SLACK
        """How much more the best rival cost that decided otherwise here. The search lowers it as rivals lose."""

    def __repr__(self) -> str:
        taken = f"{self.marker.style} number {self.marker.number}, depth {self.depth}" if self.marker else "passed over"
        return f"<Decision at {self.readings[0].offset}: {taken}, margin {self.margin:g}>"

    def decides_like(self, other: Decision) -> bool:
        """Whether two decisions about one place have the same outcome."""
        return self.marker == other.marker and self.parent == other.parent


class Hypothesis:
    """A way to read the text so far."""

    __slots__ = ("alone", "cost", "last", "nested", "top")

    def __init__(
        self, cost: float, top: OpenList | None, last: Decision | None, nested: frozenset[tuple[str, str]],
        alone: frozenset[tuple[str, int]],
    ) -> None:  # fmt: skip
        self.cost = cost
        self.top = top
        self.last = last
        self.nested = nested
        """(outer style, inner style) of all lists that opened inside an item."""
        self.alone = alone
        """(style, offset) of the last item of a style whose list closed with one item: another may run on from it."""
