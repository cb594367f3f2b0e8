"""Writes numbers in the formats of style:num-format: 「一, 二, 三, ...」, 12 → 十二.

OpenDocument 1.3, part 3, chapter 19, style:num-format, defines 1, i, I, a and A. Any other value is the beginning of a
sequence, as LibreOffice and Word write it; this module continues it as LibreOffice does.
"""

from __future__ import annotations

import re
from functools import partial

from speechkit.language.numerals import BRANCHES, FORMAL_DIGITS, FORMAL_TRADITIONAL_DIGITS, STEMS
from speechkit.language.written_numbers import place_digits, spell_number
from speechkit.load.numbering.number_formats import (
    CIRCLED,
    NULL,
    WIDE,
    ZERO,
    Format,
    pick_sign,
    repeat_letters,
    to_roman,
)

ITEM = re.compile(r"[^\s,，、.…]+")
ZEROS = re.compile(r"0+1")
MAX_ZEROS = 5
MAX_LETTERS = 26 * 30


def format_label_number(number: int, name: str, *, repeat: bool = False) -> str:
    """The text of a number in a format; `repeat` counts z, aa, bb instead of z, aa, ab."""
    if not name:
        return ""
    if name in LETTERS:
        return repeat_letters(number, first=name) if repeat else count_letters(number, first=name)
    items = ITEM.findall(name)
    if items and ZEROS.fullmatch(items[0]):
        return f"{number:0{min(len(items[0]), MAX_ZEROS)}}"
    return (FORMATS.get(name) or BEGINNINGS.get(tuple(items[:2])) or BEGINNINGS.get(tuple(items[:1])) or str)(number)


def count_letters(number: int, *, first: str) -> str:
    """a, b, … z, aa, ab, … like the columns of a spreadsheet."""
    if not 0 < number <= MAX_LETTERS:
        return str(number)
    text = ""
    while number:
        number, index = divmod(number - 1, 26)
        text = chr(ord(first) + index) + text
    return text


def cycle_signs(number: int, *, signs: str) -> str:
    """One character for each number; after the last one it begins again."""
    return signs[(number - 1) % len(signs)]


LETTERS = frozenset("aA")
DIGITS = partial(place_digits, digits=ZERO)
COUNT = partial(spell_number, digits=NULL, units="十百千万", one="big", zero="零")
SIMPLIFIED = partial(spell_number, digits=FORMAL_DIGITS, units="拾佰仟万", zero="零")
TRADITIONAL = partial(spell_number, digits=FORMAL_TRADITIONAL_DIGITS, units="拾佰仟萬", zero="零")
KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
HALF_KANA = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"

# Formats that their first items alone do not identify.
FORMATS: dict[str, Format] = {
    "Native Numbering": DIGITS,
    "一, 二, 三, ... (ko)": partial(place_digits, digits=NULL),
}
BEGINNINGS: dict[tuple[str, ...], Format] = {
    ("i",): lambda number: to_roman(number).lower(),
    ("I",): to_roman,
    # LibreOffice's name for full-width digits.
    ("1", "2"): WIDE,
    ("１",): WIDE,
    ("一",): COUNT,
    ("壹",): SIMPLIFIED,
    ("壹", "貳"): TRADITIONAL,
    ("壱",): partial(place_digits, digits="零壱弐参四五六七八九"),
    ("①",): CIRCLED,
    ("甲",): partial(pick_sign, signs=STEMS),
    ("子",): partial(pick_sign, signs=BRANCHES),
    ("ア",): partial(cycle_signs, signs=KANA),
    ("ｱ",): partial(cycle_signs, signs=HALF_KANA),
    ("イ",): partial(cycle_signs, signs=IROHA),
    ("가",): partial(cycle_signs, signs="가나다라마바사아자차카타파하"),
    ("ㄱ",): partial(cycle_signs, signs="ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
}
