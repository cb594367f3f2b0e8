"""Keeps the places on a page where a column could end; most are told by counts, without a look at its runs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property
from math import floor
from operator import and_

from speechkit.load.paragraphs import OPENS_ANEW
from speechkit.load.pdf.glyph_runs import Run
from speechkit.load.pdf.gutters import CELLS, CROSSING, FILLED, FULL_LINES, Sides, is_column, is_gutter, part_runs


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
    def ordered_lengths(self) -> list[float]:
        """The same, the shortest first."""
        return sorted(self.lengths)

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
        if across - cut > CROSSING * (len(self.runs) + cut) or self.lacks_long(gutter, FULL_LINES * left - cut):
            return True
        least = (1 - CELLS) * left - self.rows - cut
        return least > 0 and least > self.markers

    def are_cells(self, count: int) -> bool:
        """Whether so many runs of the page are surely too many for two columns with a run a line."""
        least = (1 - CROSSING) * count - 2 * (self.rows + self.cut)
        return least > 0 and least > self.markers

    def lacks_long(self, gutter: float, least: float) -> bool:
        """Whether fewer runs left of a place are as long as the lines of a column that ends there."""
        length = FILLED * (gutter - self.lefts[0])
        if len(self.runs) - bisect_right(self.ordered_lengths, length) < least:
            return True
        found: int = sum(map(and_, map(gutter.__ge__, self.ends), map(length.__lt__, self.lengths)))
        return found < least

    def find_sides(self, gutter: float) -> Sides | None:
        """The same with a look at all runs."""
        sides = part_runs(self.runs, gutter)
        return sides if is_gutter(sides, gutter) and is_column(sides.left, gutter - self.lefts[0]) else None
