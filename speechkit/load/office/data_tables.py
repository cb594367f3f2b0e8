"""The tables that an office document's loader met in, those that hold data and no text of the speech out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

FEW_ROWS = 1
"""A table of no more rows only sets its text side by side: an order and its date, a signature and its seal."""


@dataclass(slots=True)
class TableCounts:
    """What is met that is no paragraph; tables count from 1, and 0 stands for what is outside of them."""

    around: list[int] = field(default_factory=lambda: [0])
    """For each table the one that it stands in."""
    wide_rows: Counter[int] = field(default_factory=Counter)
    """How many of its rows have several cells."""
    embedded: int = 0
    """Files that stand in the body as a block of their own."""


def find_data_tables(tables: TableCounts, sizes: Sequence[int]) -> set[int]:
    """The tables that hold data, and those inside them; one that only frames the text is read row by row.

    `sizes` has for each table the length of what stands in it and in no table inside it.
    """
    pages: set[int] = set()
    data: set[int] = set()
    total = sum(sizes)
    laid_out = holds_most(total - sizes[0], total)
    for table, around in enumerate(tables.around[1:], 1):
        laid_out_itself = laid_out and not around and tables.wide_rows[table] > 0
        if around in pages or laid_out_itself:  # a form, or a page set as one table
            pages.add(table)
        elif around in data or tables.wide_rows[table] > FEW_ROWS:
            data.add(table)
    return set() if holds_most(sum(sizes[table] for table in data), total) else data


def holds_most(part: int, total: int) -> bool:
    """Whether so much of a text is in some tables that they cannot be an addition to it."""
    return part > 4 * (total - part)
