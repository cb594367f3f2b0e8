"""Paragraphs that were broken at a fixed width are whole again; all others stay as they are."""

from __future__ import annotations

from speechkit.load import load_text
from speechkit.model import Position

WRAPPED = """\
在全县秋粮收购座谈会上的讲话

同志们：
秋粮收购关系千家万户，县里把大家请来，就是要把丑话说
在前头，把办法想在前头。去年有三个乡镇排队过了半夜，
群众有意见，今年一个也不许再有。
第 1 页 共 2 页
第一，仓容要够。粮站这个月底以前把旧粮出完，腾出一万
二千吨仓容，差多少、找谁租，今天会上就要说清楚。第二
，价格要明。每个收购点门口挂牌，一天一公布，不许压级
压价，更不许打白条。
第三，服务要好。热水、雨棚、夜里的灯，都是小事，可是
群众记得住的就是这些小事。
"""


def test_wrapped_lines_are_joined_and_page_lines_left_out() -> None:
    document = load_text(WRAPPED)
    assert [paragraph[:6] for paragraph in document.text.split("\n")] == [
        "在全县秋粮收", "", "同志们：", "秋粮收购关系", "第一，仓容要", "第三，服务要",
    ]  # fmt: skip
    assert "差多少、找谁租，今天会上就要说清楚。第二，价格要明。" in document.text
    assert [notice.code for notice in document.notices] == ["lines-joined", "page-lines-left-out"]


def test_every_character_of_a_joined_text_points_to_its_source() -> None:
    document = load_text(WRAPPED)
    lines = WRAPPED.splitlines()
    for offset, char in enumerate(document.text):
        place = document.positions.position(offset)
        assert char == "\n" or lines[place.line - 1][place.column - 1] == char
    assert document.positions.position(document.text.index("第二")) == Position(9, 25)


def test_verse_is_not_joined() -> None:
    verse = "大江东去，浪淘尽，千古风流人物。\n故垒西边，人道是，三国周郎赤壁。\n乱石穿空，惊涛拍岸，卷起千堆雪。\n" * 5
    assert load_text(verse).text == verse.rstrip("\n")
