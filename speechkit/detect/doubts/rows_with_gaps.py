"""A text in, the spans of its tables out: lines in a row, each of several cells with wide gaps between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from speechkit.language.masks import is_marked

CELLS = 3
LEAST = 2
"""So many lines with tabs are a table …"""
LEAST_SPACED = 3
"""… and so many with blanks, which also stand between the names on a line."""
LONGEST = 160
_SENTENCE = frozenset("。；，：")


@cache
def _gap() -> re.Pattern[str]:
    return re.compile(r"\t+|[ \u3000]{2,}")


def find_rows(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where each table begins and ends, from an offset on."""
    if text.find("\t", start) < 0 and text.find("  ", start) < 0:
        return
    first, rows, tabs, at = start, 0, 0, start
    for line in text[start:].splitlines(keepends=True):
        tabbed = is_tabbed_row(line)
        if tabbed or is_spaced_row(line):
            first = first if rows else at
            rows, tabs = rows + 1, tabs + tabbed
        else:
            if rows >= LEAST_SPACED or tabs >= LEAST:
                yield first, at
            rows = tabs = 0
        at += len(line)
    if rows >= LEAST_SPACED or tabs >= LEAST:
        yield first, at


def is_tabbed_row(line: str) -> bool:
    """Whether a line has tabs between three cells or more."""
    return line.count("\t") > 1 and len(re.split("\t+", line.strip("\n"))) >= CELLS and not line.startswith("\t")


def is_spaced_row(line: str) -> bool:
    """Whether a line has wide gaps between three cells or more, and no sentence in it."""
    if len(line) > LONGEST or ("  " not in line and "\u3000\u3000" not in line) or not _SENTENCE.isdisjoint(line):
        return False
    cells = _gap().split(line.strip())
    return len(cells) >= CELLS and sum(map(is_marked, cells)) < 2  # 1.注册    2.登录    3.查询 is a list
