"""--fix changes the places that it names, and no other byte."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import pytest
from word_files import Numbered, level, make_docx, numbering

import speechkit
from speechkit.check import RULES, choose_rules, find_faults
from speechkit.errors import SpeechkitError
from speechkit.load import find_loader
from speechkit.mend import Mended, mend

WRONG = (
    "在全县防汛工作会议上的讲话\n同志们，\n一、提高认识。\n要早部署,早落实。\n"
    "（一）、备足物资。\n(二)练好队伍。\n三、严明纪律\n值班不离岗。\n"
)
RIGHT = (
    "在全县防汛工作会议上的讲话\n同志们：\n一、提高认识\n要早部署，早落实。\n"
    "（一）备足物资。\n（二）练好队伍。\n二、严明纪律\n值班不离岗。\n"
)


def mended(data: bytes, kind: str = "text", encoding: str | None = None) -> Mended:
    return mend(data, "讲话", find_loader(kind, ""), RULES, encoding=encoding)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_a_text_is_mended_in_its_own_encoding_and_with_its_line_breaks(codec: str, line_break: str) -> None:
    wrong, right = (text.replace("\n", line_break).encode(codec) for text in (WRONG, RIGHT))
    assert mended(wrong).data == right


def test_big5_stays_big5() -> None:
    wrong = "一、提高認識\n（一）、備足物資。\n（二）、練好隊伍。\n三、嚴明紀律，值班人員不得離開崗位。\n"
    right = "一、提高認識\n（一）備足物資。\n（二）練好隊伍。\n二、嚴明紀律，值班人員不得離開崗位。\n"
    assert mended(wrong.encode("cp950")).data == right.encode("cp950")


def test_blanks_tabs_and_odd_line_ends_stay() -> None:
    wrong = "方案\n\n\n　　一、摸底  \n\t二、整改 \n \n　　四、验收\t\n\n"
    assert mended(wrong.encode()).data == wrong.replace("四、", "三、").encode()


def test_markdown_keeps_its_signs() -> None:
    wrong = "# 防汛方案\n\n## 一、**摸清**底数\n\n要快,要准，要实。\n\n## 三、建好`台账`\n\n- [x] 每周报，不漏报。\n"
    right = wrong.replace("三、", "二、").replace("快,", "快，")
    assert mended(wrong.encode(), "markdown").data == right.encode()


def test_markdown_counts_its_lists_itself() -> None:
    data = "# 方案\n\n1. 修路要快。\n1. 引水要稳。\n1. 通电要早。\n".encode()
    result = mended(data, "markdown")
    assert (result.data, result.findings) == (data, ())


def test_lines_that_a_width_wrapped_stay_wrapped() -> None:
    line = (
        "要把各项防汛责任逐级落实到村到组到人，确保有人管有人抓，\n"
        "不能出现任何空档和死角，各单位主要负责同志要亲自上手，\n"
        "亲自过问，把工作做在前面。\n"
    )
    wrong = f"一、提高认识\n{line}二、压实责任\n{line}四、强化保障\n{line}"
    assert mended(wrong.encode()).data == wrong.replace("四、", "三、").encode()


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def runs(*texts: str) -> str:
    """A paragraph of several runs, each bold."""
    inner = "".join(f"<w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r>" for text in texts)
    return f"<w:p>{inner}</w:p>"


def test_a_word_file_keeps_its_runs_and_every_other_part() -> None:
    paragraphs = [
        "防汛方案",
        runs("一、摸清", "底数"),
        runs("三", "、建好", "台账 &amp; 清单"),
        "（一）、逐户走访。",
        "（二）、限期整改。",
    ]
    before = make_docx(paragraphs)
    after = mended(before, "docx").data
    old, new = parts(before), parts(after)
    main = "word/document.xml"
    assert {name for name in old if old[name] != new[name]} == {main}
    assert list(old) == list(new)
    assert new[main].decode() == old[main].decode().replace(">三<", ">二<").replace("）、", "）")


def test_automatic_numbers_of_word_are_left_to_word() -> None:
    auto = numbering(level(0, "chineseCounting", "%1．"))
    paragraphs = ["防汛方案，共三条。", Numbered("摸清底数"), Numbered("建好台账,每周上报。"), Numbered("对账销号")]
    before = make_docx(paragraphs, auto)
    result = mended(before, "docx")
    wanted = parts(before)["word/document.xml"].replace("建好台账,".encode(), "建好台账，".encode())
    assert parts(result.data)["word/document.xml"] == wanted
    assert [finding.code for finding in result.findings] == ["M101"]


def test_nothing_to_mend_leaves_the_very_bytes() -> None:
    data = make_docx(["防汛方案", "一、摸清底数", "二、建好台账"])
    assert mended(data, "docx").data is data


def test_bytes_that_no_encoding_gives_back_are_left_alone() -> None:
    data = "一、摸底，价格三\n三、整改，价格五".encode("gb18030") + b"\x80"  # Windows writes the euro sign so
    assert mended(data).data == data


def test_a_pdf_cannot_be_mended() -> None:
    with pytest.raises(SpeechkitError, match="files of the kind pdf cannot be mended"):
        mended(b"%PDF-1.4", "pdf")


def test_straight_quotation_marks_are_opened_and_closed() -> None:
    wrong = '各村要念好"防"字诀，备好"三件宝"，做到早部署，早落实。\n'
    assert mended(wrong.encode()).data.decode() == "各村要念好“防”字诀，备好“三件宝”，做到早部署，早落实。\n"


# drafts in which the detector reads no item where an author sees one; whatever is mended, these lines stay alike
UNREAD = [
    "春耕情况通报\n一.进度情况\n播种过半。\n二.二季度安排\n抓紧追肥。\n三.三季度打算\n备好粮仓。\n四.几点要求\n不误农时。\n",
    "通信保障总结\n1、总体情况\n全年平稳。\n2、4G基站维护\n巡检六轮。\n3、下步打算\n加密站点。\n",
    "便民服务总结\n1、总体情况\n平稳。\n2、12328热线\n全部办结。\n3、119联勤\n出动九次。\n3、几点建议\n增加人手。\n",
    "供水工程总结\n(一)总体情况\n，完成。\n(二)二期管网\n铺了九里。\n(三)几点建议\n加快验收。\n",
    "学习安排\n第一、第一章自学\n做笔记。\n第二、第二章讨论\n分组谈。\n第四、交流\n谈体会。\n",
]


HEAD = re.compile(r"^([（(第]?)([一二三四1-4])([、.，）)])(.*)", re.MULTILINE)


@pytest.mark.parametrize("draft", UNREAD)
def test_mending_leaves_the_marks_of_a_list_alike_and_repeats_no_number(draft: str) -> None:
    before, after = (HEAD.findall(text) for text in (draft, mended(draft.encode()).data.decode()))
    assert [rest for *_, rest in after] == [rest for *_, rest in before]
    assert len({(opens, closes) for opens, _, closes, _ in after}) == 1
    numbers, changed = ([number for _, number, *_ in heads] for heads in (before, after))
    assert changed in (numbers, [*"1234"[: len(numbers)]], [*"一二三四"[: len(numbers)]])


def edits_without(item: str, draft: str) -> dict[str, list[str]]:
    """What each rule would write into a draft of whose items the detector has read all but one."""
    outline = speechkit.outline(draft)
    nodes = tuple(node for node in outline.nodes if not node.title.startswith(item))
    assert len(nodes) == len(outline.nodes) - 1
    found = find_faults(replace(outline, nodes=nodes))
    return {finding.code: [edit.text for edit in finding.edits] for finding in found}


def test_no_edit_is_offered_that_would_leave_a_mark_of_the_list_behind() -> None:
    outline = speechkit.outline("小结\n1、总体情况\n平稳。\n2、5G基站\n建成。\n3、几点建议\n支持。\n")
    assert [(finding.code, finding.edits) for finding in find_faults(outline)] == [("M101", ())]
    mixed = speechkit.outline("小结\n第一、摸底。\n第二，整改。\n第三、验收。\n")
    assert [(finding.code, len(finding.edits)) for finding in find_faults(mixed)] == [("M101", 2)]


def test_a_mark_after_a_number_that_was_not_read_is_no_mark_among_words() -> None:
    draft = "方案\n一.摸清底数，造册。\n二.建好台账，入柜。\n三.对账销号，归档。\n"
    assert edits_without("建好台账", draft) == {"M101": []}


def test_no_marker_is_changed_around_a_number_that_was_not_read() -> None:
    draft = "方案\n1、摸清底数\n2、建好台账\n3、对账销号\n"
    assert edits_without("建好台账", draft) == {"M101": []}


def test_no_number_is_changed_around_a_number_that_was_not_read() -> None:
    draft = "方案\n1.摸清底数\n2.建好台账\n3.逐户走访\n3.限期整改\n"
    assert edits_without("建好台账", draft) == {"N102": []}


def test_no_bracket_is_widened_around_a_number_that_was_not_read() -> None:
    draft = "方案，共三条。\n(一)摸清底数\n(二)建好台账\n(三)对账销号\n"
    assert edits_without("建好台账", draft) == {"M202": []}


def test_only_chosen_rules_are_mended() -> None:
    text = "一、摸底\n三、整改,销号，验收，归档。\n"
    rules = choose_rules(["N101"])
    assert mend(text.encode(), "x", find_loader("text", ""), rules).data == text.replace("三", "二").encode()
