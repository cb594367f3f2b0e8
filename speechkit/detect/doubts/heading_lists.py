"""Finds lists that only name headings of the same text: tables of contents without page numbers, navigation bars."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.lines.contents import LONGEST_ENTRY, find_leaders
from speechkit.detect.lines.read_lines import Line, read_lines
from speechkit.language.masks import match_marker
from speechkit.language.stops import ALL_SENTENCE_ENDS, SEMICOLONS

FEWEST = 3
"""A table has no fewer entries."""
SHARE = 0.6
"""So many of its lines come again; the others were reworded or left out."""
NEAR = 8
"""The text begins at most so many lines after the table."""
APART = 2
"""So many lines on average stand from one repeated line to the next: there the text itself is."""
_ENDS = ALL_SENTENCE_ENDS + SEMICOLONS


def find_heading_lists(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of consecutive short lines, most of which come again apart from each other and in the same order."""
    lines = [line for line in read_lines(text, start) if line.start < end]
    if sum(map(_could_be_entry, lines)) < 2 * FEWEST:
        return
    names = [_name(line) for line in lines]
    places: dict[str, list[int]] = {}
    for index, name in enumerate(names):
        if name:
            places.setdefault(name, []).append(index)
    run: list[tuple[int, int]] = []
    for index, name in enumerate(names):
        here = places.get(name, ())
        if len(here) == 2 and here[0] == index and (not run or (run[-1][1] < here[1] and index < run[0][1])):
            run.append((index, here[1]))
        elif run and (not name or not _has_share(run, index)):
            yield from _span(lines, run)
            run = []
    yield from _span(lines, run)


def _could_be_entry(line: Line) -> bool:
    return not line.long and len(line.text) <= LONGEST_ENTRY and line.text[-1] not in _ENDS


def _name(line: Line) -> str:
    """What an entry and its heading share: the words without number, page number and blanks; empty for prose."""
    if not _could_be_entry(line):
        return ""
    marker = match_marker(line.text)
    leaders = find_leaders(line.text)
    name = "".join(line.text[marker.end() if marker else 0 : leaders.start() if leaders else None].split())
    return name if len(name) > 1 and not name.isdecimal() else ""


def _has_share(run: list[tuple[int, int]], index: int) -> bool:
    """Whether enough of the lines from the first entry to a line are entries."""
    return len(run) >= SHARE * (index - run[0][0] + 1)


def _span(lines: list[Line], run: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The span of a run of entries, if it is a table."""
    if len(run) < FEWEST:
        return
    (first, begins), (last, ends) = run[0], run[-1]
    if begins - last <= NEAR and ends - begins >= APART * (len(run) - 1):
        yield lines[first].start, lines[last].end
