"""Finds numbers that do not follow one another in a list: skipped, repeated, going back; lists that begin late."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from speechkit.check.finding import Edit, Fault
from speechkit.check.manuscript import LOOKED_AT, ItemList, Manuscript
from speechkit.check.shapes import change_number, shape_of
from speechkit.language.counting import Fault as CountFault
from speechkit.language.counting import find_miscounts
from speechkit.language.numerals import CHINESE, TO_TEN, read_numeral
from speechkit.model import Node

LINES = 2
"""So many lines around two items may hold the one that belongs between them."""
FOREIGN = {
    "一": re.compile(r"\n\s*(?P<marker>(?P<n>\d{1,2})[、.．])"),
    "1": re.compile(rf"\n\s*(?P<marker>(?P<n>[{TO_TEN}]{{1,3}})[、.．])"),
}
"""For an alphabet the markers of the other one at the head of a line."""


def find_skipped(draft: Manuscript) -> Iterator[Fault]:
    """Items before which a number is missing: 二、 四、"""
    return _find(draft, "gap")


def find_same_numbers(draft: Manuscript) -> Iterator[Fault]:
    """Items with the number of the item before: 二、 二、"""
    yield from _find(draft, "repeat")
    yield from _find_alone(draft, is_repeat=True)


def find_going_back(draft: Manuscript) -> Iterator[Fault]:
    """Items with a number below that of the item before: 三、 二、"""
    yield from _find(draft, "back")
    yield from _find_alone(draft, is_repeat=False)


def _find_alone(draft: Manuscript, *, is_repeat: bool) -> Iterator[Fault]:
    """Items with a wrong number that stand in a list of their own for it, below the item before."""
    for one in draft.lists:
        before = falls_back(one)
        if before and before.number and (before.number == 1) == is_repeat:
            edit = change_number(one.items[0], before.number + 1)
            is_safe = not _is_referred_to(draft, one.items[0]) and not draft.has_stray_number(before, *one.items)
            edits = (edit,) if edit and is_safe else ()
            yield Fault(one.items[0].start, {"marker": one.items[0].marker, "before": before.marker}, edits)


def falls_back(one: ItemList) -> Node | None:
    """The item that a lone first item follows, where that seems to be a list in it: 一、 after 三、 and before 五、"""
    if len(one.items) > 1 or one.parent is None or one.items[0].number != 1:
        return None
    shape = shape_of(one.items[0].marker)
    return one.parent if shape and shape == shape_of(one.parent.marker) else None


def _find(draft: Manuscript, kind: CountFault) -> Iterator[Fault]:
    for one in draft.lists:
        if draft.counts_itself(one):
            continue
        items = one.counted
        wrong = [found.at for found in find_miscounts(node.number or 0 for node in items) if found.fault == kind]
        if kind == "gap" and _is_selection(items):
            continue
        edits = count_anew(draft, items) if wrong else ()
        for at in wrong:
            node, before = items[at], items[at - 1]
            if kind != "gap" or not any(is_there(draft, before, node) for is_there in PRESENT):
                yield Fault(node.start, {"marker": node.marker, "before": before.marker}, edits)


def _is_selection(items: Sequence[Node]) -> bool:
    """Whether a list lacks more numbers than it has: it names some articles of a law."""
    return (items[-1].number or 0) - (items[0].number or 0) + 1 > 2 * len(items) if items else False


def _stands_between(draft: Manuscript, before: Node, node: Node) -> bool:
    """Whether a number that seems to be missing stands in the text between two items, but in no list."""
    written = [change_number(node, number) for number in range((before.number or 0) + 1, node.number or 0)[:20]]
    spelled = "|".join(re.escape(edit.text) for edit in written if edit)
    pattern = re.compile(rf"(?:^|[\n。；：，])\s*[#*（(第]*\s*(?P<n>{spelled})(?![\d万亿%％])\D")
    found = pattern.finditer(draft.plain, before.own_start, node.start) if spelled else ()
    if any(place.start("n") not in draft.marked for place in found):
        return True
    return next(find_foreign(draft, before, node), None) is not None


def _stands_around(draft: Manuscript, before: Node, node: Node) -> bool:
    """Whether the number that seems to be missing heads a line above or below: columns of a table read across."""
    edit = change_number(node, (before.number or 0) + 1)
    if edit is None or not draft.is_at_head(node):
        return False
    marker = draft.text[node.start : edit.start] + edit.text + draft.text[edit.end : node.start + len(node.marker)]
    end = draft.line_end(node.own_start)
    below = list(islice(draft.lines(end, end + LOOKED_AT), LINES))
    above = list(draft.lines(max(0, before.start - LOOKED_AT), before.start))[-LINES:]
    return any(line.startswith(marker.strip()) for _, line in [*above, *below])


def _is_named_before(draft: Manuscript, before: Node, node: Node) -> bool:
    """Whether the item before counts for several: （四）至（七） before （八）"""
    found = _further().match(draft.plain, before.own_start)
    return found is not None and (read_numeral(found["n"]) or 0) == (node.number or 0) - 1


@cache
def _further() -> re.Pattern[str]:
    return re.compile(rf"\s*[至及到和、—-]\s*[（(]?\s*(?P<n>[{CHINESE}]+|\d+)\s*[）)]")


PRESENT = (_stands_between, _stands_around, _is_named_before)
"""The ways in which a number that no item has can be there."""


def find_foreign(draft: Manuscript, before: Node, node: Node) -> Iterator[tuple[int, int, int]]:
    """The places between two items where a missing number stands in another alphabet: 2、 between 一、 and 三、

    Each is the offsets of its marker and the number.
    """
    shape = shape_of(node.marker)
    if shape is None or shape.alphabet not in FOREIGN or not draft.is_at_head(node):
        return
    for found in FOREIGN[shape.alphabet].finditer(draft.plain, before.own_start, node.start):
        number = read_numeral(found["n"]) or 0
        if found.start("marker") not in draft.marked and (before.number or 0) < number < (node.number or 0):
            yield (*found.span("marker"), number)


def count_anew(draft: Manuscript, items: Sequence[Node]) -> tuple[Edit, ...]:
    """The edits that number a list from its first number on; none where one cannot be written or is referred to.

    None either where a line between them has a number and is no item: another may have its number already.
    """
    if draft.has_stray_number(*items):
        return ()
    first = items[0].number or 1
    edits = []
    for number, node in enumerate(items, first):
        if node.number == number:
            continue
        edit = change_number(node, number)
        if edit is None or _is_referred_to(draft, node):
            return ()
        edits.append(edit)
    return tuple(edits)


def _is_referred_to(draft: Manuscript, node: Node) -> bool:
    """Whether the text names the number of an item somewhere else than at the head of one."""
    return node.number in draft.references


def find_late_starts(draft: Manuscript) -> Iterator[Fault]:
    """Lists that begin with a number above 1 and continue no other: 二、 三、 where 一、 is missing."""
    ended: dict[str, int] = {}
    for one in draft.lists:
        items = one.counted
        if not items:
            continue
        number, style = items[0].number or 0, items[0].style
        before = ended.get(style)
        is_late = number == 2 and before is None and len(items) > 1 and shape_of(items[0].marker)
        if is_late and _is_first_at_head(draft, one):
            yield Fault(items[0].start, {"marker": items[0].marker})
        ended[style] = max(node.number or 0 for node in items)


def _is_first_at_head(draft: Manuscript, one: ItemList) -> bool:
    """Whether a list begins a line, and nothing before it looks like its missing first item."""
    node = one.items[0]
    if not draft.is_at_head(node) or not draft.text[: node.start].strip():  # （二） begins an excerpt
        return False
    start = one.parent.own_start if one.parent else draft.outline.frame.body_start
    return re.search(r"[第（(]?[一1壹①⑴甲首][、.．，,）)先]", draft.plain[start : node.start]) is None
