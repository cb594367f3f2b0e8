"""Mind maps and outlines for other programs, read back by other people's parsers."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile

import pytest
from hypothesis import given
from outlines import NASTY, OUTLINES, Branch, build, chain
from quick import examples

from speechkit.emit import EmitOptions, emit
from speechkit.emit.clean import for_xml
from speechkit.emit.entries import label, root_title
from speechkit.model import Node, Outline

Nested = list[tuple[str, "Nested"]]


def nested(outline: Outline) -> Nested:
    """The labels of the outline, each with those below it."""

    def one(node: Node) -> tuple[str, Nested]:
        return for_xml(label(outline, node, EmitOptions())), [one(child) for child in node.children]

    return [one(node) for node in outline.nodes]


def from_xml(element: ET.Element, tag: str, attribute: str) -> Nested:
    return [(child.attrib[attribute], from_xml(child, tag, attribute)) for child in element.findall(tag)]


@given(OUTLINES)
def test_opml_carries_labels_and_nesting(outline) -> None:
    root = ET.fromstring(emit(outline, "opml"))
    assert from_xml(root.find("body"), "outline", "text") == nested(outline)
    assert root.findtext("head/title") == for_xml(root_title(outline))


@given(OUTLINES)
def test_freemind_carries_labels_and_nesting_in_plain_ascii(outline) -> None:
    written = emit(outline, "mm")
    assert written.isascii()
    root = ET.fromstring(written).find("node")
    assert (root.attrib["TEXT"], from_xml(root, "node", "TEXT")) == (for_xml(root_title(outline)), nested(outline))


def test_opml_is_indented_by_two_blanks_a_level() -> None:
    outline = build((Branch("一、", "强链", (Branch("（一）", "抓龙头"),)), Branch("二、", "补链")))
    assert emit(outline, "opml") == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<opml version="2.0">\n'
        "  <head>\n"
        "    <title>工作讲话</title>\n"
        "  </head>\n"
        "  <body>\n"
        '    <outline text="一、强链">\n'
        '      <outline text="（一）抓龙头"/>\n'
        "    </outline>\n"
        '    <outline text="二、补链"/>\n'
        "  </body>\n"
        "</opml>\n"
    )


def test_opml_carries_the_text_as_a_note() -> None:
    root = ET.fromstring(emit(NASTY, "opml", EmitOptions(text=True)))
    notes = [element.attrib["_note"] for element in root.iter("outline") if "_note" in element.attrib]
    assert notes == ["<b>第一行</b>\n第二行"]
    assert root.find("body/outline[2]/outline[2]").attrib["text"] == "2. mindmap\ufffd响铃。"


def test_freemind_carries_the_text_as_a_note() -> None:
    root = ET.fromstring(emit(NASTY, "mm", EmitOptions(text=True)))
    assert [p.text for p in root.iter("p")] == ["<b>第一行</b>", "第二行"]


@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed")
def test_pandoc_reads_the_opml() -> None:
    command = ["pandoc", "-f", "opml", "-t", "json"]
    read = json.loads(
        subprocess.run(command, input=emit(NASTY, "opml").encode(), capture_output=True, check=True).stdout
    )
    headings = [(block["c"][0], plain(block["c"][2])) for block in read["blocks"] if block["t"] == "Header"]
    assert [level for level, _ in headings] == [1, 2, 1, 2, 2]
    assert headings[1][1] == "（一）A & B [方括号] {花括号} `反引号`"


def plain(inlines: list[dict]) -> str:
    """The text of pandoc's inline elements."""
    texts = {"Space": lambda _: " ", "Str": lambda c: c, "Code": lambda c: c[1], "RawInline": lambda c: c[1]}
    return "".join(texts[item["t"]](item.get("c")) for item in inlines)


@given(OUTLINES)
def test_xmind_carries_labels_and_nesting(outline) -> None:
    [sheet] = json.loads(zipfile.ZipFile(io.BytesIO(emit(outline, "xmind"))).read("content.json"))

    def topics(topic: dict) -> Nested:
        return [(below["title"], topics(below)) for below in topic.get("children", {}).get("attached", [])]

    labels = [label(outline, node, EmitOptions()) for node in outline.walk()]
    assert flat(topics(sheet["rootTopic"])) == labels
    assert list(map(for_xml, labels)) == flat(nested(outline))
    assert sheet["rootTopic"]["title"] == root_title(outline)


def flat(branches: Nested) -> list[str]:
    return [text for title, below in branches for text in (title, *flat(below))]


def test_xmindparser_reads_the_workbook(tmp_path) -> None:
    xmindparser = pytest.importorskip("xmindparser")
    path = tmp_path / "map.xmind"
    path.write_bytes(emit(NASTY, "xmind", EmitOptions(text=True)))
    root = xmindparser.xmind_to_dict(str(path))[0]["topic"]
    assert root["title"] == NASTY.title
    assert [topic["title"] for topic in root["topics"]] == [
        '一、<script>alert("1")</script>。',
        "二、50%%的#1；“引号”。",
    ]
    assert root["topics"][1]["topics"][1]["note"] == "<b>第一行</b>\n第二行"


def test_xmind_gives_the_same_bytes_every_time() -> None:
    assert emit(NASTY, "xmind") == emit(NASTY, "xmind")


@pytest.mark.parametrize("name", ["opml", "mm", "xmind", "mermaid", "plantuml"])
def test_depth_limits_and_numbers_can_be_left_out(name: str) -> None:
    written = emit(NASTY, name, EmitOptions(depth=1, numbers="strip"))
    text = zipfile.ZipFile(io.BytesIO(written)).read("content.json").decode() if name == "xmind" else str(written)
    assert "end" not in text.replace("@endmindmap", "")
    assert "二、" not in text


@pytest.mark.parametrize("name", ["opml", "mm", "xmind", "mermaid", "plantuml", "tree"])
def test_every_depth_can_be_written(name: str) -> None:
    assert len(emit(chain(2000), name)) > 2000


@given(OUTLINES)
@examples(50)
def test_mermaid_has_a_line_for_each_node_without_a_sign_that_means_something(outline) -> None:
    first, root, *lines = emit(outline, "mermaid").splitlines()
    assert (first, root[:9]) == ("mindmap", '  root(("')
    assert [(len(line) - len(line.lstrip())) // 2 - 1 for line in lines] == [node.level for node in outline.walk()]
    for line in lines:
        inner = line.split('["', 1)[1].removesuffix('"]')
        assert not set(inner) & set('"`<>&%\\')


@given(OUTLINES)
@examples(50)
def test_plantuml_has_a_line_for_each_node_without_a_sign_that_means_something(outline) -> None:
    start, root, *lines, end = emit(outline, "plantuml").splitlines()
    assert (start, root[:2], end) == ("@startmindmap", "* ", "@endmindmap")
    assert [len(line.split(" ", 1)[0]) - 1 for line in lines] == [node.level for node in outline.walk()]
