"""Removes the numbers that count lines at the left edge of a page."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from math import inf

from speechkit.load.pdf.glyph_runs import Run
from speechkit.load.pdf.rows import PdfLine

MOST_DIGITS = 4
NUMBER = re.compile(rf"\d{{1,{MOST_DIGITS}}}")
MIN_LINE_NUMBERS = 4
"""The fewest line numbers of the first page that has any; later pages may have fewer."""
STEPS = (1, 5, 10)
"""Every line, every fifth or every tenth is numbered."""
BESIDE = 0.5
"""A line number is more than this many ems away from its line."""
LATEST_FAR = 12.0
"""The right ends of line numbers differ by less than this many points."""


def drop_line_numbers(page: list[PdfLine], least: int) -> tuple[list[PdfLine], int]:
    """A page without its line numbers, and how many those are; `least` is the least number of them."""
    if not any(line.runs[0].spaced[0].isdecimal() for line in page):
        return page, 0
    parts = [part_number(line) for line in page]
    numbered = [is_number_run(runs[0]) for runs in parts]
    if not any(numbered):
        return page, 0
    text = min((run.left for runs, number in zip(parts, numbered, strict=True) for run in runs[number:]), default=inf)
    counted = [number and runs[0].right < text for runs, number in zip(parts, numbered, strict=True)]
    numbers = [runs[0] for runs, is_counted in zip(parts, counted, strict=True) if is_counted]
    if len(numbers) < least or not counts_lines(numbers):
        return page, 0
    lines = zip(page, parts, counted, strict=True)
    return [replace(line, runs=runs[is_counted:]) for line, runs, is_counted in lines if runs[is_counted:]], len(
        numbers
    )


def part_number(line: PdfLine) -> list[Run]:
    """The runs of a line, with a number at its beginning as a run of its own."""
    first, *others = line.runs
    if not first.holes:
        return line.runs
    at = next((hole.at for hole in first.holes if hole.right - hole.left > BESIDE * line.size), 0)
    return [*first.part(at), *others] if at and NUMBER.fullmatch("".join(first.spaced[:at])) else line.runs


def is_number_run(run: Run) -> bool:
    """Whether a run is nothing but a number."""
    return len(run.spaced) <= MOST_DIGITS and bool(NUMBER.fullmatch(run.text))


def counts_lines(numbers: list[Run]) -> bool:
    """Whether numbers are in one column and ascend by one, five or ten."""
    ends = [run.right for run in numbers]
    steps = {int(after.text) - int(before.text) for before, after in pairwise(numbers)}
    return max(ends, default=0.0) - min(ends, default=0.0) < LATEST_FAR and any(steps <= {step} for step in STEPS)
