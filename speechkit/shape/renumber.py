"""Gives the nodes of an outline new numbers; titles stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from speechkit.language.written_numbers import spell_chinese
from speechkit.model import Node, Outline
from speechkit.shape.rebuild import rebuild

CIRCLED_UP_TO = 20


def circled(number: int) -> str:
    """① to ⑳, (21) from there on, where fonts have no circle."""
    return chr(ord("①") + number - 1) if number <= CIRCLED_UP_TO else f"({number})"


@dataclass(frozen=True, slots=True)
class Order:
    """One way to number: a marker for every level, the last one for all levels below."""

    help: str
    markers: tuple[Callable[[int], str], ...] = ()
    """Without any, the numbers of the ancestors are joined: 1.2.3."""


# GB/T 9704 names four levels; the fifth is what offices write below them
ORDERS = {
    "gbt": Order(
        "一、（一）1.（1）as GB/T 9704 has it",
        (
            lambda n: f"{spell_chinese(n)}、",
            lambda n: f"（{spell_chinese(n)}）",
            lambda n: f"{n}.",
            lambda n: f"（{n}）",
            circled,
        ),
    ),
    "speech": Order(
        "一、第一，一是 as a speech is spoken",
        (
            lambda n: f"{spell_chinese(n)}、",
            lambda n: f"第{spell_chinese(n)}，",
            lambda n: f"{spell_chinese(n)}是",
            lambda n: f"其{spell_chinese(n)}，",
        ),
    ),
    "decimal": Order("1 1.1 1.1.1, which are the paths of --select too"),
}


def renumber(outline: Outline, order: str) -> Outline:
    """New numbers for every item and heading; groups, which are sentences, get one in the decimal order only.

    Inside a group the numbers start again, on the level on which the group stands.
    """
    marks = _marks(outline.nodes, ORDERS[order].markers)

    def remake(node: Node, children: tuple[Node, ...]) -> Node:
        if id(node) not in marks:
            return replace(node, children=children)
        marker, number = marks[id(node)]
        return replace(node, marker=marker, number=number, children=children, text_start=node.own_start)

    return replace(outline, nodes=rebuild(outline.nodes, remake))


def _marks(nodes: tuple[Node, ...], markers: tuple[Callable[[int], str], ...]) -> dict[int, tuple[str, int]]:
    """The new marker and number of every node that gets one, by the identity of the node."""
    marks: dict[int, tuple[str, int]] = {}
    families: list[tuple[tuple[Node, ...], int, str]] = [(nodes, 0, "")]
    while families:
        siblings, rank, above = families.pop()
        number = 0
        for node in siblings:
            if node.kind == "group" and markers:
                families.append((node.children, rank, above))
                continue
            number += 1
            marker = markers[min(rank, len(markers) - 1)](number) if markers else f"{above}{number}"
            marks[id(node)] = marker, number
            families.append((node.children, rank + 1, f"{marker}."))
    return marks
