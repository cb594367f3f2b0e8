"""Finds the sentence that announces a list."""

from __future__ import annotations

import re
from functools import cache

from speechkit.language import measures
from speechkit.language.held_words import holds_any
from speechkit.language.numerals import DIGITS, TO_TEN, TWO, read_numeral
from speechkit.language.sentence_before import STOPS, find_sentence_before
from speechkit.language.stops import (
    ALL_SENTENCE_ENDS,
    COLONS,
    COMMAS,
    LIST_COMMA,
    SEMICOLONS,
)

_QUESTION_MARKS = "？?"
_MARKS = ALL_SENTENCE_ENDS + COLONS + COMMAS + LIST_COMMA + SEMICOLONS
_ANSWER = 12
"""A lead-in with no more characters, 答：, says little without the question before it."""
_FORESHADOWS = ("以下", "如下", "下列", "下面", "系列", "部署", "措施", "建议", "主要", "重点")
"""Words of a last clause that announces a list."""
_NO_DECIMAL = rf"(?<![{DIGITS}])(?<!\.)[{DIGITS}]{{1,2}}(?![{DIGITS}])(?!\.)"
"""A number by itself, no part of 3.5."""
_UNFOLDED = ("问题", "经验", "成果", "成效", "道理", "方式", "要求", "原则", "意见", "工作")
"""Words for something that a list unfolds, at the end of a sentence: 我们也看到不少困难和问题。一是…"""


def find_lead_in(text: str, first: int, size: int, floor: int) -> int | None:
    """The offset of the sentence that announces a list; None where none does.

    The list's first item, of `size`, stands at `first`; the sentence begins at `floor` or later.
    """
    sentence = find_sentence_before(text, first, floor)
    if sentence is None or not any(map(str.isalnum, text[slice(*sentence)])):
        return None
    start, end = sentence
    if _asks(text, end, first):
        return start
    if not announces(text[start:end], size):
        return None
    if end - start > _ANSWER or _counts(text[start:end], size):
        return start
    question = find_sentence_before(text, start, floor)
    return question[0] if question and _asks(text, question[1], start) else start


def _asks(text: str, end: int, following: int) -> bool:
    """Whether a sentence is a question that what follows answers in the same paragraph."""
    return text[end - 1] in _QUESTION_MARKS and "\n" not in text[end:following]


def skip_title(text: str, body: int) -> int:
    """The offset after the title that begins a node's own text: it is no lead-in, even where it announces a list."""
    end = _title().match(text, body)
    return end.end() if end else body


@cache
def _title() -> re.Pattern[str]:
    return re.compile(rf"\s*[^{STOPS}]*[{STOPS}]?")


def announces(sentence: str, size: int) -> bool:
    """Whether a sentence announces a list of so many items: 我讲三点意见。 要求：

    我们要继续努力。 only stands before a list.
    """
    if sentence[-1] in COLONS or read_numeral(_last_count(sentence)) == size:
        return True
    words = sentence.rstrip(_MARKS)
    clause = words[max(map(words.rfind, COMMAS + SEMICOLONS)) + 1 :]
    return holds_any(clause, _FORESHADOWS) or clause.endswith(_UNFOLDED) or _counts(sentence, size)


def _last_count(sentence: str) -> str:
    """The number that a sentence ends with: 三 in 我不这样看，理由有三。"""
    bare = sentence.rstrip(_MARKS)
    return bare[-1:] if bare[-2:-1] == "有" else ""


def _counts(sentence: str, size: int) -> bool:
    """Whether a sentence gives a number of things that a list holds, or the number of this list's items."""
    for found in _count().finditer(sentence):
        number = read_numeral(found["n"]) or 0  # 几, 若干
        is_congress = found["measure"] == "大" and number > 10  # 二十大
        if number != 1 and not is_congress and (found["measure"] or number == size):
            return True
    return False


@cache
def _count() -> re.Pattern[str]:
    number = f"[{TWO}几]|若干|(?<![第{TO_TEN}])[{TO_TEN}]{{1,3}}|{_NO_DECIMAL}"
    measure = f"(?!个(?:月|小时|百分点))(?P<measure>{'|'.join(measures.ANNOUNCED)})"
    return re.compile(f"(?P<n>{number})(?:{measure}|(?![年月日天时分号])[^\\W\\d_])")
