"""Defines what the rules look at: a draft with its outline, its lists and its lines."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple

from speechkit.check.shapes import alphabet_in
from speechkit.check.stray_numbers import find_stray_numbers
from speechkit.language.blanks import INDENTS
from speechkit.language.counting import INSERTED
from speechkit.language.numerals import ASPECTS, CHINESE, CONNECTIVES, read_numeral
from speechkit.language.simplified import plain_text, traditional_share
from speechkit.model import LIST_LEVELS, Node, Outline, walk

UNCOUNTED = (*ASPECTS, *CONNECTIVES)
"""What a marker begins with that gives an order and no number: 首先, 另一方面."""


TRADITIONAL = 0.02
"""The least share of traditional characters in a text that is written in them; a name has one or two."""
LOOKED_AT = 1000
"""So many characters of a line tell all that a rule asks."""


class ItemList(NamedTuple):
    """The members of one enumeration in the order of the text; a heading's list are headings like it."""

    items: tuple[Node, ...]
    parent: Node | None
    """The item or heading that contains it, whatever group stands between; None at the top."""

    @property
    def counted(self) -> tuple[Node, ...]:
        """The items whose numbers follow one another: not 最后, 另一方面, 第十条之一."""
        return tuple(node for node in self.items if (node.number or 0) > 0 and not _is_uncounted(node))


@cache
def _reference() -> re.Pattern[str]:
    numeral = f"[{CHINESE}]{{1,5}}|\\d{{1,3}}"
    return re.compile(rf"第\s*(?P<n>{numeral})\s*[条章节款项点部分个]|[见按照]\s*[（(]?(?P<m>{numeral})[）)、]")


def _is_uncounted(node: Node) -> bool:
    return INSERTED in node.marker or node.marker.startswith(UNCOUNTED)


class Manuscript:
    """A document that is proofread, with what several rules ask about it."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.text = outline.document.text

    @cached_property
    def plain(self) -> str:
        """The text for matching, of the same length: simplified characters, plain blanks."""
        return plain_text(self.text)

    @cached_property
    def is_traditional(self) -> bool:
        """Whether the text has traditional characters: Taiwan and Hong Kong have standards of their own."""
        return traditional_share(self.text) > TRADITIONAL

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """All nodes in the order of the text."""
        return tuple(self.outline.walk())

    @cached_property
    def lists(self) -> tuple[ItemList, ...]:
        """The lists in the order of their first items."""
        members: dict[int, list[Node]] = {}
        parents: dict[int, Node | None] = {}
        for node, parent in _with_parents(self.outline.nodes):
            if node.list_start is not None:
                members.setdefault(node.list_start, []).append(node)
                parents.setdefault(node.list_start, parent)
        found = (ItemList(tuple(members[start]), parents[start]) for start in members)
        return tuple(_join_broken(one for one in found if not self._is_only_named(one)))

    def _is_only_named(self, one: ItemList) -> bool:
        """Whether the markers of a list stand side by side: （一）（二）（三）类标准 names three lists and is none."""
        return len(one.items) > 1 and all(before.own_start == node.start for before, node in pairwise(one.items))

    @cached_property
    def _line_starts(self) -> array[int]:
        return array("l", [0, *(found.end() for found in re.finditer("\n", self.text))])

    @cached_property
    def marked(self) -> frozenset[int]:
        """The offsets at which the markers of nodes stand."""
        return frozenset(at for node in self.nodes for at in range(node.start, node.own_start))

    @cached_property
    def references(self) -> frozenset[int]:
        """The numbers that the text names elsewhere than at the head of an item: 见第三部分, 按照（二）."""
        heads = {node.start for node in self.nodes}
        found = (place for place in _reference().finditer(self.plain) if place.start() not in heads)
        return frozenset(read_numeral(place["n"] or place["m"]) or 0 for place in found)

    def line_start(self, offset: int) -> int:
        """The offset at which the line of a place begins."""
        return self._line_starts[bisect_right(self._line_starts, offset) - 1]

    def line_end(self, offset: int) -> int:
        """The offset after the last character of the line of a place."""
        following = bisect_right(self._line_starts, offset)
        return self._line_starts[following] - 1 if following < len(self._line_starts) else len(self.text)

    def is_at_head(self, node: Node) -> bool:
        """Whether a node begins a line."""
        return not self.text[self.line_start(node.start) : node.start].strip(INDENTS)

    def counts_itself(self, one: ItemList) -> bool:
        """Whether Markdown counts a list: 1. 1. 1. is shown as 1. 2. 3."""
        first = one.items[0]
        is_listed = (self.line_start(first.start), True) in self._list_hints
        return is_listed and {node.number for node in one.items} == {first.number}

    @cached_property
    def _list_hints(self) -> frozenset[tuple[int, bool]]:
        return frozenset((hint.offset, hint.level > LIST_LEVELS) for hint in self.outline.document.hints)

    @cached_property
    def _stray_numbers(self) -> dict[str | None, list[int]]:
        places: dict[str | None, list[int]] = {}
        for at, alphabet in find_stray_numbers(self.plain, self.marked):
            places.setdefault(alphabet, []).append(at)
        return places

    def has_stray_number(self, *nodes: Node) -> bool:
        """Whether a line from the first node to the end of the last has a number like theirs that no node has.

        Such a line may be an item that was not read, and no edit to the others would reach it.
        """
        start, end = nodes[0].start, max(node.end for node in nodes)
        strays = (self._stray_numbers.get(alphabet, []) for alphabet in {alphabet_in(node.marker) for node in nodes})
        return any(bisect_left(places, start) < bisect_left(places, end) for places in strays)

    def rest_of_line(self, node: Node) -> str:
        """What stands after the marker on the node's own line, of a long line the beginning."""
        return self.text[node.own_start : min(self.line_end(node.own_start), node.own_start + LOOKED_AT)].strip()

    def has_more_lines(self, node: Node) -> bool:
        """Whether text or children of a node stand on lines below its own."""
        end = self.line_end(node.own_start)
        return bool(self.text[end : min(node.end, end + LOOKED_AT)].strip())

    def lines(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, str]]:
        """The lines between two offsets that are not blank, each with its offset, without the blanks around it."""
        for line in self.text[start:end].split("\n"):
            if bare := line.strip():
                yield start + line.index(bare[0]), bare
            start += len(line) + 1


def _join_broken(lists: Iterable[ItemList]) -> Iterator[ItemList]:
    """The lists; two are one where a wrong number begins the second: 一、 二、 三、 and 一、 五、"""
    joined: list[ItemList] = []
    last: dict[tuple[int, str], int] = {}
    for one in lists:
        key = id(one.parent), one.items[0].style
        numbers = [node.number or 0 for node in one.items[:2]]
        before = joined[last[key]] if key in last else None
        if before and len(numbers) > 1 and numbers[0] == 1 and numbers[1] == (before.items[-1].number or 0) + 2:
            joined[last[key]] = before._replace(items=before.items + one.items)
            continue
        last[key] = len(joined)
        joined.append(one)
    yield from joined


def _with_parents(nodes: tuple[Node, ...]) -> Iterator[tuple[Node, Node | None]]:
    """Each node with the item or heading that contains it."""
    parents: dict[int, Node | None] = {id(node): None for node in nodes}
    for node in walk(nodes):
        parent = parents.pop(id(node))
        yield node, parent
        parents.update((id(child), parent if node.kind == "group" else node) for child in node.children)
