"""A line that a crawler made of many paragraphs in, the paragraphs out: blanks tell where they began."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence

from speechkit.load.breaks import Restored
from speechkit.load.widths import LONGEST
from speechkit.model import Notice, SourceMap

HEADING = 48
"""So far from the last break, a blank may stand behind a title or a heading, which has no stop at its end."""
ENDS = "。！？!?；;：:…”’」』）)】》"
STOPS = re.compile("[。！？!?]")
LATIN_STOPS = re.compile("[.!?;:,]")
NUMERAL = "[一二三四五六七八九十]{1,2}"
WIDE = re.compile(rf"(?<=\S)(?:[ \t\u00a0\u3000]{{2,}}(?=\S)|\u3000(?={NUMERAL}、|[（(]{NUMERAL}[)）]))")
NARROW = re.compile(r"(?<=[^\x00-\x7f])[ \t\u00a0](?=\S)|(?<=[!?;:)])[ \u00a0](?=[^\x00-\x7f])")
LEAST = 2
"""So many blanks behind the ends of sentences show that paragraphs began there."""
MOST_SENTENCES = 0.6
"""Of all Latin stops, how many may have a single blank behind them: more, and it is the author's habit."""
BARE_MARKER = re.compile(
    r"(?:[（(]\d{1,4}[）)]|[（(]?第[一二三四五六七八九十百\d]{1,4}[）)]?[章节条编款项]?|\d[、.．])\Z"
)
"""A blank behind one of these is no break: 第一条　　为了规范管理."""


def is_run_together(lines: Sequence[str]) -> bool:
    """Is there a line that is longer than a paragraph should be and has blanks where others began?"""
    return any(next(find_breaks(line, len(line)), None) for line in lines if len(line) > LONGEST)


def part_lines(lines: Sequence[str]) -> Restored:
    """The paragraphs of lines that `is_run_together` finds, and their places."""
    whole = sum(map(len, lines))
    parts: list[str] = []
    offsets, numbers, columns = array("l"), array("l"), array("l")
    offset = breaks = 0
    for number, line in enumerate(lines, 1):
        starts = [0]
        ends = []
        for start, end in find_breaks(line, whole) if len(line) > LONGEST else ():
            ends.append(start)
            starts.append(end)
        breaks += len(ends)
        for start, end in zip(starts, [*ends, len(line)], strict=True):
            parts.append(line[start:end])
            offsets.append(offset)
            numbers.append(number)
            columns.append(start + 1)
            offset += end - start + 1
    message = f"paragraphs that stood in one line, blanks between them, were parted: {breaks} breaks"
    return Restored("\n".join(parts), SourceMap(offsets, numbers, columns), (Notice("paragraphs-parted", message),))


def find_breaks(line: str, whole: int) -> Iterator[tuple[int, int]]:
    """The blanks of a line that stand for paragraph breaks; `whole` is the length of the whole text."""
    wide = [found.span() for found in WIDE.finditer(line)]
    narrow = [found.span() for found in NARROW.finditer(line)] if 2 * len(line) > whole else []
    if _mean_nothing(line, narrow):
        narrow = []
    if _count_ends(line, wide) >= LEAST or narrow:
        yield from _choose(line, sorted(wide + narrow))


def _count_ends(line: str, spans: Sequence[tuple[int, int]]) -> int:
    """How many blanks stand behind the end of a sentence."""
    return sum(line[start - 1] in ENDS for start, _ in spans)


def _mean_nothing(line: str, narrow: Sequence[tuple[int, int]]) -> bool:
    """Whether single blanks are rare, stand behind most sentences, or in most words."""
    ending = _count_ends(line, narrow)
    return ending < LEAST or _is_habit(line, narrow) or len(narrow) > 3 * ending


def _is_habit(line: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether blanks stand behind most Latin stops, as in English."""
    latin = sum(line[start - 1] in ".!?;:," for start, _ in spans)
    return latin > MOST_SENTENCES * len(LATIN_STOPS.findall(line)) > 0


def _choose(line: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The blanks that are breaks: wide ones, and single ones behind the end of a sentence or of a short line."""
    last = 0
    for start, end in spans:
        piece = line[last:start]
        if BARE_MARKER.search(piece[-8:]):
            continue
        wide, heading = end - start > 1, len(piece) <= HEADING and not STOPS.search(piece)
        if wide or heading or line[start - 1] in ENDS:
            yield start, end
            last = end
