"""Bytes in, text out: strict decoding only, and the characters' evidence where the bytes do not name their encoding."""

from __future__ import annotations

from typing import NamedTuple

from speechkit.errors import LoadError
from speechkit.model import Notice


class Decoded(NamedTuple):
    """A text, and what is to be said of how it was read."""

    text: str
    notices: tuple[Notice, ...] = ()


def decode(data: bytes, source: str, *, encoding: str | None = None) -> Decoded:
    """The text in the bytes."""
    try:
        return Decoded(data.decode(encoding or "utf-8"))
    except UnicodeDecodeError as error:
        problem = f"it is no {error.encoding} text: byte {error.start} does not belong there"
        raise LoadError(problem, "Name the encoding with --encoding", source=source) from error
    except LookupError as error:
        raise LoadError(f"unknown encoding {encoding}", "Try utf-8, gb18030 or big5", source=source) from error
