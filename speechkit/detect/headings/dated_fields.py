"""Finds the labels with a date or a period on the next line: 记事期间： / 101年10月5日至101年10月11日"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import pairwise

from speechkit.detect.lines.sight import SeenLine
from speechkit.language.masks import is_date

LONGEST = 10
"""A label has at most this many characters."""
_DATE = r"(?:\D{0,4}\d{2,4}年)?\d{1,2}月\d{1,2}日"
_PERIOD = rf"{_DATE}\s*[至到—–~～-]{{1,2}}\s*{_DATE}"


def find_dated_fields(lines: Sequence[SeenLine]) -> Set[int]:
    """Where such labels and the lines with their dates begin: neither heads what follows."""
    found: set[int] = set()
    for line, below in pairwise(lines):
        if line.last == "：" and line.size <= LONGEST and below.size <= 4 * LONGEST and says_when(below.text):
            found |= {line.start, below.start}
    return found


def says_when(text: str) -> bool:
    """Whether a line is a date or a period and nothing else."""
    return "日" in text and (re.fullmatch(_PERIOD, text) is not None or is_date(text))
