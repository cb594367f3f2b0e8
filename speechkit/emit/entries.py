"""Lists the nodes of an outline to write, and what every format writes of them: label and text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple

from speechkit.emit.options import EmitOptions
from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.model import Node, Outline

CLOSING = "。．.，,；;：:！!？?、 　\n"


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


def text_beyond_title(outline: Outline, entry: Entry) -> str:
    """The node's own text where it says more than the title; empty otherwise."""
    text = entry_text(outline, entry)
    return "" if text.strip(CLOSING) == entry.node.title.strip(CLOSING) else text


def label(outline: Outline, node: Node, options: EmitOptions) -> str:
    """Marker and title as one line, spaced as in the text: 一要压实责任, 第一章 总则, 1.1 范围."""
    if options.numbers == "strip" or not node.marker:
        return node.title
    return f"{node.marker}{_gap(outline, node)}{node.title}"


def _gap(outline: Outline, node: Node) -> str:
    """What stands between marker and title: at most one space, the text's own where it has one."""
    if node.marker[-1].isspace():
        return ""
    following = outline.document.text[node.own_start : node.own_start + 1]
    if following.isspace() and node.text_start is None:
        return following if following == IDEOGRAPHIC else " "
    # 1.1总则, 1.Overview and 1.5G would run together; 1.总则 does not
    last, first = node.marker[-1], node.title[:1]
    return " " if last.isascii() and (last.isalnum() or first.isascii()) and first else ""


def root_title(outline: Outline) -> str:
    """The text at the root of a drawing: the title, or the name of the file."""
    return outline.title or PurePath(outline.source or "").stem or "提纲"
