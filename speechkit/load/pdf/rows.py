"""Builds the lines of a page from its runs in reading order: column by column, table cells with gaps between them."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass, field
from itertools import pairwise
from math import inf
from operator import attrgetter

from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.load.office.symbol_fonts import PRIVATE_SIGNS
from speechkit.load.paragraphs import OPENS_ANEW
from speechkit.load.pdf.glyph_runs import GAP, Run

LEADERS = ".．·•・…‥⋯_ " + IDEOGRAPHIC
MIN_DOTS = 4
"""At least this many dots lead to a page number."""
PAGE_NUMBER = "0123456789０１２３４５６７８９ivxlIVX()（）"
ENTRY_END = frozenset(PAGE_NUMBER + LEADERS)
SAME_LINE = 0.4
"""The base lines of the parts of one line differ by fewer ems."""


@dataclass(slots=True)
class PdfLine:
    """One line of a column; what its runs say is kept, so that they must not change."""

    runs: list[Run]
    page: int
    column: int = 0
    """Its column, counted through the document."""
    beside: bool = False
    """Whether another column stands beside its column."""
    page_width: float = 0.0
    is_full: bool = False
    """Whether the first word of the next line had no room at its end; known once the columns are measured."""
    left: float = field(init=False)
    """Where the first character begins, in points."""
    right: float = field(init=False)
    """Where the last character ends."""
    base: float = field(init=False)
    """The height of the base line above the bottom of the page."""
    size: float = field(init=False)
    """The size of its characters: that of its longest run."""
    gaps: int = field(init=False)
    """How many wide gaps it has; a title spread over the line has none."""
    text: str = field(init=False)
    """Its characters; a gap between runs is a wide space, and a row of dots is short: 第一章　总则……3."""
    is_entry: bool = field(init=False)
    """Whether it is an entry in a table of contents with the number of a page."""

    def __post_init__(self) -> None:
        first, last = self.runs[0], self.runs[-1]
        longest = first if first is last else max(self.runs, key=lambda run: len(run.spaced))
        self.left, self.right, self.base, self.size = first.left, last.right, first.base, longest.size
        self.gaps = 0 if first is last else count_gaps(self.runs, self.size)
        between = IDEOGRAPHIC if self.gaps else ""
        text = show_first_sign(first.text if first is last else between.join([run.text for run in self.runs]))
        name, number = part_entry(text) if text[-1:] in ENTRY_END else (text, "")
        self.text = f"{name}……{number}" if number else name
        self.is_entry = number != ""

    @property
    def cells(self) -> int:
        """How many parts it has with gaps between them; a marker and the text after it are one."""
        marked = self.gaps and OPENS_ANEW.fullmatch(show_first_sign(self.runs[0].text))
        return 1 + self.gaps - bool(marked)


def count_gaps(runs: list[Run], size: float) -> int:
    """How many wide gaps a line of several runs has, if most of its characters are of this size."""
    if len(runs) > 2 and all(len(run.spaced) == 1 and not run.text.isdecimal() for run in runs):
        return 0
    least = GAP * size
    return sum([after.left - before.right > least for before, after in pairwise(runs)])


def part_entry(text: str) -> tuple[str, str]:
    """The name and the page number that dots lead to; else all the text and no number."""
    led = text.rstrip(PAGE_NUMBER)
    name = led.rstrip(LEADERS)
    dots = sum(not sign.isspace() for sign in led[len(name) :])
    return (name, text[len(led) :]) if name and dots >= MIN_DOTS else (text, "")


def show_first_sign(text: str) -> str:
    """A text with the bullet of a symbol font that it begins with as a Unicode character."""
    return PRIVATE_SIGNS[ord(text[0])] + text[1:] if "\uf021" <= text[:1] <= "\uf0ff" else text


def read_pdf_lines(runs: list[Run], gutters: list[float], page: int, first_column: int) -> list[PdfLine]:
    """The lines of a page with these gutters; its columns are numbered from `first_column`."""
    if not gutters:
        return group_lines(runs, page, first_column)
    for gutter in gutters:
        runs = [part for run in runs for part in run.cut(gutter)]
    lines: list[PdfLine] = []
    column = first_column
    across: list[Run] = []
    columns: list[list[Run]] = [[] for _ in range(len(gutters) + 1)]
    for band in group_runs(runs):
        if any(run.left < gutter < run.right for run in band for gutter in gutters):
            if any(columns):
                lines += read_columns(columns, page, column)
                column, columns = column + len(columns), [[] for _ in columns]
            across += band
            continue
        if across:
            lines += group_lines(across, page, column)
            column, across = column + 1, []
        for run in band:
            columns[bisect(gutters, run.left)].append(run)
    return lines + group_lines(across, page, column) + read_columns(columns, page, column + bool(across))


def read_columns(columns: list[list[Run]], page: int, first_column: int) -> list[PdfLine]:
    """The lines of columns that stand side by side, one column after the other."""
    lines = [line for i, runs in enumerate(columns) for line in group_lines(runs, page, first_column + i)]
    for line in lines:
        line.beside = len(columns) > 1
    return lines


def group_lines(runs: list[Run], page: int, column: int) -> list[PdfLine]:
    """The lines that runs on one base line form, from the top of the page down."""
    return [PdfLine(row, page, column) for row in group_runs(runs)]


def group_runs(runs: list[Run]) -> list[list[Run]]:
    """The runs on each base line from left to right, from the top of the page down."""
    rows: list[list[Run]] = []
    size = 0.0  # the size of the row so far
    for run in sorted(sorted(runs, key=attrgetter("left")), key=attrgetter("base"), reverse=True):
        before = rows[-1][-1].base if rows else inf
        if before == run.base or before - run.base < SAME_LINE * min(size, run.size):
            rows[-1].append(run)
            size = max(size, run.size)
        else:
            rows.append([run])
            size = run.size
    return [row if row[0].base == row[-1].base else sorted(row, key=attrgetter("left")) for row in rows]
