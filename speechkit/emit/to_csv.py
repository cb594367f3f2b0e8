"""Writes an outline as a table in CSV (RFC 4180): a row for each node."""

from __future__ import annotations

import csv
import io

from speechkit.emit.node_table import table_rows
from speechkit.emit.options import EmitOptions
from speechkit.model import Outline


def emit(outline: Outline, options: EmitOptions, delimiter: str = ",") -> str:
    """The table; cells are parted by the delimiter and rows by a line feed."""
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter, lineterminator="\n").writerows(table_rows(outline, options))
    return written.getvalue()
