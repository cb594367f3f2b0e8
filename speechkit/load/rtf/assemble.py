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
from speechkit.load.rtf.font_sizes import STANDARD
from speechkit.load.rtf.sentinels import ALIGNED, CELL, CENTRED, CODE, INSIDE, LEVELS, NUMBER, PLAIN, RESULT, ROW, SIZE

MARK = re.compile(f"{SIZE}\\d{{3}}|[\ufdd0-\ufdef]")
SIZES = re.compile(f"{SIZE}(\\d{{3}})")
BEFORE_TEXT = re.compile(f"(?:{MARK.pattern}|\\s)*")
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
    heading, inside, centred, size, cells, table = None, False, False, STANDARD, 0, 0
    text = DRAWN.sub(lambda field: draw_code(MARK.sub("", field[1])), text.translate(PRIVATE_SIGNS))
    for line in map(put_rtf_number, text.split("\n")):
        for sign in MARK.findall(line):
            if sign == PLAIN:
                heading, inside, centred = None, False, False
            elif sign in (CENTRED, ALIGNED):
                centred = sign == CENTRED
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
        first = SIZES.findall(BEFORE_TEXT.match(line)[0])  # type: ignore[index]  # it may be empty
        setting = ParagraphSetting(int(first[-1] if first else size) / 2, centred)
        size = int((SIZES.findall(line) or [size])[-1])
        yield RtfLine(shown, heading if shown.strip() else None, table, setting)


def put_rtf_number(line: str) -> str:
    """The line with the number that the office program stored for it; a line without text shows none."""
    before, _, rest = line.partition(NUMBER)
    number, tab, text = rest.removeprefix("\t").partition("\t")
    number = MARK.sub("", number).strip()
    if not tab or len(number) > LONGEST_NUMBER:
        return before + rest
    shown = MARK.sub("", text)
    lead = BEFORE_TEXT.match(text)[0]  # type: ignore[index]  # the number is as large as the text
    return before + "".join(MARK.findall(lead)) + (add_gap(number, "tab", shown) if shown.strip() else "") + text
