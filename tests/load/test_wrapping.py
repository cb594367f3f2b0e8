"""Paragraphs that were broken at a fixed width are whole again; all others stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quick import examples

from speechkit.load import load, load_text
from speechkit.model import Document, Position

WRAPPED = """\
在全县秋粮收购座谈会上的讲话

同志们：
秋粮收购关系千家万户，县里把大家请来，就是要把丑话说
在前头，把办法想在前头。去年有三个乡镇排队过了半夜，
群众有意见，今年一个也不许再有。
第 1 页 共 2 页
第一，仓容要够。粮站这个月底以前把旧粮出完，腾出一万
二千吨仓容，差多少、找谁租，今天会上就要说清楚。第二
，价格要明。每个收购点门口挂牌，一天一公布，不许压级
压价，更不许打白条。
第三，服务要好。热水、雨棚、夜里的灯，都是小事，可是
群众记得住的就是这些小事。
"""

SPEECH = """\
在全县旱厕改造现场会上的讲话
同志们：
改厕这件事说了好几年，今天把会开到村里来，就是要让大家看一看，改得好的是什么样子，改得不好的又是什么样子。刚才走了三户，有一户的门锁着，主人说好看不好用，这句话比什么汇报都实在。下面，我讲三点意见。
一、认账，把问题看清楚
（一）数字要实。上报的是改了四千二百户，督查组抽了二百户，能用的只有一百六十三户，剩下的不是没有通水，就是冬天冻住了。数字好看，群众骂娘，这样的政绩一分钱也不值。
（二）原因要准。有的村图快，一个图纸用到底，不管山上山下；有的乡图省，管子埋得浅，一上冻就裂；还有的干部图轻松，改完拍一张照片就算交差，从来没有回头看过。
二、认真，把办法想周全
（一）先问群众。愿意改的先改，不愿意的等一等、看一看，不许下指标，不许断水断电地逼。改成什么样子，要把图纸拿到户里去，让老人和妇女也看一看，他们用得最多，最有发言权。
（二）先做样板。每个乡镇先做十户，过一个冬天，不冻不漏不臭，再铺开。哪个乡镇样板没有做成就一哄而上，县里不拨钱，还要通报。
（三）先管后建。谁来掏、谁来修、钱从哪里出，这三件事没有着落，一户也不许动工。可以学柳河村的办法，一户一年出三十块钱，村里补三十块，请两个人专门管，修一次登记一次，一年公布一次。
三、认理，把话说到前头
各级干部要明白一个道理，厕所是给群众改的，不是给检查组改的。今后督查不看台账，只进厕所，水通不通、味大不大、冬天冻不冻，一看就知道。出了问题先问乡镇，再问部门，最后问我。
同志们，小事连着大民生。我们把一件小事做到家，群众就会在心里给我们记上一笔好账。散会以后，请各乡镇把各自的户数重新核一遍，月底之前报到县里来。谢谢大家。
"""


def slice_at(paragraph: str, width: int) -> list[str]:
    """Lines of so many characters, whatever they are."""
    return [paragraph[i : i + width] for i in range(0, len(paragraph), width)] or [""]


def hang_at(paragraph: str, width: int) -> list[str]:
    """Lines of so many characters, and punctuation that would begin a line hangs over the one before."""
    lines = [""]
    for char in paragraph:
        if len(lines[-1]) >= width and char not in "，。、；：？！）":
            lines.append("")
        lines[-1] += char
    return lines


def wrap(paragraphs: list[str], width: int, cut: Callable[[str, int], list[str]], between: str) -> str:
    return between.join("\n".join(cut(paragraph, width)) for paragraph in paragraphs)


def codes(document: Document) -> list[str]:
    return [notice.code for notice in document.notices]


def test_wrapped_lines_are_joined_and_page_lines_left_out() -> None:
    document = load_text(WRAPPED)
    assert [paragraph[:6] for paragraph in document.text.split("\n")] == [
        "在全县秋粮收", "", "同志们：", "秋粮收购关系", "第一，仓容要", "第三，服务要",
    ]  # fmt: skip
    assert "差多少、找谁租，今天会上就要说清楚。第二，价格要明。" in document.text
    assert codes(document) == ["lines-joined", "page-lines-left-out"]
    assert document.notices[1].line == 7


def test_every_character_of_a_joined_text_points_to_its_source() -> None:
    document = load_text(WRAPPED)
    lines = WRAPPED.splitlines()
    for offset, char in enumerate(document.text):
        place = document.positions.position(offset)
        assert char == "\n" or lines[place.line - 1][place.column - 1] == char
    assert document.positions.position(document.text.index("第二")) == Position(9, 25)


@pytest.mark.parametrize("cut", [slice_at, hang_at])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.slow
def test_a_speech_wrapped_at_any_usual_width_is_nearly_always_the_same_again(
    cut: Callable[[str, int], list[str]], between: str
) -> None:
    paragraphs = SPEECH.splitlines()
    restored = [
        paragraph in load_text(wrap(paragraphs, width, cut, between)).text.split("\n")
        for width in range(20, 46)
        for paragraph in paragraphs
    ]
    assert sum(restored) / len(restored) > (0.97 if between == "\n" else 0.999)


def test_indents_tell_paragraphs_even_where_the_last_line_is_full() -> None:
    paragraphs = ["　　" + paragraph for paragraph in SPEECH.splitlines()]
    for width in range(20, 46):
        assert load_text(wrap(paragraphs, width, slice_at, "\n")).text.split("\n") == paragraphs


def test_a_margin_before_every_line_is_no_indent() -> None:
    lines = ["    " + line if line else "" for line in WRAPPED.splitlines()]
    document = load_text("\n".join(lines))
    assert "把丑话说在前头，把办法想在前头。" in document.text
    assert document.positions.position(document.text.index("在前头")) == Position(5, 5)


def test_a_form_feed_and_blank_lines_around_a_page_line_do_not_part_a_sentence() -> None:
    text = WRAPPED.replace("二千吨仓容", "\n- 2 -\n\n\f\n二千吨仓容")
    assert "腾出一万二千吨仓容" in load_text(text).text


def test_latin_words_keep_their_space_and_numbers_do_not_get_one() -> None:
    text = WRAPPED.replace("就是要把丑话说\n在前头", "就是要把 open\nsource").replace("腾出一万\n二", "腾出1\n2")
    document = load_text(text)
    assert "open source，" in document.text
    assert "腾出12千吨" in document.text


VERSE = "大江东去，浪淘尽，千古风流人物。\n故垒西边，人道是，三国周郎赤壁。\n乱石穿空，惊涛拍岸，卷起千堆雪。\n" * 5
AGENDA = "".join(
    f"{i}．县{name}局汇报本单位上半年重点工作的完成情况和下半年打算\n" for i, name in enumerate("水财粮教民审统交")
)
ROSTER = (
    "赵一　男　一九七〇年三月生　县水务局副局长　分管防汛抗旱工作\n"
    "钱二　女　一九七一年五月生　县教育局副局长　分管基础教育工作\n"
) * 6
COUPLETS = (
    "以人民为中心推动高质量发展是我们各项工作的出发点和落脚点\n以改革为动力激发全社会的活力是我们各项工作的突破口和着力点\n"
    * 6
)
PHRASES = """\
坚持党的全面领导，把准前进方向
坚持人民至上，增进民生福祉
坚持新发展理念，推动高质量发展
坚持系统观念，统筹发展和安全
坚持深化改革，激发内生活力
坚持依法治县，维护公平正义
坚持守土有责，筑牢生态屏障
坚持从严从实，锻造过硬队伍
"""
TITLES = "关于进一步加强全县安全生产工作\n切实保障人民群众生命财产安全的\n若干意见\n" + SPEECH


@pytest.mark.parametrize("text", [VERSE, AGENDA, ROSTER, COUPLETS, PHRASES, TITLES, SPEECH, "同志们：\n" * 40])
def test_lines_that_their_author_broke_are_not_joined(text: str) -> None:
    document = load_text(text)
    assert document.text == text.rstrip("\n")
    assert document.notices == ()


def test_page_lines_of_a_text_that_is_not_wrapped_stay() -> None:
    text = SPEECH.replace("二、认真", "- 2 -\n二、认真")
    assert load_text(text).text == text.rstrip("\n")


def test_a_sentence_that_a_page_number_parted_is_whole() -> None:
    text = SPEECH.replace("只有一百六十三户，剩下的", "只有一百六十三户，\n— 1 —\n剩下的").replace(
        "图省，管子", "图省，— 2 —\n管子"
    )
    text = text.replace("不许断水断电地逼", "不许断水— 3 —\n断电地逼")
    document = load_text(text)
    assert document.text == SPEECH.rstrip("\n")
    lines = text.splitlines()
    for offset, char in enumerate(document.text):
        place = document.positions.position(offset)
        assert char == "\n" or lines[place.line - 1][place.column - 1] == char
    assert codes(document) == ["page-lines-left-out"]
    assert document.notices[0].message.endswith("in lines 6, 8, 11")


@pytest.mark.parametrize("mark", ["（一）", "2.1 ", "3）", "①", "● "])
def test_an_item_after_the_end_of_a_sentence_is_never_joined(mark: str) -> None:
    text = WRAPPED.replace("第三，服务", f"{'就是这些话讲到这里一句话也不再多讲，请各位回去照办。'}\n{mark}服务")
    assert f"\n{mark}服务" in load_text(text).text


def test_a_few_short_lines_of_like_length_are_not_wrapped() -> None:
    text = (
        "首页｜要闻｜政务｜乡镇｜视听｜专题\n县里召开“推动茶产业提质增效”座谈会\n"
        "来源：县融媒体中心　2031-05-30 08:12\n代表与部门负责人面对面。（王小明 摄）"
    )
    assert load_text(text).text == text


ACTIVE = st.text(st.sampled_from("一二三、（）第要是。；：，　 甲乙aB12-页\r\f\u2028"), max_size=40)


@examples(200)
@given(st.integers(10, 50), st.lists(ACTIVE | st.sampled_from(SPEECH.splitlines()), min_size=1, max_size=30))
def test_whatever_is_joined_nothing_is_lost_and_all_points_to_its_source(width: int, paragraphs: list[str]) -> None:
    text = wrap(paragraphs, width, slice_at, "\n")
    document = load_text(text)
    lines = text.splitlines()
    left_out = {place for notice in document.notices if notice.code.startswith("page") for place in range(len(lines))}
    seen = set()
    for offset, char in enumerate(document.text):
        place = document.positions.position(offset)
        if char not in "\n ":
            assert lines[place.line - 1][place.column - 1] == char
            seen.add((place.line, place.column))
    there = {
        (i, j)
        for i, line in enumerate(lines, 1)
        for j, char in enumerate(line, 1)
        if not char.isspace() and i - 1 not in left_out
    }
    assert there <= seen


CORPUS = Path(__file__).parents[3] / "shared" / "corpus"


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here")
def test_of_the_corpus_only_the_mail_is_taken_for_wrapped() -> None:
    wrapped = [file.stem for file in sorted(CORPUS.rglob("*.txt")) if codes(load(file))]
    assert wrapped == ["comp_08"]
