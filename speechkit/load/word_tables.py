"""The body of a Word document in, its paragraphs with the table around each out, and which tables are no text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from speechkit.load.archive import attribute, child, children, local

WRAPPERS = frozenset(("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "tbl", "tr", "tc"))
FEW_ROWS = 1
"""A table of no more rows only sets its text side by side: an order and its date, a signature and its seal."""


@dataclass(slots=True)
class Tables:
    """What is met that is no paragraph; tables count from 1, and 0 stands for what is outside of them."""

    around: list[int] = field(default_factory=lambda: [0])
    """For each table the one that it stands in."""
    wide: Counter[int] = field(default_factory=Counter)
    """How many of its rows have several cells."""
    embedded: int = 0
    """Files that stand in the body as a block of their own."""


def walk_blocks(body: etree._Element, tables: Tables) -> Iterator[tuple[etree._Element, int]]:
    """The paragraphs below the body with the innermost table of each, without Word's own table of contents."""
    stack = [(iter(body), 0)]  # not the elements themselves: millions of them at once do not fit into memory
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
            tables.wide[table] += 1
        elif name == "altChunk":
            tables.embedded += 1
        if name == "AlternateContent":
            stack.append((iter(choose(element)), table))
        elif name in WRAPPERS and not is_contents(element, name):
            stack.append((iter(element), table))


def find_cells(row: etree._Element) -> Iterator[etree._Element]:
    """The cells of a row, those in a content control of their own too."""
    for part in row:
        if local(part.tag) == "tc":
            yield part
        elif local(part.tag) == "sdt":
            yield from children(child(part, "sdtContent"), "tc")


def choose(element: etree._Element) -> etree._Element | tuple[()]:
    """The one of several forms of a content that is read: the first, which new programs show."""
    return next((part for part in element if local(part.tag) in {"Choice", "Fallback"}), ())


def is_contents(element: etree._Element, name: str) -> bool:
    """Whether this is the block in which Word keeps a table of contents."""
    gallery = child(element, "sdtPr", "docPartObj", "docPartGallery") if name == "sdt" else None
    return attribute(gallery, "val") == "Table of Contents"


def find_data(tables: Tables, sizes: Sequence[int]) -> set[int]:
    """The tables that hold data, and those inside them; one that only frames the text is read row by row.

    `sizes` has for each table the length of what stands in it and in no table inside it.
    """
    pages: set[int] = set()
    data: set[int] = set()
    total = sum(sizes)
    laid_out = holds_most(total - sizes[0], total)
    for table, around in enumerate(tables.around[1:], 1):
        if around in pages or (
            laid_out and tables.wide[table] and not around
        ):  # a form, or a page laid out as one table
            pages.add(table)
        elif around in data or tables.wide[table] > FEW_ROWS:
            data.add(table)
    return set() if holds_most(sum(sizes[table] for table in data), total) else data


def holds_most(part: int, total: int) -> bool:
    """Whether so much of a text is in some tables that they cannot be an addition to it."""
    return part > 4 * (total - part)
