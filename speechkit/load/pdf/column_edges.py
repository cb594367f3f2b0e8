"""Finds the left edge and the width of each column; what a short column does not show is taken from the others."""

from __future__ import annotations

from itertools import pairwise
from math import inf
from operator import attrgetter
from statistics import median

from speechkit.load.pdf.rows import PdfLine

WIDE = 0.6
"""A line of body text takes at least this share of the page's text width."""
TITLE = 1.15
"""A title is at least this many times larger than the body text."""
CLOSERS = frozenset("，。、；：！？”’」』）)】》")
MANY = 5
"""This many lines that reach an edge prove it."""
NEAR = 1.2
"""A line reaches an edge if there is room for fewer ems."""
INDENT = 0.8
"""A line that begins this many ems to the right is indented."""
SAME = 0.25
"""The ends of justified lines differ by fewer ems."""


def align_lefts(lefts: dict[int, float], columns: dict[int, list[PdfLine]], em: float) -> dict[int, float]:
    """The left edges, corrected for columns whose lines are all indented or centred, as on a cover."""
    usual = {beside: median_left(lefts, columns, beside=beside) for beside in (False, True)}
    under: dict[int, float] = {}  # page → the left edge of its columns, below a title
    for number, column in columns.items():
        if column[0].beside:
            page = column[0].page
            under[page] = min(lefts[number], under.get(page, lefts[number]))
    return {
        number: align_left(left, columns[number], under.get(columns[number][0].page, usual[False]), em)
        for number, left in lefts.items()
    }


def align_left(left: float, column: list[PdfLine], usual: float, em: float) -> float:
    """The left edge of a column with no column beside it; `usual` is the left edge of most columns."""
    shift = (left - usual) / em
    if column[0].beside or shift <= 1.6:
        return left
    aligned = sum(abs(line.left - left) < INDENT * em / 2 for line in column)
    return left - 2 * em if shift < 2.4 else left if aligned >= MANY else usual


def median_left(lefts: dict[int, float], columns: dict[int, list[PdfLine]], *, beside: bool) -> float:
    """The left edge of most lines; 0 if there are none."""
    edges = [lefts[number] for number, column in columns.items() for line in column if line.beside == beside]
    return median(edges) if edges else 0.0


def measure_widths(columns: dict[int, list[PdfLine]], lefts: dict[int, float], em: float) -> dict[int, float]:
    """The width of each column: its own where its lines prove it, else at least the usual width or the page's."""
    own = {number: find_edge(column, em) - lefts[number] for number, column in columns.items()}
    proven = {number for number, column in columns.items() if is_proven(column, lefts[number], own[number], em)}
    usual = {beside: find_usual(columns, own, proven, beside=beside) for beside in (False, True)}
    return {
        number: own[number]
        if number in proven
        else max(own[number], usual[column[0].beside] or column[0].page_width - 2 * lefts[number])
        for number, column in columns.items()
    }


def is_proven(column: list[PdfLine], left: float, width: float, em: float) -> bool:
    """Whether the lines of a column show its width: many come near its end, or justified ones end alike."""
    end = left + width
    least = 2 if end - left > WIDE * (column[0].page_width - 2 * left) else MANY
    near = justified = 0
    for line in column:
        if line.left - left < 2.5 * em and end - line.right < NEAR * em:
            room = end - find_right(line)
            near += room < NEAR * em
            justified += room < SAME * em
            if near >= MANY or justified >= least:
                return True
    return False


def find_usual(columns: dict[int, list[PdfLine]], own: dict[int, float], proven: set[int], *, beside: bool) -> float:
    """The width of the columns of most lines; 0 if none is proven."""
    widths = [own[number] for number in proven for line in columns[number] if line.beside == beside]
    return median(widths) if widths else 0.0


def find_right(line: PdfLine) -> float:
    """Where a line ends, without a punctuation mark at its end, which may hang over the edge."""
    run = line.runs[-1]
    hangs = run.spaced[-1][-1] in CLOSERS and len(run.spaced) > 1
    return min(run.glyphs[-2].right, line.right) if hangs else line.right


def find_edge(column: list[PdfLine], em: float) -> float:
    """Where the rightmost line of a column ends, titles aside, which may be wider."""
    text = [line for line in column if line.size < TITLE * em] or column
    edge = -inf
    for line in sorted(text, key=attrgetter("right"), reverse=True):
        if line.right <= edge:  # with or without a mark, no other line ends further to the right
            break
        edge = max(edge, find_right(line))
    return edge


def find_left(column: list[PdfLine], em: float) -> float:
    """The left edge that at least two lines share."""
    lefts = sorted(line.left for line in column)
    for left, following in pairwise(lefts):
        if following - left < INDENT * em / 2:
            return left
    return lefts[0]
