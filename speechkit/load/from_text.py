"""The bytes of a plain text in, a Document out."""

from __future__ import annotations

from array import array
from itertools import accumulate

from speechkit.errors import LoadError
from speechkit.load.encodings import decode
from speechkit.load.joining import join_lines
from speechkit.load.wrapping import find_wrapping
from speechkit.model import Document, Notice, SourceMap

BOM = "\ufeff"


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a text file; the encoding is found by evidence unless it is named."""
    if not data:
        raise LoadError("the file is empty", "Check that it was saved", source=source)
    decoded = decode(data, source, encoding=encoding)
    if not decoded.text.removeprefix(BOM).strip():
        raise LoadError("there is nothing but white space in it", "Check that it was saved", source=source)
    return read_text(decoded.text, source, decoded.notices)


def load_text(text: str, source: str | None = None) -> Document:
    """The document in a string; any string is one."""
    return read_text(text, source, ())


def read_text(text: str, source: str | None, notices: tuple[Notice, ...]) -> Document:
    """Lines to paragraphs, each as it stands in the source, or joined where a fixed width broke them."""
    text = text.removeprefix(BOM)
    lines = text.splitlines()
    wrapping = find_wrapping(lines)
    if wrapping is None:
        return Document("\n".join(lines), map_lines(lines), source, notices=notices)
    joined = join_lines(text.splitlines(keepends=True), wrapping)
    return Document(joined.text, joined.positions, source, notices=notices + joined.notices)


def map_lines(lines: list[str]) -> SourceMap:
    """The places of lines that are joined by single line breaks."""
    offsets = array("l", accumulate((len(line) + 1 for line in lines), initial=0))
    if len(offsets) > 1:
        offsets.pop()
    count = len(offsets)
    return SourceMap(offsets, array("l", range(1, count + 1)), array("l", [1]) * count)
