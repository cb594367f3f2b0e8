"""The lines of a page in, the same without the numbers that count them at the left edge out."""

from __future__ import annotations

import re
from itertools import pairwise
from math import inf

from speechkit.load.pdf.glyph_runs import Run
from speechkit.load.pdf.rows import PdfLine

NUMBER = re.compile(r"\d{1,4}")
MIN_LINE_NUMBERS = 4
"""On the first page that has them: the last page can have fewer."""
STEPS = (1, 5, 10)
"""Every so many lines are numbered."""
BESIDE = 0.5
"""Ems that a line's number stands off the line."""
LATEST_FAR = 12.0
"""Points between the rightmost and the leftmost end of a column of line numbers."""


def drop_line_numbers(page: list[PdfLine], least: int) -> tuple[list[PdfLine], int]:
    """A page without the numbers that count its lines at the left edge, and how many those are."""
    parts = [part_number(line) for line in page]
    text = min((run.left for runs in parts for run in runs[is_number_run(runs[0]) :]), default=inf)
    counted = [is_number_run(runs[0]) and runs[0].right < text for runs in parts]
    numbers = [runs[0] for runs, is_counted in zip(parts, counted, strict=True) if is_counted]
    if len(numbers) < least or not counts_lines(numbers):
        return page, 0
    for line, runs, is_counted in zip(page, parts, counted, strict=True):
        line.runs = runs[is_counted:]
    return [line for line in page if line.runs], len(numbers)


def part_number(line: PdfLine) -> list[Run]:
    """The runs of a line, a number in front of it apart where a hole parts it from the text."""
    first, *others = line.runs
    at = next((hole.at for hole in first.holes if hole.right - hole.left > BESIDE * line.size), 0)
    parts = first.part(at) if at else []
    return [*parts, *others] if parts and is_number_run(parts[0]) else line.runs


def is_number_run(run: Run) -> bool:
    """Whether a run is nothing but a number."""
    return bool(NUMBER.fullmatch(run.text))


def counts_lines(numbers: list[Run]) -> bool:
    """Whether numbers stand in one column, one for each line or for every fifth, and ascend."""
    ends = [run.right for run in numbers]
    steps = {int(after.text) - int(before.text) for before, after in pairwise(numbers)}
    return max(ends, default=0.0) - min(ends, default=0.0) < LATEST_FAR and any(steps <= {step} for step in STEPS)
