"""A text in, its lists of annexes out: they name what lies beside the document, and are no part of its outline."""

from __future__ import annotations

import re
from functools import cache

_BLANK = r"[ \t\u3000]"


@cache
def _annexes() -> re.Pattern[str]:
    item = rf"{_BLANK}*\d{{1,2}}{_BLANK}?[.．、][^\n]*"
    return re.compile(rf"^{_BLANK}*附[件表图][：:]{item}(?:\n{item})*", re.MULTILINE)


def find_annexes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of lists such as 附件：1.任务分工表 with the numbered lines below; see GB/T 9704—2012, 7.3.4."""
    if text.find("附", start, end) < 0:
        return []
    return [match.span() for match in _annexes().finditer(text, start, end)]
