"""Finds wrong marks after numerals: （一）、 where no mark belongs, 1、 for 1., 第一、 for 第一，"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from speechkit.check.finding import Edit, Fault
from speechkit.check.manuscript import Manuscript
from speechkit.check.shapes import FOLLOWERS, shape_of
from speechkit.language.numerals import (
    BLACK,
    BRACKETED,
    CIRCLED_TO_TWENTY,
    FULL_WIDTH_DIGITS,
    PARENTHESISED,
    TO_TEN,
)
from speechkit.model import Node

SIGN = f"[{CIRCLED_TO_TWENTY}{PARENTHESISED}{BRACKETED}{BLACK}]"
ORDINAL = re.compile(rf"(?:第\s*[{TO_TEN}\d]{{1,3}}|其[{TO_TEN}]|首先|其次|再次|最后)(?P<mark>[、.．])")
DIGITS = re.compile(r"[0-9]{1,3}(?P<mark>[、，,：:])(?!\d)")  # 1、2030年: with a point it would be 1.2030
WIDE_DIGITS = re.compile(rf"[{FULL_WIDTH_DIGITS}]{{1,3}}(?P<mark>[、，,：:])(?!\d)")
# GB/T 15834—2011, B.3. A row: the marker and what follows it, the wrong mark a group of its own; the right one.
RULES = (
    (re.compile(rf"[（(]\s*[^\s（）()]{{1,4}}\s*[）)](?P<mark>[{FOLLOWERS}])"), ""),
    (re.compile(rf"{SIGN}\s*(?P<mark>[、.．，,])"), ""),
    (ORDINAL, "，"),
    (re.compile(rf"[{TO_TEN}百]{{1,4}}(?P<mark>[.．，,：:])(?!\d)"), "、"),
    (DIGITS, "."),
    (WIDE_DIGITS, "．"),
    (re.compile(r"\d{1,2}(?:[.．]\d{1,2}){1,3}(?P<mark>[、，,：:])"), ""),
)
MAINLAND = (ORDINAL, DIGITS, WIDE_DIGITS)
"""Rules of the mainland: Taiwan and Hong Kong write 第一、 and 1、"""


def find_wrong_marks(draft: Manuscript) -> Iterator[Fault]:
    """For each list and each wrong mark in its markers the first item that has it; the edits are for all of them.

    There are none where a line between them begins with a number and is no item: 2、5G基站 would keep its mark.
    """
    for one in draft.lists:
        wrong: dict[tuple[str, str], list[tuple[Node, Edit]]] = {}
        usual = Counter(map(_alphabet, one.items)).most_common(1)[0][0]
        for node in one.items:
            if _alphabet(node) == usual and (found := _wrong_mark(draft, node)):
                wrong.setdefault(found[0], []).append((node, found[1]))
        is_whole = not draft.has_stray_number(*one.items) and not _leaves_one_behind(one.items, wrong)
        for (_, right), places in wrong.items():
            node, edit = places[0]
            before = draft.text[node.start : edit.start].strip()
            shown = f"{before}{draft.text[edit.start : edit.end]}"
            values: dict[str, str | int] = {"wrong": shown, "right": f"{before}{right}", "count": len(places)}
            yield Fault(node.start, values, tuple(edit for _, edit in places) if is_whole else ())


def _leaves_one_behind(items: Sequence[Node], wrong: Mapping[tuple[str, str], list[tuple[Node, Edit]]]) -> bool:
    """Whether an item keeps a mark that others lose: 1、 2、5G基站 3、, where 2.5G基站 would say something else."""
    changed = {id(node) for places in wrong.values() for node, _ in places}
    marks = tuple(mark for mark, _ in wrong)
    return any(id(node) not in changed and node.marker.rstrip().endswith(marks) for node in items)


def _alphabet(node: Node) -> str:
    """Of what the numeral of a node is made; N202 tells of 2、 between 一、 and 三、"""
    shape = shape_of(node.marker)
    return shape.alphabet if shape else ""


def _wrong_mark(draft: Manuscript, node: Node) -> tuple[tuple[str, str], Edit] | None:
    """The wrong mark of a node and the right one, and the edit that mends it."""
    if node.kind != "item":
        return None
    for pattern, right in RULES:
        if draft.is_traditional and pattern in MAINLAND:
            continue
        found = pattern.match(draft.text, node.start)
        if found and found.end("mark") <= node.own_start + 1:
            edit = Edit(*found.span("mark"), right)
            return (found["mark"], right), edit
    return None
