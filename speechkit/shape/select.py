"""Finds one branch of an outline by a path of numbers (2.1) or names (第二/一要)."""

from __future__ import annotations

from collections.abc import Callable
from unicodedata import normalize

from speechkit.errors import SpeechkitError
from speechkit.messages import Message, Series
from speechkit.model import Node, Outline
from speechkit.shape.filters import keep
from speechkit.shape.rebuild import raise_levels

CLOSING = " \u3000、，,。.．：:；;（）()"

SHOWN = 6
"""The most nodes that an error lists."""

# how well a name fits a node; the first test that any node passes decides
TESTS: tuple[Callable[[str, Node], bool], ...] = (
    lambda name, node: name in _wide(node.marker, node.title, node.marker + node.title),
    lambda name, node: bool(node.marker) and _bare(node.marker) == _bare(name),
    lambda name, node: _wide(node.marker + node.title)[0].startswith(name),
    lambda name, node: _bare(node.marker + node.title).startswith(_bare(name) or name),
    lambda name, node: name in _wide(node.title)[0],
)


def _wide(*texts: str) -> tuple[str, ...]:
    """The texts with characters of the usual width, as a name is read."""
    return tuple(normalize("NFKC", text) for text in texts)


def _bare(text: str) -> str:
    """A marker without the signs around its number: （二） → 二."""
    return _wide(text)[0].strip(CLOSING)


def select(outline: Outline, path: str) -> Outline:
    """The one branch that the path leads to, its node at level 1.

    `path` has numbers (2.1: the first child of the second node) or names (第二/一要), parted by /. A name is looked for
    among the children first, then among theirs, and so on. Raises SpeechkitError where nothing or more than one
    node has it.
    """
    names = [normalize("NFKC", part).strip() for part in path.strip().strip("/／").replace("／", "/").split("/")]
    names = [name for name in names if name]
    if len(names) == 1 and not names[0].strip("0123456789."):
        names = [part for part in names[0].split(".") if part]
    if not names:
        raise SpeechkitError("the path of --select is empty", "Try 2.1 or 第二/一要", source=outline.source)
    family, above = outline.nodes, ""
    for name in names:
        hits = _find(name, family, above)
        if len(hits) != 1:
            raise _wrong(path, name, hits, family, outline.source)
        above, node = hits[0]
        family = node.children
    return keep(outline, (raise_levels(node),))


Hit = tuple[str, Node]
"""A node and its path in numbers."""


def _find(name: str, family: tuple[Node, ...], above: str) -> list[Hit]:
    """The nodes of this name that are the least deep; a number counts among the children."""
    level = _number(family, above)
    if name.isdecimal():
        return level[int(name) - 1 : int(name)] if int(name) else []
    while level:
        for fits in TESTS:
            hits = [(path, node) for path, node in level if fits(name, node)]
            if hits:
                return hits
        level = [hit for path, node in level for hit in _number(node.children, path)]
    return []


def _number(family: tuple[Node, ...], above: str) -> list[Hit]:
    return [(f"{above}.{i}" if above else str(i), node) for i, node in enumerate(family, 1)]


def _wrong(path: str, name: str, hits: list[Hit], family: tuple[Node, ...], source: str | None) -> SpeechkitError:
    """The error that nothing, or more than one node, has a name."""
    shown = hits or _number(family, "")
    names = [f"{place} {node.marker}{node.title[:12]}" for place, node in shown[:SHOWN]]
    there = Series("; ", [*names[:-1], names[-1] + " …"] if len(shown) > SHOWN else names)
    if hits:
        problem = Message(
            "--select {path}: {count} nodes are called “{name}” there", path=path, count=len(hits), name=name
        )
        remedy = Message("Choose one by its numbers: {names}", names=there)
    else:
        problem = Message("--select {path}: nothing is called “{name}” there", path=path, name=name)
        remedy = Message("There is: {names}", names=there) if names else Message("Nothing stands below it")
    return SpeechkitError(problem, remedy, source=source)
