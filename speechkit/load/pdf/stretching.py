"""Tells whether the lines of a document were stretched to one length, and which were.

A stretched line is never the last of its paragraph; in such a document, a line that ends before the edge always is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from statistics import median
from typing import NamedTuple

from speechkit.load.pdf.rows import PdfLine
from speechkit.load.pdf.text_pieces import count_pairs

MIN_PAIRS = 5
"""A line with at least this many pairs of adjacent Chinese characters shows how far apart they are."""
MANY_PAIRS = re.compile(rf"[\u4e00-\u9fff]{{{MIN_PAIRS + 1}}}")
LEAST = 0.2
"""A line is stretched by more than this many ems in all."""
MOST = 0.35
"""Where each character is moved by this many ems or more, the line was spread on purpose."""
MIN_LINES = 3
TIMES = 4
"""This many times more lines are stretched than end early in mid-sentence."""


class Stretching(NamedTuple):
    """How the lines of a document are set."""

    justified: bool
    usual: float
    """The ems from one character to the next in lines that were not stretched."""

    def is_stretched(self, line: PdfLine) -> bool:
        """Whether a line was stretched."""
        step = find_step(line) if self.justified else None
        return step is not None and is_moved(step - self.usual, line)


UNSTRETCHED = Stretching(justified=False, usual=1.0)


def find_stretching(full: Sequence[PdfLine], early: Sequence[PdfLine], short: Sequence[PdfLine]) -> Stretching:
    """How a document is set, from lines that reach the edge, end a little before it, and end far before it."""
    steps = [step for step in map(find_step, short) if step is not None]
    usual = median(steps) if steps else 1.0
    stretched = (line for line in full if (step := find_step(line)) is not None and is_moved(step - usual, line))
    needed = MIN_LINES + TIMES * len(early)
    return Stretching(len(list(islice(stretched, needed))) == needed, usual)


def is_moved(shift: float, line: PdfLine) -> bool:
    """Whether a step that is this many ems longer than usual means that a line was stretched."""
    return 0 < shift < MOST and shift * sum([len(run.spaced) - 1 for run in line.runs]) > LEAST


def find_step(line: PdfLine) -> float | None:
    """The ems from one Chinese character of a line to the next; punctuation is not counted, it may be squeezed."""
    run = line.runs[0]
    if len(line.runs) == 1 and run.even_step is not None:
        enough = MANY_PAIRS.search(run.text) or count_pairs(run.text) >= MIN_PAIRS
        return run.even_step / line.size if enough else None
    steps = [step for run in line.runs for step in run.steps]
    return median(steps) / line.size if len(steps) >= MIN_PAIRS else None
