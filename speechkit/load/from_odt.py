"""The bytes of an OpenDocument text (.odt, .ott, .fodt) in, a Document out, with the numbers that its reader sees."""

from __future__ import annotations

from speechkit.errors import LoadError
from speechkit.load.missing import Missing, explain_empty, tell_missing
from speechkit.load.odf_blocks import BodyReader
from speechkit.load.odf_lists import ListStyles
from speechkit.load.odf_package import Parts, open_document
from speechkit.load.odf_styles import Styles
from speechkit.load.paragraphs import Paragraph, build_document, join_soft_breaks
from speechkit.load.word_tables import Tables, find_data
from speechkit.model import Document

MAX_PARAGRAPHS = 300_000
"""Empty ones and those in tables included; a book of a million characters has a tenth of it."""


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of an OpenDocument text; an encoding means nothing to it."""
    parts = open_document(data, source)
    check_length(parts, source)
    tables = Tables()
    reader = BodyReader(Styles(parts.styles), ListStyles(parts.styles), tables)
    lines = list(reader.read(parts.body))
    sizes = [0] * len(tables.around)
    for line in lines:
        sizes[line.table] += len(line.text)
    left_out = find_data(tables, sizes)
    kept = [line for line in lines if line.table not in left_out]
    missing = Missing(sum(tables.around[table] not in left_out for table in left_out), reader.boxes)
    if not any(line.text.strip() for line in kept):
        raise explain_empty(missing, source)
    paragraphs = (
        Paragraph(text, line.heading if text.strip() else None) for line in kept for text in join_soft_breaks(line.text)
    )
    return build_document(paragraphs, source, tell_missing(missing))


def check_length(parts: Parts, source: str) -> None:
    """Refuses what has more paragraphs than any text."""
    if sum(1 for _ in parts.body.iter("{*}p", "{*}h")) > MAX_PARAGRAPHS:
        problem = f"it has more than {MAX_PARAGRAPHS:,} paragraphs"
        raise LoadError(problem, "Split it into smaller files", source=source)
