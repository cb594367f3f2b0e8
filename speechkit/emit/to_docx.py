"""Writes an outline as a Word document, laid out by the standard GB/T 9704—2012."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from speechkit.emit.clean import for_xml
from speechkit.emit.entries import Entry, label, text_beyond_title, walk_entries
from speechkit.emit.options import EmitOptions
from speechkit.errors import EmitError, install_command
from speechkit.model import Outline

if TYPE_CHECKING:
    from docx.document import Document

DEEPEST = 9
"""Word has nine heading styles."""
SENTENCE_ENDS = "。：；！？\n"


def emit(outline: Outline, options: EmitOptions) -> bytes:
    """Headings that Word's navigation pane shows; with `text` the whole document, from its title to its signature."""
    try:
        from speechkit.emit.word.page_setup import new_document  # an optional package
    except ImportError as error:
        raise EmitError("docx needs python-docx", install_command("python-docx")) from error
    document = new_document()
    _write_front(document, outline)
    if options.text:
        first = outline.nodes[0].start if outline.nodes else outline.frame.body_end
        _write_text(document, outline.document.text[outline.frame.body_start : first])
    for entry in walk_entries(outline, options):
        style = f"Heading {min(entry.depth, DEEPEST)}"
        heading = document.add_paragraph(for_xml(label(outline, entry.node, options)), style=style)
        if options.text:
            heading.paragraph_format.keep_with_next = True
            _write_text(document, _text_after_title(outline, entry))
    if options.text:
        _write_text(document, outline.document.text[outline.closing_start : outline.frame.body_end])
        _write_text(document, outline.frame.signature or "", style="Signature")
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def _write_front(document: Document, outline: Outline) -> None:
    frame = outline.frame
    document.core_properties.title = for_xml(outline.title or "")
    document.core_properties.author = for_xml(frame.speaker or "")
    document.core_properties.comments = ""
    _write_text(document, frame.title or "", style="Title")
    for part in (frame.subtitle, frame.speaker, frame.date):
        _write_text(document, part or "", style="Subtitle")
    _write_text(document, frame.salutation or "", style="Salutation")


def _text_after_title(outline: Outline, entry: Entry) -> str:
    """The node's text without the sentence that is its title, where the title is the whole sentence."""
    text = text_beyond_title(outline, entry)
    rest = text.removeprefix(entry.node.title)
    return rest[1:] if rest != text and rest[:1] in SENTENCE_ENDS else text


def _write_text(document: Document, text: str, style: str = "Normal") -> None:
    for line in text.split("\n"):
        if line.strip():
            document.add_paragraph(for_xml(line.strip()), style=style)
