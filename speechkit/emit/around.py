"""Parts the text around the nodes: lines above the body, opening, closing part, lines below the body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from speechkit.language.official_lines import find_official_lines
from speechkit.language.squeezed import find_squeezed
from speechkit.language.unshown_lines import around_body, find_unshown_lines
from speechkit.model import Outline

ABOVE = ("title", "subtitle", "speaker", "date", "salutation")
BELOW = ("signature", "date")


class FramePiece(NamedTuple):
    """A line around the body, or a part of one."""

    text: str
    field: str | None
    """The field of the frame that stands in it, the first of several."""
    more: tuple[str, ...] = ()
    """What it says beside its fields: 发布时间："""


class Surroundings(NamedTuple):
    """The text that no node holds, in its order; lines that the outline leaves out are not in it."""

    front: tuple[FramePiece, ...]
    opening: str
    closing: str
    end: tuple[FramePiece, ...]


def read_surroundings(outline: Outline) -> Surroundings:
    """What stands around the nodes of an outline."""
    text, frame = outline.document.text, outline.frame
    left_out = {start for start, _ in find_unshown_lines(text, frame)}
    above, *below = around_body(text, frame)
    last = outline.nodes[-1].end if outline.nodes else 0  # a frame that was made by hand may know no end
    first = outline.nodes[0].start if outline.nodes else frame.body_end
    return Surroundings(
        tuple(_pieces(outline, *above, left_out)),
        text[frame.body_start : first].strip(),
        text[outline.closing_start : frame.body_end].strip() if outline.nodes else "",
        tuple(piece for start, end in below for piece in _pieces(outline, max(start, last), end, left_out)),
    )


def _pieces(outline: Outline, start: int, end: int, left_out: set[int]) -> Iterator[FramePiece]:
    """The lines between two offsets, each whole, but for the title, which is parted from what is beside it."""
    text = outline.document.text
    spans = sorted(_field_spans(outline, start, end, BELOW if start else ABOVE))
    at = start
    for line in text[start:end].split("\n"):
        if line.strip() and at not in left_out:
            yield from _part_line(text, at, at + len(line), spans)
        at += len(line) + 1


def _field_spans(outline: Outline, start: int, end: int, names: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    """Where the fields of the frame stand between two offsets; a field in several lines is one span."""
    text = outline.document.text[start:end]
    for name in names:
        value = getattr(outline.frame, name)
        found = find_squeezed(text, value) if value else None
        if found:
            yield start + found[0], start + found[1], name


def _part_line(text: str, start: int, end: int, spans: list[tuple[int, int, str]]) -> Iterator[FramePiece]:
    at = start
    for first, last, name in spans:
        if name == "title" and max(first, at) < min(last, end):
            yield from _whole_piece(text, at, max(first, at), spans)
            at = min(last, end)
            yield FramePiece(text[max(first, start) : at].strip(), "title")
    yield from _whole_piece(text, at, end, spans)


def _whole_piece(text: str, start: int, end: int, spans: list[tuple[int, int, str]]) -> Iterator[FramePiece]:
    """A line with the first field that stands in it, and what it says beside its fields."""
    if not text[start:end].strip():
        return
    at, field, more = start, None, []
    for first, last, name in spans:
        if name != "title" and max(first, at) < min(last, end):
            field = field or name
            more.append(text[at : max(first, at)].strip())
            at = min(last, end)
    more.append(text[at:end].strip())
    yield FramePiece(text[start:end].strip(), field, tuple(filter(None, more)))


def part_end(around: Surroundings) -> tuple[Sequence[FramePiece], Sequence[FramePiece], Sequence[FramePiece]]:
    """The lines below the body: those before what signs the document, its name, date, annexes and copies, the rest."""
    pieces = around.end
    official = dict(find_official_lines([piece.text for piece in pieces]))
    signed = [i for i, piece in enumerate(pieces) if piece.field or i in official]
    first, last = (signed[0], signed[-1] + 1) if signed else (len(pieces), len(pieces))
    return pieces[:first], pieces[first:last], pieces[last:]


def text_above(around: Surroundings) -> str:
    """The lines above the first node, but for the title: a paragraph a line."""
    return "\n".join([*(piece.text for piece in around.front if piece.field != "title"), *_lines(around.opening)])


def text_below(around: Surroundings) -> str:
    """The lines below the last node's own text."""
    return "\n".join([*_lines(around.closing), *(piece.text for piece in around.end)])


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]
