"""Finds markers of another kind than those around them: （一） and (三), 1. and 2、"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from speechkit.check.finding import Edit, Fault
from speechkit.check.manuscript import ItemList, Manuscript
from speechkit.check.rules.numbers import find_foreign
from speechkit.check.shapes import LEVELS, Shape, change_shape, shape_of
from speechkit.language.written_numbers import write_like
from speechkit.model import Node


def find_mixed(draft: Manuscript) -> Iterator[Fault]:
    """Items whose marker has another shape than most of their list, and lists unlike most others of their level."""
    levels: dict[tuple[str, str, bool], list[tuple[ItemList, Shape]]] = defaultdict(list)
    for one in draft.lists:
        shaped = [(node, shape) for node in one.items if (shape := shape_of(node.marker))]
        if not shaped:
            continue
        usual = _most_common([shape for _, shape in shaped])
        is_whole = not draft.has_stray_number(*one.items)
        for node, shape in shaped:
            if shape != usual and not _is_right(draft, shape, usual):
                yield Fault(node.start, _values(node, usual), change_shape(node, usual) if is_whole else ())
        for before, node in pairwise(one.counted):
            for start, end, number in find_foreign(draft, before, node):
                written = write_like(usual.alphabet, number)
                edit = Edit(start, end, f"{usual.opens}{written}{usual.closes}")
                values: dict[str, str | int] = {"marker": draft.text[start:end], "usual": str(usual)}
                yield Fault(start, values, (edit,) if written and is_whole else ())
        outer = one.parent.style if one.parent else ""
        levels[outer, usual.alphabet, ")" in usual.closes or "）" in usual.closes].append((one, usual))
    for lists in levels.values():
        yield from _unlike_others(draft, lists)


def _is_right(draft: Manuscript, shape: Shape, usual: Shape) -> bool:
    """Whether a marker is as the standard has it and those around it are not, which other rules tell: 1. among 1、"""
    return shape in LEVELS and usual not in LEVELS and shape.alphabet == usual.alphabet and not draft.is_traditional


def _unlike_others(draft: Manuscript, lists: Sequence[tuple[ItemList, Shape]]) -> Iterator[Fault]:
    """The lists of one level whose markers have another shape than at least two thirds of them."""
    usual, count = Counter(shape for _, shape in lists).most_common(1)[0]
    if count < 2 or 3 * count < 2 * len(lists):
        return
    for one, shape in lists:
        if shape != usual and not _is_right(draft, shape, usual):
            node = next(node for node in one.items if shape_of(node.marker) == shape)
            edits = () if draft.has_stray_number(*one.items) else _change_all(one.items, usual)
            yield Fault(node.start, _values(node, usual), edits)


def _change_all(items: Sequence[Node], shape: Shape) -> tuple[Edit, ...]:
    return tuple(edit for node in items for edit in change_shape(node, shape))


def _values(node: Node, usual: Shape) -> dict[str, str | int]:
    return {"marker": node.marker, "usual": str(usual)}


def _most_common(shapes: Sequence[Shape]) -> Shape:
    """The shape that most of them have; of two equally common ones that of GB/T 9704, else the first."""
    counts = Counter(shapes)
    return max(counts, key=lambda shape: (counts[shape], shape in LEVELS))
