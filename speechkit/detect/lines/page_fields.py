"""The first lines of a crawled page in, the pieces of its toolbar and of its fields scored as such."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
_FURTHER, _SPEAKER, _OTHER, _BODY = map(ROLES.index, "tPOB")
EDITION = re.compile(r"[（(](?:试行)?第[^\W_]{1,3}版[）)]")
"""（第八版）, below the title that it belongs to."""
FIRST, SECOND = re.compile(r"([^\W\d_]{1,6})[一1]"), ("二", "2")
"""A noun with the number one, 方案一, is the first of several where another line has it with the number two."""


def hear_page(pieces: Sequence[LinePiece], scores: Sequence[list[float]]) -> None:
    """Adds to the scores of the first lines what speaks for the page's own: buttons, values of fields, datelines."""
    tools = [piece.text in SIZES or "字体" in piece.text[:4] or "字号" in piece.text[:4] for piece in pieces]
    for i, row in enumerate(scores):
        near = tools[max(0, i - AROUND) : i] + tools[i + 1 : i + 1 + AROUND]
        row[_OTHER] += LIKELY * (tools[i] and any(near))
        above = pieces[i - 1].text if i else ""
        row[_FURTHER] += LIKELY * (i > 0 and EDITION.fullmatch(pieces[i].text) is not None)
        noun = FIRST.match(pieces[i].text)
        if noun and any(piece.text.startswith(tuple(noun[1] + two for two in SECOND)) for piece in pieces[i + 1 :]):
            row[_BODY] += LIKELY
        row[_OTHER] += LIKELY * is_dateline(pieces[i].text)
        row[_SPEAKER] += LIKELY * (label_class(pieces[i].text) == "author" and len(pieces[i].text) <= LONGEST_VALUE)
        named = above in TRAIL or label_class(above) == "known, no value"
        row[_OTHER] += LIKELY * (named and len(pieces[i].text) <= LONGEST_VALUE)
