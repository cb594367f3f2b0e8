"""Reads the rows of a CSV file; a stray quotation mark spoils one row only (RFC 4180, 2.5 to 2.7)."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from typing import IO, NamedTuple

from speechkit.batch.long_lines import TOO_LONG, read_bounded_lines
from speechkit.load.sources import LARGEST

STRAY = "a quotation mark opens in it and nothing closes it. Write it twice, or leave it out"
NEVER_CLOSED = "unexpected end of data"
"""What the reader says at the end of the file."""


class CsvRow(NamedTuple):
    """One row: its fields, or what is wrong with it."""

    fields: list[str]
    problem: str | None = None


class _Lines:
    """The lines of a file, of which the latest can be given back."""

    def __init__(self, file: IO[str]) -> None:
        self.source = read_bounded_lines(file)
        self.waiting: deque[str | None] = deque()
        self.taken: list[str] = []
        self.size = 0

    def __iter__(self) -> Iterator[str]:
        """The lines, up to one that is too long or makes a row too long."""
        while self.waiting or not self.is_at_end():
            if (line := self.waiting[0]) is None or self.size + len(line) > LARGEST:
                return
            self.waiting.popleft()
            self.taken.append(line)
            self.size += len(line)
            yield line

    def is_at_end(self) -> bool:
        """Whether no line follows; reads one ahead."""
        if not self.waiting:
            self.waiting.extend(line for line in [next(self.source, "")] if line != "")
        return not self.waiting

    def finish_row(self) -> None:
        """Forget the lines that were taken."""
        self.taken.clear()
        self.size = 0

    def give_back(self) -> None:
        """Put all lines that were taken but the first in front of the others."""
        self.waiting.extendleft(reversed(self.taken[1:]))
        self.finish_row()


def read_rows(file: IO[str], delimiter: str) -> Iterator[CsvRow]:
    """The rows of a file opened with `newline=""`; those without any field are passed over."""
    csv.field_size_limit(2**31 - 1)
    lines = _Lines(file)
    reader = csv.reader(iter(lines), delimiter=delimiter, strict=True)
    while not lines.is_at_end():
        try:
            fields = next(reader, None)
        except csv.Error as error:
            reader = csv.reader(iter(lines), delimiter=delimiter, strict=True)
            if len(lines.taken) > 1 or NEVER_CLOSED in str(error):
                lines.give_back()
                yield CsvRow([], STRAY)
                continue
            fields = next(csv.reader(lines.taken, delimiter=delimiter), [])  # "a" b: all of it is in this line
        lines.finish_row()
        if fields is None:
            lines.waiting.popleft()
            reader = csv.reader(iter(lines), delimiter=delimiter, strict=True)
            yield CsvRow([], TOO_LONG)
        elif fields:
            yield CsvRow(fields)
