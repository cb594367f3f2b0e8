"""--keywords: the words that tell a node from prose in general, its children's included."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from command import run

import speechkit
from speechkit import EmitOptions
from speechkit.errors import LoadError
from speechkit.shape.stop_words import STOP_WORDS

SPEECH = """在全县农业农村工作会议上的讲话
同志们：
一、进一步抓好水稻生产。要切实加强水稻育秧，育秧要抢季节。
（一）抓育秧。育秧大棚今年再建三十座，育秧补贴按时发放。
（二）抓机插。插秧机下田，插秧机手要培训。
二、着力抓好生猪产业。生猪出栏要稳，生猪粪污要用起来。
"""


def keywords(count: int, text: str = SPEECH, dictionary: Path | None = None) -> dict[str, tuple[str, ...]]:
    found = speechkit.add_keywords(speechkit.outline(text), count, dictionary=dictionary)
    return {node.marker: node.keywords for node in found.walk()}


def test_a_node_is_named_by_the_words_of_its_own_text_and_its_children() -> None:
    found = keywords(2)
    assert found["（一）"][0] == "育秧"
    assert found["（二）"][0] == "插秧机"
    assert set(found["一、"]) == {"育秧", "插秧机"}
    assert found["二、"][0] == "生猪"


def test_what_all_official_prose_says_is_no_keyword() -> None:
    found = keywords(50)
    assert {word for words in found.values() for word in words} & STOP_WORDS == set()
    assert {"进一步", "切实", "着力", "抓好"} <= STOP_WORDS


def test_numbers_and_amounts_are_no_keywords() -> None:
    assert not any(word.startswith(("三十", "20")) for words in keywords(50).values() for word in words)


def test_keywords_are_spelled_as_in_the_text() -> None:
    found = keywords(3, "一、發展觀光產業，觀光農園要有特色。\n二、照顧長者，長者食堂要有人管。")
    assert "觀光" in found["一、"]
    assert "食堂" in found["二、"]


def test_every_keyword_stands_in_the_branch() -> None:
    outline = speechkit.add_keywords(speechkit.outline(SPEECH), 9)
    text = outline.document.text
    assert all(word in text[node.start : node.end] for node in outline.walk() for word in node.keywords)


def test_a_dictionary_adds_words(tmp_path: Path) -> None:
    text = "一、推广云秧田。云秧田好管。\n二、推广猪沼果。"
    path = tmp_path / "words.txt"
    path.write_text("云秧田 1000\n猪沼果\n", encoding="utf-8")
    assert keywords(1, text, path) == {"一、": ("云秧田",), "二、": ("猪沼果",)}


def test_a_dictionary_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="cannot be read"):
        keywords(1, dictionary=tmp_path / "none.txt")


@pytest.mark.parametrize("format", ["yaml", "markdown", "json", "tree"])
def test_the_formats_that_have_a_place_for_keywords_show_them(format: str) -> None:
    outline, top = speechkit.outline(SPEECH), EmitOptions(depth=1)
    assert "插秧机" not in str(speechkit.convert(outline, format, top))
    assert "插秧机" in str(speechkit.convert(speechkit.add_keywords(outline, 2), format, top))


def test_yaml_has_keywords_as_a_list(tmp_path: Path) -> None:
    path = tmp_path / "speech.txt"
    path.write_text("一、建设5G基站，5G基站要快。\n二、上NO平台，NO平台要稳。", encoding="utf-8")
    nodes = yaml.safe_load(run("outline", path, "-f", "yaml", "--keywords", "2").stdout)["outline"]
    assert all(isinstance(word, str) for node in nodes for word in node["keywords"])
    assert all(node["keywords"] for node in nodes)


def test_a_dictionary_without_keywords_is_a_wrong_use(tmp_path: Path) -> None:
    assert run("outline", tmp_path / "x.txt", "--dictionary", "words.txt").returncode == 2


def test_an_outline_without_keywords_loads_no_dictionary(tmp_path: Path) -> None:
    assert keywords(0)["一、"] == ()


@pytest.mark.slow
def test_a_batch_has_keywords_too(tmp_path: Path) -> None:
    (tmp_path / "speech.txt").write_text(SPEECH, encoding="utf-8")
    result = run("batch", tmp_path / "speech.txt", "-o", tmp_path / "out.jsonl", "--keywords", "2", "--quiet")
    assert result.returncode == 0, result.stderr
    assert "插秧机" in (tmp_path / "out.jsonl").read_text(encoding="utf-8")
