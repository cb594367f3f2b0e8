"""The lines of a document in; out: is its text set in lines of one length, and which lines were stretched to it.

A line that was stretched is never the last one of its paragraph; one that ends before the edge is never another.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from speechkit.load.pdf_glyphs import Glyph
from speechkit.load.pdf_lines import Line

MIN_PAIRS = 5
"""Neighbouring Chinese characters of a line that show how far apart they are."""
LEAST = 0.2
"""Ems by which a line is stretched, in all."""
MOST = 0.35
"""Ems between two characters from which on a line was spread on purpose."""
MIN_LINES = 3
TIMES = 4
"""How many times as many lines are stretched as end early in mid-sentence."""


class Stretching(NamedTuple):
    """How the lines of a document are set."""

    justified: bool
    usual: float
    """Ems between two characters that were not moved apart."""

    def is_stretched(self, line: Line) -> bool:
        """Whether the characters of a line were moved apart to fill it."""
        gap = find_gap(line)
        if gap is None or not self.justified:
            return False
        return is_moved(gap - self.usual, line)


UNSTRETCHED = Stretching(justified=False, usual=0.0)


def find_stretching(full: Sequence[Line], early: Sequence[Line], short: Sequence[Line]) -> Stretching:
    """From lines that reach the edge, that end a little before it in mid-sentence, and that end far before it."""
    gaps = [gap for gap in map(find_gap, short) if gap is not None]
    usual = median(gaps) if gaps else 0.0
    stretched = sum(is_moved(gap - usual, line) for line in full if (gap := find_gap(line)) is not None)
    return Stretching(stretched >= MIN_LINES + TIMES * len(early), usual)


def is_moved(gap: float, line: Line) -> bool:
    """Whether so many ems more than usual between its characters stretch a line."""
    return gap < MOST and gap * sum(len(run.glyphs) - 1 for run in line.runs) > LEAST


def find_gap(line: Line) -> float | None:
    """The ems between two Chinese characters of a line; punctuation may be squeezed."""
    pairs = [pair for run in line.runs for pair in pairwise(run.glyphs)]
    gaps = [after.left - before.right for before, after in pairs if is_chinese(before) and is_chinese(after)]
    return median(gaps) / line.size if len(gaps) >= MIN_PAIRS else None


def is_chinese(glyph: Glyph) -> bool:
    """Whether this is a character of a word."""
    return "\u4e00" <= glyph.sign <= "\u9fff"
