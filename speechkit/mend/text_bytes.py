"""Writes edits into the bytes of a text file or of Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechkit.check import Edit
from speechkit.language.blanks import BYTE_ORDER_MARK
from speechkit.load.encoding.decoding import decode
from speechkit.load.encoding.guessing import GUESSES, find_family
from speechkit.load.text.line_breaks import OTHER_BREAKS
from speechkit.model import Document

BREAK = re.compile(f"\r\n|[\n{OTHER_BREAKS}]")


class TextBytes:
    """A text file that is mended, and the document that was read from it."""

    def __init__(self, data: bytes, document: Document, encoding: str | None) -> None:
        self.document = document
        self.text = decode(data, document.source or "", encoding=encoding).text
        self.codec = find_codec(data, self.text, encoding)
        self.starts = [0, *(found.end() for found in BREAK.finditer(self.text))]

    def has(self, edits: Sequence[Edit]) -> bool:
        """Whether the file says at the places of the edits what the document does."""
        return self.codec is not None and all(self._place(edit) is not None for edit in edits)

    def change(self, edits: Sequence[Edit]) -> bytes:
        """The bytes with all edits, of which the file has every one; the rest is the same, byte by byte."""
        text = self.text
        for edit in sorted(edits, reverse=True):
            if (at := self._place(edit)) is not None:
                text = text[:at] + edit.text + text[at + edit.end - edit.start :]
        return text.encode(self.codec or "utf-8")

    def _place(self, edit: Edit) -> int | None:
        """The offset of an edit in the text of the file; None where something else stands there."""
        place = self.document.positions.position(edit.start)
        if place.line > len(self.starts):
            return None
        mark = len(BYTE_ORDER_MARK) if place.line == 1 and self.text.startswith(BYTE_ORDER_MARK) else 0
        at = self.starts[place.line - 1] + place.column - 1 + mark
        old = self.text[at : at + edit.end - edit.start]
        before = self.document.text[max(0, edit.start - 1) : edit.start].strip()
        same = old == self.document.text[edit.start : edit.end] and self.text.startswith(before, at - len(before))
        return at if same and not BREAK.search(old) else None


def find_codec(data: bytes, text: str, encoding: str | None) -> str | None:
    """The encoding in which a text is exactly these bytes; None where none is."""
    named = find_family(encoding, "").codecs if encoding else ()
    for codec in (*named, *(codec for family in GUESSES for codec in family.codecs)):
        try:
            if text.encode(codec) == data:
                return codec
        except UnicodeError:
            continue
    return None
