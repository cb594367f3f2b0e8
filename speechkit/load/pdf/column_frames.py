"""The lines of a document in, the frame of each column out: edges, pitch, how paragraphs are told apart in it."""

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
    r"""(?:[A-Za-z0-9%.,\-]+|.)      # a Latin word or one other character
    [，。、；：！？」』）)】》…]*        # what may not begin a line
    (?:["“‘”’]+[，。、；：！？]*.)?  # some programs break no line beside a quotation mark
    """,
    re.VERBOSE,
)
DEEP = 5.0
"""Ems from which on an indented line is a signature or a title, no running text."""
RARE = 0.15
"""How much less frequent is what a full last line makes look like an indent than what is one."""
SLACK = 0.6
"""Ems of room that a full line may leave beyond what its next word needs."""
EARLY = 0.5
"""Ems of room at the end of a line that was not stretched though others are."""
SPACED = 1.35
"""How many times the usual pitch of lines parts paragraphs."""


@dataclass(frozen=True, slots=True)
class ColumnFrame:
    """The frame of a column."""

    left: float
    right: float
    em: float
    pitch: float
    indents: bool = False
    """Paragraphs of this document begin with an indent."""
    hangs: bool = False
    """Items of this document hang, or all its paragraphs do: all their lines but the first are indented."""
    spaced: bool = False
    """Paragraphs of this document are parted by gaps."""
    stretching: Stretching = UNSTRETCHED
    """Whether lines of this document were stretched to one length."""


def find_column_frames(lines: list[PdfLine]) -> dict[int, ColumnFrame]:
    """The frame of each column; what a short column does not tell is taken from the others."""
    columns: dict[int, list[PdfLine]] = defaultdict(list)
    for line in lines:
        columns[line.column].append(line)
    em = median(size for line in lines for size in [line.size] * (len(line.text) // 8 + 1)) if lines else 1.0
    lefts = align_lefts({number: find_left(column, em) for number, column in columns.items()}, columns, em)
    widths = measure_widths(columns, lefts, em)
    pitch = find_pitch(lines, em)
    frames = {number: ColumnFrame(left, left + widths[number], em, pitch) for number, left in lefts.items()}
    stretching = measure_stretching(lines, frames)
    frames = {number: replace(frame, stretching=stretching) for number, frame in frames.items()}
    indents, hangs = find_indents(lines, frames)
    spaced = has_gaps(lines, frames)
    return {number: replace(frame, indents=indents, hangs=hangs, spaced=spaced) for number, frame in frames.items()}


def measure_stretching(lines: list[PdfLine], frames: dict[int, ColumnFrame]) -> Stretching:
    """Whether the lines of a document were stretched to one length, by those that end at it or before it."""
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
    """Whether paragraphs begin with an indent of about two characters, and whether numbered items hang."""
    shifts = [(line.left - frames[line.column].left) / frames[line.column].em for line in lines]
    indented = [1.2 < shift < 3.0 for shift in shifts]
    opens = [bool(OPENS_ANEW.match(line.text)) for line in lines]
    first = second = hanging = 0  # lines that go on behind the first one of such a paragraph
    for i, (before, line) in enumerate(pairwise(lines), 1):
        if before.column == line.column and not opens[i] and is_full(before, line, frames[line.column]):
            first += indented[i - 1] and not indented[i]
            second += indented[i] and not indented[i - 1] and not opens[i - 1]
            hanging += indented[i] and not indented[i - 1] and opens[i - 1]
    enough = sum(indented) >= max(2, 0.06 * len(lines))
    return enough and first >= max(second, RARE * hanging), hanging > RARE * first or second > first


def has_gaps(lines: list[PdfLine], frames: dict[int, ColumnFrame]) -> bool:
    """Whether wider gaps part the paragraphs, wherever a short line shows that one ends."""
    ends = [
        has_wide_gap(before, line, frames[line.column])
        for before, line in pairwise(lines)
        if before.column == line.column and not is_full(before, line, frames[line.column])
    ]
    return sum(ends) > 0.6 * len(ends)


def is_full(line: PdfLine, after: PdfLine, measure: ColumnFrame) -> bool:
    """Whether the first word of the next line had no room at the end of this one."""
    left, right = line.left - measure.left, measure.right - line.right
    raised = line.size > TITLE * measure.em or left > 2.5 * measure.em
    centred = raised and abs(left - right) < 0.6 * line.size
    if left > DEEP * measure.em and not centred:
        return False
    if measure.stretching.justified and not raised and right > EARLY * measure.em:
        return False
    first = UNBREAKABLE.match(after.text)
    need = sum(0.55 if sign.isascii() else 1.0 for sign in (first[0] if first else ""))
    return right + left * centred < (need + SLACK) * line.size


def has_wide_gap(before: PdfLine, line: PdfLine, measure: ColumnFrame) -> bool:
    """Whether there is a gap between two lines of one column."""
    return before.base - line.base > SPACED * measure.pitch * max(1.0, line.size / measure.em)


def find_pitch(lines: list[PdfLine], em: float) -> float:
    """The usual distance of base lines within a paragraph."""
    steps = sorted(
        before.base - line.base
        for before, line in pairwise(lines)
        if before.column == line.column and 0.9 * em < before.base - line.base < 4 * em
    )
    return steps[len(steps) // 3] if steps else 2 * em
