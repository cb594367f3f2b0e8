"""A path or `-` in, its bytes and its name out; every way in which that fails is one line."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from speechkit.errors import LoadError

STDIN = "-"
LARGEST = 512 << 20
"""Bytes of a source, more than scanned books have: a device or a pipe may have no end."""
CHUNK = 1 << 16

# The first class that fits counts.
FAILURES: tuple[tuple[type[Exception], str, str], ...] = (
    (FileNotFoundError, "there is no such file", "Check the path"),
    (IsADirectoryError, "this is a folder, not a file", "Name the files in it, for example FOLDER/*.txt"),
    (NotADirectoryError, "there is no such file", "Check the path: a part of it is a file, not a folder"),
    (PermissionError, "it may not be read: permission denied", "Allow reading it, or ask its owner"),
    (ValueError, "this is no path", "Check the path"),
    (MemoryError, "it does not fit into memory", "Split it into smaller files"),
)


def name_of(source: Path | str) -> str:
    """What messages call a source: its path as given, readable even where the file system's name is not."""
    if str(source) == STDIN:
        return "<stdin>"
    return str(source).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def read_source(source: Path | str) -> bytes:
    """All bytes of a file, or of standard input for `-`."""
    if str(source) == STDIN and sys.stdin is None:
        raise LoadError("it is closed", "Pipe a text in, or name a file", source=name_of(source))
    try:
        if str(source) == STDIN:
            return read_to_end(sys.stdin.buffer, source)
        with open(source, "rb") as file:
            return read_to_end(file, source)
    except (OSError, ValueError, MemoryError) as error:
        problem, remedy = describe_failure(error, source)
        raise LoadError(problem, remedy, source=name_of(source)) from error


def read_to_end(file: BinaryIO, source: Path | str) -> bytes:
    """What a file holds up to its end, which has to come within LARGEST."""
    data = BytesIO()
    while chunk := file.read(CHUNK):
        data.write(chunk)
        if data.tell() > LARGEST:
            problem = f"it is larger than {LARGEST >> 20} MB, or has no end"
            raise LoadError(problem, "Check the path, or split it into smaller files", source=name_of(source))
    return data.getvalue()


def describe_failure(error: Exception, source: Path | str) -> tuple[str, str]:
    """What went wrong and what to do, in words."""
    if isinstance(error, PermissionError) and os.path.isdir(source):  # Windows names folders so
        error = IsADirectoryError()
    for kind, problem, remedy in FAILURES:
        if isinstance(error, kind):
            return problem, remedy
    reason = getattr(error, "strerror", None) or str(error)
    return f"it cannot be read: {reason.lower()}", "Try a copy of the file"
