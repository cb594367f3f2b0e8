"""Leaves nodes out of an outline: by level, or by the words that they contain."""

from __future__ import annotations

from dataclasses import replace
from unicodedata import normalize

from speechkit.messages import Message
from speechkit.model import Node, Notice, Outline
from speechkit.shape.rebuild import rebuild


def limit(outline: Outline, depth: int) -> Outline:
    """The outline down to this level; what stands below stays in the text of its ancestor."""

    def remake(node: Node, children: tuple[Node, ...]) -> Node | None:
        return None if node.level > depth else replace(node, children=children)

    return replace(outline, nodes=rebuild(outline.nodes, remake))


def match(outline: Outline, wanted: str) -> Outline:
    """The branches whose heading or text contains the words, whatever their case and width; ancestors are kept."""
    key = _fold_case(wanted)

    def remake(node: Node, children: tuple[Node, ...]) -> Node | None:
        if key in _fold_case(node.marker + node.title) or key in _fold_case(outline.own_text(node)):
            return node
        return replace(node, children=children, text_end=node.own_end) if children else None

    nodes = rebuild(outline.nodes, remake)
    if nodes:
        return keep(outline, nodes)
    missing = Notice("no-match", Message("nothing in the outline contains “{wanted}”", wanted=wanted))
    return replace(keep(outline, ()), notices=(*outline.notices, missing))


def keep(outline: Outline, nodes: tuple[Node, ...]) -> Outline:
    """The outline with these nodes alone; the text before and after them no longer belongs to it."""
    start = nodes[0].start if nodes else outline.frame.body_end
    end = nodes[-1].end if nodes else outline.frame.body_end
    frame = replace(outline.frame, body_start=start, body_end=end, signature=None)
    return replace(outline, frame=frame, nodes=nodes, closing_start=end)


def _fold_case(text: str) -> str:
    return normalize("NFKC", text).casefold()
