"""Writes nodes as nested XML elements, piece by piece and without recursion."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.sax.saxutils import escape as escape_signs

from speechkit.emit.clean import for_xml
from speechkit.emit.options import EmitOptions
from speechkit.emit.written_nodes import WrittenNode, walk_hinted
from speechkit.model import Outline

INDENT_LIMIT = 40
"""Levels that are indented; deeper ones would make the file grow with the square of the depth."""

QUOTED = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}

Write = Callable[[WrittenNode], tuple[dict[str, str], str]]


def escape_xml(text: str) -> str:
    """The text as it stands between tags."""
    return escape_signs(for_xml(text))


def attributes(fields: dict[str, str]) -> str:
    """The fields as ` name="value"`; a line break survives as &#10;."""
    return "".join(f' {name}="{escape_signs(for_xml(value), QUOTED)}"' for name, value in fields.items())


def elements(outline: Outline, options: EmitOptions, tag: str, write: Write, depth: int = 1) -> Iterator[str]:
    """An element for each node, its children inside; `write` gives its attributes and what comes first in it."""
    opened = 0
    for head in walk_hinted(outline, options):
        entry = head.entry
        yield from _close(tag, opened, entry.depth - 1, depth)
        fields, inside = write(head)
        empty = not (entry.children or inside)
        yield f"{_indent(entry.depth + depth)}<{tag}{attributes(fields)}{'/' if empty else ''}>{inside}\n"
        opened = entry.depth - empty
    yield from _close(tag, opened, 0, depth)


def _close(tag: str, opened: int, down_to: int, depth: int) -> Iterator[str]:
    for level in range(opened, down_to, -1):
        yield f"{_indent(level + depth)}</{tag}>\n"


def _indent(depth: int) -> str:
    return "  " * min(depth - 1, INDENT_LIMIT)
