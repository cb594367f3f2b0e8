"""The lines of a document in; out: is its text set in lines of one length, and which lines were stretched to it.

A line that was stretched is never the last one of its paragraph; one that ends before the edge is never another.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from speechkit.load.pdf.glyphs import is_chinese
from speechkit.load.pdf.rows import PdfLine

MIN_PAIRS = 5
"""Neighbouring Chinese characters of a line that show how far apart they are."""
LEAST = 0.2
"""Ems by which a line is stretched, in all."""
MOST = 0.35
"""Ems that each character is moved from which on a line was spread on purpose."""
MIN_LINES = 3
TIMES = 4
"""How many times as many lines are stretched as end early in mid-sentence."""


class Stretching(NamedTuple):
    """How the lines of a document are set."""

    justified: bool
    usual: float
    """Ems from one character to the next where they were not moved apart."""

    def is_stretched(self, line: PdfLine) -> bool:
        """Whether the characters of a line were moved apart to fill it."""
        step = find_step(line)
        if step is None or not self.justified:
            return False
        return is_moved(step - self.usual, line)


UNSTRETCHED = Stretching(justified=False, usual=1.0)


def find_stretching(full: Sequence[PdfLine], early: Sequence[PdfLine], short: Sequence[PdfLine]) -> Stretching:
    """From lines that reach the edge, that end a little before it in mid-sentence, and that end far before it."""
    steps = [step for step in map(find_step, short) if step is not None]
    usual = median(steps) if steps else 1.0
    stretched = sum(is_moved(step - usual, line) for line in full if (step := find_step(line)) is not None)
    return Stretching(stretched >= MIN_LINES + TIMES * len(early), usual)


def is_moved(shift: float, line: PdfLine) -> bool:
    """Whether steps that are so many ems longer than usual stretch a line."""
    return shift < MOST and shift * sum(len(run.glyphs) - 1 for run in line.runs) > LEAST


def find_step(line: PdfLine) -> float | None:
    """The ems from one Chinese character of a line to the next; punctuation may be squeezed."""
    pairs = [pair for run in line.runs for pair in pairwise(run.glyphs)]
    steps = [after.left - before.left for before, after in pairs if is_chinese(before.sign) and is_chinese(after.sign)]
    return median(steps) / line.size if len(steps) >= MIN_PAIRS else None
