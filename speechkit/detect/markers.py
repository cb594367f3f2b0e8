"""A text in, every place where a marker could stand out: all readings are kept, nothing is decided."""

from __future__ import annotations

import re
from functools import cache

from speechkit.detect.styles import BY_NAME, STYLES, VERBS, Style
from speechkit.model import Marker, Place

PLACES: tuple[Place, ...] = ("paragraph", "sentence", "segment", "clause", "inside")
_PARAGRAPH, _SENTENCE, _SEGMENT, _CLAUSE, _INSIDE = range(5)
_PLACE_OF = {
    **dict.fromkeys("\n", _PARAGRAPH),
    **dict.fromkeys("。！？!?….．", _SENTENCE),
    **dict.fromkeys("；：;:", _SEGMENT),
    **dict.fromkeys("，,", _CLAUSE),
}
_HEADS = re.escape("".join(sorted({char for style in STYLES for char in style.heads})))
_BLANK = r" \t\u3000\u00a0\u200b\ufeff"
_BOUNDARY = rf"(?:\A|[\n。！？!?…；：;:，,.．])[”’」』\"）)》〉】]*[{_BLANK}]*(?=[{_HEADS}])"

Readings = tuple[Marker, ...]
"""The markers that one place may be."""


@cache
def _boundary() -> re.Pattern[str]:
    return re.compile(_BOUNDARY)


@cache
def _styles_at(head: str) -> tuple[re.Pattern[str], tuple[Style, ...]]:
    """The pattern of the styles that begin with a character, and of all that share beginnings with those.

    It is built when a text first shows such a character: a person waits for each pattern.
    """
    heads = {head}
    while True:
        styles = tuple(style for style in STYLES if not heads.isdisjoint(style.heads))
        grown = heads.union(*(style.heads for style in styles))
        if grown == heads:
            return _compile(styles)
        heads = grown


@cache
def _compile(styles: tuple[Style, ...]) -> tuple[re.Pattern[str], tuple[Style, ...]]:
    """One pattern for several styles: group s3 is style number 3, n3 its numeral, or lead1 where the lead holds it."""
    shared: dict[tuple[str, str], list[str]] = {}
    for i, style in enumerate(styles):
        middle = style.middle.replace("?P<n>", f"?P<n{i}>").replace("?P<v>", f"?P<v{i}>")
        shared.setdefault((style.lead or str(i), style.tail), []).append(f"(?P<s{i}>{middle})")
    branches = []
    for k, ((lead, tail), middles) in enumerate(shared.items()):
        start = "" if lead.isdigit() else lead.replace("?P<n>", f"?P<lead{k}>")
        branches.append(f"{start}(?:{'|'.join(middles)}){tail}")
    return re.compile("|".join(branches)), styles


@cache
def _read(style: Style, numeral: str) -> int | None:
    return style.ordinal(numeral) if style.ordinal else None


def find_markers(text: str, start: int, end: int) -> list[Readings]:
    """All readings of every place between two offsets where a marker could stand, in the order of the text."""
    found: list[Readings] = []
    for boundary in _boundary().finditer(text, max(0, start - 1) if start else 0, end):
        at = boundary.end()
        if at < start:
            continue
        opening = boundary.start()
        place = _PLACE_OF[text[opening]] if opening < at and text[opening] in _PLACE_OF else _PARAGRAPH
        if opening == 0 and start == 0 and text[:1] not in _PLACE_OF:
            place = _PARAGRAPH
        readings = read_marker(text, at, place)
        if readings:
            found.append(readings)
    return _weaken_repeats(text, _recover_first(text, start, found))


def _weaken_repeats(text: str, found: list[Readings]) -> list[Readings]:
    """The candidates, those weak that say 一是 twice in one sentence: 一是用情，一是用心 counts nothing."""
    weak: set[int] = set()
    for i in range(1, len(found)):
        before, marker = found[i - 1][0], found[i][0]
        if marker.number == 1 and marker.style == "一是" and before[:3] == marker[:3]:
            between = text[before.offset : marker.offset]
            if not any(stop in between for stop in "。！？\n"):
                weak |= {i - 1, i}
    for i in weak:
        found[i] = tuple(marker._replace(weight=_REPEATED) for marker in found[i])
    return found


_REPEATED = 0.5
"""The weight of a marker that only repeats another."""


@cache
def _first() -> re.Pattern[str]:
    return re.compile(
        "(?<![第统之唯同万单专合划另再这那])(?:一(?=[是要])|[（(]一[）)]|第一(?=[个方问阶环层特原种类步件点项板关句笔招]))"
    )


def _recover_first(text: str, start: int, found: list[Readings]) -> list[Readings]:
    """The candidates with those first items added that stand in mid-clause: 怎么办？我看一是…，二是…"""
    added: list[Readings] = []
    latest: dict[str, int | None] = {}
    for readings in found:
        marker = readings[0]
        if marker.number == 2 and latest.get(_kind(marker)) != 1:
            first = _find_first(text, start, marker)
            if first:
                added.append((first,))
        latest[_kind(marker)] = marker.number
    return sorted(found + added, key=lambda readings: readings[0].offset) if added else found


def _kind(marker: Marker) -> str:
    return marker.style[:2]


_REACH = 4000
"""How far back a first item is looked for, in characters; paragraphs are shorter, joined texts are not."""


def _find_first(text: str, start: int, second: Marker) -> Marker | None:
    """The nearest first item inside a clause, in the second one's paragraph or the one before it."""
    paragraph = text.rfind("\n", start, second.offset)
    if second.style == "一X":
        return _find_first_verb(text, start, second)
    before = max(start, text.rfind("\n", start, max(start, paragraph)) + 1, second.offset - _REACH)
    for match in reversed(list(_first().finditer(text, before, second.offset))):
        readings = read_marker(text, match.start(), _INSIDE)
        if readings and readings[0].number == 1 and _kind(readings[0]) == _kind(second):
            return readings[0]
    return None


@cache
def _first_verb() -> re.Pattern[str]:
    return re.compile(f"(?<![第统之唯同万单专合划另再这那十])一(?=[{VERBS}])")


def _find_first_verb(text: str, start: int, second: Marker) -> Marker | None:
    """The first item of 办法是一查到底，二改到位: it must stand in the sentence of the second."""
    floor = max(start, second.offset - _REACH)
    sentence = max(text.rfind(stop, floor, second.offset) for stop in "\n。！？") + 1
    matches = list(_first_verb().finditer(text, max(floor, sentence), second.offset))
    if not matches:
        return None
    at = matches[-1].start()
    return Marker("一X", text[at + 1], 1, at, at + 2, "inside", BY_NAME["一X"].weights[_CLAUSE])


def read_marker(text: str, at: int, place: int) -> Readings:
    """The markers that can be read at an offset; empty where there is none."""
    pattern, styles = _styles_at(text[at])
    match = pattern.match(text, at)
    if match is None:
        return ()
    name = match.lastgroup
    assert name is not None
    index = name[1:]
    style = styles[int(index)]
    weight = style.weights[place]
    if not weight:
        return ()
    groups = match.groupdict()
    variant = groups.get(f"v{index}") or ""
    numeral = groups.get(f"n{index}") or next(
        (value for name, value in groups.items() if value and name.startswith("lead")), ""
    )
    number = None
    if style.ordinal:
        number = _read(style, numeral)
        if number is None:
            return ()
    marker = Marker(style.name, variant, number, at, match.end(), PLACES[place], weight)
    if style.also and (other := BY_NAME[style.also]).ordinal:
        second = other.ordinal(numeral)
        if second is not None:
            return (marker, marker._replace(style=other.name, number=second))
    return (marker,)
