"""Tells which tables and blocks of code of a Markdown text were skipped."""

from __future__ import annotations

from collections.abc import Sequence

from speechkit.model import Notice


def tell_skipped(code: str, one: str, many: str, rows: Sequence[int]) -> Notice:
    """The notice of what was left out; `rows` are the lines where each of it begins, from 0."""
    message = f"{len(rows)} {one if len(rows) == 1 else many} left out"
    if len(rows) > 1:
        message += ", in lines " + ", ".join(str(row + 1) for row in rows)
    return Notice(code, message, rows[0] + 1)
