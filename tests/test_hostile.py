"""Texts made to hurt have an outline, too: the search stays shallow, and nothing is lost."""

from __future__ import annotations

import pytest

import speechkit
from speechkit.detect.search.reasons import MOST_LEVELS

STYLES = [
    "第一章 ",
    "第一条 ",
    "一、",
    "（一）",
    "1.",
    "（1）",
    "①",
    "一是",
    "A.",
    "壹、",
    "甲、",
    "Ⅰ.",
    "1）",
    "（a）",
    "其一，",
    "第一，",
    "——",
    "●",
]
TEXTS = {
    "marker after marker": "一、" * 20_000,
    "a first item on every line": "一、\n" * 300,
    "every style in turn": "".join(f"{STYLES[i % len(STYLES)]}甲\n" for i in range(2_000)),
    "一要 without end": "一要抓紧，" * 2_000,
    "二是 without a first": "我们二是要努力工作，二是把事情办好，" * 2_000,
    "one long line": "我们要努力工作，把事情办好。" * 20_000,
    "colons": "：" * 50_000,
    "digits and dots": "1.1.1." * 20_000,
    "a paragraph a character": "字\n" * 20_000,
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.slow
def test_a_text_made_to_hurt_has_an_outline_of_bounded_depth(name: str) -> None:
    outline = speechkit.outline(TEXTS[name])
    assert outline.document.text.rstrip("\n") == TEXTS[name].rstrip("\n")
    assert all(node.level <= 2 * MOST_LEVELS for node in outline.walk())
