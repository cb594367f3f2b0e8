"""The first lines in, what shapes too rare to learn say about each out: buttons, values of fields, an edition."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from speechkit.detect.frame.declared_titles import LIKELY, SURE
from speechkit.detect.frame.pieces import LinePiece
from speechkit.detect.frame.roles import ROLES
from speechkit.detect.frame.title_signs import (
    ends_trail,
    heads_list,
    is_edition,
    is_first_title,
    is_letterhead,
    is_posted,
    names_manual,
    names_title,
    stands_below_label,
    stands_below_office,
    stands_below_trail,
)
from speechkit.detect.lines.datelines import is_dateline
from speechkit.detect.lines.labels import find_colon, label_class
from speechkit.detect.lines.line_kinds import is_name
from speechkit.detect.lines.line_words import DASHES
from speechkit.detect.lines.page_lines import TRAIL
from speechkit.language.held_words import holds_any
from speechkit.language.masks import is_marked
from speechkit.language.numerals import TO_TEN, read_numeral
from speechkit.language.part_names import CONTENTS, PARTS
from speechkit.language.stops import ALL_SENTENCE_ENDS, COLONS

LISTED = (*DASHES, "- ", "* ", "• ", "● ", "■ ", "◆ ")
SIZES = frozenset("大中小+-AT【】[]（）()")
"""What is left of 【字体：小 中 大】 where each button stands on a line of its own."""
SHORT_VALUE = 6
"""The value of a field whose label no list knows is no longer: 年级：五年级."""
FIELD = r"[^\W\d_][^。，；：:]{0,9}[：:][ \u3000]*(?P<value>(?:[^。；：:，！？>]{0,19}\w)?)"
LONGEST_VALUE = 20
UNITS = (*"科室班队组厂局所部处校院系学", "中心", "公司", "年级")
"""What the name of a unit ends with whose member writes."""
LONGEST_WHERE = 16
LONGEST_ADDRESS = 8
AROUND = 2
"""So many lines above or below is another such piece."""
NUMERALS = TO_TEN + "0123456789"
COUNTED = rf"(?P<noun>[^\W\d_第{TO_TEN}]{{1,6}})[ \u3000.]?(?P<n>[{TO_TEN}]{{1,3}}|\d{{1,2}})(?![\d年月日])"
COUNTED_WITHIN = 8


def is_tool(pieces: Sequence[LinePiece], i: int) -> bool:
    """A button for the size of letters, with another near it: 【字体： / 大 / 中 / 小 / 】"""
    if not _could_be_tool(pieces[i].text):
        return False
    near = (*pieces[max(0, i - AROUND) : i], *pieces[i + 1 : i + 1 + AROUND])
    return any(_could_be_tool(piece.text) for piece in near)


def _could_be_tool(text: str) -> bool:
    return text in SIZES or "字体" in text[:4] or "字号" in text[:4]


def names_author(pieces: Sequence[LinePiece], i: int) -> bool:
    """作者：王小明"""
    return len(pieces[i].text) <= LONGEST_VALUE and label_class(pieces[i].text) == "author"


def names_member(pieces: Sequence[LinePiece], i: int) -> bool:
    """Who wrote a text, and where, right below its title: 内二科　石小禾"""
    where, _, name = pieces[i].text.replace("　", " ").partition(" ")
    told = len(where) <= LONGEST_WHERE and where.endswith(UNITS) and is_name(name.strip())
    return 0 < i <= AROUND and told


def is_addressed(pieces: Sequence[LinePiece], i: int) -> bool:
    """To whom a letter is, right below its title: 小禾："""
    text, above = pieces[i].text, pieces[i - 1].text if i else ""
    return above.endswith("信") and text[-1] in COLONS and 2 < len(text) <= LONGEST_ADDRESS


def names_authors(pieces: Sequence[LinePiece], i: int) -> bool:
    """Two authors or more, below a title: 周禾　方田"""
    names = pieces[i].text.split()
    return 0 < i <= AROUND and len(names) > 1 and all(map(is_name, names))


def is_first_of_several(pieces: Sequence[LinePiece], i: int) -> bool:
    """A noun with a number, where a line below has it with the next number: 方案一, 方案二."""
    first = _read_counted(pieces[i].text)
    return first is not None and any(_read_counted(piece.text) == (first[0], first[1] + 1) for piece in pieces[i + 1 :])


def _read_counted(text: str) -> tuple[str, int] | None:
    """The noun and the number at the head of a line: PART 01 → PART, 1."""
    if not holds_any(text[:COUNTED_WITHIN], NUMERALS):
        return None
    found = re.match(COUNTED, text)
    number = read_numeral(found["n"]) if found else None
    return None if found is None or number is None else (found["noun"], number)


def answers(pieces: Sequence[LinePiece], i: int) -> bool:
    """What somebody says under who it is: 发言人：时间不变，范围扩大了。"""
    text = pieces[i].text
    return text[-1] in ALL_SENTENCE_ENDS and label_class(text) == "author"


def is_form_field(pieces: Sequence[LinePiece], i: int) -> bool:
    """A field of a form, above or below another one: 学科：科学 / 年级：五年级"""
    return _could_be_field(pieces, i) and any(_could_be_field(pieces, near) for near in (i - 1, i + 1))


def _could_be_field(pieces: Sequence[LinePiece], i: int) -> bool:
    """Whether a line is a short label with a short value or none; in the first line, that of a form only."""
    text = pieces[i].text if 0 <= i < len(pieces) else ""
    kind = label_class(text) if find_colon(text) > 0 else ""
    is_known = kind.startswith("known")
    if not (is_known or (kind == "other" and i > 0)) or is_marked(text):
        return False
    field = re.fullmatch(FIELD, text)
    return field is not None and (is_known or len(field["value"]) <= SHORT_VALUE)


def is_bracketed(pieces: Sequence[LinePiece], i: int) -> bool:
    """【水电】, where a line below it has brackets too, and something stands between: 【泥瓦】."""
    below = pieces[i + 1 : i + 2]
    return (
        _in_brackets(pieces[i].text)
        and not any(_in_brackets(piece.text) for piece in below)
        and any(_in_brackets(piece.text) for piece in pieces[i + 2 :])
    )


def _in_brackets(text: str) -> bool:
    return text[0] == "【" and text[-1] == "】" and text[1:-1].isalpha() and label_class(text) == "other, no value"


def is_part(pieces: Sequence[LinePiece], i: int) -> bool:
    """前言: the name of a part, above or below the title."""
    return "".join(pieces[i].text.split()) in PARTS


def heads_contents(pieces: Sequence[LinePiece], i: int) -> bool:
    """目　录"""
    return "".join(pieces[i].text.split()) in CONTENTS


def is_in_list(pieces: Sequence[LinePiece], i: int) -> bool:
    """A line with a dash or a bullet, above or below another one: ——修通机耕路, - 野餐布"""
    if not pieces[i].text.startswith(LISTED):
        return False
    near = (*pieces[max(0, i - 1) : i], *pieces[i + 1 : i + 2])
    return any(piece.text.startswith(LISTED) for piece in near)


Sign = tuple[Callable[[Sequence[LinePiece], int], bool], str, float]
"""What a line is tested for, and what that says for or against a role (see ROLES)."""
SIGNS: tuple[Sign, ...] = (
    (is_tool, "O", LIKELY),
    (is_in_list, "B", SURE),
    (is_first_title, "T", SURE),
    (stands_below_office, "T", SURE),
    (is_first_of_several, "B", LIKELY),
)
SIGNS_OF_LABELS: tuple[Sign, ...] = (
    (names_author, "P", LIKELY),
    (answers, "P", -SURE),
    (is_form_field, "O", LIKELY),
    (stands_below_label, "T", SURE),
    (names_title, "T", LIKELY),
    (is_bracketed, "B", SURE),
)
"""Those of documents that begin with labels: 作者：王小明."""
SIGNS_OF_SHORT_LINES: tuple[Sign, ...] = (
    (lambda pieces, i: is_dateline(pieces[i].text), "O", LIKELY),
    (heads_list, "T", LIKELY),
    (lambda pieces, i: i == 0 and (is_part(pieces, i) or heads_contents(pieces, i)), "T", -SURE),
    (is_part, "t", -SURE),
    (is_letterhead, "T", SURE),
    (names_member, "P", SURE),
    (is_addressed, "A", SURE),
    (names_authors, "t", -SURE),
    (is_posted, "T", LIKELY),
    (is_edition, "t", LIKELY),
    (names_manual, "t", LIKELY),
    (lambda pieces, i: i > 0 and names_manual(pieces, i - 1), "t", -SURE),
)
SIGNS_OF_TRAILS: tuple[Sign, ...] = ((ends_trail, "T", LIKELY), (stands_below_trail, "T", LIKELY))
"""Those of pages that show where in their site they stand."""
SHORT = 60
"""No longer line has a sign of short ones."""


def hear_signs(pieces: Sequence[LinePiece], scores: Sequence[list[float]]) -> None:
    """Adds to the scores of the first lines what these signs say."""
    signs = SIGNS
    if any(label_class(piece.text) for piece in pieces):
        signs += SIGNS_OF_LABELS
    if any(holds_any(piece.text, TRAIL) for piece in pieces):
        signs += SIGNS_OF_TRAILS
    of_short_lines = signs + SIGNS_OF_SHORT_LINES
    for i, (piece, row) in enumerate(zip(pieces, scores, strict=True)):
        for holds, role, weight in of_short_lines if len(piece.text) <= SHORT else signs:
            if holds(pieces, i):
                row[ROLES.index(role)] += weight
