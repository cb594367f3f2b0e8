"""Adds the markers inside a line whose numbers a running list waits for: 二、加强管理（一）核实要求。… then （二）"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from speechkit.detect.markers.find_markers import SEGMENT, Readings, read_markers_at
from speechkit.detect.markers.pattern_parts import SPACE
from speechkit.detect.markers.style_sets import LEGAL
from speechkit.detect.markers.styles import ALL_DIGITS
from speechkit.language import numerals
from speechkit.model import Marker

_WEIGHT = 1.8
_UNIT_WEIGHT = 3.5
_REACH = 60


_NUMERAL, _NO_REFERENCE = f"[{numerals.TO_TEN}百]", "第款项条之见式"
_CHINESE = f"{numerals.TO_TEN}百"
_KINDS = (
    ("第", "第", rf"(?<=第)(?:{_NUMERAL}{{1,5}}[编章节条]|{_NUMERAL}{{1,2}}[，、])"),
    (
        _CHINESE,
        _CHINESE,
        rf"(?<={_NUMERAL})(?<![第统唯同万单专另再这那全{_CHINESE}].){_NUMERAL}?、",
    ),
    (
        "（(",
        "（(",
        rf"(?<=[（(])(?<![)）][及和与至、].)(?<![)）][及和与至] .){SPACE}?(?:{_NUMERAL}{{1,3}}|\d{{1,2}}){SPACE}?[)）]",
    ),
    (ALL_DIGITS, r"\d", r"(?<=\d)(?<![\d.．年月至到约].)\d?[.．、](?=\s?[^\d\W]|20\d\d年)"),
    (numerals.spell_out(numerals.CIRCLED_TO_TWENTY), numerals.CIRCLED_TO_TWENTY, ""),
)
"""The kinds of markers inside lines: what they begin with, the same in a pattern, and how they go on."""


@cache
def _inside(kinds: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """Markers inside lines; the first character comes first in the pattern, since `re` searches for it fast."""
    heads = "".join(head for head, _ in kinds)
    ways = "|".join(way or f"(?<=[{head}])" for head, way in kinds)
    return re.compile(rf"[{heads}](?<=[^\n{_NO_REFERENCE}（(“《「].)(?:{ways})")


def _find_inside(text: str, start: int, end: int, found: list[Readings]) -> Iterable[re.Match[str]]:
    """The places inside lines; the pattern has the kinds of the markers found, for no other number is waited for."""
    known = {text[readings[0].offset] for readings in found}
    kinds = tuple((head, way) for signs, head, way in _KINDS if not known.isdisjoint(signs))
    return _inside(kinds).finditer(text, start, end) if kinds else ()


@cache
def _below_unit() -> re.Pattern[str]:
    """The name of a chapter or section alone on the line before a place."""
    return re.compile(
        rf"(?:^|\n)\s*(?:第{SPACE}?[{numerals.TO_TEN}百]{{1,5}}{SPACE}?[编章节][^\n。；，：]{{1,20}}){{1,2}}$"
    )


def add_waited_for(text: str, start: int, end: int, found: list[Readings]) -> list[Readings]:
    """The candidates between two offsets with those inside lines whose numbers fit between those of the others."""
    known = {readings[0].offset for readings in found}
    inside: list[Readings] = []
    for match in _find_inside(text, start, end, found):
        if match.start() not in known and (readings := read_markers_at(text, match.start(), SEGMENT)):
            weight = _UNIT_WEIGHT if _is_below_unit(text, readings[0]) else _WEIGHT
            inside.append(tuple(marker._replace(place="inside", weight=weight) for marker in readings))
    added = [
        readings for style in {one[0].style for one in inside} for readings in _fitting(text, style, inside, found)
    ]
    return sorted(found + added, key=lambda readings: readings[0].offset) if added else found


def _fitting(text: str, style: str, inside: list[Readings], found: list[Readings]) -> list[Readings]:
    """Those of one style that fit: in each gap between two that are known, the run that the gap waits for."""
    kept: list[Readings] = []
    before: Marker | None = None
    known = [readings[0] for readings in found if readings[0].style == style]
    rest = [readings for readings in inside if readings[0].style == style]
    at = 0
    for after in [*known, None]:
        gap = []
        while at < len(rest) and (after is None or rest[at][0].offset < after.offset):
            gap.append(rest[at])
            at += 1
        if gap:
            kept += _run_in_gap(text, before, gap, after)
        before = after
    return kept


def _run_in_gap(text: str, before: Marker | None, gap: list[Readings], after: Marker | None) -> list[Readings]:
    """The run of numbers between two known markers of a style."""
    last = after.number if after else None
    goes_on = _count_up(gap, (before.number or 0) + 1, last) if before else []
    if goes_on and before and (_reaches(goes_on, last) or _is_near(text, before, goes_on[-1][0])):
        return goes_on
    anew = _count_up(gap, 1, last)
    return anew if anew and _reaches(anew, last) else []


def _count_up(gap: list[Readings], number: int, stop: int | None) -> list[Readings]:
    """The places that count up from a number."""
    run: list[Readings] = []
    for readings in gap:
        if readings[0].number == number != stop:
            run.append(readings)
            number += 1
    return run


def _reaches(run: list[Readings], number: int | None) -> bool:
    return run[-1][0].number == (number or 0) - 1


def _is_near(text: str, before: Marker, marker: Marker) -> bool:
    """Whether a marker stands in the same paragraph as the one before or in the next, a unit of a law below another."""
    return _is_below_unit(text, marker) or (
        marker.style not in LEGAL and text.count("\n", before.offset, marker.offset) < 2
    )


def _is_below_unit(text: str, marker: Marker) -> bool:
    """Whether a unit of a law stands right behind the name of a larger one: 第二节　水塘　第三条."""
    if marker.style not in LEGAL:
        return False
    return _below_unit().search(text, max(0, marker.offset - _REACH), marker.offset) is not None
