"""What nest.py reckons with: open lists, single decisions, and hypotheses made of both."""

from __future__ import annotations

from typing import NamedTuple

from speechkit.detect.markers.find_markers import Readings
from speechkit.model import Marker

SLACK = 4.0
"""How much more than the best one a hypothesis may cost; a decision without a rival is as sure as that."""
OUTER_PART = "outer part"
"""The variant of 前言 and 结语, which stand beside numbered parts and headings of any shape."""


def name_stack(outer: List | None, style: str, offset: int, *, alone: bool) -> int:
    """The name of the stack whose innermost list, of this style, has its last item at an offset, its only one or not.

    Where its earlier items stand makes no difference to what may follow.
    """
    return hash((outer.name if outer else 0, style, offset, alone))


class List(NamedTuple):
    """An open list: what its last item is, and the list it stands in."""

    outer: List | None
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
    """It goes on with the numbers of a list before it."""
    paragraph: int
    """Where its last item stands."""
    offset: int
    opened: int
    """The offset of its first item: its name."""
    long: int
    """How many of its items but the last hold plain paragraphs of their own."""
    promise: int | None
    depth: int
    alone: int
    """How many lists of the stack have one item yet; each is dear if it stays so."""
    name: int
    """A hash of what tells one stack of open lists from another."""
    level: int = 0
    """The level that the format gives its last item."""


class Choice(NamedTuple):
    """One way to go on from a hypothesis."""

    rank: float
    """The cost, and a part of what lists of one item may still cost."""
    cost: float
    name: int
    """Of the stack of open lists that it leads to."""
    old: Hypothesis
    marker: Marker | None
    """The reading that is taken; None where the place is passed over."""
    target: List | None
    """The list that goes on, or inside whose last item a list opens."""
    opens: bool
    reasons: tuple[str, ...]


class Step(NamedTuple):
    """One decision, and the one before it."""

    before: Step | None
    readings: Readings
    marker: Marker | None
    """The reading that was taken; None where the place was passed over."""
    depth: int
    list_opened: int
    reasons: tuple[str, ...]
    parent: int
    """The offset of the item that it stands in, -1 at the top level or where the place was passed over."""
    rivals: list[float]
    """One number: by how much the best rival that decided otherwise here was dearer. It only falls."""

    def decides_like(self, other: Step) -> bool:
        """Whether two decisions about one place are the same."""
        return self.marker == other.marker and self.parent == other.parent


class Hypothesis(NamedTuple):
    """A way to read the text so far."""

    cost: float
    top: List | None
    last: Step | None
    nested: frozenset[tuple[str, str]]
    """(outer style, inner style) for what stood in what."""
    alone: frozenset[tuple[str, int]]
    """(style, offset) of the last item of a style, if it closed as a list of one: its numbers may run on elsewhere."""
