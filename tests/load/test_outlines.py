"""Files that are outlines themselves: their own tree is the outline."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from there_and_back import shape_of

import speechkit
from speechkit.load import load
from speechkit.model import Outline


def read(tmp_path: Path, name: str, content: str | bytes) -> Outline:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return speechkit.outline_file(path)


def workbook(member: str, content: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(member, content)
    return packed.getvalue()


MUBU = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>镇长述职</title></head><body>
<outline text="一、修渠" _mubu_text="%3Cspan%3E一、修渠%3C/span%3E" _note="渠要修到田头。&#10;年底完工。">
  <outline text="一是筹钱；"/><outline text="二是出工。"/>
</outline>
<outline text="二、护林"><outline text="山火"/></outline>
</body></opml>"""


def test_opml_of_another_program_is_read_by_its_own_tree(tmp_path: Path) -> None:
    outline = read(tmp_path, "提纲.opml", MUBU)
    assert outline.title == "镇长述职"
    assert shape_of(outline) == [
        (1, "一、", "修渠"), (2, "一是", "筹钱"), (2, "二是", "出工"), (1, "二、", "护林"), (2, "", "山火"),
    ]  # fmt: skip
    assert outline.nodes[0].text == "一、修渠\n渠要修到田头。\n年底完工。\n"
    assert [node.kind for node in outline.walk()] == ["item", "item", "item", "item", "heading"]
    assert [node.number for node in outline.walk()] == [1, 1, 2, 2, None]


def test_a_numbered_word_is_a_marker_only_beside_its_like(tmp_path: Path) -> None:
    body = '<outline text="一抓产业"/><outline text="二抓项目"/><outline text="三江源的水"/>'
    outline = read(tmp_path, "a.opml", f"<opml><body>{body}</body></opml>")
    assert shape_of(outline) == [(1, "一抓", "产业"), (1, "二抓", "项目"), (1, "", "三江源的水")]


def test_freeplane_is_read_with_its_notes_and_rich_labels(tmp_path: Path) -> None:
    rich = "<richcontent TYPE='{}'><html><body><p>{}</p></body></html></richcontent>"
    label, note = rich.format("NODE", "一、修<b>渠</b>引水"), rich.format("NOTE", "渠要修到田头。</p><p>年底完工。")
    outline = read(tmp_path, "a.mm", f'<map version="1.0.1"><node TEXT="述职"><node>{label}{note}</node></node></map>')
    assert (outline.title, shape_of(outline)) == ("述职", [(1, "一、", "修渠引水")])
    assert outline.nodes[0].text == "一、修渠引水\n渠要修到田头。\n年底完工。"


TOPIC = '{"title": "%s", "children": {"attached": [%s]}}'


def test_xmind_is_read_from_its_first_sheet(tmp_path: Path) -> None:
    root = TOPIC % ("述职", '{"title": "一、修渠", "notes": {"plain": {"content": "渠要修到田头。"}}}')
    sheets = f'[{{"rootTopic": {root}}}, {{"rootTopic": {root}}}]'
    outline = read(tmp_path, "a.xmind", workbook("content.json", sheets))
    assert (outline.title, shape_of(outline)) == ("述职", [(1, "一、", "修渠")])
    assert [notice.message for notice in outline.notices] == ["1 more sheets left out"]


def test_a_workbook_of_xmind_8_is_read(tmp_path: Path) -> None:
    topics = "<topic><title>一、修渠</title><notes><plain>渠要修到田头。</plain></notes></topic>"
    root = f"<topic><title>述职</title><children><topics type='attached'>{topics}</topics></children></topic>"
    xml = f"<xmap-content xmlns='urn:xmind:xmap:xmlns:content:2.0'><sheet>{root}</sheet></xmap-content>"
    outline = read(tmp_path, "a.xmind", workbook("content.xml", xml))
    assert (outline.title, shape_of(outline)) == ("述职", [(1, "一、", "修渠")])
    assert outline.nodes[0].text == "一、修渠\n渠要修到田头。"


def test_yaml_that_was_edited_is_read(tmp_path: Path) -> None:
    outline = read(
        tmp_path,
        "a.yaml",
        "title: 述职\noutline:\n- marker: 一、\n  title: 修渠\n  children:\n  - 筹钱\n  - {title: 1, text: 出工}\n",
    )
    assert shape_of(outline) == [(1, "一、", "修渠"), (2, "", "筹钱"), (2, "", "1")]
    assert [node.line for node in outline.walk()] == [3, 6, 7]


def test_json_keeps_all_that_it_says_of_a_node(tmp_path: Path) -> None:
    found = speechkit.outline_file("samples/speech.txt")
    outline = read(tmp_path, "a.json", str(speechkit.convert(found, "json", speechkit.EmitOptions(text=True))))
    assert outline.nodes == found.nodes
    assert (outline.frame, outline.closing_start) == (found.frame, found.closing_start)


def test_the_kind_is_told_by_the_content(tmp_path: Path) -> None:
    found = speechkit.outline_file("samples/speech.txt")
    for format in ("opml", "mm", "xmind", "yaml", "json"):
        written = speechkit.convert(found, format)
        outline = read(tmp_path, "stdin", written)
        assert (format, shape_of(outline)) == (format, shape_of(found))


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.opml", "<opml><body><outline", "its XML is damaged"),
        ("a.opml", "<!DOCTYPE a [<!ENTITY b 'c'>]><opml/>", "refused: its XML defines entities"),
        ("a.opml", "<opml><body/></opml>", "there is no text in it"),
        ("a.mm", "<map><node TEXT=", "its XML is damaged"),
        ("a.xmind", workbook("content.json", "[{}]"), "the XMind workbook is damaged"),
        ("a.xmind", workbook("content.json", '[{"rootTopic": ' * 3000), "its topics are nested too deep"),
        ("a.yaml", "a: [1", "the YAML in it is damaged"),
        ("a.yaml", "name: 配置\nversion: 2\n", "this YAML is no outline of speechkit"),
        ("a.yaml", "outline: &a\n- title: *a\n", "this YAML is no outline of speechkit"),
        ("a.yaml", "outline: []\n---\noutline: []\n", "it holds 2 outlines"),
        ("a.json", '{"nodes": [', "the JSON in it is damaged"),
        ("a.json", '{"name": "配置"}', "this JSON is no outline of speechkit"),
        ("a.json", '{"nodes": [{"title": "修渠"}]}', "a field of a node is missing or wrong"),
        ("a.json", '{"nodes": []}\n{"nodes": []}', "it holds 2 outlines"),
    ],
)
def test_what_is_no_outline_is_refused_in_one_line(tmp_path: Path, name: str, content: str, problem: str) -> None:
    with pytest.raises(speechkit.LoadError, match=problem) as caught:
        read(tmp_path, name, content)
    assert "\n" not in str(caught.value)


def test_a_map_may_be_deeper_than_the_stack_of_python(tmp_path: Path) -> None:
    depth = 3000
    nested = '<outline text="好">' * depth + "</outline>" * depth
    assert len(list(read(tmp_path, "a.opml", f"<opml><body>{nested}</body></opml>").walk())) == depth


def test_what_other_files_are_called_json_is_left_alone_in_a_folder() -> None:
    from speechkit.batch.folders import is_wanted

    assert [is_wanted(name, ()) for name in ("a.opml", "a.xmind", "a.json", "a.yaml")] == [True, True, False, False]
    assert is_wanted("a.json", ("*.json",))


def test_explain_says_that_nothing_was_decided(tmp_path: Path) -> None:
    path = tmp_path / "a.opml"
    path.write_text(MUBU)
    from speechkit.detect.explain import show_reasons

    assert list(show_reasons(load(path))) == ["This file is an outline itself; nothing in it was decided."]


def test_json_objects_are_not_mistaken_for_outlines() -> None:
    assert json.loads(str(speechkit.convert("一、修渠。\n二、护林。", "json")))["nodes"][1]["title"] == "护林"
