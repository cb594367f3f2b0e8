"""Makes the rows of the table of styles that differ in one thing only: units of laws, counting signs, bullets."""

from __future__ import annotations

from typing import Final

from speechkit.detect.markers.pattern_parts import AS_REFERRED, ORDINAL, UNIT_TAIL
from speechkit.detect.markers.style_row import APART, Style, Weights

BEFORE_ANY_WORD: Final = 2.4
"""The weight of a marker at the head of a paragraph before what may also follow a reference; a gap costs more."""


def unit_of_law(unit: str, rank: int, weight: float, example: str, counter: str) -> Style:
    """A unit of a law, by which its text is divided: 第十条之一."""
    weights = Weights(weight, 1.2, 1.2, 0.8, 0)
    return Style(
        f"第N{unit[0]}",
        rank,
        "第",
        ORDINAL,
        f"(?P<v>{unit})",
        weights,
        example,
        counter,
        tail=UNIT_TAIL,
        also="第N某" if unit[0] == "条" else "",
        rank_is_legal=True,
    )


def unit_before_any_word(unit: str, rank: int) -> Style:
    """The unit at the head of a paragraph, before words that also follow a reference: 第三条规划由县政府批准。"""
    return Style(
        f"第N{unit}",
        rank,
        "第",
        ORDINAL,
        f"(?P<v>{unit})",
        Weights(BEFORE_ANY_WORD, 0, 0, 0, 0),
        f"第三{unit}中小水库",
        f"第三{unit}、第四{unit}",
        tail=AS_REFERRED,
    )


def counting_signs(series: str, rank: int) -> Style:
    """Signs that count by themselves: ①②③."""
    weights = Weights(5, 4, 4, 3, 1.0)
    return Style(
        series[0],
        rank,
        series,
        "",
        f"(?P<n>[{series}])(?P<v>)[^\\S\\n]*[.．、]?\\s*",
        weights,
        f"{series[1]}夜校",
        "夜校",
    )


def bullets(
    name: str, signs: str, rest: str, weights: Weights, example: str, counter: str, *, is_ornament: bool = False
) -> Style:
    """Signs that do not count: ● or ——."""
    return Style(
        name, 16, signs, "", rest, weights, example, counter, ordinal=None, variants=APART, is_ornament=is_ornament
    )
