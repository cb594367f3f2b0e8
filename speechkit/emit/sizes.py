"""Measures how long each branch of an outline is, in characters."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from typing import NamedTuple

from speechkit.model import Node, Outline


class Sizes(NamedTuple):
    """The lengths of the branches of an outline, in characters without white space."""

    branches: dict[int, int]
    """Of each node with all that is below it, by the node's identity."""
    total: int
    """Of the body: the opening and the closing, which stand in no node, count too."""
    opening: int = 0
    closing: int = 0

    def branch(self, node: Node) -> int:
        """The characters of a node and all below it."""
        return self.branches[id(node)]

    def share(self, node: Node) -> float:
        """The part of the whole that the branch is, from 0 to 1."""
        return self.branch(node) / self.total if self.total else 0.0


def measure(outline: Outline) -> Sizes:
    """The sizes of all branches and of the whole."""
    sizes: dict[int, int] = {}
    for node in reversed(list(outline.walk())):  # children before their parents
        sizes[id(node)] = count_characters(outline.own_text(node)) + sum(sizes[id(child)] for child in node.children)
    text, frame = outline.document.text, outline.frame
    if not outline.nodes:
        return Sizes(sizes, count_characters(text[frame.body_start : frame.body_end]))
    opening = count_characters(text[frame.body_start : outline.nodes[0].start])
    closing = count_characters(text[outline.closing_start : frame.body_end])
    return Sizes(sizes, opening + closing + sum(sizes[id(node)] for node in outline.nodes), opening, closing)


PART_NAMES = {"opening": "开头语", "closing": "结束语"}
"""What stands around the nodes, as readers call it."""


def minutes(characters: int, pace: int) -> str:
    """The time to speak so many characters at a pace in characters a minute: 1,234 at 220 → 5:37."""
    seconds = round(characters * 60 / pace)
    return f"{seconds // 60}:{seconds % 60:02}"


def count_characters(text: str) -> int:
    """The characters of a text as an editor counts them, without white space."""
    return len("".join(text.split()))
