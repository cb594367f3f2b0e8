"""Reads a rich text file (.rtf) as a Document.

striprtf parses the language itself: groups, destinations, encodings, named characters. Before that, control_words.py
rewrites what striprtf would misread and adds sentinels for what it would not report; after that, assemble.py reads the
sentinels. Files that cannot be read rightly in this way are left to LibreOffice.
"""

from __future__ import annotations

from striprtf.striprtf import rtf_to_text

from speechkit.errors import LoadError, MissingExtra
from speechkit.load.file_kinds import trim_front
from speechkit.load.libreoffice import from_office
from speechkit.load.office.data_tables import TableCounts
from speechkit.load.office.table_lines import build_office_document, refuse_many_paragraphs
from speechkit.load.office.zip_parts import COPY_AGAIN, DAMAGED
from speechkit.load.rtf.assemble import read_rtf_lines
from speechkit.load.rtf.code_pages import RtfEncoding, choose_encodings
from speechkit.load.rtf.control_words import prepare_rtf, shows_again
from speechkit.load.rtf.escapes import read_rtf_bytes
from speechkit.load.rtf.sentinels import BOX, LISTED, NUMBER
from speechkit.messages import Message
from speechkit.model import Document, Notice


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a rich text file; `encoding` overrides the one that it declares.

    Raises LoadError if the file is damaged, too large or without text, and MissingExtra if it needs
    LibreOffice and that is not installed.
    """
    text = read_rtf_bytes(trim_front(data), source)
    shown, notices = read_in_some_encoding(text, source, encoding)
    unclear = find_unclear(text, shown)
    if unclear and from_office.find_program() is None:
        raise MissingExtra(unclear, "Install LibreOffice, or save the file as .docx", source=source)
    if unclear:
        return from_office.load(data, source)
    boxes = min(shown.count(BOX), text.count(r"\shptxt")) or text.count(r"\dptxbxtext")
    return build_rtf_document(shown, source, notices, boxes)


def read_in_some_encoding(text: str, source: str, encoding: str | None) -> tuple[str, tuple[Notice, ...]]:
    """The text of rich text with sentinels, in the first encoding that decodes all of it, and notices of that."""
    labels: list[str] = []
    for chosen in choose_encodings(text, source, encoding):
        labels.append(chosen.family.label)
        try:
            return read_in_encoding(text, chosen), chosen.notices
        except UnicodeDecodeError:
            continue
        except (LookupError, OverflowError, TypeError, ValueError) as error:
            raise LoadError(DAMAGED, COPY_AGAIN, source=source) from error
    problem = Message("not all of its text can be read as {encoding}", encoding=labels[0])
    raise LoadError(problem, "Name its encoding with --encoding, or save it as .docx", source=source)


def read_in_encoding(text: str, encoding: RtfEncoding) -> str:
    """The text of rich text with sentinels, in this encoding."""
    shown: str = rtf_to_text(prepare_rtf(text, encoding), encoding.family.codecs[0], encoding.errors)
    # characters beyond U+FFFF are written as two surrogates
    return shown.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def find_unclear(text: str, shown: str) -> str | None:
    """Why the control words of a file do not tell what a reader sees; None if they do."""
    if shows_again(text):
        return "it has deleted or hidden text that only an office program can tell apart"
    if NUMBER not in shown and (LISTED in shown or r"\pnlvlbody" in text):
        return "its automatic numbers are not stored in it"
    return None


def build_rtf_document(shown: str, source: str, notices: tuple[Notice, ...], boxes: int) -> Document:
    """The document of a text with sentinels, without tables of data."""
    refuse_many_paragraphs(shown.count("\n"), source)
    tables = TableCounts()
    lines = list(read_rtf_lines(shown, tables))
    return build_office_document(lines, tables, boxes, source, notices)
