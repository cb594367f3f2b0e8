"""Writes an outline as a Word document, laid out by the standard GB/T 9704—2012."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from speechkit.emit.around import read_surroundings
from speechkit.emit.clean import for_xml
from speechkit.emit.options import EmitOptions
from speechkit.errors import EmitError, install_command
from speechkit.model import Outline

if TYPE_CHECKING:
    from docx.document import Document

LONGEST_PROPERTY = 255
"""In characters; python-docx takes no longer title or author among the properties of a document."""


def emit(outline: Outline, options: EmitOptions) -> bytes:
    """Headings that Word's navigation pane shows; with `text` the whole document, from its title to its signature."""
    try:
        from speechkit.emit.word.page_setup import new_document  # an optional package
    except ImportError as error:
        raise EmitError("docx needs python-docx", install_command("python-docx")) from error
    document = new_document()
    document.core_properties.title = for_xml(outline.title or "")[:LONGEST_PROPERTY]
    document.core_properties.author = for_xml(outline.frame.speaker or "")[:LONGEST_PROPERTY]
    document.core_properties.comments = ""
    (_write_text if options.text else _write_contents)(document, outline, options)
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def _write_contents(document: Document, outline: Outline, options: EmitOptions) -> None:
    from speechkit.emit.word.lay_out import lay_out_contents
    from speechkit.emit.word.marked_paragraphs import LaidParagraph, add_paragraphs

    frame = outline.frame
    front = [(frame.title, "Title"), *((part, "Subtitle") for part in (frame.subtitle, frame.speaker, frame.date))]
    add_paragraphs(document, [LaidParagraph(text, style) for text, style in front if text])
    add_paragraphs(document, list(lay_out_contents(outline, options)))


def _write_text(document: Document, outline: Outline, options: EmitOptions) -> None:
    from speechkit.emit.word.frame_paragraphs import lay_out_end, lay_out_front
    from speechkit.emit.word.lay_out import lay_out_text
    from speechkit.emit.word.marked_paragraphs import add_paragraphs

    around = read_surroundings(outline)
    paragraphs = [
        *lay_out_front(around.front, outline.title or ""),
        *lay_out_text(outline, options, around),
        *lay_out_end(around.end),
    ]
    add_paragraphs(document, paragraphs)
