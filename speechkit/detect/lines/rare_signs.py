"""The first lines in, what shapes too rare to learn say about each out: buttons, values of fields, an edition."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from speechkit.detect.lines.datelines import is_dateline
from speechkit.detect.lines.declared_titles import LIKELY
from speechkit.detect.lines.labels import label_class
from speechkit.detect.lines.pieces import LinePiece
from speechkit.detect.lines.roles import ROLES

SIZES = frozenset("大中小+-AT【】[]（）()")
"""What is left of 【字体：小 中 大】 where each button stands on a line of its own."""
TRAIL = frozenset((">", "»", "＞", "›", ">>"))
"""What stands between the names of a page's place in its site: 首页 > 政务信息 > 要闻."""
LONGEST_VALUE = 20
AROUND = 2
"""So many lines above or below is another such piece."""
EDITION = re.compile(r"[（(](?:试行)?第[^\W_]{1,3}版[）)]")
FIRST, SECOND = re.compile(r"([^\W\d_]{1,6})[一1]"), ("二", "2")


def is_tool(pieces: Sequence[LinePiece], i: int) -> bool:
    """A button for the size of letters, with another near it: 【字体： / 大 / 中 / 小 / 】"""
    if not _could_be_tool(pieces[i].text):
        return False
    near = (*pieces[max(0, i - AROUND) : i], *pieces[i + 1 : i + 1 + AROUND])
    return any(_could_be_tool(piece.text) for piece in near)


def _could_be_tool(text: str) -> bool:
    return text in SIZES or "字体" in text[:4] or "字号" in text[:4]


def is_value(pieces: Sequence[LinePiece], i: int) -> bool:
    """A short line below a label without value, or below the sign between two places of a site: 来源： / 青河日报."""
    above = pieces[i - 1].text if i else ""
    return len(pieces[i].text) <= LONGEST_VALUE and (above in TRAIL or label_class(above) == "known, no value")


def names_author(pieces: Sequence[LinePiece], i: int) -> bool:
    """作者：王小明"""
    return len(pieces[i].text) <= LONGEST_VALUE and label_class(pieces[i].text) == "author"


def is_edition(pieces: Sequence[LinePiece], i: int) -> bool:
    """（第八版）, below the title that it belongs to."""
    return i > 0 and EDITION.fullmatch(pieces[i].text) is not None


def is_first_of_several(pieces: Sequence[LinePiece], i: int) -> bool:
    """A noun with the number one, where a line below has it with the number two: 方案一, 方案二."""
    noun = FIRST.match(pieces[i].text)
    return noun is not None and any(piece.text.startswith(tuple(noun[1] + n for n in SECOND)) for piece in pieces[i:])


SIGNS: tuple[tuple[Callable[[Sequence[LinePiece], int], bool], str], ...] = (
    (is_tool, "O"),
    (is_value, "O"),
    (lambda pieces, i: is_dateline(pieces[i].text), "O"),
    (names_author, "P"),
    (is_edition, "t"),
    (is_first_of_several, "B"),
)
"""What a line is tested for, and the role that it then speaks for (see ROLES)."""


def hear_signs(pieces: Sequence[LinePiece], scores: Sequence[list[float]]) -> None:
    """Adds to the scores of the first lines what these signs say."""
    for i, row in enumerate(scores):
        for holds, role in SIGNS:
            if holds(pieces, i):
                row[ROLES.index(role)] += LIKELY
