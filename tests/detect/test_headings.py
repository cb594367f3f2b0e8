"""Lines that name what follows, and lines that only look as if they did."""

from __future__ import annotations

import pytest

from speechkit.detect.frame.find_frame import find_frame
from speechkit.detect.headings.find_headings import Heading, find_headings
from speechkit.detect.lines.contents import find_contents
from speechkit.language.simplified import plain_text
from speechkit.load import load_text
from speechkit.model import Document, Hint

TEXT = "这几年我们在这件事上花了不少力气，也走过一些弯路，回头看有三条经验值得记取，有两条教训必须吸取。"
LIKELY = 0.5


def headings_of(text: str, *hinted: str) -> list[tuple[str, Heading]]:
    loaded = load_text(text)
    hints = tuple(Hint(text.index(line), 2) for line in hinted)
    document = Document(plain_text(loaded.text), loaded.positions, hints=hints)
    return [(text[found.offset : found.end].strip(), found) for found in find_headings(document, find_frame(document))]


def likely(text: str, *hinted: str) -> list[str]:
    return [line for line, found in headings_of(text, *hinted) if found.strength >= LIKELY]


def interleave(*lines: str) -> str:
    """A speech with each of the lines above a paragraph of its own."""
    return "在全县人才工作会议上的讲话\n同志们：\n" + TEXT + "\n" + "\n".join(f"{line}\n{TEXT}" for line in lines)


HEADED = {
    "parallel phrases": ["建章立制打基础", "多措并举引人才", "优化服务留人心"],
    "in brackets": ["【底子要摸清】", "【短板要补上】"],
    "office and motto": ["农业农村局：把论文写在田埂上", "卫健局：让名医下得来", "教育局：让好老师留得住"],
    "of uneven length": ["人才外流的现实与本县多年来的应对", "为何而来", "怎样才能留住"],
    "with spaces inside": ["搭平台 聚英才", "优环境 留英才", "强激励 用英才"],
    "questions": ["为什么要引才", "引什么样的才", "怎么引才"],
    "traditional characters": ["一年來的挑戰", "端牛肉拚有感", "為下一代着想"],
}


@pytest.mark.parametrize("lines", HEADED.values(), ids=HEADED)
def test_lines_of_one_shape_that_divide_a_text_are_headings(lines: list[str]) -> None:
    assert likely(interleave(*lines)) == lines


@pytest.mark.parametrize("name", ["前言", "结语", "結論", "结束语"])
def test_a_part_known_by_name_needs_no_other(name: str) -> None:
    assert likely(interleave(name)) == [name]


def test_a_heading_begins_at_its_first_character() -> None:
    text = interleave("　　把人才请进来", "　　把人才留下来", "　　把人才用起来")
    found = find_headings(load_text(text), find_frame(load_text(text)))
    assert [text[heading.offset : heading.end] for heading in found] == ["把人才请进来", "把人才留下来", "把人才用起来"]


STACKED = f"把人才请进来\n先把台子搭起来\n{TEXT}\n"
"""A heading, and the first one inside it."""


@pytest.mark.parametrize("count", [0, 1])
def test_where_fewer_than_two_lines_stand_alone_two_that_stand_together_are_no_headings(count: int) -> None:
    alone = ["把人才留下来"][:count]
    assert [line for line, _ in headings_of(f"{interleave(*alone)}\n{STACKED}")] == alone


def test_where_two_lines_stand_alone_two_that_stand_together_are_headings() -> None:
    alone = ["把人才留下来", "把人才用起来"]
    assert likely(f"{interleave(*alone)}\n{STACKED}") == [*alone, "把人才请进来", "先把台子搭起来"]


def test_headings_above_numbered_items() -> None:
    text = f"在研讨会上的演讲\n司法的担当\n1. {TEXT}\n2. {TEXT}\n律师的角色\n3. {TEXT}\n4. {TEXT}\n"
    assert likely(text) == ["司法的担当", "律师的角色"]


def test_the_name_of_an_author_stands_between_heading_and_text() -> None:
    text = interleave("农学院：育才为本\n王小明", "工学院：实干为要\n李　一", "医学院：仁心为先\n张某某")
    assert likely(text) == ["农学院：育才为本", "工学院：实干为要", "医学院：仁心为先"]


def test_a_line_that_the_format_marks_needs_no_other() -> None:
    assert likely(interleave("把人才请进来"), "把人才请进来") == ["把人才请进来"]


def test_where_the_format_marks_headings_other_lines_weigh_less() -> None:
    lines = ("把人才请进来", "把人才留下来", "把人才用起来")
    weights = dict(headings_of(interleave(*lines), lines[0], lines[1]))
    assert weights[lines[2]].strength < LIKELY < weights[lines[0]].strength


NO_HEADINGS = {
    "one short line alone": ["工作现状"],
    "captions": ["会议现场", "与会人员合影", "王小明在会上发言"],
    "captions of who speaks": ["党委书记王小明出席会议并讲话", "校长李一讲话", "副校长张二主持会议"],
    "photo credits": ["本报记者　王小明摄", "通讯员　李一　供图"],
    "pages": ["第 1 页 共 3 页", "- 2 -", "3"],
    "names": ["王小明", "李一", "张某某"],
    "dates": ["2023年3月4日", "（2023年5月6日）"],
    "labels": ["责任单位：县教育局", "责任单位：县公安局", "责任单位：县财政局"],
    "fields": ["活动主题：全民读书月", "时间：3月1日至4月30日", "地点：县图书馆"],
    "sentences": ["这件事很重要。", "大家要重视起来！", "为此："],
    "salutations": ["同志们：", "各位代表！", "同志们"],
    "applause": ["（热烈鼓掌）", "（全体起立）"],
    "quotations": ["“一寸光阴一寸金”", "“千里之行，始于足下”"],
    "markers": ["一、工作现状", "（二）主要问题", "3. 下步打算", "第四章 附则"],
    "dashes": ["——打基础", "——利长远"],
    "thanks": ["谢谢大家", "感谢各位"],
    "links": ["www.example.com", "扫一扫关注公众号"],
    "Latin words": ["Public domain", "false", "false"],
}


@pytest.mark.parametrize("lines", NO_HEADINGS.values(), ids=NO_HEADINGS)
def test_lines_that_name_nothing_are_no_headings(lines: list[str]) -> None:
    assert likely(interleave(*lines)) == []


def test_a_list_of_short_lines_is_no_row_of_headings() -> None:
    towns = "青山镇\n白水镇\n红岩乡\n黄土乡\n绿洲街道\n"
    assert likely(f"关于公布名单的通知\n各单位：\n{TEXT}\n{towns}{TEXT}\n") == []


def test_wrapped_text_has_no_headings() -> None:
    wrapped = "\n".join(TEXT[i : i + 16].strip("，。") for i in range(0, len(TEXT), 16))
    body = f"{wrapped}就是这样。\n" * 5
    text = f"在座谈会上的讲话\n同志们：\n{body}"
    lines = load_text("x").positions
    document = Document(text, lines)
    assert [h for h in find_headings(document, find_frame(document)) if h.strength >= LIKELY] == []


def test_a_signature_above_its_date_is_no_heading() -> None:
    text = (
        f"关于印发方案的通知\n各单位：\n{TEXT}\n青山县教育局\n2023年3月6日\n一、总体要求\n{TEXT}\n二、工作任务\n{TEXT}"
    )
    assert likely(text) == []


@pytest.mark.parametrize(
    "between",
    [
        "青山县教育局\n2023年3月6日\n青山县招生工作方案",
        "青山县教育局\n2023年3月6日\n（此件公开发布）\n青山县招生工作方案",
        "附件1\n青山县招生工作方案",
        "（县政府办公室　供稿）\n\n全县招生工作会议召开",
    ],
)
def test_the_title_of_a_further_document_is_a_heading(between: str) -> None:
    opening = "本报讯（记者　XXX）" if between.endswith("召开") else ""
    text = f"关于印发方案的通知\n各单位：\n{TEXT}\n{between}\n{opening}{TEXT}\n一、总体要求\n{TEXT}\n"
    ((line, found),) = headings_of(text)
    assert (line, found.is_title) == (between.split("\n")[-1], True)
    assert found.strength >= 0.8


def test_a_second_speech_in_the_file_is_a_heading() -> None:
    text = f"{interleave()}\n在老干部座谈会上的讲话\n（20XX年9月9日）\n各位老同志：\n{TEXT}"
    ((line, found),) = headings_of(text)
    assert (line, found.is_title) == ("在老干部座谈会上的讲话", True)


CONTENTS = {
    "with a head and page numbers": "目　录\n第一章　总则………………1\n第二章　职责………………4\n第三章　附则………………9\n",
    "with a head, repeated below": "目录\n第一章 总则\n第二章 职责\n第三章 附则\n",
    "without a head": "第一章 总则\n第二章 职责\n第三章 附则\n",
    "with spaces before the page": "目 录\n一、现状    1\n二、问题    3\n三、对策    8\n",
}


@pytest.mark.parametrize("contents", CONTENTS.values(), ids=CONTENTS)
def test_a_table_of_contents_is_found(contents: str) -> None:
    lead = f"本规划经县人民政府常务会议审议通过。{TEXT}\n"
    first = "一、现状" if "现状" in contents else "第一章 总则"
    text = f"青山县人才发展规划\n{lead}{contents}{first}\n{TEXT}\n第二章 职责\n{TEXT}\n"
    document = load_text(text)
    ((start, end),) = find_contents(document, find_frame(document))
    assert text[start:end] == contents


def test_chapters_with_text_are_no_table_of_contents() -> None:
    document = load_text(f"青山县人才条例\n第一章 总则\n第一条 {TEXT}\n第二章 职责\n第二条 {TEXT}\n")
    assert find_contents(document, find_frame(document)) == []
