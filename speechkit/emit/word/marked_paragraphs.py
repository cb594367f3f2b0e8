"""Appends paragraphs to a Word document, with bookmarks around the nodes in them.

A bookmark whose name begins with `_Outline` is hidden in Word and moves with the text that it holds (ECMA-376,
17.13.6). Its name says the depth of the node, its heading level, and where marker and title stand: with it the file is
read back as the outline that it is, also after it was edited.
"""

from __future__ import annotations

from itertools import count
from typing import Any, NamedTuple

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from speechkit.emit.clean import for_xml
from speechkit.emit.word.page_setup import leave_free
from speechkit.language.label_heads import Cut

PREFIX = "_Outline"
CLOSING = f"{PREFIX}_closing"
PART = "p"
"""At the end of the name of a bookmark that holds only a part of its heading."""
AFTER_LEVEL = ("w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange")
"""What the schema wants to follow the outline level."""


class Mark(NamedTuple):
    """A bookmark in a paragraph."""

    start: int
    end: int
    name: str


class LaidParagraph(NamedTuple):
    """A paragraph to be written."""

    text: str
    """A line break in it is \\v."""
    style: str = "Normal"
    marks: tuple[Mark, ...] = ()
    level: int = 0
    """The level of the heading that it is, from 1; a paragraph in another style is shown in the navigation pane."""
    keep: bool = False
    """It stays on the page of the next paragraph."""
    before: float = 0
    """The points that stay free above it, where its style does not say."""
    points: float = 0
    """The size of its letters, where its style does not say."""
    font: str = ""
    """The Chinese font, where it is not that of its style."""
    right: float = 0
    """The characters that stay free at its right."""


def name_mark(depth: int, level: int, number: int, cut: Cut, length: int) -> str:
    """The name of a node's bookmark: _Outline_2_1_17_2_2_6_7, with an s at the end where the title was shortened."""
    numbers = (depth, level, number, cut.marker, cut.start, cut.end, length)
    return f"{PREFIX}_{'_'.join(map(str, numbers))}{'s' * cut.is_shortened}"


def add_paragraphs(document: Document, paragraphs: list[LaidParagraph]) -> None:
    """Append paragraphs in their order."""
    numbers = count(1)
    styles = {style.name: style.style_id for style in document.styles}  # python-docx would search them for each one
    for laid in paragraphs:
        paragraph = document.add_paragraph()
        if laid.style != "Normal":
            paragraph._p.style = styles[laid.style]
        if laid.keep:
            paragraph.paragraph_format.keep_with_next = True
        if laid.before:
            paragraph.paragraph_format.space_before = Pt(laid.before)
        if laid.right:
            leave_free(paragraph, laid.right)
        if laid.level and not laid.style.startswith("Heading"):
            level: Any = OxmlElement("w:outlineLvl")
            level.set(qn("w:val"), str(laid.level - 1))
            paragraph._p.get_or_add_pPr().insert_element_before(level, *AFTER_LEVEL)
        _add_text(paragraph, laid, numbers)
        for run in paragraph.runs if laid.points or laid.font else ():
            if laid.points:
                run.font.size = Pt(laid.points)
            if laid.font:
                properties: Any = run._r.get_or_add_rPr()
                properties.get_or_add_rFonts().set(qn("w:eastAsia"), laid.font)


def _add_text(paragraph: Paragraph, laid: LaidParagraph, numbers: count[int]) -> None:
    """The runs of a paragraph between the beginnings and ends of its bookmarks."""
    text = for_xml(laid.text.replace("\v", "\n"))
    known = {id(mark): next(numbers) for mark in laid.marks}
    # at one place, bookmarks end before others begin, unless they are empty
    events = [(mark.start, 1, mark) for mark in laid.marks]
    events += [(mark.end, 0 if mark.end > mark.start else 2, mark) for mark in laid.marks]
    at = 0
    for place, kind, mark in sorted(events, key=lambda event: event[:2]):
        if place > at:
            paragraph.add_run(text[at:place])
            at = place
        element: Any = OxmlElement("w:bookmarkStart" if kind == 1 else "w:bookmarkEnd")
        element.set(qn("w:id"), str(known[id(mark)]))
        if kind == 1:
            element.set(qn("w:name"), mark.name)
        paragraph._p.append(element)
    if text[at:]:
        paragraph.add_run(text[at:])
