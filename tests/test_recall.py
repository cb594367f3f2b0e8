"""Notices that come back from JSON, where they are English, speak the language of the user again."""

from __future__ import annotations

from pathlib import Path

import pytest
from command import ROOT, run

import speechkit
from speechkit.load import load
from speechkit.messages import Message, Series, translate
from speechkit.messages.recall import recall
from speechkit.messages.translate import _templates, load_catalogue
from speechkit.model import Notice

LANGUAGES = ["zh_CN", "zh_TW", "en"]
TEXTS = [ROOT / "samples" / "wrapped.txt", *sorted((ROOT / "tests" / "texts").glob("*.txt"))[::10]]
TOLD = [
    Message("{count} tables left out", count=3),
    Message("left out: {things}", things=Series(", ", [Message("page numbers"), Message("running heads")])),
    Message(
        "left out: {things}",
        things=Series(", ", [Message("{things} ({count})", things=Message("page numbers"), count=12)]),
    ),
    Message("{shown} stands {place}", shown="3", place=Message("in the closing part")),
    Message("{count} lines around the text are left out: {lines}", count=5, lines=Series(", ", ["1", "3–4", "24–25"])),
    Message("{count} characters are shown as {sign}: their fonts do not identify them", count=9, sign="�"),
    Message("read as {encoding}, a guess from its characters; --encoding overrides it", encoding="gb18030"),
    Message("the text is written in Markdown; its signs were read as headings and lists"),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("message", TOLD)
def test_a_notice_from_json_says_what_it_said(message: Message, language: str, tmp_path: Path) -> None:
    outline = speechkit.outline("一、修路。\n二、引水。")
    path = tmp_path / "outline.json"
    noted = speechkit.convert(outline, "json").replace('"notices": []', f'"notices": [{as_json(message)}]')
    path.write_text(noted, encoding="utf-8")
    [notice] = load(path).notices
    assert isinstance(notice, Notice)
    assert (str(notice.message), translate(notice.message, language)) == (str(message), translate(message, language))


def as_json(message: str) -> str:
    import json

    return json.dumps({"code": "told", "message": str(message), "line": None}, ensure_ascii=False)


def test_the_notices_of_texts_come_back_in_chinese(tmp_path: Path) -> None:
    path, count = tmp_path / "outline.json", 0
    for text in TEXTS:
        outline = speechkit.outline_file(text)
        path.write_text(str(speechkit.convert(outline, "json")), encoding="utf-8")
        told = [translate(notice.message, "zh_CN") for notice in outline.notices]
        assert [translate(notice.message, "zh_CN") for notice in load(path).notices] == told
        count += len(told)
    assert count > 10


@pytest.mark.parametrize("text", ["", "a guess", "什么", "{count} tables", "x. y.", "{x.__class__}", "a" * 5000])
def test_what_no_message_says_stays_as_it_is(text: str) -> None:
    assert recall(text, _templates(load_catalogue("zh_CN"))) is None


def test_the_command_speaks_chinese_about_an_outline_in_json(tmp_path: Path) -> None:
    (tmp_path / "讲话.txt").write_text("方案\n一、修路\n二、引水\n四、通电\n", encoding="utf-8")
    run("outline", "讲话.txt", "-o", "讲话.json", "-q", folder=tmp_path)
    said = run("outline", "讲话.json", "-f", "tree", folder=tmp_path, SPEECHKIT_LANG="zh_CN").stderr.decode()
    assert said == "speechkit: 讲话.json:4: “二、”之后是“四、”，中间跳号\n"
