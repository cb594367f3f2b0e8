"""Builds the paragraphs of a rich text file from its text with sentinel characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from speechkit.load.numbering.number_gap import add_gap
from speechkit.load.office.data_tables import TableCounts
from speechkit.load.office.fields import draw_code
from speechkit.load.office.symbol_fonts import PRIVATE_SIGNS
from speechkit.load.paragraphs import ParagraphSetting
from speechkit.load.rtf.sentinels import CELL, CODE, INSIDE, LEVELS, NUMBER, PLAIN, RESULT, ROW

MARK = re.compile("[\ufdd0-\ufdef]")
DRAWN = re.compile(f"{CODE}([^\n{CODE}{RESULT}]*){RESULT}")
LONGEST_NUMBER = 31


class RtfLine(NamedTuple):
    """A paragraph as it stands in the file."""

    text: str
    heading: int | None
    table: int
    """The table around it, from 1; 0 outside of tables."""
    setting: ParagraphSetting = ParagraphSetting()


def read_rtf_lines(text: str, tables: TableCounts) -> Iterator[RtfLine]:
    """Every paragraph, tables row by row, with its number, its heading level and its table."""
    heading, inside, cells, table = None, False, 0, 0
    text = DRAWN.sub(lambda field: draw_code(MARK.sub("", field[1])), text.translate(PRIVATE_SIGNS))
    for line in map(put_rtf_number, text.split("\n")):
        for sign in MARK.findall(line):
            if sign == PLAIN:
                heading, inside = None, False
            elif sign in LEVELS:
                heading = LEVELS.index(sign) + 1
            elif sign in (INSIDE, CELL):
                inside = True
                cells += sign == CELL
            elif sign == ROW:
                if cells > 1:
                    tables.wide_rows[table] += 1
                cells = 0
        if inside and not table:
            tables.around.append(0)
        table = (table or len(tables.around) - 1) if inside else 0
        shown = MARK.sub("", line)
        yield RtfLine(shown, heading if shown.strip() else None, table)


def put_rtf_number(line: str) -> str:
    """The line with the number that the office program stored for it; a line without text shows none."""
    before, _, rest = line.partition(NUMBER)
    number, tab, text = rest.removeprefix("\t").partition("\t")
    number = MARK.sub("", number).strip()
    if not tab or len(number) > LONGEST_NUMBER:
        return before + rest
    shown = MARK.sub("", text)
    return before + (add_gap(number, "tab", shown) if shown.strip() else "") + text
