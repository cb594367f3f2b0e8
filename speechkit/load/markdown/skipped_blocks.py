"""Tells which tables and blocks of code of a Markdown text were skipped."""

from __future__ import annotations

from collections.abc import Sequence

from speechkit.messages import Message, Series
from speechkit.model import Notice

TABLES = ("{count} table left out", "{count} tables left out, in lines {lines}")
CODE = ("{count} block of code left out", "{count} blocks of code left out, in lines {lines}")


def tell_skipped(code: str, words: tuple[str, str], rows: Sequence[int]) -> Notice:
    """The notice of what was left out, in the words for one and for several; `rows` are its first lines, from 0."""
    lines = Series(", ", (str(row + 1) for row in rows))
    message = Message(words[len(rows) > 1], count=len(rows), lines=lines)
    return Notice(code, message, rows[0] + 1)
