"""The roles of the first lines in, the front matter out: title, subtitle, speaker, date, salutation, the body's start."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from speechkit.detect.frame.read_lines import SPACE
from speechkit.detect.lines.features import AUTHORS, DATES, TITLES, label_of
from speechkit.detect.lines.pieces import Piece
from speechkit.language.masks import first_date, is_date, shape_of
from speechkit.language.simplified import simplify


def show_span(pieces: Sequence[Piece], shown: str) -> str:
    """Pieces as their author wrote them: what stood on one line with what is between, lines joined."""
    text, i = "", 0
    while i < len(pieces):
        j = i
        while j + 1 < len(pieces) and pieces[j + 1].line == pieces[i].line:
            j += 1
        text += shown[pieces[i].start : pieces[j].end]
        i = j + 1
    return text


def title_of(text: str) -> str:
    """A title without the label and the quotes around it: 标　题：关于……的通知, title: \"2015总结\"."""
    name, end = label_of(simplify(text))
    value = text[end:].strip(SPACE) if name in TITLES else text
    if len(value) > 2 and value[0] in "\"'" and value[-1] == value[0]:
        value = value[1:-1]
    return re.sub(r"^·[^·]{2,20}·[ 　]*", "", value)


def bare_date(text: str) -> str:
    """The date in a line, without brackets, label and clock time."""
    name, end = label_of(text)
    value = text[end:].strip(SPACE) if name else text
    if is_date(value):
        value = value.strip("〔〕[]?？ 　")
        value = value.strip("（）()") if value[0] in "（(" else value
        return re.sub(r"[ 　T]*\d{1,2}:\d\d.*$", "", value)
    return first_date(text) or value


def speaker_of(text: str) -> str:
    """Who speaks, without label, colon and brackets: 作者：王小明, 王小明议员："""
    name, end = label_of(text)
    value = text[end:].strip(SPACE) if end < len(text) else text
    value = value.rstrip("：: 　")
    return value.strip("（）()") if value[:1] in "（(" else value
