"""The first lines in, what rarely speaks for a title out: labels, letterheads, when a page posted it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechkit.detect.frame.pieces import LinePiece, tells
from speechkit.detect.lines.labels import BLANKS, label_class
from speechkit.detect.lines.line_kinds import kind_of
from speechkit.detect.lines.page_lines import TRAIL
from speechkit.detect.lines.read_lines import Line
from speechkit.detect.lines.title_lines import has_tail, is_office
from speechkit.language.held_words import holds_any
from speechkit.language.masks import date_length, first_date, is_date, is_marked
from speechkit.language.stops import ALL_SENTENCE_ENDS, COLONS, COMMAS, SEMICOLONS

PAPERS = frozenset(("函", "书函", "令", "公告", "签", "开会通知单"))
"""Official papers of Taiwan."""
LEAST_POSTED = 5
POSTED = ("来源", "阅读", "浏览", "点击", "作者", "编辑", "字号")
"""What a page says behind the date when it posted a text; the title above is not so short."""
LEAST_LINES = 3
LONGEST_HEAD = 30
"""A title right above the first item is no longer, and the text has so many lines."""
MANUALS = ("说明书", "手册")
LONGEST_KIND, SECOND = 6, 2
CONTRACTS = ("合同", "合同书", "协议", "协议书")
OPEN_ENDS = ALL_SENTENCE_ENDS + SEMICOLONS + COLONS + COMMAS
FIRST_ITEM = r"[（(]?[一1][、.．）)]|第[一1]\s*[章条节部，]"
YEARS = r"\d{4}\s?[—–-]{1,2}\s?\d{4}年?"
EDITION = rf"[（(](?:{YEARS}|(?:试行)?第[^\W_]{{1,3}}版|(?:试行|暂行|草案|修订|征求意见|讨论|送审)\w{{0,4}})[）)]"


def is_first_title(pieces: Sequence[LinePiece], i: int) -> bool:
    """The first line that ends like a title, below fields and no text: 公告编号：2031-018 / 关于召开股东大会的通知"""
    text, above = pieces[i].text, pieces[:i]
    named = ("关于" in text or text[0] == "《" or text.endswith(CONTRACTS)) and has_tail(text) and not label_class(text)
    if not named or not above or not (label_class(above[-1].text) or is_date(above[-1].text)):
        return False
    return not any(has_tail(piece.text) or tells(piece.text) for piece in above)


def ends_trail(pieces: Sequence[LinePiece], i: int) -> bool:
    """The last part of where a page stands in its site, once more: 首页 > 政务 > 公告 / 公告"""
    ends = (_end_of_trail(piece.text) for piece in pieces[:i] if holds_any(piece.text, tuple(TRAIL)))
    text = pieces[i].text
    return len(text) > 1 and any(end == text or (len(end) >= LEAST_LINES and text.startswith(end)) for end in ends)


def _end_of_trail(text: str) -> str:
    for sign in TRAIL:
        text = text.rstrip(sign + " ").rsplit(sign, 1)[-1]
    return text.strip()


def stands_below_office(pieces: Sequence[LinePiece], i: int) -> bool:
    """A line that ends like a title, below who issues it and when: 供水公司 / 2031年8月14日 / 停水检修通知"""
    return i == 2 and is_date(pieces[1].text) and has_tail(pieces[i].text) and not has_tail(pieces[0].text)


def is_posted(pieces: Sequence[LinePiece], i: int) -> bool:
    """A line right above when a page posted it: 怎样留住客人 / 2031-06-18 来源：本站"""
    text, line = pieces[i].text, pieces[i + 1].line if i + 1 < len(pieces) else -1
    below = [piece.text for piece in pieces[i + 1 :] if piece.line == line]
    dated = any(map(first_date, below)) and any(word in part for part in below for word in POSTED)
    begins = bool(below) and (date_length(below[0]) > 0 or below[0].startswith(POSTED))
    return dated and begins and _names(text)


def stands_below_trail(pieces: Sequence[LinePiece], i: int) -> bool:
    """A line right below where the page stands in its site: 首页 > 招聘 > 机械 / 质量工程师"""
    above = pieces[i - 1].text if i else ""
    return above.count(">") > 1 and kind_of(Line(0, len(above), above)) == "furniture" and _names(pieces[i].text)


def _names(text: str) -> bool:
    """Whether a line could name a page: short, plain and no sentence."""
    named = LEAST_POSTED <= len(text) <= LONGEST_HEAD and text[-1] not in ALL_SENTENCE_ENDS and not is_marked(text)
    return named and label_class(text) in ("", "other") and kind_of(Line(0, len(text), text)) == "plain"


def is_edition(pieces: Sequence[LinePiece], i: int) -> bool:
    """（第八版）, （试行）, （2031—2033年）, below the title that it belongs to."""
    text = pieces[i].text
    return i > 0 and text[0] in "（(" and re.fullmatch(EDITION, text) is not None


def names_manual(pieces: Sequence[LinePiece], i: int) -> bool:
    """That it is a manual, alone on the line below what for: XM-5型水泵 / 使 用 说 明 书"""
    text = "".join(pieces[i].text.split())
    return 0 < i <= SECOND and len(text) <= LONGEST_KIND and text.endswith(MANUALS) and _names(pieces[i - 1].text)


def is_letterhead(pieces: Sequence[LinePiece], i: int) -> bool:
    """What an office writes, behind its name: 青山县政府　函; a gazette has several such lines."""
    return _names_paper(pieces[i].text) and sum(_names_paper(piece.text) for piece in pieces) == 1


def _names_paper(text: str) -> bool:
    if not holds_any(text, BLANKS):
        return False
    office, _, paper = text.replace("　", " ").partition(" ")
    return paper.strip() in PAPERS and is_office(office)


def stands_below_label(pieces: Sequence[LinePiece], i: int) -> bool:
    """A title below its label: 标　题： / 关于规范经营的提示"""
    labelled = i > 0 and label_class(pieces[i - 1].text) == "title, no value"
    return labelled and not any(tells(piece.text) for piece in pieces[:i])


def names_title(pieces: Sequence[LinePiece], i: int) -> bool:
    """A title behind its label: 题　目：社区书店现状研究"""
    return label_class(pieces[i].text) == "title"


def heads_list(pieces: Sequence[LinePiece], i: int) -> bool:
    """The first line, right above the first item of all: 工作打算 / 1.背景"""
    if i or len(pieces) < LEAST_LINES:
        return False
    text, below = pieces[0].text, pieces[1].text
    named = 1 < len(text) <= LONGEST_HEAD and text[-1] not in OPEN_ENDS and not is_marked(text)
    return named and label_class(text) in ("", "other") and re.match(FIRST_ITEM, below) is not None
