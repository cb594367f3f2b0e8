"""Defines `Node`: one entry of an outline, with the entries below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, Literal

from speechkit.data_type import DataType

Kind = Literal["item", "heading", "group"]


@dataclass(frozen=True, slots=True, init=False, eq=False, repr=False)
class Node(DataType):
    """An item, a heading or a lead-in group of the outline.

    Offsets count the characters of the document's text.
    """

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
    """The offset after the last character of the node and its children."""
    line: int
    column: int
    page: int | None = None
    confidence: float = 1.0
    """How sure the decision is, from 0 to 1."""
    children: tuple[Node, ...] = field(default=(), hash=False)
    keywords: tuple[str, ...] = ()
    text_start: int | None = None
    """The offset after the marker in the text, where `marker` was replaced by another."""
    text_end: int | None = None
    """The offset after the node's own text, where children were filtered out."""
    document_text: str = field(default="", compare=False)
    """The whole text of the document, from which `text` is cut; "" for a node that was made without a document."""
    list_start: int | None = field(default=None, compare=False)
    """The offset of the first item of its list, by which the list is known; None for a group."""

    def __init__(
        self,
        kind: Kind,
        level: int,
        marker: str,
        number: int | None,
        style: str,
        title: str,
        start: int,
        end: int,
        line: int,
        column: int,
        page: int | None = None,
        confidence: float = 1.0,
        children: tuple[Node, ...] = (),
        keywords: tuple[str, ...] = (),
        text_start: int | None = None,
        text_end: int | None = None,
        document_text: str = "",
        list_start: int | None = None,
    ) -> None:
        # The __init__ that dataclass writes calls object.__setattr__ for every field of a frozen class, which takes
        # seven times as long. While its fields are set, the node is of a subclass that is not frozen.
        _change_class(self, "__class__", _Unfrozen)
        node: Any = self
        node.kind = kind
        node.level = level
        node.marker = marker
        node.number = number
        node.style = style
        node.title = title
        node.start = start
        node.end = end
        node.line = line
        node.column = column
        node.page = page
        node.confidence = confidence
        node.children = children
        node.keywords = keywords
        node.text_start = text_start
        node.text_end = text_end
        node.document_text = document_text
        node.list_start = list_start
        node.__class__ = Node

    @property
    def text(self) -> str:
        """The node's own text, its marker included, that of its children left out."""
        return self.document_text[self.start : self.own_end]

    @property
    def own_start(self) -> int:
        """The offset after the marker."""
        return self.start + len(self.marker) if self.text_start is None else self.text_start

    @property
    def own_end(self) -> int:
        """The offset after the node's own text, where its first child begins."""
        if self.text_end is not None:
            return self.text_end
        return self.children[0].start if self.children else self.end

    def walk(self) -> Iterator[Node]:
        """The node and all nodes below it, in the order of the text."""
        return walk((self,))

    def __repr__(self) -> str:
        name = f"{self.kind} {self.marker} {self.title!r}" if self.marker else f"{self.kind} {self.title!r}"
        below = f", {len(self.children)} child{'ren' * (len(self.children) > 1)}" if self.children else ""
        return f"Node({name}, line {self.line}{below})"

    def __reduce__(self) -> tuple[type[Node], tuple[Any, ...]]:
        """Pickles the fields as arguments: the way of dataclasses takes a multiple of the time."""
        return Node, _FIELD_VALUES(self)


class _Unfrozen(Node):
    """A node whose fields are being set."""

    __slots__ = ()
    __setattr__ = object.__setattr__
    __delattr__ = object.__delattr__


_change_class = object.__setattr__
_FIELD_VALUES = attrgetter(*Node.__slots__)


def walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Nodes and all nodes below them in the order of the text, without recursion: depth has no limit."""
    stack = list(reversed(nodes))
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node.children))
