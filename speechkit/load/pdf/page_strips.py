"""Keeps the places on a page where a column could end; most are told by counts, without a look at its runs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property
from math import floor
from operator import attrgetter

from speechkit.load.paragraphs import OPENS_ANEW
from speechkit.load.pdf.glyph_runs import Run
from speechkit.load.pdf.gutters import (
    CELLS,
    CROSSING,
    FILLED,
    FULL_LINES,
    INDENTED,
    Sides,
    is_column,
    is_gutter,
    part_runs,
)


class PageStrips:
    """The places where the columns of a page could end; what is told of one is kept, as it is asked for repeatedly.

    A page of nothing but tables has dozens of them. Most need no look at its runs: too many go through the place, too
    many more than the page has base lines stand left of it, or few of those are long.
    """

    def __init__(self, runs: list[Run]) -> None:
        self.runs = runs
        self.lefts = sorted([run.left for run in runs])
        self.rights = sorted([run.right for run in runs])
        self.known: dict[float, Sides | None] = {}

    @cached_property
    def edges(self) -> list[float]:
        """The left edges that at least two lines share."""
        lefts = Counter(map(floor, self.lefts))
        lefts.update(floor(hole.right) for run in self.runs for hole in run.holes)
        return [left - 1.0 for left, lines in sorted(lefts.items()) if lines > 1]

    @cached_property
    def lengths(self) -> list[float]:
        """The lengths of the runs, those first that end first."""
        return [run.right - run.left for run in sorted(self.runs, key=attrgetter("right"))]

    @cached_property
    def ordered_lengths(self) -> list[float]:
        """The same, the shortest first."""
        return sorted(self.lengths)

    @cached_property
    def in_order(self) -> list[Run]:
        """The runs from left to right."""
        return sorted(self.runs, key=attrgetter("left"))

    @cached_property
    def least(self) -> float:
        """The size of the smallest run."""
        return min(run.size for run in self.runs)

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
        cut = min(self.cut, self.count_across(gutter))
        if self.is_crossed(gutter) or self.cuts_edge(gutter) or self.lacks_long(gutter, FULL_LINES * left - cut):
            return True
        least = (1 - CELLS) * left - self.rows - cut
        return least > 0 and least > self.markers

    def count_across(self, gutter: float) -> int:
        """How many runs go through a place."""
        return bisect_left(self.lefts, gutter) - bisect_right(self.rights, gutter)

    def is_crossed(self, gutter: float, left_out: int = 0) -> bool:
        """Whether surely too many runs go through a place, even where so many of them do not count."""
        across = self.count_across(gutter)
        cut = min(self.cut, across)
        return across - cut - left_out > CROSSING * (len(self.runs) + cut)

    def cuts_edge(self, gutter: float) -> bool:
        """Whether two runs surely begin at one place a little left of a gutter and go through it."""
        first = bisect_right(self.lefts, gutter - INDENTED * self.least)
        near = self.in_order[first : bisect_left(self.lefts, gutter)]
        edges = [round(run.left) for run in near if run.right > gutter and not run.holes]
        return len(set(edges)) < len(edges)

    def are_cells(self, count: int) -> bool:
        """Whether so many runs of the page are surely too many for two columns with a run a line."""
        least = (1 - CROSSING) * count - 2 * (self.rows + self.cut)
        return least > 0 and least > self.markers

    def lacks_long(self, gutter: float, least: float) -> bool:
        """Whether fewer runs left of a place are as long as the lines of a column that ends there."""
        length = FILLED * (gutter - self.lefts[0])
        if len(self.runs) - bisect_right(self.ordered_lengths, length) < least:
            return True
        return sum(map(length.__lt__, self.lengths[: bisect_right(self.rights, gutter)])) < least

    def find_sides(self, gutter: float) -> Sides | None:
        """The same with a look at all runs."""
        sides = part_runs(self.runs, gutter)
        return sides if is_gutter(sides, gutter) and is_column(sides.left, gutter - self.lefts[0]) else None
