"""Reads the bytes of a file or of standard input, and turns every failure into a LoadError."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from speechkit.errors import LoadError, tell_reason
from speechkit.messages import Message

STDIN = "-"
LARGEST = 512 << 20
"""The most bytes of a source, more than scanned books have; a device or a pipe may be endless."""
CHUNK = 1 << 16

# The class of an error → what is wrong and what to do; the first class that fits counts.
FAILURES: tuple[tuple[type[Exception], str, str], ...] = (
    (FileNotFoundError, "there is no such file", "Check the path"),
    (IsADirectoryError, "this is a folder, not a file", "Name the files in it, for example FOLDER/*.txt"),
    (NotADirectoryError, "there is no such file", "Check the path: a part of it is a file, not a folder"),
    (PermissionError, "permission denied", "Allow reading it, or ask its owner"),
    (ValueError, "this is not a path", "Check the path"),
    (MemoryError, "it does not fit into memory", "Split it into smaller files"),
)


def name_of(source: Path | str) -> str:
    """The name of a source in messages: its path as given, with characters that cannot be encoded replaced."""
    if str(source) == STDIN:
        return "<stdin>"
    return str(source).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def read_source(source: Path | str) -> bytes:
    """All bytes of a file, or of standard input for `-`; LoadError if they cannot be read."""
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
    """The bytes of a file up to its end; LoadError if there are more than LARGEST."""
    data = BytesIO()
    while chunk := file.read(CHUNK):
        data.write(chunk)
        if data.tell() > LARGEST:
            problem = Message("it is larger than {size} MB, or endless", size=LARGEST >> 20)
            raise LoadError(problem, "Check the path, or split it into smaller files", source=name_of(source))
    return data.getvalue()


def describe_failure(error: Exception, source: Path | str) -> tuple[str, str]:
    """What is wrong with a source and what to do about it, for a message."""
    if isinstance(error, PermissionError) and os.path.isdir(source):  # Windows reports a folder as this
        error = IsADirectoryError()
    for kind, problem, remedy in FAILURES:
        if isinstance(error, kind):
            return problem, remedy
    return Message("it cannot be read: {reason}", reason=tell_reason(error)), Message("Try a copy of the file")
