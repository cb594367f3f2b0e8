"""The runs of a page in, the gutters between its columns out: empty strips with running text on both sides."""

from __future__ import annotations

from collections import Counter
from math import floor
from statistics import median
from typing import NamedTuple

from speechkit.load.pdf_glyphs import Run

SHARES = {2: 0.6, 3: 0.8}
"""How many columns a page can have, and how much of an equal share of it each takes at least: three are set alike."""
MIN_COLUMN_LINES = 6
"""Lines that a column has at least."""
FILLED = 0.6
"""How much of a column's width its lines fill, in the middle; the cells of a table fill less."""
GUTTER = 0.5
"""Ems that a gutter is wide at least: the spaces between words are narrower."""
INDENTED = 2.5
"""Ems behind a gutter within which the leftmost line of the next column begins, even where all are indented."""
CROSSING = 0.25
"""How many of the lines can reach into a gutter, as titles and hanging punctuation do."""


class Sides(NamedTuple):
    """The runs left and right of a gutter, and those across it."""

    left: list[Run]
    right: list[Run]
    across: list[Run]


def find_gutters(runs: list[Run], before: list[float]) -> list[float]:
    """Where each column but the first begins: as on the page before, whose last column can be short on this one."""
    if before and all(fits(runs, gutter) for gutter in before):
        return before
    return next(filter(None, (part_columns(runs, count, share / count) for count, share in SHARES.items())), [])


def fits(runs: list[Run], gutter: float) -> bool:
    """Whether a page has this gutter: what stands right of it begins at the edge of a column."""
    sides = part_runs(runs, gutter)
    first = min(sides.right, key=lambda run: run.left, default=None)
    return is_gutter(sides, gutter) and (first is None or first.left - gutter < INDENTED * first.size)


def part_columns(runs: list[Run], count: int, share: float) -> list[float] | None:
    """The gutters between so many columns, each with this share of the width; None where the runs are not set so."""
    if len(runs) < MIN_COLUMN_LINES:
        return None
    start, end = min(run.left for run in runs), max(run.right for run in runs)
    if count == 1:
        return [] if is_column(runs, end - start) else None
    least = share * (end - start)
    lefts = [floor(left) for run in runs for left in (run.left, *(hole.right for hole in run.holes))]
    edges = [left - 1.0 for left, lines in sorted(Counter(lefts).items()) if lines > 1]
    for gutter in (edge for edge in edges if start + least < edge < end - (count - 1) * least):
        sides = part_runs(runs, gutter)
        if is_gutter(sides, gutter) and is_column(sides.left, gutter - start):
            others = part_columns(sides.right, count - 1, least / (end - gutter))
            if others is not None:
                return [gutter, *others]
    return None


def part_runs(runs: list[Run], gutter: float) -> Sides:
    """The runs on both sides of a gutter, cut where it goes through a hole."""
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
    """Whether few lines reach into the strip left of this edge."""
    inside = sum(run.right > gutter - GUTTER * run.glyphs[-1].size for run in sides.left) + len(sides.across)
    return inside <= CROSSING * sum(map(len, sides))


def is_column(runs: list[Run], width: float) -> bool:
    """Whether runs fill a column of this width as running text does."""
    return len(runs) >= MIN_COLUMN_LINES and median(map(find_stretch, runs)) > FILLED * width


def find_stretch(run: Run) -> float:
    """The width of the longest part of a run without a hole as wide as a gutter."""
    holes = [hole for hole in run.holes if hole.right - hole.left > GUTTER * run.glyphs[hole.at].size]
    starts, ends = [run.left, *(hole.right for hole in holes)], [*(hole.left for hole in holes), run.right]
    return max(end - start for start, end in zip(starts, ends, strict=True))
