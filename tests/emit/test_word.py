"""The Word document to hand in: its paragraphs are the author's, and nothing is added to them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("docx")

import docx
from there_and_back import shape_of

import speechkit
from speechkit import EmitOptions, Outline
from speechkit.detect import detect
from speechkit.load.word.from_docx import load

NOTICE = (Path(__file__).parents[2] / "samples" / "notice.txt").read_text(encoding="utf-8")
SPEECH = "在推进会上的讲话\n同志们：\n我讲两点。\n一、抓好产业。一要强链；二要补链。\n二、抓好项目\n要快。\n谢谢大家！"


def word(text: str, **options: Any) -> Any:
    return docx.Document(io.BytesIO(bytes(speechkit.convert(text, "docx", EmitOptions(text=True, **options)))))


def paragraphs(document: Any) -> list[tuple[str, str]]:
    return [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs]


def saved(document: Any) -> Outline:
    packed = io.BytesIO()
    document.save(packed)
    return detect(load(packed.getvalue(), "a.docx"))


def test_only_what_heads_a_paragraph_is_a_heading_and_closing_marks_stay() -> None:
    assert paragraphs(word(SPEECH)) == [
        ("Title", "在推进会上的讲话"),
        ("Salutation", "同志们："),
        ("Normal", "我讲两点。"),
        ("Heading 1", "一、抓好产业。"),
        ("Normal", "一要强链；二要补链。"),
        ("Heading 1", "二、抓好项目"),
        ("Normal", "要快。"),
        ("Normal", "谢谢大家！"),
    ]


def test_a_list_inside_a_paragraph_stays_in_it() -> None:
    assert paragraphs(word("一是抓早；二是抓小；三是抓实。\n另起一段。"))[0] == (
        "Normal",
        "一是抓早；二是抓小；三是抓实。",
    )


def test_what_an_official_document_has_stands_where_the_standard_has_it() -> None:
    styles = {text: style for style, text in paragraphs(word(NOTICE))}
    assert styles["梧桐县安全生产委员会办公室文件"] == "Issuing Office"
    assert styles["梧安办〔20XX〕27号"] == "Document Number"
    assert styles["关于开展冬季用火用电安全专项整治的通知"] == "Title"
    assert styles["各镇（街道）人民政府（办事处），县直有关单位："] == "Salutation"
    assert [styles[line] for line in ("附件：1.冬季用火用电安全检查表", "2.专项整治情况统计表")] == ["Annexes", "Annex"]
    assert [styles[line] for line in ("梧桐县安全生产委员会办公室", "20XX年11月26日")] == ["Signature", "Signature"]
    assert styles["（此件公开发布）"] == "Normal"


@pytest.mark.parametrize("text", [NOTICE, SPEECH], ids=["notice", "speech"])
def test_the_document_says_what_the_source_says_and_no_more(text: str) -> None:
    written = "".join(part for _, part in paragraphs(word(text)))
    assert "".join(written.split()) == "".join(text.split())


def test_a_run_of_headings_is_not_chained_to_one_page() -> None:
    lines = "\n".join(f"{i}.检查第{i}项工作落实情况" for i in range(1, 30))
    document = word(f"检查方案\n一、检查内容\n{lines}\n二、检查办法\n实地看。")
    kept = [paragraph.paragraph_format.keep_with_next for paragraph in document.paragraphs]
    assert kept.count(True) == 2  # 一、 stays with 1., and 二、 with its text


def test_the_third_level_is_not_bold() -> None:
    document = word(SPEECH)
    assert [document.styles[f"Heading {level}"].font.bold for level in (1, 2, 3)] == [False, False, False]


def test_a_long_sentence_at_the_head_of_a_paragraph_is_set_as_text_and_has_a_level() -> None:
    from docx.oxml.ns import qn

    long = f"一要把责任落实到每一个岗位、每一个环节，{'做到事事有人管、件件有着落，' * 3}确保全年各项目标任务完成到位。"
    paragraph = next(p for p in word(f"{long}\n二要抓小。").paragraphs if p.text == long)
    assert (paragraph.style.name, paragraph._p.pPr.find(qn("w:outlineLvl")).get(qn("w:val"))) == ("Normal", "0")


def test_an_edited_document_is_read_as_it_was_left() -> None:
    document = word(SPEECH)
    second = next(p for p in document.paragraphs if p.text == "二、抓好项目")
    second.add_run("建设")
    second.insert_paragraph_before("要算账。")
    second.insert_paragraph_before("新加一节", style="Heading 2")
    assert shape_of(saved(document)) == [
        (1, "一、", "抓好产业"),
        (2, "一要", "强链"),
        (2, "二要", "补链"),
        (2, "", "新加一节"),
        (1, "二、", "抓好项目建设"),
    ]


def test_a_heading_that_was_moved_to_another_level_is_there() -> None:
    document = word(SPEECH)
    next(p for p in document.paragraphs if p.text == "二、抓好项目").style = "Heading 2"
    assert shape_of(saved(document))[-1] == (2, "二、", "抓好项目")


def test_front_matter_and_closing_part_come_back() -> None:
    outline = saved(word(SPEECH))
    assert (outline.title, outline.salutation) == ("在推进会上的讲话", "同志们：")
    assert outline.document.text[outline.closing_start :] == "谢谢大家！"


def test_signature_date_annexes_and_copies_come_back() -> None:
    told = "三、抓好落实\n要快。\n附件：1.名单\n2.地图\n县政府办公室\n2026年4月8日\n抄送：县委办公室。"
    outline = saved(word(f"关于修路的通知\n各乡镇：\n一、抓早\n二、抓实\n{told}"))
    assert (outline.frame.signature, outline.frame.date) == ("县政府办公室", "2026年4月8日")
    assert [node.text.strip() for node in outline.walk()][-1] == "三、抓好落实\n要快。"
    assert outline.document.text.endswith(told)


def test_a_title_longer_than_word_takes_for_a_property_is_written() -> None:
    outline = speechkit.outline("标题：" + "关于修路的" * 60 + "通知\n一、修路。\n二、引水。")
    assert outline.title is not None
    assert len(outline.title) > 255
    document = docx.Document(io.BytesIO(bytes(speechkit.convert(outline, "docx"))))
    assert document.paragraphs[0].text == outline.title
    assert outline.title.startswith(document.core_properties.title)
