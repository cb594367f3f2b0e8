"""Names what a line holds and what it begins with: signs, digits, an annex; a caption, a blank of a form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import cached_property

from speechkit.detect.lines.sight import SeenLine
from speechkit.language.held_words import holds_any
from speechkit.language.numerals import ROMAN_LETTERS, ROMAN_SIGNS, TO_TEN

_OPENING, _CLOSING = frozenset("【[〔［"), frozenset("】]〕］")
_ANNEXES = frozenset(f"件录表则{TO_TEN}")
ONES = frozenset("一1①１")
_CAPTIONED = frozenset("（(图附表照插")
_NUMBER_FIRST = frozenset(f"第{TO_TEN}{ROMAN_LETTERS}{ROMAN_SIGNS}")
_BLANK_SIGNS = (*"月_＿（(□☐☑√✓", "不适用")
"""Every room to fill in has one of these."""
_NOT_CHINESE = bytes(byte for byte in range(256) if not 0x4E <= byte <= 0x9F)
"""High bytes of UTF-16 that no Chinese character has."""


SIGNS = (
    "colon inside", "comma inside", "two commas inside", "stop inside", "digit inside", "four digits inside",
    "blank inside", "enumeration comma inside", "question first", "in brackets", "annex", "number first",
)  # fmt: skip
"""All that a line can hold or begin with and that the trees ask for."""


class _Patterns:
    """What few lines need, compiled when the first one does."""

    @cached_property
    def caption(self) -> re.Pattern[str]:
        return re.compile(rf"[（(]?(?:图|附图|表|照片|插图)\s*[\d{TO_TEN}{{]")

    @cached_property
    def number_first(self) -> re.Pattern[str]:
        return re.compile(rf"(?:第\s*)?[\d{TO_TEN}{ROMAN_LETTERS}{ROMAN_SIGNS}]+[ \u3000.．、]")

    @cached_property
    def form_blank(self) -> re.Pattern[str]:
        room = r"[年月日\d][ \u3000]{1,8}月|月[ \u3000]{1,8}日|_{3}|＿{2}"
        return re.compile(rf"{room}|[（(](?:盖章|公章|签字|签章|签名)[）)]|[□☐☑√✓]|适用.不适用")

    @cached_property
    def digit(self) -> re.Pattern[str]:
        return re.compile(r"\d")

    @cached_property
    def four_digits(self) -> re.Pattern[str]:
        return re.compile(r"\d{4}")


_PATTERNS = _Patterns()


def is_caption(text: str) -> bool:
    """Whether a line is the caption of a figure or a table: 图 1　实体属性图, （表二）"""
    return text[0] in _CAPTIONED and _PATTERNS.caption.match(text) is not None


def has_form_blank(text: str) -> bool:
    """Whether a line has room to fill in or a box to tick: 　　年　　月　　日, 申请单位（盖章）：, □是　□否."""
    may_hold = holds_any(text, _BLANK_SIGNS)
    return may_hold and _PATTERNS.form_blank.search(text) is not None


def chinese_share(text: str) -> float:
    high_bytes = text.encode("utf-16-le", "surrogatepass")[1::2]
    return len(high_bytes.translate(None, _NOT_CHINESE)) / len(text)


def find_signs(line: SeenLine) -> Set[str]:
    """Which of SIGNS a line has."""
    return {*_look_inside(line.text), *_look_at_start(line)}


def _look_inside(text: str) -> Iterator[str]:
    """What signs a line holds, and where."""
    if text.isalpha():  # no sign, digit or blank in it
        return
    inside = text[:-1]
    if "：" in inside or ":" in inside:
        yield "colon inside"
    if "，" in inside:
        yield "comma inside"
        if inside.count("，") > 1:
            yield "two commas inside"
    if "。" in inside:
        yield "stop inside"
    if _PATTERNS.digit.search(text):
        yield "digit inside"
        if _PATTERNS.four_digits.search(text):
            yield "four digits inside"
    if " " in text or "\u3000" in text:
        yield "blank inside"
    if "、" in text:
        yield "enumeration comma inside"
    if text[0] in "问答" and text[1:2] in ("：", ":"):
        yield "question first"


def _look_at_start(line: SeenLine) -> Iterator[str]:
    """What a line begins with: 附件1, 第一 …"""
    text, first = line.text, line.text[0]
    if first in _OPENING and len(text) > 1 and text[-1] in _CLOSING:
        yield "in brackets"
    if first == "附" and len(text) > 1 and (text[1] in _ANNEXES or text[1].isdecimal()):
        yield "annex"
    if (first in _NUMBER_FIRST or first.isdecimal()) and _PATTERNS.number_first.match(text):
        yield "number first"
