"""A text in; out: is it worth while to look whether its lines are its paragraphs? Of most it is plain that they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from speechkit.language.blanks import NO_BREAK, TYPED

SAMPLE = 2000
"""So many lines are looked at: enough for any evidence, and a book costs no more than a speech."""
WIDEST = 160
"""Columns: wider is nothing that a program wraps at."""
OVER_WIDTH = 0.03
"""The share of lines that may be wider than the width all the same: a mail header, a web address."""
OVER_TEXT = 0.2
"""The share of the text that may stand in wider lines: a text in one line with a few short ones is not wrapped."""
LEAST_BREAKS = 3
LEAST_BLANKS, BLANKS_WITHIN = 12, 20_000
BLANKS = TYPED + NO_BREAK
LONGEST = 200
"""Characters: a line that is longer may hold many paragraphs, if it has blanks in it."""


def could_be_wrapped(sample: Sequence[str]) -> bool:
    """Are there several lines, and hardly a long one?"""
    lengths = sorted(len(line) for line in sample if line and not line.isspace())
    if len(lengths) <= LEAST_BREAKS or lengths[-1 - allowed_over(len(lengths))] > WIDEST:
        return False
    return sum(length for length in lengths if length > WIDEST) <= OVER_TEXT * sum(lengths)


def allowed_over(count: int) -> int:
    """How many of so many lines may be wider than the width."""
    return max(1, int(OVER_WIDTH * count))


def could_be_run_together(text: str, starts: Sequence[int]) -> bool:
    """Is there a long line with blanks in it, its indent left aside?"""
    return any(
        following - start > LONGEST and sum(text.count(blank, start + 4, following) for blank in BLANKS) > 1
        for start, following in pairwise([*starts, len(text) + 1])
    )


def could_have_stray_blanks(text: str) -> bool:
    """Are there blanks enough to stand inside words all over the text?"""
    return text.count(" ", 0, BLANKS_WITHIN) + text.count(NO_BREAK, 0, BLANKS_WITHIN) >= LEAST_BLANKS
