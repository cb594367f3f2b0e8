"""A text in, its lists of annexes and of notes out: they stand beside the document and are no part of its outline."""

from __future__ import annotations

import re
from functools import cache

_BLANK = r"[ \t\u3000]"
_HEADS = ("件：", "件:", "表：", "表:", "图：", "图:", "注：", "注:", "注释")


@cache
def _annexes() -> re.Pattern[str]:
    number = rf"{_BLANK}*(?:\d{{1,2}}{_BLANK}?[.．、]|[①-⑳]|[（(]\d{{1,2}}[)）])"
    item = rf"{number}[^\n]*"
    return re.compile(
        rf"^{_BLANK}*(?:附[件表图]|注|注释)[：:]{item}(?:\n{item})*"
        rf"|(?<=[。！？])附[件表图][：:]{number}[^。；\n]*",  # where paragraphs were joined
        re.MULTILINE,
    )


def find_annexes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of lists such as 附件：1.任务分工表 or 注：①… with the lines below; see GB/T 9704—2012, 7.3.4."""
    if not any(text.find(head, start, end) >= 0 for head in _HEADS):
        return []
    return [match.span() for match in _annexes().finditer(text, start, end)]
