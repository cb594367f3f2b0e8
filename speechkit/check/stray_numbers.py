"""Finds the numbers at the head of a line that the outline does not read as markers."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import cache

from speechkit.check.shapes import FOLLOWERS, Alphabet, alphabet_of
from speechkit.language.blanks import INDENTS
from speechkit.language.numerals import BRACKETED, CHINESE, CIRCLED, DIGITS, PARENTHESISED

COUNTERS = "条章节款编篇"


@cache
def _numbered_head() -> re.Pattern[str]:
    """A number with its marks at the head of a line: 2、 （二） 第二， ② 第三条; not the year of 2026年."""
    signs = f"{CIRCLED}{PARENTHESISED}{BRACKETED}"
    return re.compile(
        rf"^[{INDENTS}#*>-]*(?P<marker>[（(第其]?[{INDENTS}]{{0,2}}(?:"
        rf"(?P<n>[{CHINESE}]{{1,5}}|[{DIGITS}]{{1,3}})[{INDENTS}]*(?:[）)][{FOLLOWERS}]?|[{FOLLOWERS}{COUNTERS}]|(?<=[{INDENTS}]))"
        rf"|(?P<sign>[{signs}])))",
        re.MULTILINE,
    )


def find_numbered_heads(plain: str) -> Iterator[tuple[int, int, Alphabet]]:
    """For each line that begins with a number where the number begins, where its marks end, and its alphabet."""
    for found in _numbered_head().finditer(plain):
        yield (*found.span("marker"), alphabet_of(found["n"] or found["sign"]))


def find_stray_numbers(plain: str, marked: Container[int]) -> Iterator[tuple[int, Alphabet]]:
    """The numbers at the head of a line that are in the marker of no node, each with its place and its alphabet."""
    for start, _, alphabet in find_numbered_heads(plain):
        if start not in marked:
            yield start, alphabet
