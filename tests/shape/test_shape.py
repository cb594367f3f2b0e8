from __future__ import annotations

import pytest
from hypothesis import given
from outlines import OUTLINES, Branch, build, chain, shapes

from speechkit.errors import SpeechkitError
from speechkit.language.written_numbers import spell_chinese
from speechkit.shape import ORDERS, limit, match, renumber, select

SPEECH = build(
    (
        Branch("第一，", "提高认识", (Branch("一要", "学文件"), Branch("二要", "算总账"))),
        Branch(
            "",
            "再谈两点想法",
            (Branch("1.", "用心学", (Branch("一是", "学在前面"), Branch("二是", "Use AI"))), Branch("2.", "尽心干")),
            kind="group",
        ),
        Branch("第二，", "抓好落实", (Branch("一要", "压实责任", body="不留死角。"), Branch("二要", "排查隐患"))),
    )
)


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("1", "提高认识"),
        ("2.1", "用心学"),
        ("2.1.2", "Use AI"),
        ("第二/一要", "压实责任"),
        ("第二，/一要", "压实责任"),
        ("1/二", "算总账"),
        ("２．１", "用心学"),
        ("第二／二要", "排查隐患"),
        ("一是", "学在前面"),
        ("抓好/隐患", "排查隐患"),
        ("再谈/2", "尽心干"),
        ("3/2/", "排查隐患"),
    ],
)
def test_a_path_leads_to_one_branch_that_then_stands_at_level_one(path: str, title: str) -> None:
    found = select(SPEECH, path)
    assert [(node.level, node.title) for node in found.nodes] == [(1, title)]


def test_a_name_that_several_nodes_have_is_an_error_that_lists_them() -> None:
    with pytest.raises(SpeechkitError) as caught:
        select(SPEECH, "二要")
    assert "2 nodes are called “二要”" in str(caught.value)
    assert caught.value.remedy == "Choose one by its numbers: 1.2 二要算总账; 3.2 二要排查隐患"


def test_a_name_is_that_of_a_child_before_that_of_one_below_it() -> None:
    outline = build(
        (
            Branch("一、", "修路"),
            Branch("二、", "护林", (Branch("（一）", "巡山", (Branch("二是", "防火"),)), Branch("（二）", "补种"))),
        )
    )
    assert [node.title for node in select(outline, "2/二").nodes] == ["补种"]


def test_all_words_must_hold_in_one_node() -> None:
    assert shapes(match(SPEECH, "压实", "死角")) == [(1, "第二，", "抓好落实"), (2, "一要", "压实责任")]
    assert match(SPEECH, "压实", "算总账").nodes == ()


def test_a_match_may_be_a_regular_expression() -> None:
    assert [title for _, _, title in shapes(match(SPEECH, "^一[是要]学", regex=True))] == [
        "提高认识", "学文件", "再谈两点想法", "用心学", "学在前面",
    ]  # fmt: skip
    with pytest.raises(SpeechkitError, match="is no regular expression"):
        match(SPEECH, "(", regex=True)


def test_a_branch_keeps_what_is_below_it() -> None:
    assert shapes(select(SPEECH, "2.1")) == [(1, "1.", "用心学"), (2, "一是", "学在前面"), (2, "二是", "Use AI")]


def test_a_branch_keeps_the_title_of_the_document_but_no_text_around_it() -> None:
    found = select(SPEECH, "1")
    text = found.document.text
    assert (found.title, text[found.frame.body_start : found.nodes[0].start]) == ("工作讲话", "")
    assert text[found.closing_start : found.frame.body_end] == ""


@pytest.mark.parametrize("path", ["9", "0", "1.3", "第九", "第一/三要", "", "/"])
def test_a_path_to_nothing_says_what_there_is(path: str) -> None:
    with pytest.raises(SpeechkitError) as caught:
        select(SPEECH, path)
    assert caught.value.remedy


def test_matching_keeps_branches_that_contain_the_words_and_their_ancestors() -> None:
    assert shapes(match(SPEECH, "ｕｓｅ ai")) == [(1, "", "再谈两点想法"), (2, "1.", "用心学"), (3, "二是", "Use AI")]


def test_matching_looks_into_the_text_too() -> None:
    assert shapes(match(SPEECH, "死角")) == [(1, "第二，", "抓好落实"), (2, "一要", "压实责任")]


def test_a_matching_branch_keeps_what_is_below_it() -> None:
    assert shapes(match(SPEECH, "提高认识")) == shapes(SPEECH)[:3]


def test_the_text_of_a_filtered_out_child_does_not_fall_to_its_parent() -> None:
    found = match(SPEECH, "隐患")
    assert found.own_text(found.nodes[0]) == "第二，抓好落实。\n"


def test_no_match_is_a_notice() -> None:
    found = match(SPEECH, "氢能")
    assert (found.nodes, [notice.code for notice in found.notices]) == ((), ["no-match"])


def test_a_limit_cuts_levels_and_keeps_their_text_with_the_ancestor() -> None:
    found = limit(SPEECH, 1)
    assert [title for _, _, title in shapes(found)] == ["提高认识", "再谈两点想法", "抓好落实"]
    assert "学文件" in found.own_text(found.nodes[0])


@pytest.mark.parametrize(
    ("order", "markers"),
    [
        ("gbt", ["一、", "（一）", "（二）", "", "一、", "（一）", "（二）", "二、", "二、", "（一）", "（二）"]),
        ("speech", ["一、", "第一，", "第二，", "", "一、", "第一，", "第二，", "二、", "二、", "第一，", "第二，"]),
        ("decimal", ["1", "1.1", "1.2", "2", "2.1", "2.1.1", "2.1.2", "2.2", "3", "3.1", "3.2"]),
    ],
)
def test_orders_write_their_markers(order: str, markers: list[str]) -> None:
    assert [node.marker for node in renumber(SPEECH, order).walk()] == markers


def test_five_levels_in_the_order_of_the_standard() -> None:
    assert [node.marker for node in renumber(chain(6), "gbt").walk()] == ["一、", "（一）", "1.", "（1）", "①", "①"]


@given(OUTLINES)
def test_renumbering_changes_nothing_but_markers_and_numbers(outline) -> None:
    for order in ORDERS:
        new = list(renumber(outline, order).walk())
        old = list(outline.walk())
        assert [(n.level, n.title, n.start, n.own_start, n.end) for n in new] == [
            (n.level, n.title, n.start, n.own_start, n.end) for n in old
        ]


@given(OUTLINES)
def test_decimal_markers_are_paths_of_select(outline) -> None:
    for node in renumber(outline, "decimal").walk():
        assert select(outline, node.marker).nodes[0].start == node.start


def test_depth_has_no_limit() -> None:
    deep = chain(3000)
    assert len(list(match(deep, "第2999层").walk())) == 3000
    assert len(list(limit(renumber(deep, "gbt"), 2000).walk())) == 2000
    assert [node.title for node in select(deep, "第3000层").walk()] == ["第3000层"]


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "一"),
        (10, "十"),
        (12, "十二"),
        (20, "二十"),
        (101, "一百零一"),
        (110, "一百一十"),
        (1000, "一千"),
        (1010, "一千零一十"),
    ],
)
def test_numerals_are_written_as_read(number: int, written: str) -> None:
    assert spell_chinese(number) == written
