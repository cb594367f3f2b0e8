"""What does not matter to a reader changes no outline: blank lines, indents, blanks at line ends, breaks, encodings."""

from __future__ import annotations

from pathlib import Path

import pytest
from invariances import changed, outline_bytes, show
from quick import thin_out

ROOT = Path(__file__).parents[1]
TEXTS = sorted((ROOT / "samples").glob("*.txt")) + sorted((ROOT / "tests" / "texts").glob("*.txt"))
SETTING_APART = """\
工作交流

在全县水利工作会上的发言

一、抓好蓄水。今年冬天要把山塘修好。
二、抓好管水。管护的人要落实到村。
"""


@pytest.mark.parametrize("path", thin_out(TEXTS, 40), ids=lambda path: path.stem)
def test_no_form_of_a_text_has_another_outline(path: Path) -> None:
    assert changed(path.read_text(encoding="utf-8")) == {}


def test_offsets_are_those_of_the_text_with_its_blank_lines() -> None:
    text = "\n\n一、抓好蓄水。\n\n要把山塘修好。\n\n二、抓好管水。\n\n"
    outline = outline_bytes(text.encode())
    assert outline.document.text == text.removesuffix("\n")
    assert [(node.line, text[node.start : node.end]) for node in outline.nodes] == [
        (3, "一、抓好蓄水。\n\n要把山塘修好。\n\n"),
        (7, "二、抓好管水。\n"),
    ]


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n\n\n", "\n　\n"])
def test_blank_lines_that_set_lines_apart_change_nothing(between: str) -> None:
    lines = [line for line in SETTING_APART.split("\n") if line]
    assert show(outline_bytes(between.join(lines).encode())) == show(outline_bytes(SETTING_APART.encode()))


def test_a_bullet_of_the_big5_standard_is_one_in_the_table_of_windows() -> None:
    text = "羅斯福‧富蘭克林說過，要做好三件事：\n‧ 把路修好。\n‧ 把水接通。\n‧ 把燈點亮。\n"
    outline = outline_bytes(text.encode("cp950"))
    assert outline.document.text.startswith("羅斯福‧富蘭克林")
    assert [node.marker for node in outline.walk() if node.kind == "item"] == ["•"] * 3


def test_signs_that_hong_kong_added_to_big5_are_no_kana() -> None:
    text = "二〇二三年工作報告\n各位鄉親：今年要辦好三件事，①修路丶架橋，②引水，③植樹，請大家多多支持。"
    assert outline_bytes(text.encode("big5hkscs")).document.text == text
