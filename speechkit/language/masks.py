"""A line in, its shape out: every numeral is 0, every kind of bracket and space is one; offsets stay.

The shape is for matching only: （二〇二四年三月） → (0000年0月), 国办发〔2020〕50号 → 国办发[0000]00号.
"""

from __future__ import annotations

import re
from functools import lru_cache

from speechkit.language.simplified import simplify

SHAPE = str.maketrans(
    "０１２３４５６７８９123456789XxＸ×○〇零一二三四五六七八九十百廿"
    "（）〔〕［］【】﹝﹞．…·‥：　\t\xa0"
    "②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽❶❷❸❹❺",
    "0" * 38 + "()[][][][]....:   " + "①" * 44,
)
# 2020年12月7日, 一九四九年三月, 20XX年3月, 中华民国一百零二年六月一日, 2020-12-07
DATE = (
    r"(?:公元|中华民国|民国)? *0{2,6} *年 *(?:\(0000 *年?\) *)?0{1,3} *月(?: *0{1,4} *[日号])?"
    r"|0000 ?[-/.] ?00? ?[-/.] ?00?"
)
# 国办发〔2020〕50号, 第32号
NUMBER = (
    r"(?:.{0,20}[(\[] *0{4} *[)\]]|.{0,20}\[ *0{2} *\]|.{2,20}\( *0{2} *\)(?= *第)) *第? *0+ *号.{0,20}$"
    r"|\(?(?:0{4}年)?第? *0+ *[号期次] *\)?(?: *\(总第 *0+ *期 *\))?$"
)
# Rough: whatever could number an item; the table of styles knows better.
MARKER = (
    r"\(? *0{1,3} *(?:[)、，,]|\.(?!0))|[—-] *、|第 *0{1,6} *(?:[章节条编款]|部分)|第0{1,3}[，、,:]|0是"
    r"|\(?(?:[A-Za-z]|[IV0]{1,4}|[Ⅰ-ⅿ]) ?[.、)](?!0)|[甲乙丙丁戊壹贰叁参肆伍陆]、"
    r"|[①•●■◆▪˙]|(?P<sign>[▲★◇□►➢◎※])(?!(?P=sign))"
)
NUMERALS = "一二三四五六七八九十"
# What may stand behind a date on its line: 下午, 星期三, 10:24, 至三月五日
TIMES = " ()[]0:?？.上下午晚星期年月日时分—-－~～至到"


@lru_cache(maxsize=256)
def shape_of(text: str) -> str:
    """The shape of a line, character by character."""
    return text.translate(SHAPE)


def is_marked(text: str) -> bool:
    """Whether the line could begin with a marker."""
    word = text.split(None, 1)[0] if text else ""
    if len(word) <= 3 and not word.strip(NUMERALS):
        return True  # 一 关于当前形势, and 一 alone on its line
    if len(word) <= 2 and word.isdigit() and text[len(word) :].strip()[:1] not in tuple("年月日号"):
        return True  # 1 项目概况
    shape = shape_of(word)
    return re.match(MARKER, shape_of(text)) is not None or ("." in word and not shape.strip("0.") and len(shape) < 8)


def date_length(text: str) -> int:
    """How many characters of a line are the date that it begins with, brackets around it seen through."""
    if not any(sign in text for sign in ("月", "19", "20")):
        return 0
    shape = shape_of(text)
    begin = len(shape) - len(shape.lstrip("([ "))
    found = re.compile(DATE).match(shape, begin)
    return found.end() if found else 0


def is_date(text: str) -> bool:
    """Whether a line is a date and nothing else."""
    length = date_length(text)
    rest = text[length:].strip()
    return length > 0 and (not shape_of(rest).strip(TIMES) or (rest[0] == "于" and len(rest) <= 10))


def first_date(text: str) -> str | None:
    """The first date in a line, as it stands there."""
    found = re.search(DATE, shape_of(simplify(text)))
    return text[found.start() : found.end()].strip() if found else None
