"""The text for matching keeps its length, and the tables of patterns are read in traditional characters too."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opencc import OpenCC

import speechkit
from speechkit.language.simplified import SIMPLIFIED, TRADITIONAL, plain_text, simplify

PACKAGE = Path(speechkit.__file__).parent
UNREAD = frozenset("乾著")
"""Traditional characters that are simplified ones too."""


def table_characters() -> set[str]:
    """Every character of the strings of the detector: its patterns, its tables and what it says of them."""
    return {
        char
        for folder in ("detect", "language")
        for path in (PACKAGE / folder).rglob("*.py")
        if path.name not in ("simplified.py", "numerals.py", "label_heads.py")  # this one reads what the author wrote
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        for char in node.value
    }


@given(st.text("講讲話一二十.。第笫 国國A1”\n,"))
def test_a_plain_text_has_the_length_of_its_text(text: str) -> None:
    assert len(plain_text(text)) == len(text)


def test_every_traditional_form_of_what_the_patterns_know_is_simplified() -> None:
    used, convert = table_characters(), OpenCC("t2s").convert
    forms = [chr(code) for code in range(0x4E00, 0xA000)]
    wanted = {form for form in forms if convert(form) != form and convert(form) in used and form not in UNREAD}
    assert sorted(wanted - set(TRADITIONAL)) == []


def test_the_tables_are_written_in_simplified_characters() -> None:
    assert sorted(table_characters() & set(TRADITIONAL)) == []


def test_the_two_tables_go_together() -> None:
    assert simplify(TRADITIONAL) == SIMPLIFIED
    assert len(set(TRADITIONAL)) == len(TRADITIONAL)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("一.要抓早.抓早要人.抓小要心.\n二.要抓小.", "一.要抓早。抓早要人。抓小要心。\n二.要抓小。"),
        ("增长2.5%.比去年好.比前年好.", "增长2.5%。比去年好。比前年好。"),
        ("一、抓早。见www.a.cn。", "一、抓早。见www.a.cn。"),
        ("一．要抓早．抓早要人．\n２．５万元．", "一．要抓早。抓早要人。\n２．５万元。"),
        ("卡尔．李的书。", "卡尔．李的书。"),
    ],
)
def test_latin_stops_end_sentences_where_a_text_has_no_others(text: str, plain: str) -> None:
    assert plain_text(text) == plain


def test_titles_and_front_matter_keep_the_characters_of_the_author() -> None:
    outline = speechkit.outline("在全縣會議上的講話\n各位同志：\n第一，開好頭.\n第二，收好尾.")
    assert outline.title == "在全縣會議上的講話"
    assert [node.title for node in outline.nodes] == ["開好頭", "收好尾"]


@pytest.mark.parametrize(
    "blank", ["\u2002", "\u2003", "\u200a", "\u202f", "\u205f", "\u00a0", "\u200b", "\u200d", "\u2060"]
)
def test_a_blank_of_any_kind_is_a_plain_one(blank: str) -> None:
    assert plain_text(f"{blank}{blank}一、{blank}抓早。") == "  一、 抓早。"
    lines = ("同志们：", f"一、{blank}抓早。", "二、抓小。", f"（一{blank}）抓实。")
    outline = speechkit.outline(f"\n{blank}{blank}".join(("在全县会议上的讲话", *lines)))
    assert outline.salutation == "同志们："
    assert [node.title for node in outline.walk()][:2] == ["抓早", "抓小"]
