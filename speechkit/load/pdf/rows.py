"""The runs of a page in, its lines in reading order out: columns one after the other, the cells of a table apart."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from itertools import pairwise

from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.load.paragraphs import OPENS_ANEW
from speechkit.load.pdf.glyph_runs import GAP, Run

LEADERS = ".．·•・…‥⋯_ " + IDEOGRAPHIC
MIN_DOTS = 4
"""How many lead to a page number at least."""
PAGE_NUMBER = "0123456789０１２３４５６７８９ivxlIVX()（）"
SAME_LINE = 0.4
"""Ems by which the base lines of one line's parts may differ."""


@dataclass(slots=True)
class PdfLine:
    """One line of a column."""

    runs: list[Run]
    page: int
    column: int = 0
    """Counts through the document: lines of one column have one number."""
    beside: bool = False
    """This column stands beside another."""
    page_width: float = 0.0

    @property
    def text(self) -> str:
        """The characters; a gap between runs is a wide space, and a row of dots is short: 第一章　总则……3."""
        name, number = self.entry
        return f"{name}……{number}" if number else name

    @property
    def entry(self) -> tuple[str, str]:
        """The name and the page number of an entry of a table of contents; all the text where it is none."""
        text = (IDEOGRAPHIC if self.gaps else "").join(run.text for run in self.runs)
        led = text.rstrip(PAGE_NUMBER)
        name = led.rstrip(LEADERS)
        dots = sum(not sign.isspace() for sign in led[len(name) :])
        return (name, text[len(led) :]) if name and dots >= MIN_DOTS else (text, "")

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
    def gaps(self) -> int:
        """How many wide gaps are in it; a title spread over the line has none."""
        if len(self.runs) > 2 and all(len(run.glyphs) == 1 and not run.text.isdecimal() for run in self.runs):
            return 0
        least = GAP * self.size
        return sum(after.left - before.right > least for before, after in pairwise(self.runs))

    @property
    def cells(self) -> int:
        """How many parts with gaps between them; a marker is no part, but stands before one."""
        marked = self.gaps and OPENS_ANEW.fullmatch(self.runs[0].text)
        return 1 + self.gaps - bool(marked)


def read_pdf_lines(runs: list[Run], gutters: list[float], page: int, first_column: int) -> list[PdfLine]:
    """The lines of a page with these gutters; its columns are counted from `first_column`."""
    for gutter in gutters:
        runs = [part for run in runs for part in run.cut(gutter)]
    lines: list[PdfLine] = []
    column = first_column
    across: list[Run] = []
    columns: list[list[Run]] = [[] for _ in range(len(gutters) + 1)]
    for band in group_lines(runs, page, first_column):
        if any(run.left < gutter < run.right for run in band.runs for gutter in gutters):
            if any(columns):
                lines += read_columns(columns, page, column)
                column, columns = column + len(columns), [[] for _ in columns]
            across += band.runs
            continue
        if across:
            lines += group_lines(across, page, column)
            column, across = column + 1, []
        for run in band.runs:
            columns[bisect(gutters, run.left)].append(run)
    return lines + group_lines(across, page, column) + read_columns(columns, page, column + bool(across))


def read_columns(columns: list[list[Run]], page: int, first_column: int) -> list[PdfLine]:
    """The lines of columns that stand side by side, one column after the other."""
    lines = [line for i, runs in enumerate(columns) for line in group_lines(runs, page, first_column + i)]
    for line in lines:
        line.beside = len(columns) > 1
    return lines


def group_lines(runs: list[Run], page: int, column: int) -> list[PdfLine]:
    """Runs on one base line to lines, from the top of the page down."""
    lines: list[PdfLine] = []
    size = 0.0  # of the line so far
    for run in sorted(runs, key=lambda run: (-run.base, run.left)):
        if lines and lines[-1].runs[-1].base - run.base < SAME_LINE * min(size, run.size):
            lines[-1].runs.append(run)
            size = max(size, run.size)
        else:
            lines.append(PdfLine([run], page, column))
            size = run.size
    for line in lines:
        line.runs.sort(key=lambda run: run.left)
    return lines
