"""Finds references to items that the document does not have: 见第五条, where there are four."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from speechkit.check.finding import Fault
from speechkit.check.manuscript import Manuscript
from speechkit.language.numerals import CHINESE, read_numeral

UNIT = re.compile(rf"第\s*[{CHINESE}\d]+\s*(?P<unit>部分|[条章节点项])")
OWN = "本(?:办法|规定|条例|细则|制度|合同|协议|章程|方案|意见|规则|预案|准则|公约|通知)"
HOW = rf"{OWN}|[详参]?见(?:本文)?|(?:按照|依照|根据|违反|适用|符合)(?=第)"
REFERENCE = re.compile(
    rf"(?P<how>{HOW})(?:前述|上述)?第\s*[（(]?(?P<n>[{CHINESE}]{{1,5}}|\d{{1,3}})[）)]?\s*(?P<unit>部分|[条章节点项])"
)
"""A reference within the document. 《…法》第五条 names another one, and no row of `how` matches before it."""
ANNEX = re.compile(rf"[详参]?见附件\s*(?P<n>[{CHINESE}]{{1,2}}|\d{{1,2}})")
FIRST_LISTED = re.compile(r"^\s*附\s*件\s*[：:]\s*1[.．、]", re.MULTILINE)
"""The list of annexes below a letter, as GB/T 9704—2012, 7.3.4, has it."""
NEXT = re.compile(r"\n\s*(?P<n>\d{1,2})[.．、]")


def find_dead_references(draft: Manuscript) -> Iterator[Fault]:
    """References to a number that no item has, or to an annex that is not listed."""
    units, others = _numbers(draft)
    for found in REFERENCE.finditer(draft.plain):
        unit, number = found["unit"], read_numeral(found["n"])
        is_named = found["how"].startswith(("本", "见", "详", "参"))
        numbers = units.get(unit) or (others if is_named else set())
        if number and numbers and number > max(numbers):
            yield _fault(draft, found, max(numbers))
    last = _last_annex(draft)
    for found in ANNEX.finditer(draft.plain) if last else ():
        if (read_numeral(found["n"]) or 0) > last:
            yield _fault(draft, found, last)


def _fault(draft: Manuscript, found: re.Match[str], last: int) -> Fault:
    return Fault(found.start(), {"reference": draft.text[found.start() : found.end()], "last": last})


def _last_annex(draft: Manuscript) -> int:
    """How many annexes the document lists; 0 where it has no list of several."""
    found = FIRST_LISTED.search(draft.plain)
    last = 1 if found else 0
    while found and (found := NEXT.match(draft.plain, draft.line_end(found.end()))) and int(found["n"]) == last + 1:
        last += 1
    return last if last > 1 else 0


def _numbers(draft: Manuscript) -> tuple[dict[str, set[int]], set[int]]:
    """The numbers of the items by what the items are called (条, 章), and those of the items that no word names."""
    units: dict[str, set[int]] = defaultdict(set)
    others: set[int] = set()
    for node in draft.nodes:
        if node.number and node.number > 0:
            named = UNIT.match(node.marker)
            units[named["unit"] if named else ""].add(node.number)
            others.add(node.number)
    return units, others
