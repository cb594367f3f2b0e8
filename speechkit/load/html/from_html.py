"""Reads the article of a web page as a Document, with the levels of h1 to h6 as hints."""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechkit.errors import LoadError
from speechkit.load.html.article import read_article
from speechkit.load.html.mht import unpack_mht
from speechkit.load.html.outline_page import is_outline_page, read_outline_page
from speechkit.load.html.page_tables import is_data_table
from speechkit.load.html.page_tree import parse_page
from speechkit.load.html.visible_lines import VisibleLine
from speechkit.load.office.left_out import TABLES, tell_count
from speechkit.load.paragraphs import PLAIN, Paragraph, build_document, flows_on, names_on
from speechkit.model import Document, Notice

MOST_CENTRED = 0.5
"""Where a larger share of the text is centred, that marks no title."""
FRAME = re.compile(rb"<i?frame\b", re.IGNORECASE)


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a web page; `encoding` overrides the one that it declares.

    Raises LoadError if the page is damaged, too large or without text.
    """
    if is_outline_page(data):
        return read_outline_page(data, source)
    page = unpack_mht(data, source)
    body, title, decoded = parse_page(page.data, source, encoding or page.encoding)
    lines = read_article(body, title)
    if not lines and FRAME.search(page.data):
        problem = "its text is in other pages, which it shows in frames"
        raise LoadError(problem, "Open one of those alone and save it", source=source)
    tables = sum(is_data_table(table) for table in body.iter("table"))
    notices = [Notice("tables-left-out", tell_count(tables, TABLES))] if tables else []
    centred = sum(len(line.text) for line in lines if line.setting.centred)
    if centred > MOST_CENTRED * sum(len(line.text) for line in lines):  # the page is laid out so
        for line in lines:
            line.setting = line.setting._replace(centred=False)
    return build_document(join_breaks(lines), source, (*decoded.notices, *notices))


def join_breaks(lines: list[VisibleLine]) -> Iterator[Paragraph]:
    """The paragraphs: a <br> ends one, unless the text goes on after a comma."""
    text, heading, setting = "", None, PLAIN
    for line in lines:
        if line.soft and (flows_on(text, line.text) or (line.heading and names_on(text, line.text))):
            text += line.text
            continue
        if text:
            yield Paragraph(text, heading, setting=setting)
        text, heading, setting = line.text, line.heading, line.setting
    if text:
        yield Paragraph(text, heading, setting=setting)
