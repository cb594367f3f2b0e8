"""Builds the Document of an office document from its lines and leaves out tables of data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from speechkit.errors import LoadError
from speechkit.load.office.data_tables import TableCounts, find_data_tables
from speechkit.load.office.left_out import LeftOut, explain_empty, tell_left_out
from speechkit.load.paragraphs import Paragraph, ParagraphSetting, build_document, join_soft_breaks
from speechkit.messages import Message
from speechkit.model import LIST_LEVELS, Document, Notice

MAX_PARAGRAPHS = 300_000
"""The most paragraphs of a file, empty ones included; a book of a million characters has a tenth of it."""


class OfficeLine(Protocol):
    """What every loader's paragraph has."""

    @property
    def text(self) -> str:
        r"""Its characters, with \n for each line break."""

    @property
    def heading(self) -> int | None:
        """Its heading level by its style, from 1; None for body text."""

    @property
    def setting(self) -> ParagraphSetting:
        """How it is set."""

    @property
    def table(self) -> int:
        """The innermost table around it, from 1; 0 outside of tables."""


def refuse_many_paragraphs(paragraphs: int, source: str) -> None:
    """Raises LoadError if a file has more paragraphs than any text."""
    if paragraphs > MAX_PARAGRAPHS:
        problem = Message("it has more than {count:,} paragraphs", count=MAX_PARAGRAPHS)
        raise LoadError(problem, "Split it into smaller files", source=source)


def build_office_document(
    lines: Sequence[OfficeLine], tables: TableCounts, boxes: int, source: str, notices: Iterable[Notice] = ()
) -> Document:
    """The document of these lines without tables of data; `boxes` is the number of text boxes not read."""
    sizes = [0] * len(tables.around)
    for line in lines:
        sizes[line.table] += len(line.text)
    left_out = find_data_tables(tables, sizes)
    kept = [line for line in lines if line.table not in left_out]
    outer = sum(tables.around[table] not in left_out for table in left_out)
    missing = LeftOut(outer, boxes, tables.embedded)
    if not any(line.text.strip() for line in kept):
        raise explain_empty(missing, source)
    paragraphs = (
        Paragraph(text, line.heading if text.strip() else None, setting=line.setting)
        for line in kept
        for text in join_soft_breaks(line.text, is_heading=0 < (line.heading or 0) < LIST_LEVELS)
    )
    return build_document(paragraphs, source, (*notices, *tell_left_out(missing)))
