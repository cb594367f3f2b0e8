"""Finds the gutters between the columns of a page: empty strips with body text on both sides."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from speechkit.load.pdf.glyph_runs import Run
from speechkit.load.pdf.gutters import INDENTED, MIN_COLUMN_LINES, count_cells, is_column, is_gutter, part_runs
from speechkit.load.pdf.page_furniture import PAGE_NUMBER
from speechkit.load.pdf.page_strips import PageStrips
from speechkit.load.pdf.page_text import PageText

SHARES = {2: 0.6, 3: 0.8, 4: 0.8}
"""The numbers of columns that a page may have → the least width of a column, as a share of equal columns."""
LAST_LINES = {3: 3, 4: 3}
"""The number of columns → the fewest lines of the last column, where it may be shorter than the others."""
LOOSE = 1.2
"""A full line leaves at most this many ems at its end."""
FEW_FULL = 0.15
"""At least this share of lines is full where equal margins show that a page has two columns."""
MARGIN = 2.5
"""The margins of a page with two equal columns differ by at most this many ems."""


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
    return next(filter(None, found), None) or find_middle(page, strips)


def has_gutters(runs: list[Run], gutters: list[float]) -> bool:
    """Whether all these gutters fit a page."""
    return all(fits_gutter(runs, gutter) for gutter in gutters)


def find_middle(page: PageText, strips: PageStrips) -> list[float]:
    """The gutter of a page whose left half is full and whose right half has a few lines at its top."""
    middle = page.turn.page_width / 2
    last = min((run.base for run in page.runs), default=0.0)
    runs = [run for run in page.runs if run.base > last or not PAGE_NUMBER.fullmatch(run.text)]
    beyond = [run.left for run in runs if run.left > middle - run.size]
    if not beyond or strips.are_cells(len(runs)):
        return []
    gutter = min(beyond) - 1.0
    if strips.is_crossed(gutter, len(page.runs) - len(runs)):
        return []
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
