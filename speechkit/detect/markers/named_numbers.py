"""Adds the markers that are a noun with a running number: 活动1：… 活动2：…"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.markers.pattern_parts import SPACE, C, D
from speechkit.language.numerals import CHINESE, TO_TEN, read_letter, read_numeral
from speechkit.model import Marker

STYLE = "问题N"
_WEIGHT = 3.5
_LIGHT = 2.5
"""The weight of one inside a paragraph: …三种方案：方案一，…；方案二，…"""
_NO_PLAN = "星期|礼拜|年级|附"
"""星期一 is a day, 附件一 a document."""
_HYPOTHESIS = "H"
"""What papers put between the noun and the number: 假设H1：…"""
_DAYS = f"[周期拜初级高大][{TO_TEN}]"
"""周一， and 高一， date what follows, 方案一， does not."""
_NO_NOUN = rf"(?![第其{CHINESE}]|[图表]\s?[\d{TO_TEN}]|Fig|Table)"
"""第一 and 其一 have rows of their own; 图1 and 表1 begin captions."""


_BREAK = re.compile("\n")


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        rf"{SPACE}*(?P<all>{_NO_NOUN}(?P<noun>[^\W\d_A-Za-z]{{1,6}}?{_HYPOTHESIS}?|[A-Za-z]{{4,8}})[.．]?{SPACE}?(?P<n>{C}|{D}{{1,3}}|[A-H])"
        rf"(?:{SPACE}*[：:、.．]+{SPACE}*|(?<=[{TO_TEN}])(?<!{_DAYS})[，,]|(?<=之[{TO_TEN}])(?=就?是)|{SPACE}+|(?=\n\s*(?!(?P=noun))\S)))"
    )


def _find_at_heads(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The named numbers at the heads of lines between two offsets."""
    heads = [start] if text[start - 1 : start] in ("", "\n") else []
    heads += (found.end() for found in _BREAK.finditer(text, start, end))
    return filter(None, (_named().match(text, at, end) for at in heads))


@cache
def _inside() -> re.Pattern[str]:
    """It begins with one class of characters, for which `re` searches fast; the stop after one may begin the next."""
    return re.compile(
        rf"[。；：！？，](?=(?P<all>{_NO_NOUN}(?!{_NO_PLAN})(?P<noun>[^\W\d_A-Za-z]{{2,4}}?)(?P<n>[{TO_TEN}]{{1,2}}|{D}{{1,2}})"
        "(?:[，：:]|(?=是))))"
    )


@cache
def _numbered_word() -> re.Pattern[str]:
    """A number right behind two characters of a word, which few texts have, and all named numbers inside lines are."""
    return re.compile(rf"[{TO_TEN}\d](?<=[^\W_]{{2}}.)[，：:是]")


def add_named_numbers(text: str, start: int, end: int, found: list[Readings]) -> list[Readings]:
    """The candidates between two offsets with those nouns whose numbers run on, at heads of paragraphs or in one."""
    known = {readings[0].offset for readings in found}
    nouns: dict[str, list[Marker]] = {}
    for match in _find_at_heads(text, start, end):
        at, number = match.start("all"), read_numeral(match["n"]) or read_letter(match["n"])
        if number is not None and at not in known and _is_noun(match["noun"]):
            marker = Marker(STYLE, match["noun"].removesuffix("之"), number, at, match.end(), "paragraph", _WEIGHT)
            nouns.setdefault(marker.variant, []).append(marker)
    counted = paragraph = 0
    inside = _inside().finditer(text, max(0, start - 1), end) if _numbered_word().search(text, start, end) else ()
    for match in inside:
        at, number, noun = match.start("all"), read_numeral(match["n"]), match["noun"].removesuffix("之")
        if number is not None and at not in known and _is_noun(noun):
            paragraph, counted = paragraph + text.count("\n", counted, at), at
            marker = Marker(STYLE, noun, number, at, match.end("all"), "segment", _LIGHT)
            nouns.setdefault(f"{noun} in paragraph {paragraph}", []).append(marker)
    others = sorted([*known, *(marker.offset for markers in nouns.values() for marker in markers)])
    added: list[Readings] = [(marker,) for markers in nouns.values() for marker in _running(markers, others)]
    return sorted(found + added, key=lambda readings: readings[0].offset) if added else found


def _is_noun(word: str) -> bool:
    """Whether a word is of Chinese characters or of Latin letters, or a hypothesis: 假设H."""
    return word.isascii() or all("\u4e00" <= sign <= "\u9fff" for sign in word.removesuffix(_HYPOTHESIS))


def _running(markers: list[Marker], others: list[int]) -> list[Marker]:
    """Those of one noun's markers whose numbers run on; none where two take turns, as speakers do: 甲1… 甲2… 甲1…

    Numbers that begin anew after another marker do not take turns: 板块一 专题一 专题二 板块二 专题一 专题二.
    """
    runs: list[list[Marker]] = []
    for marker in markers:
        if runs and marker.number == (runs[-1][-1].number or 0) + 1:
            runs[-1].append(marker)
        else:
            runs.append([marker])
    parted = all(
        low[0].number == 1 and _is_between(high[-1].offset, low[0].offset, others) for high, low in pairwise(runs)
    )
    if max(map(len, runs)) < 3 and not parted:
        return []
    return [marker for run in runs if len(run) > 1 for marker in run]


def _is_between(start: int, end: int, offsets: list[int]) -> bool:
    """Whether one of some offsets in their order lies between two others."""
    at = bisect_right(offsets, start)
    return at < len(offsets) and offsets[at] < end
