"""Finds one branch of an outline by a path of numbers (2.1) or names (第二/一要)."""

from __future__ import annotations

from collections.abc import Callable

from speechkit.errors import SpeechkitError
from speechkit.messages import Message, Series
from speechkit.model import Node, Outline
from speechkit.shape.filters import keep
from speechkit.shape.rebuild import raise_levels

CLOSING = " \u3000、，,。.．：:；;（）()"

# how well a name fits a node; the first test that any node passes decides
TESTS: tuple[Callable[[str, Node], bool], ...] = (
    lambda name, node: name in (node.marker, node.title, node.marker + node.title),
    lambda name, node: bool(node.marker) and node.marker.strip(CLOSING) == name.strip(CLOSING),
    lambda name, node: (node.marker + node.title).startswith(name),
    lambda name, node: name in node.title,
)


def select(outline: Outline, path: str) -> Outline:
    """The one branch that the path leads to, its node at level 1."""
    names = [part for part in path.strip().strip("/").split("/") if part.strip()]
    if len(names) == 1 and not names[0].strip("0123456789."):
        names = [part for part in names[0].split(".") if part]
    if not names:
        raise SpeechkitError("the path of --select is empty", "Try 2.1 or 第二/一要", source=outline.source)
    families = [outline.nodes]
    found: tuple[Node, ...] = ()
    for name in names:
        found = _find(name.strip(), families)
        if not found:
            raise _nothing(path, name, [node for family in families for node in family], outline.source)
        families = [node.children for node in found]
    return keep(outline, (raise_levels(found[0]),))


def _find(name: str, families: list[tuple[Node, ...]]) -> tuple[Node, ...]:
    """The nodes of this name, the least deep first; a number counts among the members of each family."""
    if name.isascii() and name.isdigit():
        return tuple(family[int(name) - 1] for family in families if 0 < int(name) <= len(family))
    level = [node for family in families for node in family]
    while level:
        for fits in TESTS:
            hits = tuple(node for node in level if fits(name, node))
            if hits:
                return hits
        level = [child for node in level for child in node.children]
    return ()


def _nothing(path: str, name: str, nodes: list[Node], source: str | None) -> SpeechkitError:
    names = [f"{i} {node.marker}{node.title[:12]}" for i, node in enumerate(nodes[:6], 1)]
    there = Series("; ", [*names[:-1], names[-1] + " …"] if len(nodes) > 6 else names)
    advice = Message("There is: {names}", names=there) if names else Message("Nothing stands below it")
    problem = Message("--select {path}: nothing is called “{name}” there", path=path, name=name)
    return SpeechkitError(problem, advice, source=source)
