"""Decisions in, the tree of nodes out."""

from __future__ import annotations

from speechkit.detect.nest import Step
from speechkit.detect.styles import BY_NAME
from speechkit.model import Document, Kind, Node


def build_nodes(document: Document, steps: list[Step], end: int, width: int) -> tuple[Node, ...]:
    """The outline's top nodes, each ending where the next on its level or above begins."""
    taken = [step for step in steps if step.marker]
    levels: list[list[Node]] = [[]]
    following_start = end
    ends = {0: end}
    for step in reversed(taken):
        marker = step.marker
        assert marker is not None
        while len(levels) <= step.depth:
            levels.append([])
        children = tuple(reversed(levels[step.depth]))
        levels[step.depth] = []
        node_end = min(ends.get(d, end) for d in range(step.depth + 1)) if False else _end(ends, step.depth, end)
        position = document.positions.position(marker.offset)
        kind: Kind = "heading" if marker.style == "heading" else "item"
        body_end = children[0].start if children else node_end
        node = Node(kind, step.depth, document.text[marker.offset : marker.body].strip() if kind == "item" else "",
                    marker.number, marker.style, document.text[marker.body : min(body_end, marker.body + width)].split("\n")[0],
                    marker.offset, node_end, position.line, position.column, position.page, 1.0, children)
        levels[step.depth - 1].append(node)
        for deeper in [d for d in ends if d > step.depth]:
            del ends[deeper]
        ends[step.depth] = marker.offset
    return tuple(reversed(levels[0]))


def _end(ends: dict[int, int], depth: int, end: int) -> int:
    return min([end, *(offset for d, offset in ends.items() if 0 < d <= depth)])
