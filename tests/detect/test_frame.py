"""Small heads and ends of documents, as speech writers know them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from _pytest.mark import ParameterSet
from document_heads import BODY, HEADS, HINTED, NO_SALUTATIONS

from speechkit.detect.frame.find_frame import find_frame
from speechkit.language.simplified import plain_text
from speechkit.load import load_text
from speechkit.model import Document, Frame, Hint


def frame_of(text: str) -> Frame:
    return frame_in(load_text(text))


def frame_in(document: Document) -> Frame:
    return find_frame(replace(document, text=plain_text(document.text)), document.text)


NOT_YET = ("school above a letter", "news title in two lines", "summary before the salutation")
"""Heads that the model does not read as a person does."""


def marked(name: str) -> ParameterSet:
    """A head as a parameter; one that is read right today, against what is expected of it, fails."""
    reason = "the model does not read this head as a person does"
    marks = [pytest.mark.xfail(strict=True, reason=reason)] if name in NOT_YET else []
    return pytest.param(*HEADS[name], id=name, marks=marks)


@pytest.mark.parametrize(("head", "title", "salutation"), [marked(name) for name in HEADS])
def test_the_head_of_a_document_is_told_from_its_body(head: str, title: str | None, salutation: str | None) -> None:
    document = load_text(f"{head}\n{BODY}" if head else BODY)
    frame = frame_in(document)
    assert (frame.title, frame.salutation) == (title, salutation)
    assert document.text[frame.body_start :].lstrip().startswith("今天召开这次会议")
    assert frame.body_end == len(document.text)


@pytest.mark.parametrize("line", NO_SALUTATIONS)
def test_a_line_that_announces_is_no_salutation(line: str) -> None:
    frame = frame_of(f"在推进会上的讲话\n{line}\n{BODY}")
    assert frame.salutation is None


# What stands below the body, and who signs it.
ENDS = {
    "nothing": ("", None),
    "person and date": ("王小明\n20XX年12月20日", "王小明"),
    "office and date": ("青山县教育局\n2023年3月6日", "青山县教育局"),
    "two offices": ("青山县教育局\n青山县公安局\n2023年3月6日", "青山县教育局\n青山县公安局"),
    "news agency": ("（青山社青山3月6日电）\n《 青山日报 》（ 2020年03月07日 02 版）", None),
    "list of annexes": ("附件：1.任务分工表\n2.联系人名单\n\n青山县教育局\n2023年3月6日", "青山县教育局"),
    "annexes by number": ("附件1：任务分工表\n附件2：联系人名单\n青山县教育局\n2023年3月6日", "青山县教育局"),
    "who is copied in": (
        "青山县教育局\n2023年3月6日\n抄送：县委办公室，县人大办公室。\n青山县教育局办公室　2023年3月6日印发",
        "青山县教育局",
    ),
    "publication note": ("青山县教育局\n2023年3月6日\n（此件公开发布）", "青山县教育局"),
    "where it was held": ("（这是王小明同志在全县干部大会上的讲话，收入文集时有删节。）", None),
    "starred note": ("*这是王小明同志在座谈会上讲话的一部分。", None),
    "page number": ("- 12 -", None),
    "office and date on one line": ("青山县教育局　2023年3月6日", "青山县教育局　2023年3月6日"),
    "finis": ("（全文完）\n完\n2018年6月1日（星期五）", None),
    "editor": ("责任编辑：李一\n打印本页　关闭窗口", None),
    "footnotes": ("[1] 《青山县志》，第12页。\n[2] 同上。", None),
    "numbered notes": ("注释：\n1. 《青山县志》，第12页。\n2. 见《青山日报》。", None),
    "circled notes": ("①《青山文集》第3卷，青山出版社2001年版，第20页。", None),
}


@pytest.mark.parametrize(("end", "signature"), ENDS.values(), ids=ENDS)
def test_the_end_of_a_document_is_told_from_its_body(end: str, signature: str | None) -> None:
    text = f"在推进会上的讲话\n同志们：\n{BODY}\n{end}"
    frame = frame_of(text)
    assert frame.signature == signature
    assert text[: frame.body_end].rstrip().endswith("谁的孩子谁抱走。")


def test_thanks_belong_to_the_body() -> None:
    text = f"同志们：\n{BODY}\n谢谢大家！"
    assert frame_of(text).body_end == len(text)


def test_bullets_at_the_end_belong_to_the_body() -> None:
    text = f"同志们：\n{BODY}\n* 抓早\n* 抓小"
    assert frame_of(text).body_end == len(text)


def test_an_item_at_the_end_that_names_a_paper_belongs_to_the_body() -> None:
    text = f"同志们：\n{BODY}\n三、办好《青山日报》，让它进村入户。"
    assert frame_of(text).body_end == len(text)


def test_an_annex_that_is_a_document_belongs_to_the_body() -> None:
    text = f"关于印发方案的通知\n各单位：\n请遵照执行。\n青山县教育局\n2023年3月6日\n青山县招生工作方案\n{BODY}"
    assert frame_of(text).body_end == len(text)


def test_the_parts_of_a_report_to_a_congress_are_named() -> None:
    frame = frame_of(
        f"政府工作报告\n——20XX年1月12日在青山县第十八届人民代表大会第三次会议上\n县长　王小明\n各位代表：\n{BODY}"
    )
    assert frame.subtitle == "——20XX年1月12日在青山县第十八届人民代表大会第三次会议上"
    assert frame.speaker == "县长　王小明"
    assert frame.date == "20XX年1月12日"


def test_the_date_of_the_signature_is_the_date_where_the_head_has_none() -> None:
    assert frame_of(f"述职报告\n县委：\n{BODY}\nXXX\n20XX年12月20日").date == "20XX年12月20日"


def test_a_salutation_that_the_text_follows_on_the_same_line() -> None:
    text = "主席先生，各位同事：今年是我们合作的第二十年。第一，要互信。第二，要互利。"
    frame = frame_of(text)
    assert frame.salutation == "主席先生，各位同事："
    assert text[frame.body_start :].startswith("今年是")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("在全县防汛工作会议上的讲话（20XX年5月9日）同志们：今天开个短会。", "在全县防汛工作会议上的讲话"),
        ("在全县防汛工作会议上的讲话同志们：今天开个短会。", "在全县防汛工作会议上的讲话"),
        ("政府工作报告——20XX年1月12日在县人代会上　县长　王小明　各位代表：现在报告工作。", "政府工作报告"),
        ("今天，我们召开座谈会，听听大家对规划编制的意见。", None),
        ("5月4日，全市工作会议在市局召开。", None),
    ],
)
def test_a_text_in_one_line(text: str, title: str | None) -> None:
    assert frame_of(text + "今年的工作头绪很多。" * 40).title == title


@pytest.mark.parametrize(
    "line",
    ["一、2025年回顾", "（一）概况", "第一章 总则", "1. 形势", "1 形势", "A. 形势", "一 关于形势", "一，形势", "一"],
)
def test_a_marker_on_top_is_no_title(line: str) -> None:
    frame = frame_of(f"{line}\n{BODY}")
    assert (frame.title, frame.body_start) == (None, 0)


def test_a_part_heading_below_the_date_stays_in_the_body() -> None:
    text = (
        f"在党代表会议上的讲话\n（一九五五年三月）\n开幕词\n"
        f"（一九五五年三月二十一日）\n各位代表同志们：\n{BODY}\n结论\n{BODY}"
    )
    frame = frame_of(text)
    assert frame.title == "在党代表会议上的讲话"
    assert frame.salutation == "各位代表同志们："
    assert text[frame.body_start :].startswith("开幕词")


@pytest.mark.xfail(strict=True, reason="no gold text has its title, a heading of the format, below a sentence")
def test_the_first_heading_that_a_format_marks_is_the_title() -> None:
    above, title = HINTED
    text = f"{above}\n{title}\n{BODY}"
    marked = Document(text, load_text(text).positions, hints=(Hint(text.index(title), 1),))
    assert find_frame(marked).title == title


@pytest.mark.parametrize(
    "text", ["", "\n\n", "　", "好", "同志们：", "一要", "（", "2020年1月1日", "目录", "附件：", "——"]
)
def test_tiny_texts_have_a_frame_inside_the_text(text: str) -> None:
    frame = frame_of(text)
    assert 0 <= frame.body_start <= frame.body_end <= len(text)


def test_fields_under_the_date_do_not_hide_the_signature() -> None:
    end = "临江县公安局\n2024年5月30日\n联系人：李娜  联系电话：66668888\n送：局领导。\n"
    frame = frame_of(f"关于做好安保工作的通知\n{BODY}\n{end}")
    assert (frame.signature, frame.date) == ("临江县公安局", "2024年5月30日")


def test_a_title_without_a_hint_stands_above_the_headings_of_the_format() -> None:
    text = f"关于乡村振兴工作情况的报告\n基本情况\n{BODY}\n存在问题\n{BODY}"
    hints = (Hint(text.index("基本情况"), 1), Hint(text.index("存在问题"), 1))
    document = replace(load_text(text), hints=hints)
    assert find_frame(document).title == "关于乡村振兴工作情况的报告"


def test_the_time_of_a_meeting_is_its_date() -> None:
    assert frame_of(f"镇党委会议记录\n时间：2024年9月9日　地点：镇会议室\n主持：王小明\n{BODY}").date == "2024年9月9日"
