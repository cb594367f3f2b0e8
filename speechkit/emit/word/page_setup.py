"""Makes an empty Word document with the page, the fonts and the styles of GB/T 9704—2012."""

from __future__ import annotations

from typing import Any, NamedTuple

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import BaseStyle, ParagraphStyle
from docx.text.paragraph import Paragraph

LATIN = "Times New Roman"
BODY_FONT = "仿宋"
BODY = 16.0
CHARACTER = 320
"""The width of a character of the body (三号, 16 points), in twentieths of a point."""


class Look(NamedTuple):
    """How a style looks; these fonts come with Windows and Office, and 小标宋 with what offices install."""

    style: str
    font: str
    points: float = BODY
    indent: int = 2
    """Characters by which the first line is indented."""
    align: ALIGN = ALIGN.JUSTIFY
    bold: bool = False
    line: float = 28.95
    """The height of a line: 22 of the body on a page of 225 mm."""
    before: float = 0
    after: float = 0
    is_built_in: bool = True
    """Word has a style of this name."""
    color: int = 0x000000
    left: int = 0
    """Characters that stay free at the left of all lines."""


# the standard names the fonts of the title, of the body and of four levels; those below are set like the fourth
LOOKS = (
    Look("Normal", BODY_FONT),
    Look("Title", "方正小标宋简体", 22, 0, ALIGN.CENTER, line=36, after=28.95),
    Look("Subtitle", "楷体", indent=0, align=ALIGN.CENTER),
    Look("Salutation", "仿宋", indent=0),
    Look("Signature", "仿宋", indent=0, align=ALIGN.RIGHT),
    *(Look(f"Heading {level}", ("黑体", "楷体", "仿宋")[min(level, 3) - 1]) for level in range(1, 10)),
    Look("Footer", "宋体", 14, 0, ALIGN.RIGHT),
    Look(
        "Issuing Office", "方正小标宋简体", 36, 0, ALIGN.CENTER, line=48, before=60, is_built_in=False, color=0xFF0000
    ),
    Look("Document Number", "仿宋", indent=0, align=ALIGN.CENTER, before=28.95, after=28.95, is_built_in=False),
    Look("Annexes", "仿宋", indent=-4, left=6, is_built_in=False),
    Look("Annex", "仿宋", indent=-1, left=6, is_built_in=False),
    Look("Copies", "仿宋", 14, 0, left=1, is_built_in=False),
)


def new_document() -> Document:
    """The document, empty, with page numbers: — 1 — at the right of odd pages, at the left of even ones."""
    document = docx.Document()
    known = {style.name for style in document.styles}
    for look in LOOKS:
        style = document.styles[look.style] if look.style in known else _add_style(document, look)
        _set_style(style, look)
    _set_page(document.sections[0])
    document.settings.odd_and_even_pages_header_footer = True
    _number_page(document.sections[0].footer.paragraphs[0], ALIGN.RIGHT)
    _number_page(document.sections[0].even_page_footer.paragraphs[0], ALIGN.LEFT)
    return document


def _set_page(section: Section) -> None:
    """A4 with a type area of 156 × 225 mm, 22 lines of 28 characters."""
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    section.footer_distance = Mm(23)
    sections: Any = section._sectPr  # python-docx has no name for the grid
    grid = sections.find(qn("w:docGrid"))
    if grid is None:
        grid = OxmlElement("w:docGrid")
        sections.append(grid)
    grid.set(qn("w:type"), "lines")
    grid.set(qn("w:linePitch"), "579")


def _set_style(style: BaseStyle, look: Look) -> None:
    assert isinstance(style, ParagraphStyle)
    font = style.font
    font.name, font.size, font.bold, font.italic = LATIN, Pt(look.points), look.bold, False
    font.color.rgb = RGBColor.from_string(f"{look.color:06X}")
    _set_fonts(style.element.get_or_add_rPr(), look)
    layout = style.paragraph_format
    layout.alignment = look.align
    layout.line_spacing = Pt(look.line)
    layout.space_before, layout.space_after = Pt(look.before), Pt(look.after)
    layout.keep_with_next = False
    _set_indent(style.element.get_or_add_pPr(), look)


def _add_style(document: Document, look: Look) -> ParagraphStyle:
    style = document.styles.add_style(look.style, WD_STYLE_TYPE.PARAGRAPH, builtin=look.is_built_in)
    assert isinstance(style, ParagraphStyle)
    style.base_style = document.styles["Normal"]
    return style


def _set_fonts(properties: Any, look: Look) -> None:
    """The Chinese font, and no font of the theme, which would win over it; 28 characters fit into a line."""
    fonts = properties.find(qn("w:rFonts"))
    for name in [name for name in fonts.attrib if name.endswith("Theme")]:
        del fonts.attrib[name]
    fonts.set(qn("w:eastAsia"), look.font)
    for spacing in properties.findall(qn("w:spacing")):
        properties.remove(spacing)
    if look.points == BODY:
        # a grid of characters would do the same in Word, but other programs then give each character two cells
        spacing = OxmlElement("w:spacing")
        spacing.set(qn("w:val"), "-5")
        properties.find(qn("w:color")).addnext(spacing)  # the schema wants it there


def _set_indent(properties: Any, look: Look) -> None:
    """Indents in characters, as Word shows them to the person who edits; the lengths are for other programs."""
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)
    indent = properties.get_or_add_ind()
    first = "firstLine" if look.indent >= 0 else "hanging"
    for side, characters in ((first, abs(look.indent)), ("left", look.left)):
        if characters or side == first:
            indent.set(qn(f"w:{side}Chars"), str(100 * characters))
            indent.set(qn(f"w:{side}"), str(CHARACTER * characters))


def leave_free(paragraph: Paragraph, characters: float) -> None:
    """Leave so many characters free at the right of a paragraph."""
    indent = paragraph._p.get_or_add_pPr().get_or_add_ind()
    indent.set(qn("w:rightChars"), str(round(100 * characters)))
    indent.set(qn("w:right"), str(round(CHARACTER * characters)))


def _number_page(paragraph: Paragraph, align: ALIGN) -> None:
    """— 1 —, one character from the edge."""
    paragraph.style = "Footer"
    paragraph.alignment = align
    side = "right" if align == ALIGN.RIGHT else "left"
    indent = paragraph._p.get_or_add_pPr().get_or_add_ind()
    indent.set(qn(f"w:{side}Chars"), "100")
    indent.set(qn(f"w:{side}"), "280")
    paragraph.add_run("— ")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    written: Any = paragraph._p
    written.append(field)
    paragraph.add_run(" —")
