"""Reads the lines of a file; one that is larger than a document may be is passed over, not held in memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, AnyStr

from speechkit.load.sources import LARGEST
from speechkit.messages import Message

TOO_LONG = Message("it is larger than {size} MB", size=LARGEST >> 20)
CHUNK = 1 << 24


def read_bounded_lines(file: IO[AnyStr]) -> Iterator[AnyStr | None]:
    """The lines of a file, with their breaks; None in place of one that is longer than LARGEST."""
    while line := file.readline(LARGEST + 1):
        if len(line) <= LARGEST:
            yield line
            continue
        is_torn = True
        while is_torn:
            rest = file.readline(CHUNK)
            is_torn = len(rest) == CHUNK and rest[-1:] not in ("\n", b"\n")
        yield None
