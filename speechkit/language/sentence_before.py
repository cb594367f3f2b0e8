"""Finds the sentence that ends right before a place, such as announces a list."""

from __future__ import annotations

from speechkit.language.blanks import TYPED
from speechkit.language.stops import ALL_SENTENCE_ENDS, CLOSING_BRACKETS, CLOSING_QUOTES

BLANKS = TYPED + "\n"
STOPS = ALL_SENTENCE_ENDS + "\n"
SKIPPED = CLOSING_QUOTES + CLOSING_BRACKETS + BLANKS


def find_sentence_before(text: str, offset: int, floor: int, stops: str = STOPS) -> tuple[int, int] | None:
    """Where the sentence before an offset starts, at `floor` or later, and where it ends, blanks around it apart."""
    end = offset
    while end > floor and text[end - 1] in BLANKS:
        end -= 1
    inner = end - 1 if end > floor and text[end - 1] in stops else end
    start = max(floor, *(text.rfind(stop, floor, inner) + 1 for stop in stops))
    while start < end and text[start] in SKIPPED:
        start += 1
    return (start, end) if start < end else None
