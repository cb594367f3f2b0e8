"""Writes an outline as a workbook of Excel: a row for each node, ready to be sorted and filled in."""

from __future__ import annotations

import io
from datetime import UTC, datetime

from speechkit.emit.clean import for_xml
from speechkit.emit.node_table import COLUMNS, TEXT, table_rows
from speechkit.emit.options import EmitOptions
from speechkit.errors import EmitError, install_command
from speechkit.model import Outline

WIDTHS = {"path": 10, "level": 6, "marker": 10, "title": 60, TEXT: 80}
USUAL_WIDTH = 10
LONGEST = 32_767
"""The most characters that a cell holds."""
OLDEST = datetime(1980, 1, 1, tzinfo=UTC)
"""When the workbook says it was made: the same outline gives the same bytes."""


def emit(outline: Outline, options: EmitOptions) -> bytes:
    """The workbook with one sheet; raises EmitError where XlsxWriter is not installed."""
    try:
        import xlsxwriter  # an optional package
    except ImportError as error:
        raise EmitError("xlsx needs XlsxWriter", install_command("XlsxWriter")) from error
    packed = io.BytesIO()
    # titles that begin with = or look like an address stay text
    settings = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(packed, settings) as book:
        book.set_properties({"created": OLDEST, "title": for_xml(outline.title or "")})
        sheet = book.add_worksheet("提纲")
        bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
        for i, name in enumerate((*COLUMNS, TEXT)):
            sheet.set_column(i, i, WIDTHS.get(name, USUAL_WIDTH), wrapped)
        sheet.freeze_panes(1, 0)
        for number, row in enumerate(table_rows(outline, options)):
            for i, cell in enumerate(row):
                shown = for_xml(cell)[:LONGEST] if isinstance(cell, str) else cell
                sheet.write(number, i, shown, bold if number == 0 else wrapped)
    return packed.getvalue()
