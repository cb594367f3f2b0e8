"""Makes Python's collector of cyclic garbage run less often."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

YOUNG = 50_000
"""New objects before the collector looks for cycles; one document makes more than Python's 700, and no cycles."""
PAGES = 1_000_000
"""The same while pages are read: those of a report of 200 pages are 250,000 objects that stay, looked at in vain."""


def relax_collector() -> None:
    """Exempt all objects made so far from collection.

    With the threshold this saves a tenth of the time of a command on one speech.
    """
    gc.freeze()
    gc.set_threshold(YOUNG)


_EARLIER: list[tuple[int, int, int]] = []
"""The thresholds before each piece of work under way: where threads overlap, the last to end finds the first."""


@contextmanager
def relaxed_collector() -> Iterator[None]:
    """Let the collector look for cycles rarely during a piece of work that makes many objects, then as before."""
    before = gc.get_threshold()
    _EARLIER.append(before)
    if before[0]:  # 0: the caller has switched it off
        gc.set_threshold(max(PAGES, before[0]), *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*_EARLIER.pop())
