"""With --text every format carries all of the text, once."""

from __future__ import annotations

import io
import json
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
    end = found.get("closing", "") + found.get("signature", "")
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
