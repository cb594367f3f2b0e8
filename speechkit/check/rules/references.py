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
REFERENCE = re.compile(
    rf"(?P<how>{OWN}|[详参]?见(?:本文)?|(?:按照|依照|根据|违反|适用|符合)(?={'第'}))(?:前述|上述)?第\s*(?P<n>[{CHINESE}]{{1,5}}|\d{{1,3}})\s*(?P<unit>部分|[条章节点项])"
)
"""A reference within the document. 《…法》第五条 names another one, and no row of `how` matches before it."""


def find_dead_references(draft: Manuscript) -> Iterator[Fault]:
    """References to a number that no item has."""
    units, others = _numbers(draft)
    for found in REFERENCE.finditer(draft.plain):
        unit, number = found["unit"], read_numeral(found["n"])
        is_named = found["how"].startswith(("本", "见", "详", "参"))
        numbers = units.get(unit) or (others if is_named else set())
        if number and numbers and number > max(numbers):
            shown = draft.text[found.start() : found.end()]
            yield Fault(found.start(), {"reference": shown, "last": max(numbers)})


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
