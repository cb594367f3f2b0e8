"""The marks of Word's fields in, in order; out: whether text between them is shown, and what a code alone draws.

A field is a begin, its code, a separator, its result and an end; it may hold other fields and run over many paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import normalize

from lxml import etree

from speechkit.load.numbering.field_numbers import AutoNumbers
from speechkit.load.office.zip_parts import attribute

# A table of contents is no text of the speech; what is asked for or set is seen only where another field shows it.
SILENT = re.compile(r"\s*(?:TOC|ASK|SET)\b", re.IGNORECASE)
# EQ \o\ac(○,1) is a 1 in a circle, EQ \o\ad(\s\up 9(zhōng),中) a sign with its reading: the last part is the text.
DRAWN = re.compile(r"\s*EQ\b[^(]*\\o(?:\\a[clrd])?\s*\((?P<around>[^,]*),(?P<text>[^(),]*)\)\s*", re.IGNORECASE)
# EQ \o(\s\up 5(办公),\s\do 2(厅局)) sets 办公厅局 in two rows, in the height of one.
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
"""Characters of a code that are kept; those that matter here are shorter."""


@dataclass(slots=True)
class Field:
    """A field that is open."""

    hides: bool
    """Whether the text that comes now is out of sight: a code, or a silent result."""
    code: str = ""
    has_result: bool = False
    """Whether a result came."""


class Fields:
    """The fields that are open; give it every mark that it was made with, in the same order."""

    def __init__(self, marks: Iterable[etree._Element]) -> None:
        self._never_closed = find_never_closed(marks)
        self._open: list[Field] = []
        self._hiding = 0
        self._numbers = AutoNumbers()

    def begin_paragraph(self, heading: int | None) -> None:
        """The next marks stand in a paragraph of this heading level."""
        self._numbers.begin_paragraph(heading)

    @property
    def hide(self) -> bool:
        """Whether an open field keeps the text that comes now out of sight."""
        return self._hiding > 0

    def turn(self, mark: etree._Element) -> str:
        """Opens a field, goes over to its result, or closes it; the text is what the closed one draws by its code."""
        kind = attribute(mark, "fldCharType")
        if kind == "begin":
            # One that is never closed would hide the rest of the document.
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
        """What a field without a result shows at this place."""
        return draw_code(code) or self._numbers.write(code)

    def show(self) -> bool:
        """Notes that text comes; whether it is seen."""
        if self._open and not self._hiding:
            self._open[-1].has_result = True
        return not self._hiding

    def add_code(self, text: str) -> None:
        """Goes on with the code of the innermost field."""
        if self._open:
            self._open[-1].code = (self._open[-1].code + text)[:MAX_CODE]


def is_silent(code: str) -> bool:
    """Whether the result of a field with this code is left out: a table of contents, an answer that is kept."""
    return SILENT.match(code) is not None


def draw_code(code: str) -> str:
    """What a field without a result shows: EQ \\o\\ac(○,1) → ①; nothing for a code that draws no text."""
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
    """The marks that begin a field without an end."""
    unpaired: list[etree._Element] = []
    for mark in marks:
        kind = attribute(mark, "fldCharType")
        if kind == "begin":
            unpaired.append(mark)
        elif kind == "end" and unpaired:
            unpaired.pop()
    return frozenset(unpaired)
