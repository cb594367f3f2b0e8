"""Word files for the tests, written by python-docx, which the reader does not use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import NamedTuple

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

SPACES = nsdecls("w")


class Numbered(NamedTuple):
    """A paragraph with an automatic number."""

    text: str
    list_id: int | None = 1
    level: int | None = 0
    style: str | None = None


def level(index: int, format: str, text: str, *, start: int = 1, more: str = "") -> str:
    """A <w:lvl>."""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(*definitions: str, lists: Sequence[str] = ()) -> str:
    """A <w:numbering> with definitions 1, 2, … and, unless named, one list of the same number for each."""
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{i}">{levels}</w:abstractNum>' for i, levels in enumerate(definitions, 1)
    )
    nums = lists or [plain_list(i, i) for i in range(1, len(definitions) + 1)]
    return f"<w:numbering {SPACES}>{abstract}{''.join(nums)}</w:numbering>"


def plain_list(list_id: int, definition: int, more: str = "") -> str:
    """A <w:num>."""
    return f'<w:num w:numId="{list_id}"><w:abstractNumId w:val="{definition}"/>{more}</w:num>'


def make_docx(
    paragraphs: Iterable[str | Numbered], numbering_xml: str | None = None, *, styles: Sequence[str] = ()
) -> bytes:
    """A .docx of these paragraphs; those that begin with `<w:` stand in the body as they are."""
    document = docx.Document()
    for style in styles:
        document.styles.element.append(parse_xml(style))
    if numbering_xml:
        put_numbering(document, numbering_xml)
    for paragraph in paragraphs:
        if isinstance(paragraph, str) and paragraph.startswith("<w:"):
            document.element.body.insert(-1, parse_xml(paragraph.replace(">", f" {SPACES}>", 1)))
        elif isinstance(paragraph, str):
            document.add_paragraph(paragraph)
        else:
            add_numbered(document, paragraph)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def put_numbering(document: docx.document.Document, xml: str) -> None:
    """Replaces what the template counts with."""
    element = document.part.numbering_part.element
    for part in list(element):
        element.remove(part)
    for part in parse_xml(xml):
        element.append(part)


def add_numbered(document: docx.document.Document, paragraph: Numbered) -> None:
    """A paragraph whose properties name its list."""
    properties = document.add_paragraph(paragraph.text).paragraph_format.element.get_or_add_pPr()
    if paragraph.style:
        properties.insert(0, parse_xml(f'<w:pStyle {SPACES} w:val="{paragraph.style}"/>'))
    if paragraph.list_id is not None or paragraph.level is not None:
        at = "" if paragraph.level is None else f'<w:ilvl w:val="{paragraph.level}"/>'
        named = "" if paragraph.list_id is None else f'<w:numId w:val="{paragraph.list_id}"/>'
        properties.append(parse_xml(f"<w:numPr {SPACES}>{at}{named}</w:numPr>"))
