"""Levels of the format decide nesting where they agree with the numbers, and only there."""

from __future__ import annotations

import pytest

from speechkit.detect import detect
from speechkit.load.markdown.from_markdown import load

BODY = "这一部分说明有关的情况，内容按照通常的写法展开，不再细列。"


def outline(*lines: str) -> list[str]:
    """The outline of Markdown headings, each with a paragraph below it unless it ends in /; indented by level."""
    parts = [line[:-1] if line.endswith("/") else f"{line}\n\n{BODY}" for line in lines]
    document = load("\n\n".join(parts).encode(), "a.md")
    return [
        f"{'  ' * (node.level - 1)}{node.marker}{node.title}"
        for node in detect(document).walk()
        if node.kind != "group"
    ]


def test_unnumbered_headings_nest_by_their_levels() -> None:
    got = outline("# 仓库管理手册/", "## 入库", "### 登记", "#### 单据", "## 出库/", "### 核对", "### 装车")
    assert got == ["入库", "  登记", "    单据", "出库", "  核对", "  装车"]


def test_numbered_and_unnumbered_headings_of_one_level_stand_side_by_side() -> None:
    got = outline(
        "# 手册/", "## 1 引言/", "### 1.1 背景/", "#### 1.1.1 早期工作", "#### 相关情况", "### 1.2 假设", "## 2 方法"
    )
    assert got == ["1引言", "  1.1背景", "    1.1.1早期工作", "    相关情况", "  1.2假设", "2方法"]


def test_parts_without_a_number_stand_beside_the_chapters() -> None:
    got = outline(
        "# 论仓库的温度/", "## 说明", "## 第一章 绪论/", "### 1.1 背景", "### 1.2 现状", "## 第二章 设计", "## 后记"
    )
    assert got == ["说明", "第一章绪论", "  1.1背景", "  1.2现状", "第二章设计", "后记"]


def test_a_list_of_the_same_style_as_the_headings_stays_below_its_own() -> None:
    lines = [
        "# 报告/",
        "## 1. 范围",
        "## 2. 任务/",
        "### 2.1 目标",
        "### 2.2 限制/",
        "1. 数据不足；\n2. 人员不足；/",
        "## 3. 准备",
    ]
    assert outline(*lines) == [
        "1.范围",
        "2.任务",
        "  2.1目标",
        "  2.2限制",
        "    1.数据不足",
        "    2.人员不足",
        "3.准备",
    ]


@pytest.mark.parametrize("mark", ["#", "##"])
def test_numbers_decide_where_all_headings_have_one_level(mark: str) -> None:
    got = outline(
        *(f"{mark} {head}" for head in ("一、产业", "（一）强链", "（二）补链", "二、项目", "（一）开工", "（二）投产"))
    )
    assert got == ["一、产业", "  （一）强链", "  （二）补链", "二、项目", "  （一）开工", "  （二）投产"]


def test_numbers_decide_where_the_levels_contradict_them() -> None:
    marks = ("##", "##", "###", "#", "##", "###", "##")
    heads = ("一、产业", "（一）强链", "（二）补链", "（三）延链", "二、项目", "（一）开工", "（二）投产")
    got = outline(*(f"{mark} {head}" for mark, head in zip(marks, heads, strict=True)))
    assert got == [
        "一、产业",
        "  （一）强链",
        "  （二）补链",
        "  （三）延链",
        "二、项目",
        "  （一）开工",
        "  （二）投产",
    ]


def test_lists_are_found_below_many_headings_that_could_be_read_in_two_ways() -> None:
    headings = [
        "## 1 准备",
        "## 2 登录",
        "## 3 提交/",
        "### 3.1 选择/",
        "### 3.2 填写/",
        "### 3.3 上传/",
        "#### 3.3.1 步骤/",
    ]
    steps = [f"◆第{part}类：/\n\n1　打开系统的登录页面。/\n\n2　点击提交的按钮。/" for part in "甲乙丙"]
    got = outline("# 手册/", *headings, "\n\n".join(steps).replace("/", "") + "/")
    assert got[-9:] == [
        line
        for part in "甲乙丙"
        for line in (f"      ◆第{part}类", "        1打开系统的登录页面", "        2点击提交的按钮")
    ]
