"""Writes an outline as a table whose cells are parted by tabs."""

from __future__ import annotations

from speechkit.emit import to_csv
from speechkit.emit.options import EmitOptions
from speechkit.model import Outline


def emit(outline: Outline, options: EmitOptions) -> str:
    """The table of `to_csv`."""
    return to_csv.emit(outline, options, delimiter="\t")
