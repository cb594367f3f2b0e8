"""Paragraphs that a crawler put into one line are parted where blanks tell it; stray blanks in words are left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quick import examples

from speechkit.load import load_text
from speechkit.model import Position

FIRST = (
    "第一，仓容要够。粮站这个月底以前把旧粮出完，腾出一万二千吨仓容，差多少、找谁租，今天会上就要说清楚，不许拖到开秤。"
)
SECOND = "第二，价格要明。每个收购点门口挂牌，一天一公布，不许压级压价，更不许打白条，谁打白条就请谁自己来向农民解释。"
THIRD = (
    "第三，服务要好。热水、雨棚、夜里的灯，都是小事，可是群众记得住的就是这些小事，去年有三个乡镇就是在这上面丢了分。"
)
PARAGRAPHS = ["在全县秋粮收购座谈会上的讲话", "同志们：", *[FIRST, SECOND, THIRD] * 4, "谢谢大家。"]


@pytest.mark.parametrize("blank", ["　　", "  ", " ", "\u00a0\u00a0", " 　"])
def test_paragraphs_in_one_line_are_parted_at_their_blanks(blank: str) -> None:
    document = load_text(blank.join(PARAGRAPHS))
    assert document.text.split("\n") == PARAGRAPHS
    assert [notice.code for notice in document.notices] == ["paragraphs-parted"]


def test_a_parted_paragraph_knows_its_place_in_the_line() -> None:
    text = "　　".join(PARAGRAPHS)
    document = load_text(text)
    at = document.text.index("第二，")
    assert document.positions.position(at) == Position(1, text.index("第二，") + 1)


def test_a_heading_between_blanks_is_a_line_of_its_own() -> None:
    text = "　　".join(
        [FIRST, SECOND, "下一步的打算", THIRD, FIRST, SECOND, THIRD, FIRST, SECOND, THIRD, FIRST, SECOND]
    )
    assert "\n下一步的打算\n" in load_text(text).text


@pytest.mark.parametrize(
    "text",
    [
        "".join(PARAGRAPHS),
        "　　" + "".join(PARAGRAPHS),
        "".join(PARAGRAPHS[2:]).replace("，", ", ").replace("。", ". "),
        (FIRST + "王小明　李大山　") * 8,
    ],
    ids=["no blank", "an indent", "a Latin habit", "blanks between names"],
)
def test_other_long_lines_stay_as_they_are(text: str) -> None:
    assert load_text(text).text == text


def test_blanks_inside_words_are_left_out_and_places_are_kept() -> None:
    text = "\n".join(f"{number}、 加 强组 织领导，压 实责 任。各 级要 把这 件事 抓在 手上 。" for number in "一二三四")
    document = load_text(text)
    assert document.text.split("\n")[1] == "二、加强组织领导，压实责任。各级要把这件事抓在手上。"
    assert document.positions.position(document.text.index("三、") + 2) == Position(3, 4)
    assert [notice.code for notice in document.notices] == ["blanks-left-out"]


@pytest.mark.parametrize(
    "text",
    [
        "王 明　李 山\n" * 40,
        "第一条 为了规范管理，制定本办法。\n" * 40,
        "We will make it work, 加强 leadership 领导。\n" * 40,
    ],
)
def test_blanks_that_an_author_sets_stay(text: str) -> None:
    assert load_text(text).text == text.removesuffix("\n")


@given(st.text("一二第，。、　 \u00a0aA1讲话\n", max_size=300), st.integers(1, 30))
@examples(150)
def test_only_blanks_and_breaks_are_left_out_and_every_character_knows_its_place(text: str, times: int) -> None:
    source = text * times
    document = load_text(source)
    assert "".join(document.text.split()) == "".join(source.split())
    lines = source.splitlines() or [""]
    for offset in range(0, len(document.text), 7):
        if not document.text[offset].isspace():
            place = document.positions.position(offset)
            assert lines[place.line - 1][place.column - 1] == document.text[offset]


def test_a_title_of_two_halves_stays_one_line() -> None:
    halves = "筑牢乡村粮仓的安全堤坝 为端牢饭碗提供保障"
    assert load_text(" ".join([halves, *PARAGRAPHS[1:]])).text.split("\n")[:2] == [halves, "同志们："]


def test_blanks_that_part_nothing_are_told_by_no_notice() -> None:
    text = "\n".join([f"{FIRST} {SECOND} {THIRD}", *[FIRST + SECOND] * 4])
    assert load_text(text).notices == ()


def test_a_break_is_one_however_its_blanks_are_found() -> None:
    text = f"{FIRST * 3})\u00a0　{SECOND}；\u00a0　　{THIRD}"
    document = load_text(text)
    assert document.text.split("\n") == [f"{FIRST * 3})", f"{SECOND}；", THIRD]
    starts = [document.text.index(part) for part in (FIRST, SECOND, THIRD)]
    assert [document.positions.position(start).column for start in starts] == [
        text.index(part) + 1 for part in (FIRST, SECOND, THIRD)
    ]
