"""The boxes of a mind map: how large letters and boxes are, depth by depth."""

from __future__ import annotations

from itertools import pairwise

from outlines import Branch, build, chain

from speechkit.emit import EmitOptions
from speechkit.emit.map.layout import MapBox, lay_out
from speechkit.model import Outline


def boxes_of(outline: Outline) -> list[MapBox]:
    return lay_out(outline, EmitOptions())


def test_letters_are_smaller_the_deeper_they_stand_and_the_same_from_the_third_level_on() -> None:
    assert [box.size for box in boxes_of(chain(5))] == [18, 15, 14, 13, 13, 13]


def test_a_box_is_as_high_as_its_line_with_seven_points_above_and_below() -> None:
    assert [box.height for box in boxes_of(chain(4))] == [27 + 14, 22 + 14, 21 + 14, 20 + 14, 20 + 14]


def test_a_box_of_three_lines_has_the_same_room_above_and_below_as_one_of_one() -> None:
    title = "推动高质量发展，把改革进行到底，让今年成为落实之年，让群众得到看得见的实惠"
    [_, one, three] = boxes_of(build((Branch("一、", "强链"), Branch("二、", title))))
    assert (len(one.lines), len(three.lines)) == (1, 3)
    assert three.height - one.height == 2 * one.line_height


def test_children_stand_ten_points_apart() -> None:
    _, *children = boxes_of(build((Branch("一、", "强链"), Branch("二、", "补链"), Branch("三、", "延链"))))
    assert [low.y - high.y for high, low in pairwise(children)] == [36 + 10, 36 + 10]
