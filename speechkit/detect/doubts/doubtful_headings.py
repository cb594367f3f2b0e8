"""Finds the lines below a number that are its title or its text, and no headings without a number."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from speechkit.detect.doubts.doubtful_places import doubt
from speechkit.detect.markers.find_markers import Readings
from speechkit.language.stops import ALL_SENTENCE_ENDS, COLONS, COMMAS, SEMICOLONS
from speechkit.model import Marker

LIGHTEST = 3.0
"""A number that weighs less may be a cell of a table or the number of a page."""
LONGEST_NAME = 12
STOPS = ALL_SENTENCE_ENDS + SEMICOLONS + COLONS + COMMAS
ENOUGH = 40
"""So many characters below tell whether text follows."""


def doubt_below_numbers(text: str, candidates: Sequence[Readings], headings: Iterable[Readings]) -> Iterator[Readings]:
    """The headings, those with less weight that say what a number above them is about.

    方案一 / 沿河修建步道, and 一、时间 / 五月三日 / 二、地点 / 三楼东头
    """
    numbers = [
        readings[0]
        for readings in candidates
        if readings[0].place == "paragraph" and readings[0].number is not None and readings[0].weight >= LIGHTEST
    ]
    offsets = [marker.offset for marker in numbers]
    for readings in headings:
        at = bisect_right(offsets, readings[0].offset)
        around = numbers[at - 1] if at else None, numbers[at] if at < len(numbers) else None
        why = _find_doubt(text, readings[0], *around)
        yield doubt(readings, why) if why else readings


def _find_doubt(text: str, heading: Marker, above: Marker | None, below: Marker | None) -> str:
    """What speaks against a heading between two numbers; empty where nothing does."""
    if _is_row(text, heading.offset):
        return "a row of a table"
    if above is None or above.offset == heading.offset:
        return ""
    if _is_title_of(text, above, heading):
        return "the title of the number above"
    return "all that an item says" if _says_all(text, above, heading, below) else ""


def _is_title_of(text: str, number: Marker, heading: Marker) -> bool:
    """Whether a number stands alone on the line right above a heading."""
    between = text[number.offset : heading.offset]
    return "\n" in between and not text[number.body : heading.offset].strip()


def _says_all(text: str, number: Marker, heading: Marker, following: Marker | None) -> bool:
    """Whether a heading is the only line between a named number, 一、时间, and the next number of its style."""
    line_end = text.find("\n", number.offset)
    name = text[number.body : line_end].strip()
    if (
        not 0 < len(name) <= LONGEST_NAME
        or any(stop in name for stop in STOPS)
        or text[line_end : heading.offset].strip()
    ):
        return False
    end = text.find("\n", heading.offset)
    if following is None:
        return end < 0 or not text[end : end + ENOUGH].strip()
    goes_on = following.style == number.style and following.number == (number.number or 0) + 1
    return goes_on and not text[end : following.offset].strip()


def _is_row(text: str, offset: int) -> bool:
    """Whether a line and one right above or below it have three fields or more: 《老井》　一中　石一砚."""
    start, end = text.rfind("\n", 0, offset) + 1, text.find("\n", offset)
    end = len(text) if end < 0 else end
    if not _has_fields(text[start:end]):
        return False
    above, below = text.rfind("\n", 0, max(0, start - 1)) + 1, text.find("\n", end + 1)
    around = (text[above : max(0, start - 1)], text[end + 1 : below if below >= 0 else len(text)])
    return any(map(_has_fields, around))


def _has_fields(line: str) -> bool:
    """Whether blanks part a line in three words or more, none of a single character as in 总　则."""
    fields = line.split()
    return len(line) < ENOUGH and len(fields) > 2 and all(len(field) > 1 for field in fields)
