"""Finds the paragraphs in the body of a Word document, and the table around each."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from speechkit.load.office.data_tables import TableCounts
from speechkit.load.office.zip_parts import attribute, child, children, local

WRAPPERS = frozenset(("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "tbl", "tr", "tc"))


def walk_blocks(body: etree._Element, tables: TableCounts) -> Iterator[tuple[etree._Element, int]]:
    """The paragraphs below the body, each with its innermost table, without Word's table of contents."""
    stack = [(iter(body), 0)]  # iterators: a list of millions of elements does not fit into memory
    while stack:
        elements, table = stack[-1]
        element = next(elements, None)
        if element is None:
            stack.pop()
            continue
        name = local(element.tag)
        if name == "p":
            yield element, table
        elif name == "tbl":
            tables.around.append(table)
            table = len(tables.around) - 1
        elif name == "tr" and sum(1 for _ in find_cells(element)) > 1:
            tables.wide_rows[table] += 1
        elif name == "altChunk":
            tables.embedded += 1
        if name == "AlternateContent":
            stack.append((iter(choose_alternative(element)), table))
        elif name in WRAPPERS and not is_contents_block(element, name):
            stack.append((iter(element), table))


def find_cells(row: etree._Element) -> Iterator[etree._Element]:
    """The cells of a row, also those inside a content control."""
    for part in row:
        if local(part.tag) == "tc":
            yield part
        elif local(part.tag) == "sdt":
            yield from children(child(part, "sdtContent"), "tc")


def choose_alternative(element: etree._Element) -> etree._Element | tuple[()]:
    """The alternative that is read of several forms of one content: the first, which new programs show."""
    return next((part for part in element if local(part.tag) in {"Choice", "Fallback"}), ())


def is_contents_block(element: etree._Element, name: str) -> bool:
    """Whether this is the block in which Word keeps a table of contents."""
    gallery = child(element, "sdtPr", "docPartObj", "docPartGallery") if name == "sdt" else None
    return attribute(gallery, "val") == "Table of Contents"
