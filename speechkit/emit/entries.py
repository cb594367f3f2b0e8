"""Lists the nodes of an outline to write, and what every format writes of them: label and text."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple

from speechkit.emit.options import EmitOptions
from speechkit.language.label_heads import join_label
from speechkit.model import Node, Outline


class Entry(NamedTuple):
    """A node that is written, and its place among the others."""

    node: Node
    depth: int
    """From 1."""
    children: tuple[Node, ...]
    """The children that are written; none at the last level that was asked for."""


def walk_entries(outline: Outline, options: EmitOptions) -> Iterator[Entry]:
    """The nodes down to the depth asked for, without recursion."""
    limit = options.depth
    stack = [(node, 1) for node in reversed(outline.nodes)]
    while stack:
        node, depth = stack.pop()
        children = node.children if limit is None or depth < limit else ()
        yield Entry(node, depth, children)
        stack.extend((child, depth + 1) for child in reversed(children))


def entry_text(outline: Outline, entry: Entry) -> str:
    """The node's text without its marker and without that of the children that are written."""
    node = entry.node
    end = node.own_end if entry.children or node.text_end is not None else node.end
    return outline.document.text[node.own_start : end].strip()


def label(outline: Outline, node: Node, options: EmitOptions) -> str:
    """Marker and title as one line, spaced as in the text: 一要压实责任, 第一章 总则, 1.1 范围."""
    if options.numbers == "strip":
        return node.title
    following = outline.document.text[node.own_start : node.own_start + 1] if node.text_start is None else None
    return join_label(node.marker, node.title, following)


def root_title(outline: Outline) -> str:
    """The text at the root of a drawing: the title, or the name of the file."""
    return outline.title or PurePath(outline.source or "").stem or "提纲"
