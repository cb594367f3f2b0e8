"""The title of a file is what the format says it is: by a style, by its highest level, by size and centring."""

from __future__ import annotations

from dataclasses import replace

import pytest

from speechkit.detect import detect
from speechkit.load import load_text
from speechkit.load.markdown.from_markdown import load
from speechkit.model import Appearance, Document

BODY = "仓库需要监测，以减少损失，提高效率，有关的情况在各章里分别说明。"


def set_lines(*lines: tuple[str, float, bool] | str) -> Document:
    """A document with these lines; a size and whether it is centred stand beside those that stand out."""
    texts = [line if isinstance(line, str) else line[0] for line in lines]
    looks, offset = [], 0
    for line, text in zip(lines, texts, strict=True):
        if not isinstance(line, str):
            looks.append(Appearance(offset, line[1], line[2]))
        offset += len(text) + 1
    return replace(load_text("\n".join(texts)), text="\n".join(texts), looks=tuple(looks))


def test_the_largest_centred_line_is_the_title_above_the_fields_of_a_cover() -> None:
    fields = ("分类号：TP311", "学校代码：10001")
    cover = (
        *fields,
        ("青河学院本科毕业论文", 2.2, True),
        ("仓库温度监测系统的设计与实现", 1.8, True),
        "学生姓名：王小明",
    )
    document = set_lines(*cover, "1 绪论", BODY, "2 设计", BODY)
    assert detect(document).title == "仓库温度监测系统的设计与实现"


def test_lines_of_one_size_that_follow_each_other_are_one_title() -> None:
    document = set_lines(
        ("学生信息管理系统", 2.6, True), ("实施方案", 2.6, True), ("青河团队", 1.4, True), "一、概述", BODY
    )
    assert detect(document).title == "学生信息管理系统实施方案"


@pytest.mark.parametrize("line", ["一、需求分析", "1.需求分析", "题目：需求分析"])
def test_a_large_heading_with_a_number_is_no_title(line: str) -> None:
    assert detect(set_lines((line, 1.5, True), BODY, ("2设计", 1.5, True), BODY)).title != line


def test_the_style_of_a_title_makes_any_line_the_title() -> None:
    document = set_lines("员工手册", "入职", BODY, "考勤", BODY)
    assert detect(replace(document, looks=(Appearance(0, 1.0, is_title=True),))).title == "员工手册"


@pytest.mark.parametrize(
    "name", ["目的", "背景", "摘要", "前言", "总体要求", "适用范围", "基本情况", "引言", "概述", "项目背景"]
)
def test_no_heading_joins_the_title_above_it(name: str) -> None:
    outline = detect(load(f"# 仓库管理办法\n\n## {name}\n\n{BODY}\n\n## 职责\n\n{BODY}".encode(), "a.md"))
    assert outline.title == "仓库管理办法"
    assert [node.title for node in outline.nodes] == [name, "职责"]
