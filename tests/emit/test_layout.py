"""The boxes of a mind map: how large letters and boxes are, depth by depth."""

from __future__ import annotations

from itertools import pairwise

from outlines import Branch, build, chain

from speechkit.emit import EmitOptions, emit
from speechkit.emit.map.boxes import MapBox
from speechkit.emit.map.layout import lay_out
from speechkit.emit.map.sides import count_right
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
    three = (Branch("1.", "引进来"), Branch("2.", "走出去"), Branch("3.", "留下来"))
    _, _, *children = boxes_of(build((Branch("一、", "强链", three), Branch("二、", "补链"))))
    assert [low.y - high.y for high, low in pairwise(children[:3])] == [35 + 10, 35 + 10]


LEAF = Branch("1.", "抓落实")
REPORT = build(
    tuple(Branch(number, "抓产业", (Branch("（一）", "强链", (LEAF, LEAF)), LEAF, LEAF)) for number in "甲乙丙丁")
)


def test_the_branches_are_on_both_sides_of_the_title_as_high_on_one_as_on_the_other() -> None:
    boxes = boxes_of(REPORT)
    assert [box.side for box in boxes if box.depth == 1] == [1, 1, -1, -1]
    assert boxes[0].x + boxes[0].width / 2 == 0
    ends = {side: [box.y for box in boxes if box.side == side] for side in (1, -1)}
    assert (min(ends[1]), max(ends[1])) == (min(ends[-1]), max(ends[-1]))
    assert min(box.x for box in boxes) == -max(box.x + box.width for box in boxes)


def test_a_lone_first_node_stands_below_the_title_with_its_children_on_both_sides() -> None:
    [title, lone, first, second] = boxes_of(
        build((Branch("", "我讲两点", (Branch("一、", "稳"), Branch("二、", "进"))),))
    )
    assert (title.side, lone.side, first.side, second.side) == (0, 0, 1, -1)
    assert lone.y - lone.height / 2 - (title.y + title.height / 2) == 20
    assert first.y == second.y == lone.y
    assert 'd="M0,' in str(emit(build((Branch("", "我讲两点", (LEAF, LEAF)),)), "svg"))


def test_the_right_side_takes_the_first_branches_until_both_are_as_even_as_they_can_be() -> None:
    cases = {(): 0, (30,): 1, (30, 30): 1, (30, 30, 60): 2, (90, 30, 30): 1, (30, 30, 30): 2, (10, 10, 200, 10): 2}
    assert {heights: count_right(list(heights)) for heights in cases} == cases


def test_lines_are_shorter_where_that_makes_the_letters_of_a_wide_map_larger() -> None:
    title = "推动高质量发展，把改革进行到底"
    deep = (Branch("", title, (Branch("", title, (Branch("", title, (Branch("", title),)),)),)),)
    few, wide = boxes_of(build((Branch("", title), LEAF))), boxes_of(build(deep * 2))
    assert few[1].lines == [title]
    assert [line for box in wide[1:] for line in box.lines if len(line) > 12] == []


def test_the_lines_of_a_label_are_even() -> None:
    [_, long, _] = boxes_of(build((Branch("", "推动高质量发展，把改革进行到底，抓落实"), LEAF)))
    assert long.lines == ["推动高质量发展，把改", "革进行到底，抓落实"]
