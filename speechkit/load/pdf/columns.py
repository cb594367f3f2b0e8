"""Finds the gutters between the columns of a page: empty strips with body text on both sides."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from math import floor
from operator import and_
from statistics import median
from typing import NamedTuple

from speechkit.load.paragraphs import OPENS_ANEW
from speechkit.load.pdf.glyph_runs import LIFT, Run
from speechkit.load.pdf.page_furniture import PAGE_NUMBER
from speechkit.load.pdf.page_text import PageText

SHARES = {2: 0.6, 3: 0.8, 4: 0.8}
"""The numbers of columns that a page may have → the least width of a column, as a share of equal columns."""
MIN_COLUMN_LINES = 6
"""A column has at least this many lines."""
LAST_LINES = {3: 3, 4: 3}
"""The number of columns → the fewest lines of the last column, where it may be shorter than the others."""
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
LOOSE = 1.2
"""A full line leaves at most this many ems at its end."""
FEW_FULL = 0.15
"""At least this share of lines is full where equal margins show that a page has two columns."""
MARGIN = 2.5
"""The margins of a page with two equal columns differ by at most this many ems."""
CROSSING = 0.25
"""At most this share of the lines may reach into a gutter, as titles and hanging punctuation do."""


class Sides(NamedTuple):
    """The runs left of a gutter, right of it, and across it."""

    left: list[Run]
    right: list[Run]
    across: list[Run]


def find_all_gutters(pages: Sequence[PageText]) -> list[list[float]]:
    """The gutters of each page; a page that shows none gets those of the page before or after if they fit."""
    found: list[list[float]] = []
    for page in pages:
        found.append(find_gutters(page, found[-1] if found else []))
    for i in range(len(pages) - 2, -1, -1):
        if found[i + 1] and not found[i] and has_gutters(pages[i].runs, found[i + 1]):
            found[i] = found[i + 1]
    return found


def find_gutters(page: PageText, before: list[float]) -> list[float]:
    """The left edges of all columns but the first; those of the page before if they fit."""
    if before and has_gutters(page.runs, before):
        return before
    strips = PageStrips(page.runs)
    found = (
        part_columns(strips, count, share / count, LAST_LINES.get(count, MIN_COLUMN_LINES))
        for count, share in SHARES.items()
    )
    return next(filter(None, found), None) or find_middle(page)


def has_gutters(runs: list[Run], gutters: list[float]) -> bool:
    """Whether all these gutters fit a page."""
    return all(fits_gutter(runs, gutter) for gutter in gutters)


def find_middle(page: PageText) -> list[float]:
    """The gutter of a page whose left half is full and whose right half has a few lines at its top."""
    middle = page.turn.page_width / 2
    last = min((run.base for run in page.runs), default=0.0)
    runs = [run for run in page.runs if run.base > last or not PAGE_NUMBER.fullmatch(run.text)]
    gutter = min((run.left - 1.0 for run in runs if run.left > middle - run.size), default=0.0)
    sides = part_runs(runs, gutter)
    if len(sides.left) < MIN_COLUMN_LINES or not is_gutter(sides, gutter):
        return []
    em = median(run.size for run in sides.left)
    start, end = min(run.left for run in sides.left), max(run.right for run in sides.left)
    full = sum(run.right > end - LOOSE * em for run in sides.left)
    alike = abs(middle - start - (gutter + end - start - middle)) < MARGIN * em
    on_top = max(run.base for run in sides.right) >= sorted(run.base for run in sides.left)[-3]
    text = full >= max(3, FEW_FULL * len(sides.left)) and not any(map(count_cells, sides[:2]))
    return [gutter] if alike and on_top and text else []


def fits_gutter(runs: list[Run], gutter: float) -> bool:
    """Whether a gutter fits a page: what stands right of it begins at the edge of a column."""
    sides = part_runs(runs, gutter)
    first = min(sides.right, key=lambda run: run.left, default=None)
    return is_gutter(sides, gutter) and (first is None or first.left - gutter < INDENTED * first.size)


class PageStrips:
    """The places where the columns of a page could end; what is told of one is kept, as it is asked for repeatedly.

    A page of nothing but tables has dozens of them. Most need no look at its runs: too many go through the place, too
    many more than the page has base lines stand left of it, or few of those are long.
    """

    def __init__(self, runs: list[Run]) -> None:
        self.runs = runs
        self.ends = [run.right for run in runs]
        self.lefts = sorted([run.left for run in runs])
        self.rights = sorted(self.ends)
        self.known: dict[float, Sides | None] = {}

    @cached_property
    def edges(self) -> list[float]:
        """The left edges that at least two lines share."""
        lefts = [floor(left) for run in self.runs for left in (run.left, *(hole.right for hole in run.holes))]
        return [left - 1.0 for left, lines in sorted(Counter(lefts).items()) if lines > 1]

    @cached_property
    def lengths(self) -> list[float]:
        """The lengths of the runs."""
        return [run.right - run.left for run in self.runs]

    @cached_property
    def rows(self) -> int:
        """How many base lines there are."""
        return len({run.base for run in self.runs})

    @cached_property
    def markers(self) -> int:
        """How many runs are markers, which may have the text after them on their base line."""
        return sum(OPENS_ANEW.fullmatch(run.text) is not None for run in self.runs)

    @cached_property
    def cut(self) -> int:
        """How many runs a gutter may cut in two."""
        return sum(len(run.holes) > 0 for run in self.runs)

    def part(self, gutter: float) -> Sides | None:
        """The runs on both sides of a gutter with a column left of it; None if there is none."""
        if gutter not in self.known:
            self.known[gutter] = None if self.is_crowded(gutter) else self.find_sides(gutter)
        return self.known[gutter]

    def is_crowded(self, gutter: float) -> bool:
        """Whether there is surely no gutter with a column left of it."""
        left = bisect_right(self.rights, gutter)
        across = bisect_left(self.lefts, gutter) - left
        cut = min(self.cut, across)
        if across - cut > CROSSING * (len(self.runs) + cut) or self.count_long(gutter) + cut < FULL_LINES * left:
            return True
        least = (1 - CELLS) * left - self.rows - cut
        return least > 0 and least > self.markers

    def count_long(self, gutter: float) -> int:
        """How many runs left of a place are as long as the lines of a column that ends there."""
        is_long = map((FILLED * (gutter - self.lefts[0])).__lt__, self.lengths)
        return sum(map(and_, map(gutter.__ge__, self.ends), is_long))

    def find_sides(self, gutter: float) -> Sides | None:
        """The same with a look at all runs."""
        sides = part_runs(self.runs, gutter)
        return sides if is_gutter(sides, gutter) and is_column(sides.left, gutter - self.lefts[0]) else None


def part_columns(strips: PageStrips, count: int, share: float, last: int) -> list[float] | None:
    """The gutters between `count` columns of at least this share of the width; None if there are none.

    The last column has at least `last` lines.
    """
    runs = strips.runs
    if len(runs) < last:
        return None
    start, end = strips.lefts[0], strips.rights[-1]
    if count == 1:
        return [] if is_column(runs, end - start, last) else None
    least = share * (end - start)
    for gutter in (edge for edge in strips.edges if start + least < edge < end - (count - 1) * least):
        sides = strips.part(gutter)
        if sides:
            others = part_columns(PageStrips(sides.right), count - 1, least / (end - gutter), last)
            if others is not None:
                return [gutter, *others]
    return None


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
