"""Defines what the search works on: open lists, decisions, hypotheses made of both, and the choices between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from speechkit.detect.markers.find_markers import Readings
from speechkit.model import Marker

SLACK = 4.0
"""How much more than the best one a hypothesis may cost; also the margin of a decision that has no rival."""


def name_stack(outer: OpenList | None, style: str, offset: int, *, alone: bool) -> int:
    """A hash of a stack whose innermost list has this style and its last item at this offset, its only one or not.

    Where its earlier items stand makes no difference to what may follow.
    """
    return hash((outer.name if outer else 0, style, offset, alone))


class OpenList(NamedTuple):
    """A list that may still grow: its last item, and the list that contains it."""

    outer: OpenList | None
    style: str
    variant: str
    last: int | None
    size: int
    """How many items it has."""
    inline: bool
    """No item of it stands at the head of a paragraph."""
    chained: bool
    """Its items follow each other within one sentence."""
    runs_on: bool
    """It continues the numbers of an earlier list."""
    paragraph: int
    """The paragraph of its last item."""
    offset: int
    opened: int
    """The offset of its first item, by which the list is known."""
    long: int
    """How many of its items, not counting the last, hold plain paragraphs of their own."""
    promise: int | None
    depth: int
    alone: int
    """How many lists of the stack have only one item so far; each costs more if it stays so."""
    name: int
    """A hash that tells one stack of open lists from another."""
    level: int = 0
    """The level that the format gives its last item, 0 for none."""
    may_be_alone: bool = False
    """It may have one item only: a lone chapter, 2.1 under 2, the first line of a fragment."""
    decided: bool = False
    """The format's level decides where it stands."""


def lists_inside(top: OpenList | None, target: OpenList | None) -> Iterator[OpenList]:
    """The open lists of a stack from the innermost out, down to those inside `target`'s last item."""
    while top is not target:
        assert top is not None
        yield top
        top = top.outer


class Choice(NamedTuple):
    """One way to extend a hypothesis."""

    rank: float
    """The cost, and part of what lists of one item may still cost."""
    cost: float
    name: int
    """Of the stack of open lists that it leads to."""
    old: Hypothesis
    marker: Marker | None
    """The reading that is taken; None where the place is passed over."""
    target: OpenList | None
    """The list that grows, or in whose last item a list opens."""
    opens: bool
    reasons: tuple[str, ...]


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


class Hypothesis(NamedTuple):
    """A way to read the text so far."""

    cost: float
    top: OpenList | None
    last: Decision | None
    nested: frozenset[tuple[str, str]]
    """(outer style, inner style) of all lists that opened inside an item."""
    alone: frozenset[tuple[str, int]]
    """(style, offset) of the last item of a style whose list closed with one item: another list may run on from it."""
