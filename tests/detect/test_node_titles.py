"""What nodes are called."""

from __future__ import annotations

import pytest

import speechkit

TEAMS = "一、种植组：开春育秧\n二、养殖组：入冬防疫\n三、{}"


def titles(text: str) -> list[str]:
    return [node.title for node in speechkit.outline(text).walk()]


@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
@pytest.mark.parametrize(
    ("last", "title"),
    [
        ("农机组：农闲检修", "农机组：农闲检修"),
        ("农机组：农闲检修。", "农机组"),
        ("农机组：" + "农闲检修" * 6, "农机组：" + "农闲检修" * 6),
        ("农机组：" + "农闲检修" * 6 + "好", "农机组"),
        ("农机组：", "农机组"),
        ("农机组", "农机组"),
    ],
    ids=["a name", "a sentence", "as long as a name", "longer than a name", "nothing", "no colon"],
)
def test_the_last_title_is_the_same_with_and_without_a_line_break_at_the_end(last: str, title: str, end: str) -> None:
    assert titles(TEAMS.format(last) + end) == ["种植组：开春育秧", "养殖组：入冬防疫", title]


def test_a_lead_in_that_says_nothing_behind_a_label_keeps_the_label() -> None:
    found = speechkit.outline("面\n问：：一广\n二是。\n部\n4.1.1\n4.1.2每")
    assert [node.title for node in found.walk() if node.kind == "group"] == ["问"]


def test_a_lead_in_of_marks_alone_keeps_its_word() -> None:
    found = speechkit.outline("、" * 30 + "环节：1.堂2.盯。首先；其次")
    assert all(node.marker or node.title for node in found.walk())


def test_a_title_is_not_cut_inside_a_number() -> None:
    price = "清淤费单价为每平方米每年8.60元，全年总价为人民币"
    assert titles(f"一、{price}268,400元整并由双方按季度核对验收单以后结算") == ["清淤费单价为每平方米每年8.60元"]
