"""Makes new nodes from old ones, children first and without recursion: depth has no limit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from speechkit.model import Node

Remake = Callable[[Node, tuple[Node, ...]], Node | None]


def rebuild(nodes: tuple[Node, ...], remake: Remake) -> tuple[Node, ...]:
    """Every node made again from itself and its new children; None drops it with all that is below it."""
    done: list[list[Node]] = [[]]
    stack: list[tuple[Node, bool]] = [(node, False) for node in reversed(nodes)]
    while stack:
        node, entered = stack.pop()
        if not entered:
            stack.append((node, True))
            stack.extend((child, False) for child in reversed(node.children))
            done.append([])
            continue
        made = remake(node, tuple(done.pop()))
        if made is not None:
            done[-1].append(made)
    return tuple(done[0])


def raise_levels(node: Node) -> Node:
    """The branch with the node itself at level 1."""
    shift = node.level - 1
    return rebuild((node,), lambda old, children: replace(old, level=old.level - shift, children=children))[0]
