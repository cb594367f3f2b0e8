"""Finds a news agency's dateline at the head of a line: 新华社北京11月12日电."""

from __future__ import annotations

import re
from functools import cache

REACH = 24
"""A dateline has no more characters."""


@cache
def _dateline() -> re.Pattern[str]:
    return re.compile(r".{0,20}\d[日号](?:电|讯)[\s　]*")


def dateline_end(text: str) -> int:
    """Where the dateline ends that a line begins with, 0 where it begins with none."""
    if "电" not in text[:REACH] and "讯" not in text[:REACH]:
        return 0
    found = _dateline().match(text)
    return found.end() if found else 0


def is_dateline(text: str) -> bool:
    """Whether a piece of a line is a dateline and nothing else."""
    return 0 < len(text) == dateline_end(text)
