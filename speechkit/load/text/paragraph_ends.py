"""Decides whether a paragraph ends at a full line that also ends a sentence, by counts over the text itself.

How often does a paragraph begin with 第三， (after a line that plainly ends one), and how often does 第三，
follow a full stop inside a line? Both are equally likely to fall on the edge of a line, so the more frequent is more
likely here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from speechkit.language.numerals import CHINESE, DIGITS, ENCLOSED, FORMAL, TO_TEN, TWO
from speechkit.language.stops import ALL_SENTENCE_ENDS, COLONS, ELLIPSIS, SEMICOLONS

NUMERAL = f"[{CHINESE}{TWO}{FORMAL}{DIGITS}]"
PLAIN = "plain"
# How paragraphs begin; the first group that matches counts.
FAMILIES = re.compile(
    rf"""
      (?P<chapter>第\s?{NUMERAL}{{1,5}}\s?[编編分章节節条條款项項篇部])
    | (?P<ordinal>第{NUMERAL}{{1,3}}(?:[，、,是要个個点點]|[种件方][^，。]{{1,4}}[，、是]))
    | (?P<brackets>[（(]{NUMERAL}{{1,3}}[）)])
    | (?P<chinese>[{TO_TEN}]{{1,3}}[、．.])
    | (?P<arabic>[{DIGITS}]{{1,2}}(?:[.．][{DIGITS}]{{1,2}}){{0,3}}
        (?:\s?[、．.)）](?![{DIGITS}])|(?<=[.．][{DIGITS}])[ \u3000]))
    | (?P<circle>[{ENCLOSED}])
    | (?P<spoken>[{TO_TEN}]{{1,2}}[是要])
    | (?P<connective>首先|其次|再次|最后|最後|一方面|另一方面|其[{TO_TEN[:6]}])
    | (?P<address>同志们|同志們|各位|附件)
    | (?P<bullet>——|[●■•◆▪○◇□►➢※]|[-*][ \u3000])
    """,
    re.VERBOSE,
)
ENDING = re.compile(f"[{ALL_SENTENCE_ENDS}{ELLIPSIS}{SEMICOLONS}{COLONS}][”’」』）)】]*")
KINDS = {
    **dict.fromkeys(ALL_SENTENCE_ENDS + ELLIPSIS, "stop"),
    **dict.fromkeys(SEMICOLONS, "semicolon"),
    **dict.fromkeys(COLONS, "colon"),
}
GOES_ON = frozenset("，、,（《“‘「『【(")
STRONG = frozenset({"chapter", "brackets", "chinese", "arabic", "address", "bullet", "circle"})
"""After the end of a sentence these begin a paragraph: to join an item loses more than to part two sentences."""

REFERS = frozenset("，、,第和与與及至到或以等按依据據照（《“‘「『【(")
"""A line that ends in one of these goes on, or refers to the number that follows."""
SURE_ITEM = re.compile(
    rf"第{NUMERAL}{{1,5}}[章節节條条][ \u3000]"
    rf"|[（(][{TO_TEN}]{{1,3}}[）)](?![项項款條条目、和与與及至或])"
    rf"|[{TO_TEN}]{{1,3}}、(?![{TO_TEN}两])"
    r"|[●■•◆▪○◇□►➢※]"
)
"""How an item begins that no sentence goes on with."""

Edge = tuple[str, str]


def find_ending(line: str) -> str:
    """How a line ends: stop, semicolon, colon, or "" in mid-sentence."""
    tail = line[-4:]
    for found in ENDING.finditer(tail):
        if found.end() == len(tail):
            return KINDS[found[0][0]]
    return ""


def find_start_family(line: str) -> str:
    """How a line begins: the name of a group of FAMILIES, or PLAIN."""
    found = FAMILIES.match(line.lstrip())
    return found.lastgroup or PLAIN if found else PLAIN


def is_item(line: str, following: str) -> bool:
    """Whether an item, a bullet or an address begins, after the end of a sentence or not: no width joins it above."""
    family = find_start_family(following)
    if family not in STRONG:
        return False
    if family == "address" and find_ending(following) == "colon":
        return True
    return find_ending(line) != "" or (line[-1:] not in REFERS and SURE_ITEM.match(following.lstrip()) is not None)


class Edges:
    """Counts of how paragraphs end and begin, and of the same endings and beginnings inside lines."""

    def __init__(self, heads: Iterable[tuple[str, str]], lines: Iterable[str]) -> None:
        """`heads` are pairs of a paragraph's last line and the next one's first; `lines` are all lines."""
        self.heads = Counter((find_ending(last), find_start_family(first)) for last, first in heads)
        self.inner: Counter[Edge] = Counter()
        for line in lines:
            self.inner.update(find_inner_edges(line))

    def is_break(self, line: str, following: str) -> bool:
        """Whether a paragraph ends between two lines of which the first is full."""
        edge = find_ending(line), find_start_family(following)
        if line[-1:] in GOES_ON or edge == ("", PLAIN):
            return False
        return self.heads[edge] > self.inner[edge]


def find_inner_edges(line: str) -> Iterable[Edge]:
    """The places inside a line where a sentence ends or where something could begin a paragraph."""
    starts = {found.start(): found.lastgroup or PLAIN for found in FAMILIES.finditer(line, 1)}
    for found in ENDING.finditer(line):
        if found.end() < len(line):
            yield KINDS[found[0][0]], starts.pop(found.end(), PLAIN)
    for family in starts.values():
        yield "", family
