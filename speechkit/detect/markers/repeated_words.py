"""Adds the markers that are numbers before one word in a paragraph: 一难在人，…；二难在地，…；三难在钱。"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.markers.pattern_parts import NO_VERBS
from speechkit.language.numerals import TO_TEN, read_numeral
from speechkit.model import Marker

STYLE = "一X"
_WEIGHT = 2.5
_COUNTED = NO_VERBS + (
    "是要班组期层类种级等楼室厂队排连营区县所院店站线道路桥门库仓棚块片批轮胎遍趟回番重关局场套本册页卷篇章节段句字词行列"
    "栏格条点项步招方则者人家代季度"
)
"""What numbers count, or what rows of their own know: 二班, 三期, 二是."""
REACH = 1000
"""So many characters before the second number the first one is looked for."""
_LATER = 2
"""So many numbers after the first show that the word repeats."""


_ENDS = "；。！？"
_NO_WORDS = frozenset(TO_TEN + _COUNTED)


def _could_repeat(text: str, start: int, end: int) -> bool:
    """Whether a second number stands before a word that may repeat: the pattern takes long to compile."""
    for stop in _ENDS:
        at = text.find(stop + TO_TEN[1], start, end)
        while at >= 0:
            if text[at + 2 : at + 3] not in _NO_WORDS:
                return True
            at = text.find(stop + TO_TEN[1], at + 2, end)
    return False


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(f"(?<=[{_ENDS}])(?P<n>[{TO_TEN[1:]}])(?P<word>(?![{TO_TEN}{_COUNTED}])[\u4e00-\u9fff])")


def add_repeated_words(text: str, start: int, end: int, found: list[Readings]) -> list[Readings]:
    """The candidates between two offsets with those numbers; the first may stand in the middle of a clause."""
    could_repeat = _could_repeat(text, max(start - 1, 0), end)
    added = {marker.offset: (marker,) for marker in _find(text, start, end)} if could_repeat else {}
    if not added:
        return found
    kept = [readings for readings in found if readings[0].offset not in added]
    return sorted([*kept, *added.values()], key=lambda readings: readings[0].offset)


def _find(text: str, start: int, end: int) -> Iterator[Marker]:
    run: list[re.Match[str]] = []
    for match in _numbered().finditer(text, start, end):
        number = read_numeral(match["n"])
        goes_on = run and run[-1]["word"] == match["word"] and number == _LATER + len(run)
        if goes_on and "\n" not in text[run[-1].start() : match.start()]:
            run.append(match)
            continue
        yield from _markers(text, start, run)
        run = [match] if number == _LATER else []
    yield from _markers(text, start, run)


def _markers(text: str, start: int, run: list[re.Match[str]]) -> Iterator[Marker]:
    if len(run) < _LATER:
        return
    word = run[0]["word"]
    far = max(start, run[0].start() - REACH)
    paragraph = max(far, text.rfind("\n", far, run[0].start()) + 1)
    first = text.rfind(TO_TEN[0] + word, paragraph, run[0].start())
    if first < 0:
        return
    for number, at in enumerate([first, *(match.start() for match in run)], 1):
        yield Marker(
            STYLE, word, number, at, at + 1 + len(word), "paragraph" if at == paragraph else "segment", _WEIGHT
        )
