"""Takes the blank lines out of a document, so that they change no outline.

Whether they stand between all paragraphs, some or none is the habit of a program or a typist. Texts held out lose no
heading and no title without them. Where lines were wrapped at a width, `load` has already read what they say.
"""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import NamedTuple

from speechkit.model import Document, Outline, SourceMap


class Squeezed(NamedTuple):
    """A document without its blank lines, and where its lines stand in the one that it was made from."""

    document: Document
    starts: "array[int]"
    """The offset of each of its lines …"""
    sources: "array[int]"
    """… and that of the same line in the other document."""
    text: str
    """The other document's text."""

    def restore(self, offset: int) -> int:
        """The offset in the other document's text."""
        if offset >= len(self.document.text):
            return len(self.text)
        line = bisect_right(self.starts, offset) - 1
        return self.sources[line] + offset - self.starts[line]


def squeeze_blank_lines(document: Document) -> Squeezed | None:
    """The document without blank lines; None where it has none, or nothing else."""
    lines = document.text.split("\n")
    if all(lines) and not any(map(str.isspace, lines)):
        return None
    parts: list[str] = []
    starts, sources = array("l"), array("l")
    offset = source = 0
    for line in lines:
        if line and not line.isspace():
            starts.append(offset)
            sources.append(source)
            parts.append(line)
            offset += len(line) + 1
        source += len(line) + 1
    if not parts:
        return None
    text = "\n".join(parts)
    places = _move_places(document.positions, starts, sources, offset)
    hints = tuple(hint._replace(offset=_move(hint.offset, starts, sources)) for hint in document.hints)
    looks = tuple(look._replace(offset=_move(look.offset, starts, sources)) for look in document.looks)
    return Squeezed(
        replace(document, text=text, positions=places, hints=hints, looks=looks), starts, sources, document.text
    )


def without_blank_lines(document: Document) -> Document:
    """The document as the detector sees it, without blank lines; its places are those of the source."""
    squeezed = squeeze_blank_lines(document)
    return document if squeezed is None else squeezed.document


def _move_places(positions: SourceMap, starts: "array[int]", sources: "array[int]", end: int) -> SourceMap:
    """The places in the source, for the offsets of the squeezed text, whose length is `end` less one."""
    known, offsets, lines, columns, pages = positions.offsets, array("l"), array("l"), array("l"), array("l")
    for i, (start, source) in enumerate(zip(starts, sources, strict=True)):
        size = (starts[i + 1] if i + 1 < len(starts) else end) - start
        for piece in range(bisect_right(known, source) - 1, bisect_left(known, source + size)):
            at = max(source, known[piece])
            offsets.append(start + at - source)
            lines.append(positions.lines[piece])
            columns.append((positions.columns[piece] if positions.columns else 1) + at - known[piece])
            pages.append(positions.pages[piece] if positions.pages else 0)
    return SourceMap(offsets, lines, columns, pages if positions.pages else None)


def _move(offset: int, starts: "array[int]", sources: "array[int]") -> int:
    """An offset of the other text as one of the squeezed text."""
    line = max(0, bisect_right(sources, offset) - 1)
    return starts[line] + max(0, offset - sources[line])


def restore_blank_lines(outline: Outline, squeezed: Squeezed, document: Document) -> Outline:
    """The outline of the squeezed document as one of the document that it was made from; its nodes are that already."""
    frame = replace(
        outline.frame,
        body_start=squeezed.restore(outline.frame.body_start),
        body_end=squeezed.restore(outline.frame.body_end),
    )
    return replace(
        outline,
        document=document,
        frame=frame,
        closing_start=squeezed.restore(outline.closing_start),
    )
