"""Tells where the numbers of a list do not follow one another."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

INSERTED = "之"
"""What is in the marker of an item that was put in later and counts for nothing: 第十条之一 follows 第十条."""

Fault = Literal["gap", "back", "repeat"]


class Miscount(NamedTuple):
    """An item whose number does not follow that of the item before it."""

    at: int
    """The place of the item in its list, from 0."""
    fault: Fault


def find_miscounts(numbers: Iterable[int]) -> Iterator[Miscount]:
    """The miscounts in the numbers of a list in their order, each told once: what counts on from it is none.

    >>> list(find_miscounts([1, 2, 4, 4, 5]))
    [Miscount(at=2, fault='gap'), Miscount(at=3, fault='repeat')]
    """
    last: int | None = None
    repeats = 0
    for at, number in enumerate(numbers):
        rise = 1 if last is None else number - last
        told = 1 <= rise <= 1 + repeats  # 2, 2, 4: the second 2 stands for 3
        if rise == 0:
            yield Miscount(at, "repeat")
        elif not told:
            yield Miscount(at, "gap" if rise > 0 else "back")
        repeats = repeats + 1 if rise == 0 else 0
        last = number if rise >= 0 or last is None else last + 1  # 4 after 5 and before 7 stands for 6
