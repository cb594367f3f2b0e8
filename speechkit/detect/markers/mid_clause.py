"""Adds the markers that no punctuation announces, and weakens those that only repeat another."""

from __future__ import annotations

import re
from functools import cache

from speechkit.detect.markers.doubtful import weaken_doubtful
from speechkit.detect.markers.find_markers import INSIDE, SEGMENT, Readings, read_markers_at
from speechkit.detect.markers.pattern_parts import NO_SAYING, VERBS
from speechkit.detect.markers.styles import BY_NAME, NAMED_ORDINAL
from speechkit.detect.markers.waited_for import add_waited_for
from speechkit.language import numerals
from speechkit.language.blanks import IDEOGRAPHIC, TYPED
from speechkit.language.numerals import TO_TEN
from speechkit.language.stops import COLONS, COMMAS, SEMICOLONS, SENTENCE_ENDS
from speechkit.model import Marker

_JOINED = 600
"""Paragraphs longer than this on average were joined from several, and headings lost their line."""
_MANY = 4
"""The same holds for a single line with this many candidates."""

_BEFORE_WORDS = "之唯同万单专合划另再这那"
"""After these 一 is part of a word: 唯一, 万一, 另一."""


def add_mid_clause(text: str, start: int, end: int, found: list[Readings]) -> list[Readings]:
    """The candidates between two offsets with those added that no punctuation announces."""
    lines = text[start:end].strip().count("\n") + 1
    if end - start > _JOINED * lines or (lines == 1 and len(found) >= _MANY):
        found = _add_run_in(text, start, end, found)
    found = add_waited_for(text, start, end, found)
    return weaken_doubtful(text, _weaken_repeats(text, _recover_first(text, start, found)))


@cache
def _run_in() -> re.Pattern[str]:
    """A marker directly after the heading above it: 第一章　总则第一条　为了…, 二、重点任务（一）实施…"""
    numeral, formal = f"[{numerals.TO_TEN}百]", numerals.FORMAL
    return re.compile(
        rf"(?<=[ {IDEOGRAPHIC}\u4e00-\u9fff”）》」』—－-])(?:第{numeral}{{1,5}}[编章节条](?=[ {IDEOGRAPHIC}])"
        rf"|(?<![第统{_BEFORE_WORDS}全{numeral[1:-1]}]){numeral}{{1,3}}、"
        rf"|(?<![{formal}])[{formal}]{{1,2}}、|[（(]{numeral}{{1,3}}[)）]"
        rf"|(?<![年月至到约])\d{{1,2}}[.．、](?=[^\d\W]|20\d\d年)|[（(]\d{{1,2}}[)）]|[{numerals.CIRCLED_TO_TWENTY}])"
    )


def _add_run_in(text: str, start: int, end: int, found: list[Readings]) -> list[Readings]:
    """Adds the candidates that stand directly after a heading which lost its line."""
    known = {readings[0].offset for readings in found}
    added = []
    for match in _run_in().finditer(text, start, end):
        at = match.start()
        if at not in known and (readings := read_markers_at(text, at, SEGMENT)):
            added.append(tuple(marker._replace(place="inside", weight=_RUN_IN) for marker in readings))
    return sorted(found + added, key=lambda readings: readings[0].offset)


_RUN_IN = 1.8
"""The weight of a marker after a heading which lost its line."""


def _weaken_repeats(text: str, found: list[Readings]) -> list[Readings]:
    """Weakens first items that come twice in one sentence: 一是用情，一是用心 is no list."""
    weak: set[int] = set()
    for i in range(1, len(found)):
        before, marker = found[i - 1][0], found[i][0]
        if marker.number == 1 and BY_NAME[marker.style].says_nothing_twice and before[:3] == marker[:3]:
            between = text[before.offset : marker.offset]
            if not any(stop in between for stop in SENTENCE_ENDS + "\n"):
                weak |= {i - 1, i}
    for i in weak:
        found[i] = tuple(marker._replace(weight=_REPEATED) for marker in found[i])
    return found


_REPEATED = 0.3
"""The weight of a marker that only repeats another."""


@cache
def _first() -> re.Pattern[str]:
    return re.compile(
        f"(?<![第{_BEFORE_WORDS}])(?<!(?<!系)统)(?:一(?=[是要])|[（(]一[）)]|第一(?=[个方问阶环层特原种类步件点项板关句笔招])|首先(?=[是要]))"
    )


def _recover_first(text: str, start: int, found: list[Readings]) -> list[Readings]:
    """Adds the first items that stand in mid-clause, 怎么办？我看一是…，二是…, and the next of named ones."""
    added: list[Readings] = []
    known = {readings[0].offset for readings in found}
    latest: dict[str, int | None] = {}
    for readings in found:
        marker = readings[0]
        kind = marker.style + marker.variant if marker.style == NAMED_ORDINAL else _kind(marker)
        if marker.number == 2 and latest.get(kind) != 1:
            first = _find_first(text, start, marker)
            if first and first.offset not in known:
                known.add(first.offset)
                added.append((first,))
        following = _find_named_next(text, marker) if marker.style == NAMED_ORDINAL else None
        if following and following.offset not in known:
            known.add(following.offset)
            added.append((following,))
        latest[kind] = marker.number
    return sorted(found + added, key=lambda readings: readings[0].offset) if added else found


def _kind(marker: Marker) -> str:
    return marker.style[:2]


_BEFORE_FIRST = ("", "\n", *SENTENCE_ENDS, *SEMICOLONS, *COLONS, *COMMAS)
_REACH = 4000
"""How many characters a first item may stand before the second; only joined texts have longer paragraphs."""


def _find_first(text: str, start: int, second: Marker) -> Marker | None:
    """The nearest first item inside a clause, in the second one's paragraph or the one before it."""
    paragraph = text.rfind("\n", start, second.offset)
    if BY_NAME[second.style].verbs:
        return _find_first_verb(text, start, second)
    before = max(start, text.rfind("\n", start, max(start, paragraph)) + 1, second.offset - _REACH)
    if second.style == NAMED_ORDINAL:
        return _find_named_first(text, before, second)
    for match in reversed(list(_first().finditer(text, before, second.offset))):
        readings = read_markers_at(text, match.start(), INSIDE)
        if readings and readings[0].number == 1 and _kind(readings[0]) == _kind(second):
            return readings[0]
    return None


def _find_named_first(text: str, start: int, second: Marker) -> Marker | None:
    """The first item without 第: 一个口子是市里，出五成；第二个口子是区里，出三成."""
    first = TO_TEN[0] + second.variant
    at = text.rfind(first, start, second.offset)
    if at < 0 or text[max(start, at - 4) : at].rstrip(TYPED)[-1:] not in _BEFORE_FIRST:
        return None
    return Marker(second.style, second.variant, 1, at, at + len(first), second.place, second.weight)


def _find_named_next(text: str, marker: Marker) -> Marker | None:
    """The next item of the same noun, whatever follows it: 第二个故事，…。第三个故事不好听。"""
    number = marker.number or 0
    if not 1 < number < len(TO_TEN):
        return None
    name = f"第{TO_TEN[number]}{marker.variant}"
    at = text.find(name, marker.body, marker.body + _REACH)
    if at < 0 or text[at - 4 : at].rstrip(TYPED)[-1:] not in _BEFORE_FIRST:
        return None
    return marker._replace(number=number + 1, offset=at, body=at + len(name))


@cache
def _first_verb() -> re.Pattern[str]:
    return re.compile(f"(?<![第统{_BEFORE_WORDS}十])一(?={NO_SAYING}[{VERBS}])")


def _find_first_verb(text: str, start: int, second: Marker) -> Marker | None:
    """The first item of 办法是一查到底，二改到位; it stands in the same sentence as the second."""
    floor = max(start, second.offset - _REACH)
    sentence = max(text.rfind(stop, floor, second.offset) for stop in SENTENCE_ENDS + "\n") + 1
    matches = list(_first_verb().finditer(text, max(floor, sentence), second.offset))
    if not matches:
        return None
    at = matches[-1].start()
    return Marker(second.style, text[at + 1], 1, at, at + 2, "inside", BY_NAME[second.style].weights.clause)
