"""Reads the text of a paragraph in an OpenDocument text as a reader of the document sees it.

OpenDocument 1.3, part 3: chapters 6 (paragraph elements content, 6.1.2 white space) and 7 (fields), section 5.5.
"""

from __future__ import annotations

import re

from lxml import etree

from speechkit.load.odf.inherited_styles import OdfStyles
from speechkit.load.office.symbol_fonts import PRIVATE_SIGNS
from speechkit.load.office.zip_parts import attribute, local, whole_number

# Elements that are skipped: notes, comments, pronunciation guides (ruby), scripts.
SKIPPED = frozenset(("note", "annotation", "annotation-end", "ruby-text", "script", "tracked-changes", "forms"))
DRAWN = frozenset(
    (
        *("frame", "a", "g", "custom-shape", "rect", "line", "polyline", "polygon", "regular-polygon", "path"),
        *("circle", "ellipse", "connector", "caption", "measure"),
    )
)
DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
SIGNS = {"tab": "\t", "line-break": "\n"}
WHITE = re.compile(r"[ \t\r\n]+")
MAX_SPACES = 1000


class OdfTextReader:
    """Reads a document paragraph by paragraph."""

    def __init__(self, styles: OdfStyles) -> None:
        self._styles = styles
        self._pieces: list[str] = []
        self._spaced = True
        self._gone = False
        self.boxes = 0
        """How many drawings with text have been left out so far."""

    def read(self, paragraph: etree._Element, *, hidden: bool) -> str:
        r"""The text of a paragraph, with \n for each line break; `hidden` tells whether its style hides it."""
        self._pieces, self._spaced, self._gone = [], True, False
        self._walk(paragraph, hidden)
        return "" if self._gone else "".join(self._pieces).translate(PRIVATE_SIGNS)

    def _walk(self, element: etree._Element, hidden: bool) -> None:
        self._add(element.text, hidden)
        for part in element:
            self._part(part, local(part.tag), hidden)
            self._add(part.tail, hidden)

    def _part(self, part: etree._Element, name: str, hidden: bool) -> None:
        if is_drawing(part, name):
            self.boxes += drawing_has_text(part)
        elif name == "s":
            self._put(" " * count_spaces(part), hidden)
        elif name in SIGNS:
            self._put(SIGNS[name], hidden)
        elif name == "hidden-paragraph":
            self._gone = self._gone or attribute(part, "is-hidden") == "true"
        elif name and name not in SKIPPED:
            self._walk(part, is_hidden_part(part, name, self._styles, hidden))

    def _add(self, text: str | None, hidden: bool) -> None:
        """Adds text; white space is collapsed, and dropped at the beginning of the paragraph."""
        if not text or hidden:
            return
        text = WHITE.sub(" ", text)
        if self._spaced:
            text = text.removeprefix(" ")
        if text:
            self._pieces.append(text)
            self._spaced = text.endswith(" ")

    def _put(self, text: str, hidden: bool) -> None:
        """Adds white space that an element stands for."""
        if not hidden:
            self._pieces.append(text)
            self._spaced = False


def is_drawing(part: etree._Element, name: str) -> bool:
    """Whether an element is a frame, a shape or a group of them."""
    return name in DRAWN and etree.QName(part).namespace == DRAWING


def drawing_has_text(drawing: etree._Element) -> bool:
    """Whether a drawing holds text."""
    return any("".join(paragraph.itertext()).strip() for paragraph in drawing.iter("{*}p", "{*}h"))


def count_spaces(element: etree._Element) -> int:
    """How many spaces a <text:s> stands for."""
    named = whole_number(element, "c")
    return 1 if named is None else min(named, MAX_SPACES)


def is_hidden_part(part: etree._Element, name: str, styles: OdfStyles, hidden: bool) -> bool:
    """Whether the text inside an element is hidden; `hidden` tells whether it is around the element."""
    if attribute(part, "is-hidden") == "true":
        return True
    own = styles.of(part, "text").hidden if name in ("span", "a") else None
    return hidden if own is None else own
