"""Takes out of a document the blank lines that say nothing, so that they change no outline.

A blank line between all paragraphs is the habit of a program or a typist. One that sets some paragraphs apart from the
others tells something: of several in a row, one stays.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import NamedTuple

from speechkit.model import Document, Node, Outline, SourceMap


class Squeezed(NamedTuple):
    """A document without its idle blank lines, and where its lines stand in the one that it was made from."""

    document: Document
    starts: array[int]
    """The offset of each of its lines …"""
    sources: array[int]
    """… and that of the same line in the other document."""
    length: int
    """Of the other document's text."""

    def restore(self, offset: int) -> int:
        """The offset in the other document's text."""
        if offset >= len(self.document.text):
            return self.length
        line = bisect_right(self.starts, offset) - 1
        return self.sources[line] + offset - self.starts[line]


def squeeze_blank_lines(document: Document) -> Squeezed | None:
    """The document without idle blank lines; None where it has none, or nothing else."""
    lines = document.text.split("\n")
    if all(lines) and not any(map(str.isspace, lines)):
        return None
    kept, usual = _count_gaps(lines)
    if not kept:
        return None
    parts: list[str] = []
    starts, sources = array("l"), array("l")
    offset = 0
    for number, source, gap in kept:
        if gap > usual:
            parts.append("")
            offset += 1
        starts.append(offset)
        sources.append(source)
        parts.append(lines[number])
        offset += len(lines[number]) + 1
    text = "\n".join(parts)
    places = _move_places(document.positions, starts, sources, offset)
    hints = tuple(hint._replace(offset=_move(hint.offset, starts, sources)) for hint in document.hints)
    looks = tuple(look._replace(offset=_move(look.offset, starts, sources)) for look in document.looks)
    return Squeezed(
        replace(document, text=text, positions=places, hints=hints, looks=looks), starts, sources, len(document.text)
    )


def without_blank_lines(document: Document) -> Document:
    """The document as the detector sees it, without idle blank lines; its places are those of the source."""
    squeezed = squeeze_blank_lines(document)
    return document if squeezed is None else squeezed.document


def _count_gaps(lines: list[str]) -> tuple[list[tuple[int, int, int]], int]:
    """The number and the offset of each line with text, how many blank ones are above it; and the least such count."""
    kept: list[tuple[int, int, int]] = []
    offset = blank = 0
    for number, line in enumerate(lines):
        if line and not line.isspace():
            kept.append((number, offset, blank))
            blank = 0
        else:
            blank += 1
        offset += len(line) + 1
    usual = min((gap for _, _, gap in kept[1:]), default=0)
    if kept:
        kept[0] = (*kept[0][:2], 0)  # nothing stands above the first
    return kept, usual


def _move_places(positions: SourceMap, starts: array[int], sources: array[int], end: int) -> SourceMap:
    """The places in the source, for the offsets of the squeezed text, whose length is `end` less one."""
    offsets, lines, columns, pages = array("l"), array("l"), array("l"), array("l")
    for i, (start, source) in enumerate(zip(starts, sources, strict=True)):
        size = (starts[i + 1] if i + 1 < len(starts) else end) - start
        first, last = bisect_right(positions.offsets, source), bisect_left(positions.offsets, source + size)
        for at in (source, *positions.offsets[first:last]):
            place = positions.position(at)
            offsets.append(start + at - source)
            lines.append(place.line)
            columns.append(place.column)
            pages.append(place.page or 0)
    return SourceMap(offsets, lines, columns, pages if positions.pages else None)


def _move(offset: int, starts: array[int], sources: array[int]) -> int:
    """An offset of the other text as one of the squeezed text."""
    line = max(0, bisect_right(sources, offset) - 1)
    return starts[line] + max(0, offset - sources[line])


def restore_blank_lines(outline: Outline, squeezed: Squeezed, document: Document) -> Outline:
    """The outline of the squeezed document as one of the document that it was made from."""
    frame = replace(
        outline.frame,
        body_start=squeezed.restore(outline.frame.body_start),
        body_end=squeezed.restore(outline.frame.body_end),
    )
    return replace(
        outline,
        document=document,
        frame=frame,
        nodes=_restore_nodes(outline.nodes, squeezed, document.text),
        closing_start=squeezed.restore(outline.closing_start),
    )


def _restore_nodes(nodes: tuple[Node, ...], squeezed: Squeezed, text: str) -> tuple[Node, ...]:
    """The nodes at the offsets of the text; without recursion, since depth has no limit."""
    order = list(nodes)
    for node in order:
        order.extend(node.children)
    made: dict[int, Node] = {}
    for node in reversed(order):
        children = tuple(made[id(child)] for child in node.children)
        start, end = squeezed.restore(node.start), squeezed.restore(node.end)
        made[id(node)] = _move_node(node, start, end, children, text)
    return tuple(made[id(node)] for node in nodes)


def _move_node(node: Node, start: int, end: int, children: tuple[Node, ...], text: str) -> Node:
    """The node in another text; `dataclasses.replace` would take a multiple of the time."""
    return Node(
        node.kind, node.level, node.marker, node.number, node.style, node.title, start, end, node.line, node.column,
        node.page, node.confidence, children, node.keywords, node.text_start, node.text_end, text, node.list_start,
    )  # fmt: skip
