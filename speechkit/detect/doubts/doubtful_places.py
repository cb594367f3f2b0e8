"""Finds the places that speak against a node: a table of contents, a list of annexes, a caption, the closing part.

Nothing is taken away there: a marker in such a place weighs less, and the search decides.
"""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from speechkit.detect.doubts.heading_lists import find_heading_lists
from speechkit.detect.doubts.rows_with_gaps import find_rows
from speechkit.detect.frame.annexes import find_annexes
from speechkit.detect.headings.strength import Heading, names_part
from speechkit.detect.lines.contents import find_contents
from speechkit.detect.lines.line_kinds import kind_of
from speechkit.detect.lines.line_words import DASHES
from speechkit.detect.lines.page_lines import is_rule
from speechkit.detect.lines.read_lines import read_lines
from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.markers.styles import BY_NAME
from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.language.numerals import CIRCLED
from speechkit.language.part_names import OUTER_PARTS, REFERENCE_HEADS
from speechkit.language.stops import CLOSING_BRACKETS
from speechkit.model import LIST_LEVELS, Document, Frame, Marker

DOUBTS = {
    "in the contents": 8.0,
    "in a list of annexes": 6.0,
    "in the closing part": 6.0,
    "a caption or a rule": 6.0,
    "page furniture": 3.0,
    "a footnote's mark": 6.0,
    "a blank of a form": 8.0,
    "the dash of a subtitle": 6.0,
    "a row of a table": 6.0,
    "the title of the number above": 4.0,
    "all that an item says": 3.0,
}
"""What each such place takes off the weight of a marker."""
SIGNS = BY_NAME["①"].rank
"""The rank of signs that number notes as well as items."""
LONGEST_BLANK = 120
LIGHT = 3.0
"""A number with no more weight may be a cell of a table."""
CAPTION = rf"[ {IDEOGRAPHIC}](?:.{{0,12}}[ {IDEOGRAPHIC}])?(?:摄|供图|摄影报道)[{CLOSING_BRACKETS}]?$"


@cache
def _circled() -> re.Pattern[str]:
    return re.compile(f"[{CIRCLED}]")


@cache
def _drawn() -> re.Pattern[str]:
    """A line of nothing but circled numbers, two or more: part of a drawing."""
    return re.compile(rf"(?:(?<=\n)|\A)[ {IDEOGRAPHIC}]*(?:[{CIRCLED}][ {IDEOGRAPHIC}]*){{2,}}(?=\n|\Z)")


class DoubtfulSpan(NamedTuple):
    """A part of the text in which a node is unlikely."""

    start: int
    end: int
    doubt: str


def find_spans(document: Document, frame: Frame) -> list[DoubtfulSpan]:
    """The tables of contents, the lists of annexes and the closing part, in the order of the text."""
    text = document.text
    spans = [DoubtfulSpan(*bounds, "in the contents") for bounds in find_contents(document, frame)]
    tables = find_heading_lists(text, frame.body_start, frame.body_end)
    spans += [DoubtfulSpan(*bounds, "in the contents") for bounds in tables]
    annexes = find_annexes(text, frame.body_start, frame.body_end)
    spans += [DoubtfulSpan(*bounds, "in a list of annexes") for bounds in annexes]
    spans += [DoubtfulSpan(*bounds, "a row of a table") for bounds in find_rows(text, frame.body_start)]
    drawn = _drawn().finditer(text, frame.body_start) if _circled().search(text, frame.body_start) else ()
    spans += [DoubtfulSpan(*found.span(), "a blank of a form") for found in drawn]
    if frame.body_end < len(text):
        spans.append(DoubtfulSpan(*_find_closing(document, frame.body_end), "in the closing part"))
    return sorted(spans)


def _find_closing(document: Document, body_end: int) -> tuple[int, int]:
    """Where the closing part begins and ends: below 参考文献 its entries, up to 致谢 or another heading."""
    lines = read_lines(document.text, body_end)
    head = next(lines, None)
    if head is None or not names_part(head.text, REFERENCE_HEADS):
        return body_end, len(document.text)
    named = {hint.offset for hint in document.hints if hint.level < LIST_LEVELS}
    ends = (line.start for line in lines if line.start in named or names_part(line.text, OUTER_PARTS))
    return head.end, next(ends, len(document.text))


def doubt_spans(candidates: Iterable[Readings], spans: list[DoubtfulSpan]) -> Iterator[Readings]:
    """The candidates, those inside a span with less weight, but for a number that continues a list outside."""
    latest: dict[str, tuple[int, bool]] = {}
    at = 0
    for readings in candidates:
        offset = readings[0].offset
        while at < len(spans) and spans[at].end <= offset:
            at += 1
        inside = at < len(spans) and spans[at].start <= offset
        doubted = inside and not any(_goes_on(reading, latest) for reading in readings)
        for reading in readings:
            if reading.number is not None:
                latest[reading.style] = (reading.number, doubted)
        yield doubt(readings, spans[at].doubt) if doubted else readings


def _goes_on(marker: Marker, latest: dict[str, tuple[int, bool]]) -> bool:
    """Whether a marker at the head of a line has the next number after one that nothing speaks against."""
    number, doubted = latest.get(marker.style, (0, True))
    return marker.place == "paragraph" and marker.number == number + 1 and not doubted


def doubt_furniture(document: Document, headings: Iterable[Readings]) -> Iterator[Readings]:
    """The headings, those with less weight that the page put there, but for those that the format names.

    【我要纠错】责任编辑：李明
    """
    named = {hint.offset for hint in document.hints if hint.level < LIST_LEVELS}
    for readings in headings:
        line = next(read_lines(document.text, readings[0].offset), None)
        doubtful = line and line.start not in named and kind_of(line) == "furniture"
        yield doubt(readings, "page furniture") if doubtful else readings


def doubt_footnotes(candidates: list[Readings]) -> list[Readings]:
    """The candidates, those with less weight inside a line that repeat the number of a note below the text: ①."""
    notes = {
        (readings[0].style, readings[0].number)
        for readings in candidates
        if readings[0].doubt and readings[0].place == "paragraph" and readings[0].number is not None
    }
    signs = {(style, number) for style, number in notes if BY_NAME[style].rank == SIGNS and len(style) == 1}
    if not signs:
        return candidates
    return [
        doubt(readings, "a footnote's mark")
        if not readings[0].doubt and readings[0].place != "paragraph" and readings[0][0:3:2] in signs
        else readings
        for readings in candidates
    ]


def doubt_blanks(text: str, candidates: list[Readings]) -> list[Readings]:
    """The candidates, those with less weight that number empty lines of a form: （1）＿＿ and （2）＿＿ below it.

    One number with nothing behind it is no form, but an item whose text was forgotten: 二、 before 三、强化保障.
    """
    pairs = enumerate(pairwise(candidates))
    empty = {i: after for i, (here, below) in pairs if (after := _empty(text, here[0], below[0]))}
    drawn = {i for i, after in empty.items() if after.strip("\n") or i - 1 in empty or i + 1 in empty}
    blanks = drawn | {i + 1 for i in drawn}
    return [doubt(one, "a blank of a form") if i in blanks else one for i, one in enumerate(candidates)]


def _empty(text: str, marker: Marker, following: Marker) -> str:
    """What stands between two numbers of one style at the heads of paragraphs, if it says nothing; else empty."""
    is_numbered = marker.number is not None and marker.style == following.style
    if not is_numbered or not marker.place == following.place == "paragraph":
        return ""
    between = text[marker.body : min(following.offset, marker.body + LONGEST_BLANK)]
    says = any(sign.isalnum() and sign not in CIRCLED for sign in between)
    return "" if says else between or "\n"  # 1. takes the line break as its blank


def doubt(readings: Readings, why: str) -> Readings:
    """The readings of a place that something speaks against."""
    return tuple(reading._replace(weight=reading.weight - DOUBTS[why], doubt=why) for reading in readings)


TICKED = "□"
"""Where it stands twice in a line, as in □男　□女, it is a box to tick and no bullet."""


def _is_tick_row(text: str, marker: Marker) -> bool:
    """Whether a number begins a row of a form with boxes to tick: 1　陪餐记录　　□是　□否."""
    if marker.place != "paragraph" or marker.number is None or marker.weight >= LIGHT:
        return False
    end = text.find("\n", marker.body)
    return text.count(TICKED, marker.body, end if end >= 0 else len(text)) > 1


def doubt_signs(text: str, candidates: Iterable[Readings], headings: list[Heading]) -> Iterator[Readings]:
    """The candidates, those with less weight that begin a caption, a rule, or the subtitle of a further document.

    ▲茶农在培土。　记者　王小明　摄, ————————
    """
    below = (next(read_lines(text, found.end + 1), None) for found in headings if found.is_title)
    subtitles = {text.find(line.text, line.start) for line in below if line and line.text.startswith(DASHES)}
    ticked = TICKED in text and re.search(f"{TICKED}[^\n]*{TICKED}", text) is not None
    for readings in candidates:
        offset = readings[0].offset
        line = next(read_lines(text, offset)).text if BY_NAME[readings[0].style].is_ornament else ""
        if offset in subtitles:
            yield doubt(readings, "the dash of a subtitle")
        elif _is_tick_row(text, readings[0]) or (ticked and readings[0].variant == TICKED):
            yield doubt(readings, "a blank of a form")
        elif line and (is_rule(line) or re.search(CAPTION, line)):
            yield doubt(readings, "a caption or a rule")
        else:
            yield readings
