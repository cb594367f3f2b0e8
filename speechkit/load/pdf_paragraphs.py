"""Lines in, paragraphs out: by the room that a line leaves at its end, by indents, by gaps and by punctuation."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from speechkit.load.paragraphs import OPENS_ANEW, Paragraph
from speechkit.load.pdf_lines import Line

ENDS_SENTENCE = re.compile(r"[。！？；：.!?;:…][”’」』）)】》]*\Z")
ENDS_IN_COMMA = re.compile(r"[，、,]\Z")
UNBREAKABLE = re.compile(
    r"""(?:[A-Za-z0-9%.,\-]+|.)      # a Latin word or one other character
    [，。、；：！？”’」』）)】》…]*      # what may not begin a line
    (?:["“‘]+.)?                     # some programs break no line around a quotation mark
    """,
    re.VERBOSE,
)
DEEP = 5.0
"""Ems from which on an indented line is a signature or a title, no running text."""
INDENT = 0.8
"""Ems from which on a line is indented."""
SLACK = 0.6
"""Ems of room that a full line may leave beyond what its next word needs."""
SPACED = 1.35
"""How many times the usual pitch of lines parts paragraphs."""
RESIZED = 0.12
TITLE = 1.15
"""How much larger than the text a title is."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The frame of a column."""

    left: float
    right: float
    em: float
    pitch: float
    indents: bool
    """Paragraphs of this document begin with an indent."""


def join_lines(lines: list[Line]) -> list[Paragraph]:
    """The paragraphs of a document."""
    measures = measure_columns(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and goes_on(groups[-1], line, measures):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [make_paragraph(group) for group in groups]


def make_paragraph(lines: list[Line]) -> Paragraph:
    """The lines' text, with a space only between Latin words, and where a new page begins in it."""
    text = ""
    turns: list[tuple[int, int]] = []
    for before, line in zip([None, *lines], lines, strict=False):
        gap = " " if text[-1:].isascii() and text[-1:].isalpha() and line.text[:1].isascii() else ""
        text += gap
        if before is None or before.page != line.page:
            turns.append((len(text), line.page))
        text += line.text
    return Paragraph(text, page=turns[0][1], turns=tuple(turns[1:]))


def goes_on(group: list[Line], line: Line, measures: dict[int, Measure]) -> bool:
    """Whether a line belongs to the paragraph of the lines before it."""
    before = group[-1]
    own, other = measures[line.column], measures[before.column]
    if abs(before.size - line.size) > RESIZED * max(before.size, line.size):
        return False
    if before.column == line.column and is_centred(before, own) and is_centred(line, own):
        return before.size > TITLE * own.em and before.right - before.left > 0.6 * (own.right - own.left)
    apart = before.column == line.column and before.base - line.base > SPACED * own.pitch
    if apart:
        return False
    indented = line.left - own.left > INDENT * own.em
    if not is_full(before, line, other):
        return bool(ENDS_IN_COMMA.search(before.text)) and not indented and not OPENS_ANEW.match(line.text)
    if not ENDS_SENTENCE.search(before.text):
        return not (indented and own.indents and OPENS_ANEW.match(line.text))
    hanging = len(group) > 1 and abs(line.left - before.left) < INDENT * own.em
    if own.indents:
        return not indented or hanging
    return not OPENS_ANEW.match(line.text)


def is_full(line: Line, after: Line, measure: Measure) -> bool:
    """Whether the first word of the next line had no room at the end of this one."""
    if line.left - measure.left > DEEP * measure.em:
        return False
    first = UNBREAKABLE.match(after.text)
    need = sum(0.55 if sign.isascii() else 1.0 for sign in (first[0] if first else ""))
    return measure.right - line.right < (need + SLACK) * line.size


def is_centred(line: Line, measure: Measure) -> bool:
    """Whether a line stands in the middle, with room on both sides."""
    left, right = line.left - measure.left, measure.right - line.right
    return min(left, right) > 0.5 * measure.em and abs(left - right) < 1.5 * line.size and left > 2.5 * measure.em


def measure_columns(lines: list[Line]) -> dict[int, Measure]:
    """The frame of each column; what a short column does not tell is taken from the others."""
    columns: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        columns[line.column].append(line)
    em = common([line.size for line in lines for _ in range(len(line.text) // 8 + 1)])
    lefts = {number: find_left(column, em) for number, column in columns.items()}
    usual = median(lefts[line.column] for line in lines) if lines else 0.0
    widths = {number: max(line.right for line in column) - lefts[number] for number, column in columns.items()}
    pitch = common_pitch(lines, em)
    measures = {}
    for number, column in columns.items():
        left = lefts[number]
        if INDENT * em < left - usual < 2.5 * em:  # all its lines are indented
            left = usual
        alike = [widths[line.column] for line in lines if widths[line.column] > 0.8 * widths[number]]
        wide = [width for width in alike if width < 1.3 * widths[number]]
        width = max(median(wide), widths[number]) if len(column) >= 6 else max(wide)
        measures[number] = Measure(left, left + width, em, pitch, indents=False)
    indents = count_indents(lines, measures)
    return {number: Measure(measure.left, measure.right, em, pitch, indents) for number, measure in measures.items()}


def find_left(column: list[Line], em: float) -> float:
    """The left edge that at least two lines share."""
    lefts = sorted(line.left for line in column)
    for left, following in pairwise(lefts):
        if following - left < INDENT * em / 2:
            return left
    return lefts[0]


def count_indents(lines: list[Line], measures: dict[int, Measure]) -> bool:
    """Whether paragraphs begin with an indent of about two characters."""
    shifts = [(line.left - measures[line.column].left) / measures[line.column].em for line in lines]
    indented = sum(1.2 < shift < 3.0 for shift in shifts)
    return indented >= max(2, 0.06 * len(lines))


def common(sizes: list[float]) -> float:
    """The value in the middle."""
    return median(sizes) if sizes else 1.0


def common_pitch(lines: list[Line], em: float) -> float:
    """The usual distance of base lines within a paragraph."""
    steps = [
        before.base - line.base
        for before, line in pairwise(lines)
        if before.column == line.column and 0.9 * em < before.base - line.base < 4 * em
    ]
    return sorted(steps)[len(steps) // 3] if steps else 2 * em
