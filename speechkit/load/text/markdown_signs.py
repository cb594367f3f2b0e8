"""Tells whether a plain text is written in Markdown, as chat programs and note apps write it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from speechkit.load.markdown.header import HEADER, TITLE

HEADING = re.compile(r"[> ]{0,6}#{1,6}[ \t]+\S|#{2,6}[^#\s]")
BOLD = re.compile(r"(?:^|[\s>：:。；;，、.-])\*\*(?=[^*\s])[^*]*[^*\s]\*\*(?!\*)")
"""Not 李**、王** and ****公司, names that were made unreadable."""
QUOTE = re.compile(r"> ?[^\s>]")
TITLE_LINE = re.compile(r"\s*# +[^\s#][^#]*$", re.MULTILINE)
BULLET = re.compile(r"\s*[-*+][ \t]+\S")
FENCE = re.compile(r"\s*(?:```|~~~)")
LEAST = 2
MOSTLY = 0.7
"""The share of lines that are bullets in a text of nested ones."""
SHARE = 0.04
"""So many lines, and at least this share of all, carry signs that only Markdown has."""


def is_markdown(text: str) -> bool:
    """Whether enough lines of a text carry the signs of Markdown."""
    header = HEADER.match(text)
    titled = TITLE_LINE.match(text) is not None and "\n" in text.strip()
    if titled or (header and any(map(TITLE.fullmatch, header[0].splitlines(keepends=True)))):
        return True
    lines = [line for line in text.split("\n") if line.strip()]
    if is_nested(lines):
        return True
    signs = (
        count(QUOTE, lines)
        + count(HEADING, lines)
        + sum(1 for line in lines if BOLD.search(line))
        + count(FENCE, lines) // 2
    )
    if signs == 1:
        signs += count(BULLET, lines) > 1
    return signs >= max(LEAST, SHARE * len(lines))


def is_nested(lines: Sequence[str]) -> bool:
    """Whether most lines are bullets, some of them farther in than others: - 一班, then   - 野餐布."""
    indents = Counter(len(line) - len(line.lstrip()) for line in lines if BULLET.match(line))
    return indents.total() > MOSTLY * len(lines) and 0 in indents and len(indents) > 1


def count(pattern: re.Pattern[str], lines: Sequence[str]) -> int:
    """How many lines begin with a pattern."""
    return sum(1 for line in lines if pattern.match(line))
