"""Parts what is written of each node: its label, the text that follows it, and a hint for who reads it back."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from speechkit.emit.entries import Entry, label
from speechkit.emit.options import EmitOptions
from speechkit.language.label_heads import Cut, join_label, read_labels, write_hint
from speechkit.language.squeezed import find_squeezed
from speechkit.language.stops import ALL_STOPS, CLOSING_BRACKETS, CLOSING_QUOTES, ELLIPSIS
from speechkit.model import Node, Outline


class WrittenNode(NamedTuple):
    """What is written of one node."""

    entry: Entry
    label: str
    """Marker and title; with the text, as they stand there, closing mark included: 一是抓早；"""
    rest: str
    """The node's own text after the label; empty unless text is asked for."""
    cut: Cut
    """Where marker and title stand in the label."""
    own: str
    """The node's own text after its marker, as it stands in the document; empty unless text is asked for."""
    title_at: tuple[int, int] | None
    """Where the title stands in it."""
    stop: int
    """The offset in it after the label."""
    hint: str
    """Where marker and title stand in the label, if a reader would take it wrongly; see `walk_hinted`."""


WriteFamily = Callable[[Outline, EmitOptions, Sequence[Node], int], list[WrittenNode]]


def walk_written(outline: Outline, options: EmitOptions) -> Iterator[WrittenNode]:
    """The heads of all nodes down to the depth asked for, without hints."""
    return _walk(outline, options, _write_family)


def walk_hinted(outline: Outline, options: EmitOptions) -> Iterator[WrittenNode]:
    """The same with the hints, for the formats that carry them."""
    return _walk(outline, options, _hint_family)


def _walk(outline: Outline, options: EmitOptions, write: WriteFamily) -> Iterator[WrittenNode]:
    """The heads that a function writes of all siblings, without recursion."""
    stack = write(outline, options, outline.nodes, 1)[::-1]
    while stack:
        head = stack.pop()
        yield head
        stack += write(outline, options, head.entry.children, head.entry.depth + 1)[::-1]


def _write_family(outline: Outline, options: EmitOptions, nodes: Sequence[Node], depth: int) -> list[WrittenNode]:
    """The heads of siblings."""
    is_last = options.depth is not None and depth >= options.depth
    return [_part(outline, Entry(node, depth, () if is_last else node.children), options) for node in nodes]


def _hint_family(outline: Outline, options: EmitOptions, nodes: Sequence[Node], depth: int) -> list[WrittenNode]:
    """The heads of siblings, whose labels are read together as who reads them back would."""
    parts = _write_family(outline, options, nodes, depth)
    if options.numbers != "keep":
        return parts
    guesses = read_labels([part.label for part in parts])
    return [
        part._replace(hint=write_hint(part.cut, part.label)) if part.cut != guess else part
        for part, guess in zip(parts, guesses, strict=True)
    ]


def _part(outline: Outline, entry: Entry, options: EmitOptions) -> WrittenNode:
    """What is written of a node, without the hint."""
    node = entry.node
    marker = "" if options.numbers == "strip" else node.marker
    if not options.text:
        whole = label(outline, node, options)
        cut = Cut(len(marker), len(whole) - len(node.title), len(whole))
        return WrittenNode(entry, whole, "", cut, "", None, 0, "")
    end = node.own_end if entry.children or node.text_end is not None else node.end
    text = outline.document.text[node.own_start : end]
    title, found = node.title, find_squeezed(text, node.title)
    if not found and title.endswith(ELLIPSIS):
        title = title.removesuffix(ELLIPSIS)
        found = find_squeezed(text, title)
    if not found and entry.children and find_squeezed(outline.document.text[node.own_start : node.end], title):
        title = ""  # 第一，一方面学，另一方面做: the title is the text of the children, which comes with them
    start, stop = found or (0, 0)
    stop = _after_stops(text, stop)
    before = "".join(text[:start].strip().split("\n"))
    whole = join_label(marker, before + title, text[:1] if node.text_start is None else None)
    closing = text[found[1] if found else 0 : stop]
    at = len(whole) - len(title)
    cut = Cut(len(marker), at, at + len(title), title != node.title, "" if title else node.title)
    return WrittenNode(entry, whole + closing, text[stop:].strip(), cut, text, found, stop, "")


def _after_stops(text: str, at: int) -> int:
    """The offset after the stops at an offset, and after the quotation marks that close with them."""
    rest = text[at:].lstrip(ALL_STOPS)
    if len(rest) < len(text) - at:
        rest = rest.lstrip(CLOSING_QUOTES + CLOSING_BRACKETS)
    return len(text) - len(rest)
