"""Finds the tables of an office document that hold data rather than text of the speech."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

FEW_ROWS = 1
"""A table with no more rows of several cells only sets text side by side: a date beside a file number, a signature."""


@dataclass(slots=True)
class TableCounts:
    """What a loader has counted while it read a document.

    Tables count from 1; 0 stands for the text outside of tables.
    """

    around: list[int] = field(default_factory=lambda: [0])
    """For each table, the table around it."""
    wide_rows: Counter[int] = field(default_factory=Counter)
    """For each table, how many of its rows have several cells."""
    embedded: int = 0
    """How many files are embedded in the body as blocks of their own."""


def find_data_tables(tables: TableCounts, sizes: Sequence[int]) -> set[int]:
    """The tables that hold data, with those inside them; all others are laid-out text, read row by row.

    `sizes` has for each table the number of characters in it but not in a table inside it.
    """
    pages: set[int] = set()
    data: set[int] = set()
    total = sum(sizes)
    laid_out = holds_most(total - sizes[0], total)
    for table, around in enumerate(tables.around[1:], 1):
        laid_out_itself = laid_out and not around and tables.wide_rows[table] > 0
        if around in pages or laid_out_itself:  # a form, or a page laid out as one table
            pages.add(table)
        elif around in data or tables.wide_rows[table] > FEW_ROWS:
            data.add(table)
    return set() if holds_most(sum(sizes[table] for table in data), total) else data


def holds_most(part: int, total: int) -> bool:
    """Whether a part is more than four fifths of a text: then it is the text itself, not an addition."""
    return part > 4 * (total - part)
