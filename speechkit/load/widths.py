"""The lines of a text in; out: is it worth while to look whether they were wrapped? Most texts answer no at once."""

from __future__ import annotations

from collections.abc import Sequence

SAMPLE = 2000
"""So many lines are looked at: enough for any evidence, and a book costs no more than a speech."""
WIDEST = 160
"""Columns: wider is nothing that a program wraps at."""
OVER_WIDTH = 0.03
"""The share of lines that may be wider than the width all the same: a mail header, a web address."""
LEAST_BREAKS = 3


def could_be_wrapped(sample: Sequence[str]) -> bool:
    """Are there several lines, and hardly a long one?"""
    lengths = sorted(len(line) for line in sample if line and not line.isspace())
    return len(lengths) > LEAST_BREAKS and lengths[-1 - allowed_over(len(lengths))] <= WIDEST


def allowed_over(count: int) -> int:
    """How many of so many lines may be wider than the width."""
    return max(1, int(OVER_WIDTH * count))
