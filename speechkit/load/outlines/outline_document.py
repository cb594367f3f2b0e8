"""Builds the Document of a file that is an outline: a text to look at, and the tree as the file gives it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from speechkit.errors import LoadError
from speechkit.load.paragraphs import BREAKS, CONTROLS
from speechkit.model import Document, Frame, GivenNode, GivenOutline, Kind, Notice, Piece, Position, SourceMap


class Topic(NamedTuple):
    """A node as a file has it."""

    level: int
    label: str
    """Marker and title in one."""
    text: str = ""
    hint: str = ""
    marker: str | None = None
    title: str | None = None
    kind: Kind | None = None
    number: int | None = None
    style: str | None = None
    position: Position | None = None
    confidence: float = 1.0
    keywords: tuple[str, ...] = ()


class Around(NamedTuple):
    """What stands around the nodes."""

    frame: Frame = Frame()
    """Its bounds are not used."""
    front: Sequence[str] = ()
    """Lines above the body that are in no field of the frame."""
    opening: str = ""
    closing: str = ""
    end: Sequence[str] = ()
    """Lines below what signs the document."""
    front_is_told: bool = True
    """False where lines of the frame are in the opening."""


def frame_of(fields: Mapping[str, str]) -> Frame:
    """The frame with these fields by their names, each in one line; the signature may have several."""
    lines = {name: clean_label(value) for name, value in fields.items()}
    return Frame(
        title=lines.get("title") or None,
        subtitle=lines.get("subtitle") or None,
        speaker=lines.get("speaker") or None,
        date=lines.get("date") or None,
        salutation=lines.get("salutation") or None,
        signature=clean_text(fields.get("signature", "")).strip() or None,
    )


class _Text:
    """A text that grows paragraph by paragraph."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.length = 0

    def add(self, paragraphs: str | None) -> int:
        """Append the paragraphs and give the offset at which they begin."""
        start = self.length
        for line in (paragraphs or "").split("\n"):
            if line.strip():
                self.lines.append(line)
                self.length += len(line) + 1
        return start


def build_outline_document(
    around: Around, topics: Iterable[Topic], source: str, notices: Iterable[Notice] = ()
) -> Document:
    """The document of an outline; LoadError if there is nothing in it."""
    text, frame = _Text(), around.frame
    for line in (frame.title, frame.subtitle, frame.speaker, frame.date, frame.salutation, *around.front):
        text.add(clean_label(line or ""))
    body_start = text.add(clean_text(around.opening))
    nodes = tuple(_add_topic(text, topic) for topic in topics)
    closing_start = text.add(clean_text(around.closing))
    body_end = text.add(frame.signature)
    for line in around.end:
        text.add(clean_label(line))
    if not text.lines:
        raise LoadError("there is no text in it", "Check that it is the right file", source=source)
    written = "\n".join(text.lines)
    end = len(written)
    frame = replace(frame, body_start=min(body_start, end), body_end=min(body_end, end))
    given = GivenOutline(frame, nodes, min(closing_start, end), around.front_is_told)
    return Document(written, line_map(text.lines), source, notices=tuple(notices), given=given)


def _add_topic(text: _Text, topic: Topic) -> GivenNode:
    label = clean_label(topic.label)
    start = text.add(label or " ")
    end = start + len(label)
    text.add(clean_text(topic.text))
    return GivenNode(topic.level, start, end, topic.hint, *topic[4:])


def clean_label(label: str) -> str:
    """A label in one line, without control characters."""
    return CONTROLS.sub("", BREAKS.sub(" ", label)).strip()


def clean_text(text: str) -> str:
    """Paragraphs without control characters, one a line."""
    return "\n".join(CONTROLS.sub("", line).strip() for line in BREAKS.split(text))


def line_map(lines: Sequence[str]) -> SourceMap:
    """The places of a text: its own lines."""
    pieces, offset = [], 0
    for number, line in enumerate(lines, 1):
        pieces.append(Piece(offset, number, 1))
        offset += len(line) + 1
    return SourceMap.from_pieces(pieces)
