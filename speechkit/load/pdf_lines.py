"""The runs of a page in, its lines in reading order out: columns one after the other, the cells of a table apart."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from speechkit.load.pdf_glyphs import GAP, Run

SAME_LINE = 0.4
"""Ems by which the base lines of one line's parts may differ."""
MIN_COLUMN_LINES = 6
"""Lines that a column has at least."""
FILLED = 0.6
"""How much of a column's width its lines fill, in the middle; the cells of a table fill less."""


@dataclass(slots=True)
class Line:
    """One line of a column."""

    runs: list[Run]
    page: int
    column: int = 0
    """Counts through the document: lines of one column have one number."""
    half: bool = False
    """The page has two columns, and this is in one of them."""
    page_width: float = 0.0

    @property
    def text(self) -> str:
        """The characters; a gap between runs is a wide space."""
        if self.cells == 1:
            return "".join(run.text for run in self.runs)
        return "　".join(run.text for run in self.runs)

    @property
    def left(self) -> float:
        """Where the first character begins."""
        return self.runs[0].left

    @property
    def right(self) -> float:
        """Where the last character ends."""
        return self.runs[-1].right

    @property
    def base(self) -> float:
        """The height of the base line."""
        return self.runs[0].base

    @property
    def size(self) -> float:
        """The height of the characters."""
        return max(self.runs, key=lambda run: len(run.glyphs)).size

    @property
    def cells(self) -> int:
        """How many parts with gaps between them; a title spread over the line is one."""
        if len(self.runs) > 2 and all(len(run.glyphs) == 1 and not run.text.isdecimal() for run in self.runs):
            return 1
        steps = pairwise(self.runs)
        return 1 + sum(after.left - before.right > GAP * self.size for before, after in steps)


def read_lines(runs: list[Run], page: int, first_column: int) -> list[Line]:
    """The lines of a page; its columns are counted from `first_column`."""
    gutter = find_gutter(runs)
    if gutter is None:
        return group_lines(runs, page, first_column)
    lines: list[Line] = []
    column, left, right = first_column, [], []  # type: int, list[Run], list[Run]
    for band in group_lines(runs, page, first_column):
        if band.left < gutter < band.right and any(run.left < gutter < run.right for run in band.runs):
            lines += read_halves(left, right, page, column)
            column, left, right = column + 2 * bool(left or right), [], []
            lines += group_lines(band.runs, page, column)
            column += 1
        else:
            left += [run for run in band.runs if run.right <= gutter]
            right += [run for run in band.runs if run.left >= gutter]
    return lines + read_halves(left, right, page, column)


def read_halves(left: list[Run], right: list[Run], page: int, column: int) -> list[Line]:
    """The lines of the left column, then of the right one."""
    lines = group_lines(left, page, column) + group_lines(right, page, column + 1)
    for line in lines:
        line.half = True
    return lines


def group_lines(runs: list[Run], page: int, column: int) -> list[Line]:
    """Runs on one base line to lines, from the top of the page down."""
    lines: list[Line] = []
    for run in sorted(runs, key=lambda run: (-run.base, run.left)):
        if lines and lines[-1].runs[-1].base - run.base < SAME_LINE * min(lines[-1].size, run.size):
            lines[-1].runs.append(run)
        else:
            lines.append(Line([run], page, column))
    for line in lines:
        line.runs.sort(key=lambda run: run.left)
    return lines


def find_gutter(runs: list[Run]) -> float | None:
    """The middle of the empty space between two columns; None where the page has one."""
    if len(runs) < 2 * MIN_COLUMN_LINES:
        return None
    start, end = min(run.left for run in runs), max(run.right for run in runs)
    width = end - start
    candidates = sorted({run.left - 1 for run in runs if start + 0.3 * width < run.left < start + 0.7 * width})
    for gutter in candidates:
        left = [run for run in runs if run.right <= gutter]
        right = [run for run in runs if run.left >= gutter]
        crossing = len(runs) - len(left) - len(right)
        if crossing <= 0.25 * len(runs) and is_column(left, gutter - start) and is_column(right, end - gutter):
            return gutter
    return None


def is_column(runs: list[Run], width: float) -> bool:
    """Whether runs fill a column of this width as running text does."""
    if len(runs) < MIN_COLUMN_LINES:
        return False
    return median(run.right - run.left for run in runs) > FILLED * width
