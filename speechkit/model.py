"""Defines the data types that pass between the stages: Document, Marker, Node, Outline and what they consist of.

All of them are frozen. Nothing here reads, writes or matches.
"""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from speechkit.data_type import DataType
from speechkit.node import Kind, Node, walk
from speechkit.source_map import Piece, Position, SourceMap

__all__ = [
    "Appearance",
    "Document",
    "Frame",
    "GivenNode",
    "GivenOutline",
    "Hint",
    "Kind",
    "Marker",
    "Node",
    "Notice",
    "Outline",
    "Piece",
    "Place",
    "Position",
    "SourceMap",
    "walk",
]

Place = Literal["paragraph", "sentence", "segment", "clause", "inside"]
"""What a marker stands at the head of; a segment begins after ； or ：, a clause after ，."""
SHOWN = 6
"""The characters of a document's text that its repr shows."""


class Hint(NamedTuple):
    """What the file format says about a paragraph: the one at this offset is a heading of this level, from 1."""

    offset: int
    level: int
    """From 1; for an item of a list, 10 and the depth of the list."""


class Appearance(NamedTuple):
    """How the file format sets a paragraph that stands out: larger than the text, centred, named as the title."""

    offset: int
    size: float
    """The size of its characters, 1 being the commonest of the document."""
    centred: bool = False
    is_title: bool = False
    """The format itself names it the title: Word's style Title, a title in the header of a Markdown file."""


LIST_LEVELS = 10
"""Above the levels of headings: an item of a list in a list has the level 12."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Notice(DataType):
    """Something that the user should know although the outline could be made: a skipped number, a guessed encoding."""

    code: str
    message: str
    line: int | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Document(DataType):
    """A text as its author wrote it: one paragraph a line, whatever lines the source had."""

    text: str
    """Paragraphs joined by \\n; it contains no other line break."""
    positions: SourceMap = field(hash=False)
    source: str | None = None
    """The name of the file, for messages; None for a text given as a string."""
    hints: tuple[Hint, ...] = ()
    notices: tuple[Notice, ...] = ()
    looks: tuple[Appearance, ...] = ()
    given: "GivenOutline | None" = None
    """The outline, where the file is one itself, as a mind map is; None where it has to be found."""

    def __repr__(self) -> str:
        source = "" if self.source is None else f", source={self.source!r}"
        return f"Document(text={_beginning(self.text)} ({len(self.text):,} characters){source})"


# A named tuple: the detector makes several for every place where a marker could stand, and most are thrown away.
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
    """How strongly the marker's form alone suggests an item."""
    level: int = 0
    """The level that the format gives it: 1 to 6 of a heading, 11 and more of an item of a list, 0 for none."""
    doubt: str = ""
    """Why its place speaks against a node: in the contents, in the closing part; empty where nothing does."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Frame(DataType):
    """What stands around the body: the front matter before it, the signature after it."""

    title: str | None = None
    subtitle: str | None = None
    speaker: str | None = None
    date: str | None = None
    salutation: str | None = None
    signature: str | None = None
    body_start: int = 0
    """The offset of the first paragraph after the front matter."""
    body_end: int = 0
    """The offset after the last paragraph of the body, where the signature, the source line or notes begin."""
    front_end: int | None = None
    """The offset after the front matter, where a part of the outline was chosen; None where it is `body_start`."""


class GivenNode(NamedTuple):
    """A node as a file gives it that is an outline itself; what the file does not say is None or empty."""

    level: int
    start: int
    """The offset of the first character in the document's text."""
    label_end: int
    """The offset after the line that names it, marker and title."""
    hint: str = ""
    """Where marker and title stand in that line, as `language.label_heads` writes it."""
    marker: str | None = None
    title: str | None = None
    kind: Kind | None = None
    number: int | None = None
    style: str | None = None
    position: Position | None = None
    confidence: float = 1.0
    keywords: tuple[str, ...] = ()
    text_start: int | None = None
    """As in `Node`."""


class GivenOutline(NamedTuple):
    """An outline as a file gives it."""

    frame: Frame
    nodes: tuple[GivenNode, ...]
    """In the order of the text."""
    closing_start: int
    """The offset at which the text after the last node's own begins."""
    front_is_told: bool = True
    """False where speaker, date and salutation are still to be found in the text above the first node."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Outline(DataType):
    """The hierarchy of a document and what stands around it."""

    document: Document
    frame: Frame = field(default_factory=Frame)
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
        """The node's own text, its marker included, that of its children left out."""
        return self.document.text[node.start : node.own_end]

    def __repr__(self) -> str:
        title = "" if self.title is None else f"{self.title!r}, "
        source = "" if self.source is None else f", source={self.source!r}"
        return f"Outline({title}{sum(1 for _ in self.walk()):,} nodes{source})"


def _beginning(text: str) -> str:
    """The first characters of a text, quoted, with … where more follow."""
    return repr(text if len(text) <= SHOWN else f"{text[:SHOWN]}…")
