"""Reads the letters of each paragraph in the main part of a Word document, with the bytes that they stand at."""

from __future__ import annotations

from typing import NamedTuple
from xml.parsers import expat

PARAGRAPH, TEXT = "p", "t"
SKIPPED = frozenset(("del", "moveFrom", "txbxContent", "Fallback", "rt"))
"""Elements whose text is no part of the paragraph around them, as in load/word/paragraph_text.py."""


class Letter(NamedTuple):
    """A character that is no blank."""

    text: str
    start: int
    end: int
    """The bytes that it stands at in the part, of a character reference all: &amp;"""


def read_paragraphs(part: bytes) -> list[list[Letter]]:
    """The letters of each paragraph in the order in which they begin; none for a part that is not in UTF-8."""
    reader = _Reader(part)
    try:
        part.decode("utf-8")
        reader.parser.Parse(part, True)
    except (UnicodeDecodeError, expat.ExpatError):
        return []
    return reader.paragraphs


class _Reader:
    """Collects letters while the part is parsed."""

    def __init__(self, part: bytes) -> None:
        self.part = part
        self.paragraphs: list[list[Letter]] = []
        self.path: list[str] = []
        self.open: list[list[Letter]] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = False
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.path.append(name.rpartition(":")[2])
        if self.path[-1] == PARAGRAPH:
            self.open.append([])
            self.paragraphs.append(self.open[-1])

    def _end(self, name: str) -> None:
        if self.path.pop() == PARAGRAPH:
            self.open.pop()

    def _text(self, text: str) -> None:
        if not self.open or self.path[-1] != TEXT or self._is_skipped():
            return
        at = self.parser.CurrentByteIndex
        if self.part[at : at + 1] == b"&":
            end = self.part.index(b";", at) + 1
            self._add(text, at, end)
            return
        for char in text:
            end = at + len(char.encode())
            self._add(char, at, end)
            at = end

    def _add(self, char: str, start: int, end: int) -> None:
        if not char.isspace():
            self.open[-1].append(Letter(char, start, end))

    def _is_skipped(self) -> bool:
        last = len(self.path) - 1 - self.path[::-1].index(PARAGRAPH)
        return not SKIPPED.isdisjoint(self.path[last:])
