"""Weakens the candidates whose marker is part of a word in the dictionary: 一等奖, 二等奖.

Order and place settle most ambiguities. The rest are numerals before any other character: 一公开，二公开 is a list,
一楼办公，二楼开会 is not. The dictionary is loaded only for a text in which the search accepted such a list.
"""

from __future__ import annotations

from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.markers.styles import BY_NAME, names_where
from speechkit.detect.search.stacks import Decision
from speechkit.model import Marker

_AMBIGUOUS = names_where(lambda style: style.needs_dictionary)
_CONNECTIVES = ("一来", "二来", "三来")
"""These are in the dictionary and still number items: 一来路远，二来天黑."""
_SAYING = ("是", "叫", "：", "，是")
"""After the words of kinds these name a kind: 一类是回形针，二类叫等领导."""
_KINDS = "类种样等本"
"""The last characters of such words; 一楼是 says where something is."""
_PENALTY = -1.0
"""The weight of a word: an item made of it costs that much."""
_REACH = 6
"""This many characters are searched for the word that begins with the numeral."""


def settle_words(text: str, decisions: list[Decision], candidates: list[Readings]) -> list[Readings] | None:
    """The candidates with a negative weight for those that begin a word; None where nothing changes."""
    if not any(one.marker and one.marker.style in _AMBIGUOUS for one in decisions):
        return None
    settled = [_weaken(text, readings) for readings in candidates]
    return settled if any(new is not old for new, old in zip(settled, candidates, strict=True)) else None


def _weaken(text: str, readings: Readings) -> Readings:
    marker = readings[0]
    if marker.style not in _AMBIGUOUS or not _begins_word(text, marker):
        return readings
    return tuple(reading._replace(weight=_PENALTY) for reading in readings)


def _begins_word(text: str, marker: Marker) -> bool:
    from speechkit.language.word_cutter import load_cutter  # loads a dictionary: only for those who need it

    end = text.find("\n", marker.offset)
    begins = text[marker.offset : min(marker.offset + _REACH, end if end > 0 else len(text))]
    word = next(iter(load_cutter().cut(begins, HMM=False)), "")
    if word[-1:] in _KINDS and begins[len(word) :].startswith(_SAYING):
        return False
    marked = marker.body - marker.offset
    return len(word) >= marked + (not BY_NAME[marker.style].ends_inside_word) and word not in _CONNECTIVES
