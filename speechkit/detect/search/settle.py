"""Decisions in, the candidates whose marker is a piece of a word in the dictionary weakened out: 一等奖, 二等奖.

Order and place settle most of what is ambiguous. What is left are numerals before any other character: 一公开，二公开
counts, 一楼办公，二楼开会 does not. jieba's dictionary is asked only where a text has a list of such.
"""

from __future__ import annotations

from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.search.stacks import Step
from speechkit.model import Marker

AMBIGUOUS = ("一Y", "第N")
"""The styles whose markers only a dictionary tells from words: 一楼, 第一产业."""
_CONNECTIVES = ("一来", "二来", "三来")
"""In the dictionary, too, but they count: 一来路远，二来天黑."""
_PENALTY = -1.0
"""The weight of a word: as an item it costs so much."""
_REACH = 6
"""So many characters are looked at for the word that begins with the numeral."""


def settle_words(text: str, steps: list[Step], candidates: list[Readings]) -> list[Readings] | None:
    """The candidates, those that begin a word made dearer than none; None where nothing changes."""
    if not any(step.marker and step.marker.style in AMBIGUOUS for step in steps):
        return None
    settled = [_weaken(text, readings) for readings in candidates]
    return settled if any(new is not old for new, old in zip(settled, candidates, strict=True)) else None


def _weaken(text: str, readings: Readings) -> Readings:
    marker = readings[0]
    if marker.style not in AMBIGUOUS or not _begins_word(text, marker):
        return readings
    return tuple(reading._replace(weight=_PENALTY) for reading in readings)


def _begins_word(text: str, marker: Marker) -> bool:
    from speechkit.language.word_cutter import load_cutter  # loads a dictionary: only for those who need it

    end = text.find("\n", marker.offset)
    begins = text[marker.offset : min(marker.offset + _REACH, end if end > 0 else len(text))]
    word = next(iter(load_cutter().cut(begins, HMM=False)), "")
    marked = marker.body - marker.offset
    return len(word) >= marked + (marker.style == "第N") and word not in _CONNECTIVES
