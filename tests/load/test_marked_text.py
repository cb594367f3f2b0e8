"""A .txt that is written in Markdown is read as Markdown; its signs are hints, and places stay those of the file."""

from __future__ import annotations

import pytest

from speechkit.load import load_text
from speechkit.model import Position

NOTE = """\
---
title: 在防汛工作会议上的讲话
---

## 📌 一、认清形势

> 今年雨水偏多。

**（一）雨情紧。** 入汛以来下了*三场*大雨。

- **县级领导**：包河道
  - 每周巡查一次
- 1. 乡镇干部包水库

```python
print("一、不是正文")
```

| 序号 | 名称 |
|------|------|
| 1    | 袋子 |
"""


def test_the_signs_of_markdown_are_read_and_left_out() -> None:
    document = load_text(NOTE)
    assert document.text.split("\n") == [
        "在防汛工作会议上的讲话", "📌 一、认清形势", "今年雨水偏多。", "（一）雨情紧。 入汛以来下了三场大雨。",
        "●县级领导：包河道", "●每周巡查一次", "1. 乡镇干部包水库",
    ]  # fmt: skip
    levels = {document.text[hint.offset :].partition("\n")[0][:3]: hint.level for hint in document.hints}
    assert levels == {"在防汛": 1, "📌 一": 2, "●县级": 11, "●每周": 12, "1. ": 11}
    assert [(notice.code, notice.line) for notice in document.notices] == [
        ("markdown-read", None), ("tables-left-out", 19), ("code-left-out", 15),
    ]  # fmt: skip


def test_every_character_of_a_marked_text_points_to_its_source() -> None:
    document = load_text(NOTE)
    lines = NOTE.splitlines()
    for offset, char in enumerate(document.text):
        place = document.positions.position(offset)
        assert char in "\n●" or (place.line > 3 and lines[place.line - 1][place.column - 1] == char) or place.line <= 3
    assert document.positions.position(document.text.index("三场")) == Position(9, 20)


def test_a_fence_around_the_whole_text_is_left_out_and_its_text_is_not() -> None:
    assert load_text("```\n## 一、抓早\n抓早。\n## 二、抓小\n抓小。\n```").text == "一、抓早\n抓早。\n二、抓小\n抓小。"


@pytest.mark.parametrize(
    "text",
    [
        "李**、王**和赵**都到会。\n" * 3,
        "****公司的规定\n****公司的说明\n" * 2,
        "- 种粮\n- 养猪\n",
        "#防汛# #救灾#\n今天下雨。\n",
    ],
    ids=["names made unreadable", "a firm made unreadable", "bullets alone", "tags"],
)
def test_other_texts_with_such_signs_stay_as_they_are(text: str) -> None:
    assert load_text(text).text == text.rstrip("\n")


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\u2028"])
def test_markdown_is_known_whatever_its_lines_end_in(line_break: str) -> None:
    document = load_text(line_break.join(["# 工作报告", "", "> 一、抓好产业。", "> 二、抓好项目。"]))
    assert document.text == "工作报告\n一、抓好产业。\n二、抓好项目。"
