"""With --text every format carries all of the text, once."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from quick import SHARES, examples, share_of
from test_properties import texts

import speechkit
from speechkit import EmitOptions, Outline
from speechkit.emit import emit
from speechkit.emit.entries import root_title
from speechkit.language.unshown_lines import find_unshown_lines

ROOT = Path(__file__).parents[2]
FILES = sorted([*(ROOT / "samples").glob("*.txt"), *(ROOT / "tests" / "texts").glob("*.txt")])
BLIND = sorted((ROOT / "tests" / "blind").glob("*.txt"))
FIRST = ("title", "subtitle", "speaker", "date", "salutation")


def carried(outline: Outline) -> str:
    """The document without the lines that are announced as left out."""
    text = outline.document.text
    left_out = {start for start, _ in find_unshown_lines(text, outline.frame)}
    lines, at = [], 0
    for line in text.split("\n"):
        lines += [] if at in left_out else [line]
        at += len(line) + 1
    return "".join("".join(lines).split())


def from_yaml(written: Any) -> str:
    found = yaml.safe_load(written)

    def below(nodes: list[dict[str, Any]]) -> str:
        return "".join(
            f"{node.get('marker', '')}{node['title']}{node.get('text', '')}{below(node.get('children', []))}"
            for node in nodes
        )

    front = "".join(found.get(name, "") for name in FIRST if name != "date") + "".join(found.get("front", []))
    end = found.get("closing", "") + found.get("signature", "") + "".join(found.get("end", []))
    return "".join(f"{front}{found.get('opening', '')}{below(found['outline'])}{end}".split())


def from_markdown(written: Any) -> str:
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark", {"maxNesting": 200}).disable("code").parse(written)
    parts = [child for token in tokens for child in token.children or [] if child.type in ("text", "text_special")]
    return "".join(part.content for part in parts)


def from_opml(written: Any) -> str:
    root = ET.fromstring(written)
    title = root.find("head/title")
    assert title is not None
    nodes = [f"{one.get('text')}{one.get('_note', '')}" for one in root.iter("outline")]
    return ("" if title.get("_speechkit") else title.text or "") + "".join(nodes)


def from_mm(written: Any) -> str:
    root = ET.fromstring(written).find("node")
    assert root is not None
    parts = []
    for element in root.iter():
        name = "" if element.get("SPEECHKIT", "").startswith("name") else element.get("TEXT", "")
        parts.append(name + (element.text or "") * (element.tag == "p"))
    return "".join(parts)


def from_xmind(written: Any) -> str:
    [sheet] = json.loads(zipfile.ZipFile(io.BytesIO(written)).read("content.json"))

    def topic(one: dict[str, Any]) -> str:
        name = "" if one.get("titleUnedited") else one["title"]
        below = "".join(map(topic, one.get("children", {}).get("attached", [])))
        return name + one.get("notes", {}).get("plain", {}).get("content", "") + below

    return topic(sheet["rootTopic"])


def from_docx(written: Any) -> str:
    import docx

    return "".join(paragraph.text for paragraph in docx.Document(io.BytesIO(written)).paragraphs)


def from_html(written: Any) -> str:
    from lxml import etree

    page = etree.fromstring(written.encode(), etree.HTMLParser(encoding="utf-8", huge_tree=True))
    data = json.loads(page.findtext(".//script[@id='data']"))
    title = "" if data["untitled"] else page.findtext(".//h1")
    return title + data["above"] + "".join(data["texts"]) + data["below"]


def from_text(written: Any) -> str:
    return str(written)


def from_tree(written: Any) -> str:
    """The text of a tree without its lines, where no text has such."""
    return "".join(char for char in written if char not in "│├└─")


def from_csv(written: Any) -> str:
    return "".join(row["marker"] + row["text"] for row in csv.DictReader(io.StringIO(written)))


def from_json(written: Any) -> str:
    return str(json.loads(written)["text"])


READERS = {
    "yaml": from_yaml, "markdown": from_markdown, "opml": from_opml, "mm": from_mm, "xmind": from_xmind,
    "html": from_html, "text": from_text, "docx": from_docx,
}  # fmt: skip
FAST = [name for name in READERS if name != "docx"]


def check(outline: Outline, format: str) -> None:
    """Every character that is no white space is there as often as in the document; the body is there in its order."""
    written = "".join(READERS[format](emit(outline, format, EmitOptions(text=True))).split())
    wanted = Counter(carried(outline))
    if format == "yaml":  # a date may be a part of another field, ——2024年1月9日在…会议上, or stand in the body
        extra = Counter(written) - wanted
        fields = (outline.frame.date, outline.frame.salutation, outline.frame.speaker)
        assert wanted - Counter(written) <= Counter("".join("".join(filter(None, fields)).split()))
        assert extra <= Counter("".join("".join(filter(None, fields)).split()))
    else:
        assert Counter(written) == wanted
    if outline.nodes:
        body = outline.document.text[outline.nodes[0].start : outline.closing_start]
        assert "".join(body.split()) in written


@pytest.mark.parametrize("format", FAST)
@given(content=texts)
@examples(80)
@example("讲话\n同志们：\n开场白。\n一、抓好产业。要快。\n二、抓好项目\n谢谢大家！\n县政府\n2024年3月1日")
@example("1、—一抓，二抓")
@example("第一章第一章一是1.一、同志们：二是1.一、")
@example("第一，一方面学，另一方面做。\n第二，一是想；二是干。")
def test_the_text_of_any_document_is_carried_once(format: str, content: str) -> None:
    check(speechkit.outline(content), format)


@given(content=texts)
@examples(15)  # Word takes its time
def test_word_carries_the_text_of_any_document_once(content: str) -> None:
    check(speechkit.outline(content), "docx")


@pytest.mark.parametrize("format", FAST)
@pytest.mark.parametrize("share", SHARES)
@pytest.mark.slow
def test_the_text_of_real_documents_is_carried_once(share: str, format: str) -> None:
    wrong = []
    for path in share_of(FILES, share):
        try:
            check(speechkit.outline_file(path), format)
        except AssertionError:
            wrong.append(path.name)
    assert wrong == []


# Documents with lines around the body that are in no field of the outline; § is before what a page put there.
AROUND = {
    "minutes": """
        §当前位置：首页 > 政务公开 > 会议
        县政府专题会议纪要
        时间：2026年3月4日上午
        地点：县政府三楼会议室
        主持：王小明
        参会：李建国、赵丽、孙强
        记录：周敏
        会议听取了春耕备耕情况汇报，议定以下事项。
        一、抓好种子供应
        由县农业农村局负责。
        二、抓好水利检修
        由县水利局负责。
        发：各乡镇。
        §【打印本页】 【关闭窗口】
    """,
    "a paper": """
        浅析乡村小学的课后服务
        李老师
        一、现状
        服务面不宽。
        二、对策
        增加师资。
        参考文献
        [1]王小明.课后服务研究[J].教育研究,2021(3):12-18.
        [2]李建国.乡村教育[M].北京:教育出版社,2019.
        §— 15 —
    """,
    "a contract": """
        房屋租赁合同
        合同编号：2026-017
        甲方（出租人）：王小明
        一、租赁物
        城东一间门面房。
        二、租金
        每月三千元。
        甲方签字：
        日期：2026年5月1日
    """,
    "a chat": """
        帮我写一份防汛工作方案，要短
        好的，下面是一份方案，供您参考。
        防汛工作方案
        一、总体要求
        早部署。
        二、任务
        摸清底数。
    """,
    "a page of news": """
        §首页 | 要闻 | 民生 | 专题
        全县春耕现场会召开
        来源：县融媒体中心　作者：周敏
        发布时间：2026-03-04
        一、备足种子
        不误农时。
        二、检修渠道
        逐条检查。
        （责任编辑：赵丽）
        §相关阅读
        §· 城东这条断头路通了
        §版权所有：县融媒体中心　湘ICP备00000号
    """,
    "a law with contents": """
        青山县渡口管理办法
        目　　录
        第一章　总　　则
        第二章　渡　　工
        第三章　附　　则
        第一章　总　　则
        第一条　为管好渡口，制定本办法。
        第二章　渡　　工
        第二条　渡工持证上岗。
        第三章　附　　则
        第三条　本办法自公布之日起施行。
    """,
    "old notes": """
        在全县支部书记会上的讲话
        （录音整理）
        一、要调查
        没有调查没有发言权。
        二、要研究
        开好会。
        注释：
        〔1〕见本书第一卷《反对本本主义》注〔3〕。
        〔2〕地财，指埋藏在地下的财物。
    """,
}


@pytest.mark.parametrize("format", [*READERS, "tree", "csv", "json"])
@pytest.mark.parametrize("page", AROUND.values(), ids=AROUND)
def test_fields_references_notes_and_contents_are_carried_once_and_what_a_page_adds_is_not(
    page: str, format: str
) -> None:
    lines = [line.strip() for line in page.strip().split("\n")]
    outline = speechkit.outline("\n".join(lines).replace("§", ""))
    read = {**READERS, "tree": from_tree, "csv": from_csv, "json": from_json}[format]
    written = Counter("".join(read(emit(outline, format, EmitOptions(text=True, columns=200))).split()))
    text = "".join(line.strip("§") for line in lines if format == "json" or not line.startswith("§"))
    dated = Counter((outline.frame.date or "") if format == "yaml" else "")  # from_yaml does not read that field
    assert Counter("".join(text.split())) - written <= dated
    assert written - Counter("".join(text.split())) == Counter()


PUT_THERE = re.compile(
    r"位置：|首页|上一篇|下一篇|打印|关闭|版权|备案|标识码|网站|扫一扫|字号|字体|收藏|分享|登录|下载|加大|减小|还原|全屏|留言|分辨率|微信|纠错|Copyright"
    r"|^【?(?:相关|热点|热门|图集)|^[\W_]*$|^\W*\d{1,3}\W*$|^\d{1,3} / \d{1,3}$|^第 ?\d+ ?[页頁]"
)
"""Signs of a line that a page or a printer put around a text, as a reader sees them."""
LINK_HEAD = re.compile(r"^【?(?:相关|热点|热门)")


def surprising(outline: Outline) -> list[str]:
    """The lines left out that do not look as if a page had put them there, nor follow the head of its links."""
    left = [line for _, line in find_unshown_lines(outline.document.text, outline.frame)]
    links = next((i for i, line in enumerate(left) if LINK_HEAD.search(line)), len(left))
    return [line for line in left[:links] if not PUT_THERE.search(line)]


@pytest.mark.parametrize("share", SHARES)
def test_nothing_but_furniture_is_left_out_of_real_documents(share: str) -> None:
    outlines = map(speechkit.outline_file, share_of([*FILES, *BLIND], share))
    assert {outline.source: lines for outline in outlines if (lines := surprising(outline))} == {}


def test_a_tree_carries_the_text_in_its_order() -> None:
    text = "推进会讲话\n同志们：\n今天讲两点。\n一、抓好产业。一要强链；二要补链。\n二、抓好项目。要快。\n谢谢大家！"
    written = str(speechkit.convert(text, "tree", EmitOptions(text=True, columns=80)))
    assert "".join(char for char in written if char not in "│├└─ \n") == "".join(text.split())


def test_json_carries_the_text_and_no_node_repeats_it() -> None:
    outline = speechkit.outline_file(ROOT / "samples" / "speech.txt")
    found = json.loads(emit(outline, "json", EmitOptions(text=True)))
    assert found["text"] == outline.document.text
    assert "text" not in found["nodes"][0]


def test_the_root_of_a_map_is_named_where_there_is_no_title() -> None:
    outline = speechkit.outline("一、修路\n二、护林")
    assert root_title(outline) in str(emit(outline, "opml"))
