"""The bytes of a plain text in, a Document out."""

from __future__ import annotations

from speechkit.errors import LoadError
from speechkit.load.breaks import find_line_starts, find_page_turns, unify_breaks
from speechkit.load.encodings import decode
from speechkit.load.widths import SAMPLE, could_be_wrapped
from speechkit.model import Document, Notice, SourceMap

BOM = "\ufeff"


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a text file; the encoding is found by evidence unless it is named."""
    if not data:
        raise LoadError("the file is empty", "Check that it was saved", source=source)
    decoded = decode(data, source, encoding=encoding)
    if decoded.text in ("", BOM) or decoded.text.removeprefix(BOM).isspace():
        raise LoadError("there is nothing but white space in it", "Check that it was saved", source=source)
    return read_text(decoded.text, source, decoded.notices)


def load_text(text: str, source: str | None = None) -> Document:
    """The document in a string; any string is one."""
    return read_text(text, source, ())


def read_text(text: str, source: str | None, notices: tuple[Notice, ...]) -> Document:
    """Lines to paragraphs, each as it stands in the source, or joined where a fixed width broke them."""
    source_text = text.removeprefix(BOM)
    text = unify_breaks(source_text)
    starts = find_line_starts(text)
    sample = (text if len(starts) <= SAMPLE else text[: starts[SAMPLE]]).split("\n")
    if could_be_wrapped(sample):
        from speechkit.load import joining, wrapping  # few texts get here: the others do not pay for the patterns

        if found := wrapping.find_wrapping(sample):
            joined = joining.join_lines(text.split("\n"), find_page_turns(source_text), found)
            return Document(joined.text, joined.positions, source, notices=notices + joined.notices)
    return Document(text, SourceMap(starts, range(1, len(starts) + 1)), source, notices=notices)
