"""Finds the lines on top or at the foot of every page: the name of a report beside the number of the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set

from speechkit.detect.lines.sight import SeenLine, without_digits

LEAST = 3
"""A line that stands so often beside the number of a page belongs to the pages."""
_PAGE_SIGNS = " 　-—－–·•/第页共"


def find_page_heads(lines: Sequence[SeenLine]) -> Set[int]:
    """Where the lines begin that say the same on each page, right above or below its number."""
    numbers = [is_page_number(line) for line in lines]
    beside = [
        i
        for i, line in enumerate(lines)
        if line.is_short and not numbers[i] and (any(numbers[max(i - 1, 0) : i]) or any(numbers[i + 1 : i + 2]))
    ]
    counts = Counter(without_digits(lines[i].text) for i in beside)
    return {lines[i].start for i in beside if counts[without_digits(lines[i].text)] >= LEAST}


def is_page_number(line: SeenLine) -> bool:
    """Whether a line is the number of a page: 12, — 12 —, 第 12 页."""
    return line.size <= 12 and line.text.strip(_PAGE_SIGNS).isdecimal()
