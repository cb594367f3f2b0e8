"""Follows the fields of a Word document and tells which text they hide or show.

A field has a begin mark, a code, a separator, a result and an end mark. It may hold other fields and run over many
paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import normalize

from lxml import etree

from speechkit.load.numbering.field_numbers import AutoNumbers
from speechkit.load.office.zip_parts import attribute

# The result of these fields is left out: a table of contents is not text of the speech, and Word does not show what
# ASK and SET store.
SILENT = re.compile(r"\s*(?:TOC|ASK|SET)\b", re.IGNORECASE)
# EQ \o\ac(○,1) draws a 1 in a circle, EQ \o\ad(\s\up 9(zhōng),中) a character with its pronunciation above it.
DRAWN = re.compile(r"\s*EQ\b[^(]*\\o(?:\\a[clrd])?\s*\((?P<around>[^,]*),(?P<text>[^(),]*)\)\s*", re.IGNORECASE)
# EQ \o(\s\up 5(办公),\s\do 2(厅局)) draws 办公厅局 as two small rows in one line.
ROW = re.compile(r"\\s\\(?:up|do)\s*+\d*+\s*+\(([^()]*+)\)\s*+", re.IGNORECASE)
ROWS = re.compile(
    rf"\s*EQ\b[^(]*\\o(?:\\a[clrd])?\s*\(\s*+{ROW.pattern}(?:[,;]\s*+{ROW.pattern})*+\)\s*", re.IGNORECASE
)
BUTTON = re.compile(r"\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s(?P<text>[^\\]*)(?:\\\*.*)?", re.IGNORECASE)
CIRCLES = frozenset("○〇◯")
# 1 → ①, 21 → ㉑, 一 → ㊀, A → Ⓐ
CIRCLED = {
    normalize("NFKC", sign): sign
    for first, last in ("①⑳", "Ⓐⓩ", "㉑㉟", "㊀㊉", "㊱㊿")
    for sign in map(chr, range(ord(first), ord(last) + 1))
}
MAX_CODE = 200
"""This many characters of a code are kept; the codes that matter here are shorter."""


@dataclass(slots=True)
class Field:
    """A field that has begun and not ended."""

    hides: bool
    """Whether the text that comes next is not shown: a code, or a result that is left out."""
    code: str = ""
    has_result: bool = False
    """Whether some text of the result has come."""


class Fields:
    """The open fields of a document; it must get every mark that it was created with, in the same order."""

    def __init__(self, marks: Iterable[etree._Element]) -> None:
        self._never_closed = find_never_closed(marks)
        self._open: list[Field] = []
        self._hiding = 0
        self._numbers = AutoNumbers()

    def begin_paragraph(self, heading: int | None) -> None:
        """Tells the heading level of the paragraph that the next marks are in, from 1; None for body text."""
        self._numbers.begin_paragraph(heading)

    @property
    def hide(self) -> bool:
        """Whether an open field hides the text that comes next."""
        return self._hiding > 0

    def turn(self, mark: etree._Element) -> str:
        """Handles a mark of a field; the text is what the field draws if it ends without a result."""
        kind = attribute(mark, "fldCharType")
        if kind == "begin":
            # A field that never ends would hide the rest of the document.
            self._open.append(Field(hides=mark not in self._never_closed))
            self._hiding += self._open[-1].hides
        elif kind == "separate" and self._open and self._open[-1].hides:
            self._open[-1].hides = is_silent(self._open[-1].code)
            self._hiding -= not self._open[-1].hides
        elif kind == "end" and self._open:
            field = self._open.pop()
            self._hiding -= field.hides
            return "" if field.has_result or self._hiding else self.draw(field.code)
        return ""

    def draw(self, code: str) -> str:
        """The text of a field that has a code and no result."""
        return draw_code(code) or self._numbers.write(code)

    def show(self) -> bool:
        """Records that text comes, and tells whether it is shown."""
        if self._open and not self._hiding:
            self._open[-1].has_result = True
        return not self._hiding

    def add_code(self, text: str) -> None:
        """Appends to the code of the innermost field."""
        if self._open:
            self._open[-1].code = (self._open[-1].code + text)[:MAX_CODE]


def is_silent(code: str) -> bool:
    """Whether the result of a field with this code is left out: TOC, ASK, SET."""
    return SILENT.match(code) is not None


def draw_code(code: str) -> str:
    r"""The text that a code draws: EQ \o\ac(○,1) → ①; empty for a code that draws none."""
    if ROWS.fullmatch(code):
        return "".join(ROW.findall(code))
    if button := BUTTON.fullmatch(code):
        return button["text"].strip()
    match = DRAWN.fullmatch(code)
    if not match:
        return ""
    text = match["text"].strip()
    return CIRCLED.get(normalize("NFKC", text), text) if match["around"].strip() in CIRCLES else text


def find_never_closed(marks: Iterable[etree._Element]) -> frozenset[etree._Element]:
    """The begin marks of fields that have no end mark."""
    unpaired: list[etree._Element] = []
    for mark in marks:
        kind = attribute(mark, "fldCharType")
        if kind == "begin":
            unpaired.append(mark)
        elif kind == "end" and unpaired:
            unpaired.pop()
    return frozenset(unpaired)
