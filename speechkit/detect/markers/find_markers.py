"""Finds every place where a marker could stand at the head of a clause, with all its readings; nothing is decided."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from speechkit.detect.markers.pattern_parts import HEADS, RARELY, SPACE
from speechkit.detect.markers.style_row import Style
from speechkit.detect.markers.styles import ALL_DIGITS, ALL_LETTERS, BY_NAME, ROWS, STYLES
from speechkit.language.held_words import holds_any
from speechkit.language.numerals import CHINESE
from speechkit.language.stops import (
    ALL_SENTENCE_ENDS,
    CLOSING_BRACKETS,
    CLOSING_QUOTES,
    CLOSING_TITLES,
    COLONS,
    COMMAS,
    ELLIPSIS,
    LATIN_FULL_STOPS,
    SEMICOLONS,
)
from speechkit.model import Marker, Place

PLACES: tuple[Place, ...] = ("paragraph", "sentence", "segment", "clause", "inside")
PARAGRAPH, SENTENCE, SEGMENT, CLAUSE, INSIDE = range(5)
_PLACE_OF = {
    **dict.fromkeys("\n", PARAGRAPH),
    **dict.fromkeys(ALL_SENTENCE_ENDS + ELLIPSIS + LATIN_FULL_STOPS, SENTENCE),
    **dict.fromkeys(SEMICOLONS + COLONS + "︰﹕∶", SEGMENT),
    **dict.fromkeys(COMMAS, CLAUSE),
}
_HEADS = re.escape("".join(sorted({char for style in STYLES for char in style.heads})))
_CLOSERS = CLOSING_QUOTES + '"' + CLOSING_BRACKETS + CLOSING_TITLES
_FILLER = "(?:(?:那么?|接下来|接着|然后|下面|另外|还有|先说|再说|再讲|来|而|这)(?=第))?"
"""What a speaker may say before the next item: 那么第三个事情呢，"""
_STOPS = "".join(char for char in _PLACE_OF if char not in LATIN_FULL_STOPS)
_NO_POINT = rf"(?!(?<=\d[{LATIN_FULL_STOPS}])\d)"
"""No full stop stands between two digits: 式（2.1）."""
_HEAD = rf"[{_CLOSERS}]*{SPACE}*{_FILLER}(?=[{_HEADS}])"
_BOUNDARY = rf"[{_STOPS}{LATIN_FULL_STOPS}]{_NO_POINT}{_HEAD}"
"""It begins with one class of characters, for which `re` searches fast; a text may also begin with a head."""

SECOND = 0.5
"""A second reading weighs no more than this above what its own style would."""

Readings = tuple[Marker, ...]
"""All readings of one place."""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled when it is first needed."""
    return re.compile(pattern)


def _find_heads(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Every place between two offsets where a marker could stand, with the offset of the stop before it."""
    floor = max(0, start - 1)
    first = _compiled(_HEAD).match(text, 0, end) if floor == 0 else None
    if first:
        yield first.span()
        floor = first.end()
    for boundary in _compiled(_BOUNDARY).finditer(text, floor, end):
        yield boundary.span()


class _Row(NamedTuple):
    """A style in a compiled pattern, and the names of its groups there."""

    style: Style
    numeral: str | None
    variant: str | None


_ALIKE = (HEADS.replace("○", "两"), "再末还", ALL_DIGITS, ALL_LETTERS)  # ○ is a bullet, too
"""Characters with which nearly the same styles begin: one pattern serves them all."""


@cache
def _styles_at(head: str) -> tuple[re.Pattern[str], tuple[_Row, ...]]:
    """The pattern of the styles that begin with a character, or with one of those that are alike.

    It is compiled when a text first has such a character: compiling all of them takes noticeable time.
    """
    return _compile(next((alike for alike in _ALIKE if head in alike), head))


@cache
def _compile(heads: str) -> tuple[re.Pattern[str], tuple[_Row, ...]]:
    """One pattern for several styles: group s3 is row number 3, n3 its numeral, or lead1 where the lead holds it."""
    begins = frozenset(heads)
    styles = [style for style in STYLES if not begins.isdisjoint(style.heads)]
    shared: dict[str, dict[str, list[int]]] = {}
    for i, style in enumerate(styles):
        shared.setdefault(style.lead or str(i), {}).setdefault(style.tail, []).append(i)
    leads = {i: k for k, tails in enumerate(shared.values()) for members in tails.values() for i in members}
    branches = []
    for k, (lead, tails) in enumerate(shared.items()):
        start = "" if lead.isdigit() else lead.replace("?P<n>", f"?P<lead{k}>")
        rests = (f"(?:{'|'.join(_row(i, styles[i]) for i in members)}){tail}" for tail, members in tails.items())
        branches.append(f"{start}(?:{'|'.join(rests)})")
    pattern = re.compile("|".join(branches))
    groups = pattern.groupindex
    return pattern, tuple(
        _Row(
            style,
            next((name for name in (f"n{i}", f"lead{leads[i]}") if name in groups), None),
            f"v{i}" if f"v{i}" in groups else None,
        )
        for i, style in enumerate(styles)
    )


def _row(i: int, style: Style) -> str:
    """The middle of row number i in the pattern, its groups renamed."""
    middle = style.middle.replace("?P<n>", f"?P<n{i}>").replace("?P<v>", f"?P<v{i}>")
    return f"(?P<s{i}>{middle})"


@cache
def _read_number(ordinal: Callable[[str], int | None], numeral: str) -> int | None:
    return ordinal(numeral)


def find_markers(text: str, start: int, end: int) -> list[Readings]:
    """All readings of every place between two offsets where a marker could stand, in the order of the text."""
    found: list[Readings] = []
    for opening, at in _find_heads(text, start, end):
        if at < start:
            continue
        place = _PLACE_OF[text[opening]] if opening < at and text[opening] in _PLACE_OF else PARAGRAPH
        if opening == 0 and start == 0 and text[:1] not in _PLACE_OF:
            place = PARAGRAPH
        readings = _after_bullet(text, read_markers_at(text, at, place))
        if readings:
            found.append(readings)
    return found


def _after_bullet(text: str, readings: Readings) -> Readings:
    """The number after a bullet in place of the bullet: ● 4.1 适用范围."""
    if not readings or readings[0].style not in _BULLETS or readings[0].place != PLACES[PARAGRAPH]:
        return readings
    body = readings[0].body
    if "\n" in text[readings[0].offset : body]:
        return readings  # the number on the next line is a place of its own
    numbered = read_markers_at(text, body, PARAGRAPH) if body < len(text) else ()
    if not numbered or numbered[0].number is None:
        return readings
    if not (text[body].isdigit() or numbered[0].weight >= _SURE or BY_NAME[numbered[0].style].is_surely_item):
        return readings  # ● 九点签到
    return tuple(marker._replace(weight=marker.weight + _BULLET) for marker in numbered)


_SURE = 4.5
"""A marker of this weight is one after a bullet, too."""
_BULLETS = ("●", "-")
_BULLET = 1.0
"""What the bullet before a number adds to its weight."""
DOTTED_STYLE = "1.1"
_DOTS = str.maketrans("．-－", "...")


def _read_again(text: str, marker: Marker, name: str, numeral: str) -> Marker | None:
    """The second reading of a place, if it has one: I. is a letter or a Roman numeral, 3.23 may be 3. before 23处."""
    for style in ROWS[name]:
        sight = style.weights[PLACES.index(marker.place)]
        match = _compiled(style.pattern).match(text, marker.offset) if sight else None
        number = _read_number(style.ordinal, match["n"]) if match and style.ordinal else None
        if match and number is not None:
            variant = match.groupdict().get("v") or ""
            return marker._replace(
                style=name, variant=variant, number=number, body=match.end(), weight=min(marker.weight, sight + SECOND)
            )
    ordinal = BY_NAME[name].ordinal
    number = _read_number(ordinal, numeral) if ordinal and numeral.isalpha() and numeral not in CHINESE else None
    return None if number is None else marker._replace(style=name, number=number)  # a single letter: I., （v）


_NEAR = 8
"""A marker that begins like many words has its sign within so many characters."""


def read_markers_at(text: str, at: int, place: int) -> Readings:
    """The markers that can be read at an offset; empty where there is none."""
    if text[at] in RARELY and not holds_any(text[at + 1 : at + _NEAR], RARELY[text[at]]):
        return ()  # most clauses that begin so
    pattern, rows = _styles_at(text[at])
    match = pattern.match(text, at)
    if match is None:
        return ()
    name = match.lastgroup
    if name is None:
        return ()
    style, numeral_group, variant_group = rows[int(name[1:])]
    weight = style.weights[place]
    if not weight:
        return ()
    variant = match[variant_group] or "" if variant_group else ""
    if style.name == DOTTED_STYLE:
        variant = variant.translate(_DOTS)
    numeral = match[numeral_group] or "" if numeral_group else ""
    number = None
    if style.ordinal:
        number = _read_number(style.ordinal, numeral)
        if number is None:
            return ()
    marker = Marker(style.name, variant, number, at, match.end(), PLACES[place], weight)
    second = _read_again(text, marker, style.also, numeral) if style.also else None
    return (marker, second) if second else (marker,)
