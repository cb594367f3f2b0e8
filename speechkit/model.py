"""Every type of data that passes between the stages; frozen, and nothing here reads, writes or matches.

Named tuples, not dataclasses: they are as frozen, and a person does not wait eight milliseconds for their making.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

Kind = Literal["item", "heading", "group"]
Place = Literal["paragraph", "sentence", "segment", "clause", "inside"]
"""What a marker stands at the head of; a segment begins behind ； or ：, a clause behind ，."""


class Position(NamedTuple):
    """A place in the source, as an editor shows it: both count from 1, columns in characters."""

    line: int
    column: int
    page: int | None = None


class Piece(NamedTuple):
    """From `offset` in the document's text on, the text stands in the source at this place."""

    offset: int
    line: int
    column: int
    page: int | None = None


class SourceMap(NamedTuple):
    """For every offset in a document's text its place in the source; one piece for each line that the source has."""

    offsets: array[int]
    lines: Sequence[int]
    columns: Sequence[int] | None = None
    """None where every piece begins in the first column."""
    pages: array[int] | None = None
    """0 where no page is known; None for sources without pages."""

    def position(self, offset: int) -> Position:
        """The source position of a character of the text."""
        i = max(0, bisect_right(self.offsets, offset) - 1)
        if not self.offsets:
            return Position(1, offset + 1)
        column = self.columns[i] if self.columns else 1
        page = self.pages[i] if self.pages else 0
        return Position(self.lines[i], column + offset - self.offsets[i], page or None)

    @classmethod
    def from_pieces(cls, pieces: list[Piece]) -> SourceMap:
        """The map of pieces that stand in the order of their offsets, the first at 0."""
        paged = any(piece.page for piece in pieces)
        return cls(
            array("l", (piece.offset for piece in pieces)),
            array("l", (piece.line for piece in pieces)),
            array("l", (piece.column for piece in pieces)),
            array("l", (piece.page or 0 for piece in pieces)) if paged else None,
        )


class Hint(NamedTuple):
    """What a format says for free: the paragraph at this offset is a heading of this level (from 1), it claims."""

    offset: int
    level: int
    """From 1; of an item of a list 10 and the depth of the list."""


LIST_LEVELS = 10
"""Above the levels of headings: an item of a list in a list has the level 12."""


class Notice(NamedTuple):
    """Something survived but worth saying: a skipped number, a guess of the encoding."""

    code: str
    message: str
    line: int | None = None


class Document(NamedTuple):
    """A text as its author wrote it: one paragraph a line, whatever lines the source had."""

    text: str
    """Paragraphs joined by \\n; no other line break is in it."""
    positions: SourceMap
    source: str | None = None
    """The name of the file, for messages; None for a text given as a string."""
    hints: tuple[Hint, ...] = ()
    notices: tuple[Notice, ...] = ()


class Marker(NamedTuple):
    """One reading of one place where a marker could stand."""

    style: str
    """A name from the table of styles."""
    variant: str
    """What members of one list share besides the style: 要 in 一要, 二要."""
    number: int | None
    """The ordinal; None for a style that does not count (——, ●)."""
    offset: int
    body: int
    """The offset at which the marker's own text begins."""
    place: Place
    weight: float
    """How much the sight of it alone says for an item."""
    level: int = 0
    """The level that the format gives it: 1 to 6 a heading's, 11 and more a list item's; 0: none."""


class Frame(NamedTuple):
    """What stands around the body: the front matter above it, the signature and furniture below it."""

    title: str | None = None
    subtitle: str | None = None
    speaker: str | None = None
    date: str | None = None
    salutation: str | None = None
    signature: str | None = None
    body_start: int = 0
    """The offset of the first paragraph after the front matter."""
    body_end: int = 0
    """The offset behind the last paragraph of the body: signature, source line, notes begin here."""


class Node(NamedTuple):
    """An item, a heading or a lead-in group of the outline."""

    kind: Kind
    level: int
    marker: str
    """As it stands in the text; empty for headings and groups."""
    number: int | None
    style: str
    title: str
    start: int
    """The offset of the first character, the marker's where there is one."""
    end: int
    """The offset behind the last character of the node and its children."""
    line: int
    column: int
    page: int | None = None
    confidence: float = 1.0
    """How sure the decision is, from 0 to 1."""
    children: tuple[Node, ...] = ()
    keywords: tuple[str, ...] = ()
    text_start: int | None = None
    """The offset behind the marker that the text has, once `marker` was rewritten."""
    text_end: int | None = None
    """The offset behind the node's own text, once children were filtered out."""

    @property
    def own_start(self) -> int:
        """The offset behind the marker."""
        return self.start + len(self.marker) if self.text_start is None else self.text_start

    @property
    def own_end(self) -> int:
        """The offset behind the node's own text, where its first child begins."""
        if self.text_end is not None:
            return self.text_end
        return self.children[0].start if self.children else self.end

    def walk(self) -> Iterator[Node]:
        """The node and all nodes below it, in the order of the text."""
        return walk((self,))


class Outline(NamedTuple):
    """The hierarchy of a document and what stands around it."""

    document: Document
    frame: Frame = Frame()
    nodes: tuple[Node, ...] = ()
    closing_start: int = 0
    """The offset at which the text after the last node's own begins."""
    notices: tuple[Notice, ...] = ()

    @property
    def title(self) -> str | None:
        """The title of the document, its lines joined."""
        return self.frame.title

    @property
    def salutation(self) -> str | None:
        """The salutation as it stands in the text: 同志们："""
        return self.frame.salutation

    @property
    def source(self) -> str | None:
        """The name of the file that the document was read from."""
        return self.document.source

    def walk(self) -> Iterator[Node]:
        """All nodes in the order of the text."""
        return walk(self.nodes)

    def own_text(self, node: Node) -> str:
        """The node's own text, its marker included, the children's left out."""
        return self.document.text[node.start : node.own_end]


def walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Nodes and all nodes below them in the order of the text, without recursion: depth has no limit."""
    stack = list(reversed(nodes))
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node.children))
