"""Finds marks of a Latin keyboard among Chinese ones: , for ，, (一) for （一）"""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechkit.check.finding import Edit, Fault
from speechkit.check.manuscript import Manuscript
from speechkit.check.shapes import shape_of
from speechkit.check.stray_numbers import find_numbered_heads

FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）", ".": "。"}
HAN = "\u4e00-\u9fff"
BEFORE, AFTER = f"[{HAN}”’》）】]", f"[{HAN}“‘《（【]"
STOP = re.compile(
    rf"(?<={BEFORE})[,;?!](?!\d)|(?<={BEFORE}):(?!/|\w+:)|(?<=[{HAN}])\.(?=[{HAN}]|$)"
    rf"|(?<=[\w%])(?<![a-z])[,;](?={AFTER})"  # a page may have left &nbsp; in its text
)
PAIR = re.compile(rf"[(（](?=[^()（）]{{0,60}}?[{HAN}])[^()（）]{{1,60}}[)）]")
"""Brackets around something that has a Chinese character in it; not (WTO) and f(x)."""
QUOTED = re.compile(rf'"(?=[^"]{{0,80}}?[{HAN}])[^"]{{1,80}}"')
REFERENCE = re.compile(r"\[(?:[JMDCNRSPAGZ]|EB|DB)(?:/OL)?\]")
"""The kind of a source in a list of references, whose marks are those of a Latin keyboard: GB/T 7714."""
CODE = re.compile(r"[A-Za-z_]\w*\(.*[;{]$")
FULL_WIDTH = re.compile("[，；：？！（）。]")
TIMES = 1
"""So many full-width marks for each other make a text that is written with them."""


def find_half_width(draft: Manuscript) -> Iterator[Fault]:
    """The lines with half-width marks, those of markers apart; none where the text has hardly others.

    What looks like a marker is one, too, though the outline has no such item: 二.二季度 must not become 二。二季度.
    """
    markers = {node.start + at for node in draft.nodes for at in range(len(node.marker) + 1)}
    markers.update(at for start, end, _ in find_numbered_heads(draft.plain) for at in range(start, end))
    lines = []
    for start, line in draft.lines():
        if REFERENCE.search(line) or CODE.search(line):
            continue
        found = sorted(_half_width(line, brackets=not draft.is_traditional))
        marks = [(at, full) for at, full in found if start + at not in markers]
        if marks:
            lines.append((start, line, marks))
    if sum(len(marks) for *_, marks in lines) * TIMES > _full_width(draft):
        return
    for start, line, marks in lines:
        edits = tuple(Edit(start + at, start + at + 1, full) for at, full in marks)
        shown = " ".join(dict.fromkeys(line[at] for at, _ in marks))
        yield Fault(start + marks[0][0], {"marks": shown, "count": len(marks)}, edits)


def _full_width(draft: Manuscript) -> int:
    return sum(1 for _ in FULL_WIDTH.finditer(draft.text))


def _half_width(line: str, *, brackets: bool) -> Iterator[tuple[int, str]]:
    """The places of the half-width marks in a line where Chinese stands beside them, each with the full-width mark.

    Brackets of half a width are right in Taiwan.
    """
    yield from ((found.start(), FULL[found[0]]) for found in STOP.finditer(line))
    for found in PAIR.finditer(line) if brackets else ():
        yield from ((at, FULL[line[at]]) for at in (found.start(), found.end() - 1) if line[at] in "()")
    if line.count('"') % 2 == 0:  # else nobody knows which of them opens
        for found in QUOTED.finditer(line):
            yield from ((found.start(), "“"), (found.end() - 1, "”"))


def find_narrow_brackets(draft: Manuscript) -> Iterator[Fault]:
    """Lists whose markers have the brackets of a Latin keyboard throughout: (一) (二)."""
    if not _full_width(draft) or draft.is_traditional:
        return
    for one in draft.lists:
        if not any(map(draft.rest_of_line, one.items)):  # the numbers of formulas
            continue
        shapes = [shape_of(node.marker) for node in one.items]
        if any(shape is None or (shape.opens, shape.closes[:1]) != ("(", ")") for shape in shapes):
            continue
        is_whole = not draft.has_stray_number(*one.items)
        edits = tuple(
            Edit(node.start + at, node.start + at + 1, FULL[sign])
            for node in (one.items if is_whole else ())
            for at, sign in enumerate(node.marker)
            if sign in "()"
        )
        first = one.items[0].marker
        right = first.replace("(", "（").replace(")", "）")
        yield Fault(one.items[0].start, {"wrong": first, "right": right, "count": len(one.items)}, edits)
