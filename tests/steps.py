"""Counts the steps of a computation: what a test asserts of growth holds on a slow machine too."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def count_steps(work: Callable[[], object]) -> int:
    """The lines of Python that run until the work is done, each round of a loop or a comprehension included."""
    steps = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal steps
        steps += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return steps


def growth(make: Callable[[int], Callable[[], object]], size: int) -> float:
    """How many times the steps of one size are needed for twice that size: 2 is linear, 4 quadratic."""
    make(size)()  # once before: what is loaded or cached by the first run is no step of the second
    return count_steps(make(2 * size)) / count_steps(make(size))
