"""What the outline does not show is accounted for: numbered lines in no list, and lines left out around the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import run

import speechkit

STRAY = "工作要点\n\n一、抓好产业\n7.零散的一行在这里。\n9）另外的一行在这里。\n二、抓好项目\n三、抓好民生\n"
PAGE = """当前位置：首页 > 要闻 > 正文
在全县春耕会议上的讲话
来源：县融媒体中心

同志们：
一、抓好备耕。种子化肥要备足。
二、抓好灌溉。渠道水泵要修好。
责任编辑：李明
打印 关闭
"""


def codes(text: str, code: str) -> list[int | None]:
    return [notice.line for notice in speechkit.outline(text).notices if notice.code == code]


def test_each_numbered_line_in_no_list_has_a_notice() -> None:
    assert codes(STRAY, "unclaimed") == [4, 5]


@pytest.mark.parametrize(
    "text",
    [
        "一、抓好产业\n二、抓好项目\n",
        "一、抓好产业\n二、抓好项目\n附件：1.分工表\n2.进度表\n",
        "数据\n\n一、抓好产业\n0.05\n14.6\n二、抓好项目\n",
        "手册\n目录\n第一章 总则……1\n第二章 细则……3\n第三章 附则……9\n第一章 总则\n为了管好，制定本手册。\n"
        "第二章 细则\n人人遵守，互相监督。\n第三章 附则\n自公布之日起施行。\n",
    ],
    ids=["in a list", "annexes", "cells", "contents"],
)
def test_lists_annexes_cells_and_contents_are_no_unclaimed_lines(text: str) -> None:
    assert codes(text, "unclaimed") == []


def test_the_lines_left_out_are_named_in_one_notice() -> None:
    notices = [notice for notice in speechkit.outline(PAGE).notices if notice.code == "left-out"]
    assert [(notice.line, notice.message) for notice in notices] == [(1, "2 lines around the text are left out: 1, 9")]


def test_show_left_out_prints_them(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    assert run("outline", page, "--show", "left-out").stdout.decode().splitlines() == [
        "1: 当前位置：首页 > 要闻 > 正文",
        "9: 打印 关闭",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--text", "-f", "markdown"), ["2 lines around the text are left out: 1, 9"]),
        (("--text", "-f", "csv"), ["2 lines around the text are left out: 1, 9"]),
        (("--text", "-f", "yaml", "--select", "1"), ["1 line around the text is left out: 1"]),
        (("--text", "-f", "markdown", "--quiet"), []),
        (("--text", "-f", "json"), []),
        (("-f", "markdown"), []),
    ],
    ids=lambda value: " ".join(value),
)
def test_a_result_with_the_text_tells_in_one_line_what_it_leaves_out(
    tmp_path: Path, arguments: tuple[str, ...], said: list[str]
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    errors = run("outline", page, *arguments).stderr.decode().splitlines()
    assert errors == [f"speechkit: {page}:{words}" for words in (f"1: {line}" for line in said)]


def test_standard_error_has_one_line_for_all_numbered_lines_in_no_list(tmp_path: Path) -> None:
    stray = tmp_path / "stray.txt"
    stray.write_text(STRAY + PAGE.splitlines()[-1], encoding="utf-8")
    errors = run("outline", stray).stderr.decode().splitlines()
    assert [line.partition(": ")[2].partition(": ")[2] for line in errors] == [
        "2 numbered lines are in no list, the first is line 4"
    ]


@pytest.mark.parametrize("word", ["公众号", "下载", "侵权", "版权", "投稿", "转载", "二维码", "www.example.com"])
def test_no_word_makes_a_numbered_line_furniture(word: str) -> None:
    text = f"方案\n\n一、总体要求\n1.建好队伍\n2.管好{word}\n3.用好阵地\n"
    assert [node.marker for node in speechkit.outline(text).walk()] == ["一、", "1.", "2.", "3."]


def test_a_node_below_the_supposed_end_moves_the_end() -> None:
    text = "方案\n\n一、抓早\n二、抓小\n责任编辑：李明\n三、抓实\n责任编辑：李明\n"
    found = speechkit.outline(text)
    assert [node.marker for node in found.walk()] == ["一、", "二、", "三、"]
    assert text[found.frame.body_end :] == "责任编辑：李明\n"


def test_the_signature_of_a_letter_stands_above_its_annexes() -> None:
    text = (
        "关于检查水库的通知\n\n各乡镇人民政府：\n请做好检查。\n一、看坝体\n二、看闸门\n\n大河县水务局\n2031年5月6日\n\n"
        "附件1\n水库检查办法\n\n一、范围\n全县水库都要检查。\n二、时间\n汛期之前检查完毕。\n"
    )
    found = speechkit.outline(text)
    assert (found.frame.signature, found.frame.date) == ("大河县水务局", "2031年5月6日")
    assert [(node.level, node.title) for node in found.walk()][2] == (1, "附件1水库检查办法")


def test_a_numbered_line_in_a_list_of_annexes_is_told_as_left_out() -> None:
    text = "一、抓好产业\n二、抓好项目\n附件：1.分工表\n2.进度表\n\n会议还通报了进度，各村要尽快动手，不误农时。\n"
    notices = [notice for notice in speechkit.outline(text).notices if notice.code == "left-out"]
    assert [(notice.line, notice.message) for notice in notices] == [(4, "2. stands in a list of annexes")]
