"""Measures the frame of each column: its edges, its line pitch, and how paragraphs are marked in it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from speechkit.load.paragraphs import OPENS_ANEW
from speechkit.load.pdf.column_edges import SAME, TITLE, align_lefts, find_left, measure_widths
from speechkit.load.pdf.rows import PdfLine
from speechkit.load.pdf.stretching import UNSTRETCHED, Stretching, find_stretching

UNBREAKABLE = re.compile(
    r"""(?:[A-Za-z0-9%.,\-]+|.)      # a Latin word or any other character
    [，。、；：！？」』）)】》…]*        # characters that may not begin a line
    (?:["“‘”’]+[，。、；：！？]*.)?  # some programs do not break a line next to a quotation mark
    """,
    re.VERBOSE,
)
DEEP = 5.0
"""A line indented by more ems is a signature or a title."""
RARE = 0.15
"""Full last lines make normal paragraphs look like hanging ones, or the reverse, in less than this share of cases."""
NARROWEST = 0.55
"""A Latin letter takes this many ems."""
SLACK = 0.6
"""A full line may leave this many ems of room beyond what the next word needs."""
EARLY = 0.5
"""A line with more ems of room at its end was not stretched."""
SPACED = 1.35
"""A gap of more than this many times the usual pitch ends a paragraph."""


@dataclass(frozen=True, slots=True)
class ColumnFrame:
    """The frame of a column, in points; all but the edges describe the whole document."""

    left: float
    right: float
    em: float
    pitch: float
    indents: bool = False
    """Whether paragraphs begin with an indent."""
    hangs: bool = False
    """Whether items, or all paragraphs, have a hanging indent: all their lines but the first are indented."""
    spaced: bool = False
    """Whether gaps separate paragraphs."""
    stretching: Stretching = UNSTRETCHED
    """Whether lines were stretched to one length."""


def find_column_frames(lines: list[PdfLine]) -> dict[int, ColumnFrame]:
    """The frame of each column; what a short column does not show is taken from the others."""
    columns: dict[int, list[PdfLine]] = defaultdict(list)
    for line in lines:
        columns[line.column].append(line)
    em = median([size for line in lines for size in [line.size] * (len(line.text) // 8 + 1)]) if lines else 1.0
    lefts = align_lefts({number: find_left(column, em) for number, column in columns.items()}, columns, em)
    widths = measure_widths(columns, lefts, em)
    pitch = find_pitch(lines, em)
    frames = {number: ColumnFrame(left, left + widths[number], em, pitch) for number, left in lefts.items()}
    stretching = measure_stretching(lines, frames)
    frames = {number: replace(frame, stretching=stretching) for number, frame in frames.items()}
    for before, line in pairwise(lines):
        before.is_full = is_full(before, line, frames[before.column])
    indents, hangs = find_indents(lines, frames)
    spaced = has_gaps(lines, frames)
    return {number: replace(frame, indents=indents, hangs=hangs, spaced=spaced) for number, frame in frames.items()}


def measure_stretching(lines: list[PdfLine], frames: dict[int, ColumnFrame]) -> Stretching:
    """Whether the lines of a document were stretched to one length."""
    full, early, short = [], [], []
    for before, line in pairwise(lines):
        frame = frames[before.column]
        if before.column != line.column or before.left - frame.left > 3 * frame.em or before.size > TITLE * frame.em:
            continue
        room = (frame.right - before.right) / frame.em
        if room < SAME:
            full.append(before)
        elif room > 2:
            short.append(before)
        elif room > EARLY and before.text[-1:].isalnum() and is_full(before, line, frame):
            early.append(before)
    return find_stretching(full, early, short)


def find_indents(lines: list[PdfLine], frames: dict[int, ColumnFrame]) -> tuple[bool, bool]:
    """Whether paragraphs begin with an indent of about two characters, and whether items have a hanging indent."""
    shifts = [(line.left - frames[line.column].left) / frames[line.column].em for line in lines]
    indented = [1.2 < shift < 3.0 for shift in shifts]
    opens = [bool(OPENS_ANEW.match(line.text)) for line in lines]
    first = second = hanging = 0  # second lines of such paragraphs
    for i, (before, line) in enumerate(pairwise(lines), 1):
        if before.column == line.column and not opens[i] and before.is_full:
            first += indented[i - 1] and not indented[i]
            second += indented[i] and not indented[i - 1] and not opens[i - 1]
            hanging += indented[i] and not indented[i - 1] and opens[i - 1]
    enough = sum(indented) >= max(2, 0.06 * len(lines))
    return enough and first >= max(second, RARE * hanging), hanging > RARE * first or second > first


def has_gaps(lines: list[PdfLine], frames: dict[int, ColumnFrame]) -> bool:
    """Whether gaps separate paragraphs, by the short lines, which end one."""
    ends = [
        has_wide_gap(before, line, frames[line.column])
        for before, line in pairwise(lines)
        if before.column == line.column and not before.is_full
    ]
    return sum(ends) > 0.6 * len(ends)


def is_full(line: PdfLine, after: PdfLine, frame: ColumnFrame) -> bool:
    """Whether the first word of the next line had no room at the end of this one."""
    left, right = line.left - frame.left, frame.right - line.right
    raised = line.size > TITLE * frame.em or left > 2.5 * frame.em
    centred = raised and abs(left - right) < 0.6 * line.size
    if left > DEEP * frame.em and not centred:
        return False
    if frame.stretching.justified and not raised and right > EARLY * frame.em:
        return False
    room = right + left * centred
    if room < (NARROWEST + SLACK) * line.size and after.text:
        return True
    return room < (measure_first_word(after.text) + SLACK) * line.size


def measure_first_word(text: str) -> float:
    """The ems that the first word of a line takes at least."""
    if not text[1:2].isascii() and text[1:2].isalnum() and not text[0].isascii() and text[0].isalnum():
        return 1.0  # as most lines begin: two Chinese characters
    first = UNBREAKABLE.match(text)
    return sum(NARROWEST if sign.isascii() else 1.0 for sign in (first[0] if first else ""))


def has_wide_gap(before: PdfLine, line: PdfLine, frame: ColumnFrame) -> bool:
    """Whether there is a gap between two lines of one column."""
    return before.base - line.base > SPACED * frame.pitch * max(1.0, line.size / frame.em)


def find_pitch(lines: list[PdfLine], em: float) -> float:
    """The usual distance of base lines within a paragraph, in points."""
    steps = sorted(
        before.base - line.base
        for before, line in pairwise(lines)
        if before.column == line.column and 0.9 * em < before.base - line.base < 4 * em
    )
    return steps[len(steps) // 3] if steps else 2 * em
