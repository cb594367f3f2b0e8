"""Lines that could be headings are measured as the trees expect it."""

from __future__ import annotations

import pytest

from speechkit.detect.headings import heading_trees
from speechkit.detect.headings.heading_measures import NAMES, measure_line
from speechkit.detect.headings.weigh_headings import score
from speechkit.detect.lines.line_signs import SIGNS
from speechkit.detect.lines.sight import Facts, see_lines
from speechkit.load import load_text

TEXT = """关于秋收的安排
准备工作
农机要检修，仓库要腾空，人手要排好，一样也不能少。
一、时间
十月上旬。
图 1　仓库位置
"""


def measure(i: int) -> dict[str, float]:
    """The measures of a line of TEXT by their names."""
    lines = see_lines(load_text(TEXT))
    return dict(zip(NAMES, measure_line(lines, i, Facts(lines), 3, None), strict=True))


def test_a_line_is_measured_with_its_neighbours() -> None:
    found = measure(1)
    names = ("size +0", "size -1", "size +1", "size -2", "marked +2", "lines above", "lines", "place in the body")
    assert [found[name] for name in names] == [4, 7, 25, -1, True, 1, 6, 3]


def test_a_line_at_the_end_has_nothing_below() -> None:
    found = measure(5)
    names = ("size +1", "begins alike +1", "lines below", "digit inside")
    assert [found[name] for name in names] == [-1, -1, 0, True]


def test_the_names_of_measures_are_unique() -> None:
    assert len(set(NAMES)) == len(NAMES)


def test_the_trees_ask_for_every_sign_and_for_no_more_measures_than_there_are() -> None:
    asked = set(heading_trees.add_up.__code__.co_varnames)
    assert [sign for sign in SIGNS if sign.replace(" ", "_") not in asked] == []
    with pytest.raises(ValueError, match="unpack"):
        score((0.0,) * (len(NAMES) - 1))


def test_a_short_line_over_text_is_more_of_a_heading_than_a_caption() -> None:
    lines = see_lines(load_text(TEXT))
    facts = Facts(lines)
    heading, caption = (score(measure_line(lines, i, facts, place, None)) for i, place in ((1, 0), (5, 4)))
    assert heading > caption
