"""Prepares the nodes of one draft for matching: their place in the tree and the pairs of characters in their text."""

from __future__ import annotations

from functools import cached_property

from speechkit.diff.likeness import Pairs, pairs_of
from speechkit.language.label_heads import join_label
from speechkit.model import Node, Outline

BRANCH = 4000
"""So many characters of a branch are compared: an outline may be as deep as it is long."""
ROOT = -1
"""The index of what contains the top nodes."""


class Member:
    """A node of one draft with what matching asks about it."""

    def __init__(self, node: Node, parent: int, index: int, document_text: str) -> None:
        self.node = node
        self.parent = parent
        """The index of the node that contains it."""
        self.index = index
        """Its place in the order of the text."""
        self.children: list[int] = []
        self._document_text = document_text

    @cached_property
    def body(self) -> str:
        """Its own text without marker and title; a heading's and a group's text begins with the title."""
        own = self._document_text[self.node.own_start : self.node.own_end].strip()
        return own.removeprefix(self.node.title.rstrip("…"))

    @cached_property
    def own(self) -> str:
        """Its own text without its marker."""
        return self._document_text[self.node.own_start : self.node.own_end].strip()

    @cached_property
    def title_pairs(self) -> Pairs:
        return pairs_of(self.node.title)

    @cached_property
    def body_pairs(self) -> Pairs:
        return pairs_of(self.body)

    @cached_property
    def own_pairs(self) -> Pairs:
        return pairs_of(self.own)

    @cached_property
    def branch_pairs(self) -> Pairs:
        """Those of its text and what is below it, of a long branch the beginning."""
        return pairs_of(self._document_text[self.node.own_start : min(self.node.end, self.node.own_start + BRANCH)])


def name_node(node: Node) -> str:
    """Marker and title as one line, spaced as in the text: 一要压实责任, 第一章　总则"""
    following = node.document_text[node.own_start : node.own_start + 1] if node.text_start is None else None
    return join_label(node.marker, node.title, following)


def list_members(outline: Outline) -> list[Member]:
    """All nodes in the order of the text."""
    text = outline.document.text
    members: list[Member] = []
    stack = [(node, ROOT) for node in reversed(outline.nodes)]
    while stack:
        node, parent = stack.pop()
        member = Member(node, parent, len(members), text)
        members.append(member)
        if parent != ROOT:
            members[parent].children.append(member.index)
        stack.extend((child, member.index) for child in reversed(node.children))
    return members


def top_indices(members: list[Member]) -> list[int]:
    """The indices of the nodes that nothing contains."""
    return [member.index for member in members if member.parent == ROOT]
