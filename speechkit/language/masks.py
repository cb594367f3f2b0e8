"""Masks a line for matching: every digit becomes 0, brackets and blanks of every kind become one kind; offsets stay.

（二〇二四年三月） → (0000年0月), 国办发〔2020〕50号 → 国办发[0000]00号. Dates, document numbers and markers are told by
their masks.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from speechkit.language.blanks import IDEOGRAPHIC, NO_BREAK
from speechkit.language.held_words import holds_any
from speechkit.language.numerals import (
    BLACK,
    BRACKETED,
    CIRCLED_TO_TWENTY,
    FORMAL_ONES,
    FULL_WIDTH_DIGITS,
    PARENTHESISED,
    STEMS,
    TO_TEN,
    spell_out,
)
from speechkit.language.simplified import simplify

_SIGNS = spell_out(CIRCLED_TO_TWENTY)[1:] + BRACKETED + PARENTHESISED[:10] + BLACK[:5]
MASK: dict[int, int | str] = {
    **dict.fromkeys(map(ord, f"{spell_out(FULL_WIDTH_DIGITS)}123456789XxＸ×○〇零{TO_TEN}百廿"), "0"),
    **str.maketrans("（）〔〕［］【】﹝﹞．…·‥：", "()[][][][]....:"),
    **dict.fromkeys(map(ord, f"{IDEOGRAPHIC}\t{NO_BREAK}"), " "),
    **dict.fromkeys(map(ord, _SIGNS), "①"),
}
# 2020年12月7日, 一九四九年三月, 20XX年3月, 中华民国一百零二年六月一日, 2020-12-07
DATE = (
    r"(?:公元|中华民国|民国)? *0{2,6} *年 *(?:\(0000 *年?\) *)?0{1,3} *月(?: *0{1,4} *[日号])?"
    r"|0000 ?[-/.] ?00? ?[-/.] ?00?"
)
DATE_SIGNS = "月-/.．…·‥"
"""Every date has one of these."""
# 国办发〔2020〕50号, 第32号
NUMBER = (
    r"(?:.{0,20}[(\[] *0{4} *[)\]]|.{0,20}\[ *0{2} *\]|.{2,20}\( *0{2} *\)(?= *第)) *第? *0+ *号.{0,20}$"
    r"|\(?(?:0{4}年)?第? *0+ *[号期次] *\)?(?: *\(总第 *0+ *期 *\))?$"
)
# Roughly whatever could number an item; the table of styles is exact.
MARKER = (
    r"\(? *0{1,3} *(?:[)、，,]|\.(?!0))|[—-] *、|第 *0{1,6} *(?:[章节条编款讲]|部分)|第0{1,3}[，、,:]|0是"
    r"|\(?(?:[A-Za-z]|[IV0]{1,4}|[Ⅰ-ⅿ]) ?[.、)](?!0)"
)
FORMAL_MARKER = f"[{STEMS[:5]}{FORMAL_ONES[:7]}]、"
SIGN_MARKER = r"[①•●■◆▪˙]|(?P<sign>[▲★◇□►➢◎※])(?!(?P=sign))"
_MARKS = {SIGN_MARKER: frozenset("①•●■◆▪˙▲★◇□►➢◎※"), FORMAL_MARKER: frozenset(STEMS[:5] + FORMAL_ONES[:7])}
"""With what the rarer ones begin."""
LONGEST_MARKER = 40
"""With the blanks in it."""
# What may stand after a date on its line: 下午, 星期三, 10:24, 至三月五日
TIMES = " ()[]0:?？.上下午晚星期年月日时分—-－~～至到"


# A Chinese character that no marker begins with begins most lines
_FIRST = frozenset([chr(code) for code in MASK if 0x4E00 <= code <= 0x9FFF] + list("第" + STEMS[:5] + FORMAL_ONES[:7]))


@lru_cache(maxsize=256)
def mask_of(text: str) -> str:
    """The mask of a line, character by character."""
    return text.translate(MASK)


def begins_plainly(text: str) -> bool:
    """Whether a line begins with a Chinese character that no marker begins with, as most lines do."""
    return "\u4e00" <= text[:1] <= "\u9fff" and text[0] not in _FIRST


@cache
def _marker(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def match_marker(text: str) -> re.Match[str] | None:
    """What could be a marker at the beginning of a text; each pattern waits for a line that begins like it."""
    if begins_plainly(text):
        return None
    mask = mask_of(text)
    rare = (pattern for pattern in (SIGN_MARKER, FORMAL_MARKER) if mask[:1] in _MARKS[pattern])
    return _marker(next(rare, MARKER)).match(mask)


@lru_cache(maxsize=4096)  # every stage asks about every line, and about its neighbours
def is_marked(text: str) -> bool:
    """Whether the line could begin with a marker."""
    if begins_plainly(text):
        return False
    word = next(iter(text.split(None, 1)), "")
    if len(word) <= 3 and not word.strip(TO_TEN):
        return True  # 一 关于当前形势, and 一 alone on its line
    if len(word) <= 2 and word.isdigit() and text[len(word) :].strip()[:1] not in tuple("年月日号"):
        return True  # 1 项目概况
    if match_marker(text[:LONGEST_MARKER]):
        return True
    return len(word) < 8 and "." in word and not mask_of(word).strip("0.")


def date_length(text: str) -> int:
    """How many characters of a line are the date that it begins with, with or without brackets around it."""
    if "月" not in text and "19" not in text and "20" not in text:
        return 0
    mask = mask_of(text)
    begin = len(mask) - len(mask.lstrip("([ "))
    found = re.compile(DATE).match(mask, begin)
    return found.end() if found else 0


def is_date(text: str) -> bool:
    """Whether a line is a date and nothing else."""
    length = date_length(text)
    if not length:
        return False
    rest = text[length:].strip()
    return not mask_of(rest).strip(TIMES) or (rest[0] == "于" and len(rest) <= 10)


def could_hold_date(text: str) -> bool:
    """Whether a line has a sign that every date has."""
    return holds_any(text, DATE_SIGNS)


def first_date(text: str) -> str | None:
    """The first date in a line, as it stands there."""
    if not could_hold_date(text):
        return None
    mask = mask_of(simplify(text))
    if "年" not in mask and "0000" not in mask:
        return None  # 每月, and no date
    found = re.search(DATE, mask)
    return text[found.start() : found.end()].strip() if found else None
