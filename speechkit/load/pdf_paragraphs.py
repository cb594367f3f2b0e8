"""Lines in, paragraphs out: by the room that a line leaves at its end, by indents, by gaps and by punctuation."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from speechkit.load.paragraphs import OPENS_ANEW, Paragraph
from speechkit.load.pdf_lines import Line

ENDS_SENTENCE = re.compile(r"[。！？；：.!?;:…][”’」』）)】》]*\Z")
ENDS_IN_COMMA = re.compile(r"[，、,]\Z")
UNBREAKABLE = re.compile(
    r"""(?:[A-Za-z0-9%.,\-]+|.)      # a Latin word or one other character
    [，。、；：！？」』）)】》…]*        # what may not begin a line
    (?:["“‘”’]+[，。、；：！？]*.)?  # some programs break no line beside a quotation mark
    """,
    re.VERBOSE,
)
TITLE = 1.15
"""How much larger than the text a title is."""
DEEP = 5.0
"""Ems from which on an indented line is a signature or a title, no running text."""
CLOSERS = re.compile(r"[，。、；：！？”’」』）)】》]")
MANY = 5
"""Lines that must reach an edge to prove it."""
INDENT = 0.8
"""Ems from which on a line is indented."""
SLACK = 0.6
"""Ems of room that a full line may leave beyond what its next word needs."""
SPACED = 1.35
"""How many times the usual pitch of lines parts paragraphs."""
RESIZED = 0.12


@dataclass(frozen=True, slots=True)
class Measure:
    """The frame of a column."""

    left: float
    right: float
    em: float
    pitch: float
    indents: bool = False
    """Paragraphs of this document begin with an indent."""
    spaced: bool = False
    """Paragraphs of this document are parted by gaps."""


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
    if before.size > TITLE * own.em or (is_centred(before, own) and is_centred(line, own)):
        return before.column == line.column and (is_full(before, line, own) or count_open(group) > 0)
    if before.column == line.column and is_apart(before, line, own):
        return False
    indented = line.left - own.left > INDENT * own.em
    if not is_full(before, line, other):
        return bool(ENDS_IN_COMMA.search(before.text)) and not indented and not OPENS_ANEW.match(line.text)
    if own.indents and indented:  # unless all lines of the paragraph are
        return len(group) > 1 and abs(line.left - before.left) < INDENT * own.em
    return own.indents or own.spaced or not (ENDS_SENTENCE.search(before.text) and OPENS_ANEW.match(line.text))


def is_full(line: Line, after: Line, measure: Measure) -> bool:
    """Whether the first word of the next line had no room at the end of this one."""
    left, right = line.left - measure.left, measure.right - line.right
    raised = line.size > TITLE * measure.em or left > 2.5 * measure.em
    centred = raised and abs(left - right) < 0.6 * line.size
    if left > DEEP * measure.em and not centred:
        return False
    first = UNBREAKABLE.match(after.text)
    need = sum(0.55 if sign.isascii() else 1.0 for sign in (first[0] if first else ""))
    return right + left * centred < (need + SLACK) * line.size


def count_open(lines: list[Line]) -> int:
    """How many brackets and quotations are open at the end of these lines."""
    text = "".join(line.text for line in lines)
    return sum(sign in "《（(“「『" for sign in text) - sum(sign in "》）)”」』" for sign in text)


def is_centred(line: Line, measure: Measure) -> bool:
    """Whether a line stands in the middle, with room on both sides."""
    left, right = line.left - measure.left, measure.right - line.right
    return min(left, right) > 0.5 * measure.em and abs(left - right) < 1.5 * line.size and left > 2.5 * measure.em


def measure_columns(lines: list[Line]) -> dict[int, Measure]:
    """The frame of each column; what a short column does not tell is taken from the others."""
    columns: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        columns[line.column].append(line)
    em = median(line.size for line in lines for _ in range(len(line.text) // 8 + 1)) if lines else 1.0
    lefts = align_lefts({number: find_left(column, em) for number, column in columns.items()}, columns, em)
    widths = measure_widths(columns, lefts, em)
    pitch = find_pitch(lines, em)
    frames = {number: Measure(left, left + widths[number], em, pitch) for number, left in lefts.items()}
    indents, spaced = has_indents(lines, frames), has_gaps(lines, frames)
    return {number: replace(frame, indents=indents, spaced=spaced) for number, frame in frames.items()}


def align_lefts(lefts: dict[int, float], columns: dict[int, list[Line]], em: float) -> dict[int, float]:
    """The left edges, those of columns set right in which all lines are indented."""
    usual = {half: median_left(lefts, columns, half=half) for half in (False, True)}
    return {
        number: left - 2 * em if not columns[number][0].half and 1.6 * em < left - usual[False] < 2.4 * em else left
        for number, left in lefts.items()
    }


def median_left(lefts: dict[int, float], columns: dict[int, list[Line]], *, half: bool) -> float:
    """The left edge of most lines."""
    edges = [lefts[number] for number, column in columns.items() for line in column if line.half == half]
    return median(edges) if edges else 0.0


def measure_widths(columns: dict[int, list[Line]], lefts: dict[int, float], em: float) -> dict[int, float]:
    """The width of each column: its own where many lines reach it, else at least the usual one."""
    own = {number: max(map(find_right, column)) - lefts[number] for number, column in columns.items()}
    solid = {
        number
        for number, column in columns.items()
        if sum(lefts[number] + own[number] - line.right < 1.2 * em for line in column) >= MANY
    }
    widths = {}
    for number, column in columns.items():
        alike = [own[line.column] for other in columns.values() for line in other if line.half == column[0].half]
        usual = median(alike)
        widths[number] = own[number] if number in solid else max(own[number], usual)
    return widths


def find_right(line: Line) -> float:
    """Where a line ends, a punctuation mark aside: that may hang over the edge."""
    glyphs = line.runs[-1].glyphs
    return glyphs[-2].right if len(glyphs) > 1 and CLOSERS.match(glyphs[-1].sign) else line.right


def find_left(column: list[Line], em: float) -> float:
    """The left edge that at least two lines share."""
    lefts = sorted(line.left for line in column)
    for left, following in pairwise(lefts):
        if following - left < INDENT * em / 2:
            return left
    return lefts[0]


def has_indents(lines: list[Line], frames: dict[int, Measure]) -> bool:
    """Whether paragraphs begin with an indent of about two characters."""
    shifts = [(line.left - frames[line.column].left) / frames[line.column].em for line in lines]
    return sum(1.2 < shift < 3.0 for shift in shifts) >= max(2, 0.06 * len(lines))


def has_gaps(lines: list[Line], frames: dict[int, Measure]) -> bool:
    """Whether wider gaps part the paragraphs, wherever a short line shows that one ends."""
    ends = [
        is_apart(before, line, frames[line.column])
        for before, line in pairwise(lines)
        if before.column == line.column and not is_full(before, line, frames[line.column])
    ]
    return sum(ends) > 0.6 * len(ends)


def is_apart(before: Line, line: Line, measure: Measure) -> bool:
    """Whether there is a gap between two lines of one column."""
    return before.base - line.base > SPACED * measure.pitch * max(1.0, line.size / measure.em)


def find_pitch(lines: list[Line], em: float) -> float:
    """The usual distance of base lines within a paragraph."""
    steps = sorted(
        before.base - line.base
        for before, line in pairwise(lines)
        if before.column == line.column and 0.9 * em < before.base - line.base < 4 * em
    )
    return steps[len(steps) // 3] if steps else 2 * em
