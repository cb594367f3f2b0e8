"""Finds the lines of a text that only number a page: 第 1 页 共 3 页, - 2 -, or a bare number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from speechkit.language.numerals import TO_TEN

PAGE_LINE = re.compile(
    rf"""\s*(?:
        第\s*[\d{TO_TEN}百]{{1,4}}\s*[页頁]
        (?:\s*[/／，,]?\s*[共总總]\s*[\d{TO_TEN}百]{{1,4}}\s*[页頁])?
      | [-—–－―~～·•]{{1,2}}\s*\d{{1,4}}\s*[-—–－―~～·•]{{1,2}}       # - 2 -  — 2 —
      | \d{{1,4}}\s*[/／]\s*\d{{1,4}}                               # 2/3
      | [Pp]age\s+\d{{1,4}} (?:\s+of\s+\d{{1,4}})?
    )\s*""",
    re.VERBOSE,
)
BARE_NUMBER = re.compile(r"\s*(\d{1,4})\s*")


def find_page_lines(lines: Sequence[str]) -> frozenset[int]:
    """The indices of the lines that number a page.

    A bare number counts where the next bare number is greater by one and stands more than two lines further on.
    """
    found = {i for i, line in enumerate(lines) if len(line) < 40 and PAGE_LINE.fullmatch(line)}
    numbers = [(i, int(line)) for i, line in enumerate(lines) if len(line) < 12 and BARE_NUMBER.fullmatch(line)]
    for (i, number), (j, following) in pairwise(numbers):
        if following == number + 1 and j > i + 2:  # a column of numbers is a table
            found |= {i, j}
    return frozenset(found)
