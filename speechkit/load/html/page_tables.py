"""Tells tables of data from layout tables and from lists with their numbers in a column."""

from __future__ import annotations

import re
from statistics import fmean

from lxml import etree

from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.load.paragraphs import OPENS_ANEW

SHORT_CELL = 40
"""Cells with at most this many characters on average are data."""
NUMBER = re.compile(r"\d{1,3}")


def is_data_table(table: etree._Element) -> bool:
    """Whether a table holds data rather than laid-out text: short cells, several in a row."""
    if table.find(".//table") is not None:
        return False
    rows = [[cell for cell in row if cell.tag in ("td", "th") and cell_has_text(cell)] for row in table.iter("tr")]
    wide = [row for row in rows if len(row) > 1]
    if len(rows) < 2 or len(wide) < 0.6 * len(rows):
        return False
    # A list with its numbers in a column of their own.
    items = all(len(row) == 2 and is_marker_cell(row[0]) for row in wide)
    texts = ["".join(cell.itertext()).strip() for row in rows for cell in row[items:]]
    return max(map(len, texts), default=0) < 5 * SHORT_CELL and fmean(map(len, texts)) < SHORT_CELL / (1 + items)


def cell_has_text(cell: etree._Element) -> bool:
    """Whether a cell holds text; empty cells only make room."""
    return any(text.strip() for text in cell.itertext())


def is_marker_cell(cell: etree._Element) -> bool:
    """Whether a cell holds nothing but the number of the text in the next cell."""
    text = "".join(cell.itertext()).strip()
    return bool(NUMBER.fullmatch(text) or OPENS_ANEW.fullmatch(text))


def read_marker_cell(cell: etree._Element) -> str:
    """The number in a cell as it stands in a line: 1 → 1., 第一条 → 第一条 with a space."""
    text = "".join(cell.itertext()).strip()
    return f"{text}. " if NUMBER.fullmatch(text) else text + IDEOGRAPHIC if text[-1:].isalpha() else text
