"""Finds the lines that are pieces of a sentence, as a page breaks it around a link: 《 / 信访条例 / 》，畅通了渠道。"""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from speechkit.detect.lines.sight import SeenLine
from speechkit.language.stops import ALL_SENTENCE_ENDS, CLOSING_QUOTES, CLOSING_TITLES, COMMAS, LIST_COMMA, SEMICOLONS

_NEVER_FIRST = CLOSING_QUOTES + CLOSING_TITLES + COMMAS + LIST_COMMA + SEMICOLONS + ALL_SENTENCE_ENDS
"""No line begins with one of these unless it goes on with a sentence."""
_NEVER_LAST = "《“「『（("


def find_fragments(lines: Sequence[SeenLine]) -> Set[int]:
    """Where the lines begin that the next line or the one above completes."""
    found = set()
    for line, below in pairwise(lines):
        if below.text[0] in _NEVER_FIRST or line.text[-1] in _NEVER_LAST:
            found |= {line.start, below.start}
    return found
