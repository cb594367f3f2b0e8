"""Takes a marker apart: what opens it, its numeral, what closes it; and puts another together."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from speechkit.check.finding import Edit
from speechkit.language import numerals
from speechkit.language.numerals import CHINESE, DIGITS, FORMAL, SERIES
from speechkit.language.written_numbers import write_like
from speechkit.model import Node

Alphabet = Literal["一", "1", "１", "①"]
"""Of what a numeral is made: Chinese, digits, full-width digits, signs that count by themselves."""


class Shape(NamedTuple):
    """What the markers of one list have in common: （ 一 ）."""

    opens: str
    alphabet: Alphabet
    closes: str

    def __str__(self) -> str:
        """The marker of the first item."""
        return f"{self.opens}{self.alphabet}{self.closes}"


# the four levels of GB/T 9704—2012, 7.3.3, from the first
LEVELS = (Shape("", "一", "、"), Shape("（", "一", "）"), Shape("", "1", "."), Shape("（", "1", "）"))
FOLLOWERS = "、.．，,：:"
"""The marks that stand after numerals, rightly or not."""


@cache
def _marker() -> re.Pattern[str]:
    signs = re.escape("".join(SERIES[: SERIES.index(numerals.ROMAN_SIGNS)]))
    return re.compile(
        rf"(?P<opens>[（(]?)\s*(?P<n>[{CHINESE}]+|[{DIGITS}]+|[{signs}])\s*(?P<closes>[)）]?[{FOLLOWERS}]?)"
    )


def shape_of(marker: str) -> Shape | None:
    """The shape of a marker that is a numeral with marks; None for others: 第一， 一是 1.1"""
    found = _marker().fullmatch(marker)
    return Shape(found["opens"], alphabet_of(found["n"]), found["closes"]) if found else None


def alphabet_of(numeral: str) -> Alphabet:
    """The alphabet of a numeral."""
    if numeral.isdecimal():
        return "1" if numeral.isascii() else "１"
    return "一" if numeral[0] in CHINESE else "①"


@cache
def _numerals() -> re.Pattern[str]:
    signs = re.escape("".join(SERIES))
    return re.compile(rf"[{CHINESE}]+|[{DIGITS}]+|[{FORMAL}]+|[{signs}]")


def alphabet_in(marker: str) -> Alphabet | None:
    """The alphabet of the numeral in a marker: 第二， → 一; None where it has none."""
    found = _numerals().search(marker)
    return alphabet_of(found[0]) if found else None


def change_number(node: Node, number: int) -> Edit | None:
    """The edit that gives a node another number in the alphabet of its own: 第二章 → 第三章; None where none can.

    Of several numerals in a marker the last one counts: 3.2.1.
    """
    found = list(_numerals().finditer(node.marker))
    if not found:
        return None
    wanted = found[-1] if "." in node.marker[:-1] else found[0]
    written = write_like(wanted[0], number)
    return None if written is None else Edit(node.start + wanted.start(), node.start + wanted.end(), written)


def change_shape(node: Node, shape: Shape) -> tuple[Edit, ...]:
    """The edits that give a marker other marks: (三) → （三）; none where its numeral is of another alphabet."""
    found = _marker().fullmatch(node.marker)
    if found is None or alphabet_of(found["n"]) != shape.alphabet:
        return ()
    pairs = (("opens", shape.opens), ("closes", shape.closes))
    return tuple(
        Edit(node.start + found.start(name), node.start + found.end(name), wanted)
        for name, wanted in pairs
        if found[name] != wanted
    )
