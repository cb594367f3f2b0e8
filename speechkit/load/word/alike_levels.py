"""Tells items of one list apart whose numbers look alike and whose levels differ: 1. in 1."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from speechkit.language.numerals import TO_TEN
from speechkit.load.word.numbering_part import ListNumber

NUMERAL = re.compile(rf"[\d{TO_TEN}百]+")


def find_alike_levels(numbers: Sequence[ListNumber]) -> Iterator[int | None]:
    """For each number the level of its list, from 1, if another level of that list has numbers like it; else None.

    Where the levels look different, the numbers tell them apart; and levels of different lists say nothing of each
    other.
    """
    levels: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for number in numbers:
        if number.label:
            levels[number.definition, look_of_label(number.label)].add(number.level)
    alike = {key for key, found in levels.items() if len(found) > 1}
    for number in numbers:
        told = bool(alike) and (number.definition, look_of_label(number.label)) in alike
        yield number.level + 1 if told else None


def look_of_label(label: str) -> str:
    """A label with one sign for each numeral: 1. and 12. → #."""
    return NUMERAL.sub("#", label).strip()
