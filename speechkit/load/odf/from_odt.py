"""Reads an OpenDocument text (.odt, .ott, .fodt) as a Document, with the automatic numbers that a reader sees."""

from __future__ import annotations

from speechkit.load.odf.blocks import OdfBodyReader
from speechkit.load.odf.inherited_styles import OdfStyles
from speechkit.load.odf.list_styles import ListStyles
from speechkit.load.odf.package import open_document
from speechkit.load.office.data_tables import TableCounts
from speechkit.load.office.table_lines import build_office_document, refuse_many_paragraphs
from speechkit.model import Document


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of an OpenDocument text; `encoding` is ignored.

    Raises LoadError if the file is damaged, encrypted, too large or without text.
    """
    parts = open_document(data, source)
    refuse_many_paragraphs(sum(1 for _ in parts.body.iter("{*}p", "{*}h")), source)
    tables = TableCounts()
    reader = OdfBodyReader(OdfStyles(parts.styles), ListStyles(parts.styles), tables)
    lines = list(reader.read(parts.body))
    return build_office_document(lines, tables, reader.boxes, source)
