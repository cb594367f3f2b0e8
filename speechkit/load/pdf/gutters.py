"""Tells whether a place on a page is a gutter, and whether runs are a column: body text, not the cells of a table."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from speechkit.load.paragraphs import OPENS_ANEW
from speechkit.load.pdf.glyph_runs import LIFT, Run

MIN_COLUMN_LINES = 6
"""A column has at least this many lines."""
FILLED = 0.6
"""The median line fills at least this share of a column's width; the cells of a table fill less."""
FULL, FULL_LINES = 0.8, 0.3
"""Or a column's lines fill FULL of its width in FULL_LINES of all cases; the other lines are items of one line."""
CELLS = 0.1
"""At most this share of the runs of a column may stand beside another run on the same base line."""
GUTTER = 0.5
"""A gutter is at least this many ems wide; spaces between words are narrower."""
INDENTED = 2.5
"""The leftmost line of a column begins within this many ems after its gutter, even where all are indented."""
CROSSING = 0.25
"""At most this share of the lines may reach into a gutter, as titles and hanging punctuation do."""


class Sides(NamedTuple):
    """The runs left of a gutter, right of it, and across it."""

    left: list[Run]
    right: list[Run]
    across: list[Run]


def part_runs(runs: list[Run], gutter: float) -> Sides:
    """The runs on both sides of a gutter; a run is cut where the gutter goes through one of its holes."""
    sides = Sides([], [], [])
    for run in runs:
        if run.right <= gutter:
            sides.left.append(run)
        elif run.left >= gutter:
            sides.right.append(run)
        elif len(parts := run.cut(gutter)) == 2:
            sides.left.append(parts[0])
            sides.right.append(parts[1])
        else:
            sides.across.append(run)
    return sides


def is_gutter(sides: Sides, gutter: float) -> bool:
    """Whether few lines reach into the strip left of this edge, and no two of them begin at the same place."""
    inside = sum(run.right > gutter - GUTTER * run.last_size for run in sides.left) + len(sides.across)
    edges = Counter(round(run.left) for run in sides.across if gutter - run.left < INDENTED * run.size)
    return inside <= CROSSING * sum(map(len, sides)) and max(edges.values(), default=0) < 2


def is_column(runs: list[Run], width: float, least: int = MIN_COLUMN_LINES) -> bool:
    """Whether at least this many runs fill a column of this width as body text does."""
    if len(runs) < least or count_cells(runs) > CELLS * len(runs):
        return False
    stretches = [find_stretch(run) for run in runs]
    start = min(run.left for run in runs)
    full = sum(
        stretch > max(FILLED * width, FULL * width - (run.left - start))
        for run, stretch in zip(runs, stretches, strict=True)
    )
    return median(stretches) > FILLED * width or full >= FULL_LINES * len(runs)


def count_cells(runs: list[Run]) -> int:
    """How many runs follow another run on its base line, as cells of a table do; text after a marker does not count."""
    ordered = sorted(runs, key=lambda run: (run.base, run.left))
    return sum(
        after.base - before.base < LIFT * after.size and not OPENS_ANEW.fullmatch(before.text)
        for before, after in pairwise(ordered)
    )


def find_stretch(run: Run) -> float:
    """The width of the longest part of a run without a hole as wide as a gutter."""
    holes = [hole for hole in run.holes if hole.right - hole.left > GUTTER * run.glyphs[hole.at].size]
    starts, ends = [run.left, *(hole.right for hole in holes)], [*(hole.left for hole in holes), run.right]
    return max(end - start for start, end in zip(starts, ends, strict=True))
