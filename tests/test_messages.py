"""Chinese by locale: every message has its translation, and each user reads one language.

A new message: `python tests/catalogues.py`, write its translation in zh_CN, the same command again.
"""

from __future__ import annotations

import ctypes
import gettext
import json
import pickle
import re
import sys
from pathlib import Path
from types import SimpleNamespace

import polib
import pytest
from catalogues import TERMS, path_of, read_catalogue
from command import ROOT, run
from message_list import fields_of

import speechkit
from speechkit.batch import progress
from speechkit.batch.inputs import Count
from speechkit.batch.task import Row
from speechkit.errors import install_command
from speechkit.messages import Message, Series, translate, user_language
from speechkit.messages.translate import WITH_FILE, load_catalogue
from speechkit.messages.user_language import find_language

LANGUAGES = ["zh_CN", "zh_TW"]
MAKE = "write it with: python tests/catalogues.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_fields_of_its_message(language: str) -> None:
    added = {WITH_FILE: {"{file}"}, None: set[str]()}
    assert [
        entry.msgid
        for entry in read_catalogue(language)
        if fields_of(entry.msgstr) != fields_of(entry.msgid) | added[entry.msgctxt]
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_gettext_reads_is_what_the_translator_wrote(language: str) -> None:
    compiled = polib.mofile(str(path_of(language).with_suffix(".mo")))
    written = {(entry.msgctxt, entry.msgid): entry.msgstr for entry in read_catalogue(language)}
    assert {(entry.msgctxt, entry.msgid): entry.msgstr for entry in compiled} == written, MAKE


def test_the_two_languages_are_of_one_kind_of_characters_each() -> None:
    simplified, traditional = (
        "".join(entry.msgstr for entry in read_catalogue(language)) for language in ("zh_CN", "zh_TW")
    )
    assert (set("為檔國開應標題") & set(simplified), set("为档国开应标题") & set(traditional)) == (set(), set())


@pytest.mark.parametrize("term", TERMS)
def test_the_catalogue_of_taiwan_has_the_terms_of_taiwan(term: str) -> None:
    """A term may be part of its own other, or of a longer term's: 水印 in 浮水印."""
    said = [entry.msgstr for entry in read_catalogue("zh_TW")]
    for other in TERMS.values():
        said = [text.replace(other, "") if term in other else text for text in said]
    assert [text for text in said if term in text] == []


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_SG.UTF-8"}, "zh_CN"),
        ({"LANG": "zh"}, "zh_CN"),
        ({"LANG": "zh_TW.UTF-8"}, "zh_TW"),
        ({"LANG": "zh_HK.BIG5-HKSCS"}, "zh_TW"),
        ({"LANG": "zh_MO"}, "zh_TW"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({"LC_MESSAGES": "zh_TW@radical", "LANG": "en_US.UTF-8"}, "zh_TW"),
        ({"LC_ALL": "C", "LC_MESSAGES": "zh_CN", "LANG": "zh_CN"}, "en"),
        ({"LC_ALL": "", "LANG": "zh_CN"}, "zh_CN"),
        ({"SPEECHKIT_LANG": "zh-Hant", "LC_ALL": "C"}, "zh_TW"),
        ({"SPEECHKIT_LANG": "zh-Hans-HK"}, "zh_CN"),
        ({"SPEECHKIT_LANG": "en", "LC_ALL": "zh_CN.UTF-8"}, "en"),
    ],
)
def test_the_first_variable_that_is_set_names_the_language(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    set_variables(monkeypatch, variables)
    assert find_language() == language


def set_variables(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    for name in user_language.VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize(
    ("number", "language"),
    [(0x0804, "zh_CN"), (0x1004, "zh_CN"), (0x0404, "zh_TW"), (0x0C04, "zh_TW"), (0x0409, "en"), (0x0, "en")],
)
def test_windows_is_asked_for_the_language_of_its_user(
    monkeypatch: pytest.MonkeyPatch, number: int, language: str
) -> None:
    set_variables(monkeypatch, {})
    monkeypatch.setattr(sys, "platform", "win32")
    kernel = SimpleNamespace(GetUserDefaultUILanguage=lambda: number)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    user_language._ask_windows.cache_clear()
    assert find_language() == language
    user_language._ask_windows.cache_clear()


def test_a_message_reads_like_its_text_and_keeps_its_values_on_the_way_to_another_process() -> None:
    message = Message("{files} need {packages}", files=Message("Word files"), packages=Series(" and ", ["a", "b"]))
    sent = pickle.loads(pickle.dumps(message))
    assert (sent, translate(sent, "zh_CN")) == ("Word files need a and b", "读取 Word 文件需要 a 和 b")


def test_only_what_is_a_message_is_translated() -> None:
    named = Message("{path} is read-only", path="there is no such file")
    assert translate(named, "zh_CN") == "there is no such file 是只读的"


def test_a_text_without_values_may_hold_braces() -> None:
    assert (Message("{"), translate(Message("{x}"), "zh_CN")) == ("{", "{x}")


def test_an_error_is_english_for_a_program_and_chinese_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPEECHKIT_LANG", "zh_CN")
    with pytest.raises(speechkit.LoadError) as caught:
        speechkit.outline_file("x.txt")
    assert str(caught.value) == "x.txt: there is no such file. Check the path."
    assert speechkit.translate(caught.value.message) == "找不到文件 x.txt，请检查路径。"
    assert speechkit.translate(caught.value.message, "zh_HK") == "找不到檔案 x.txt，請檢查路徑。"


def test_a_command_to_run_is_copied_without_a_mark_behind_it() -> None:
    error = speechkit.LoadError("Parquet needs pyarrow", install_command("pyarrow"))
    assert translate(error.message, "zh_CN").endswith("。请运行：" + str(install_command("pyarrow")).split(": ", 1)[1])


def test_english_reads_no_catalogue() -> None:
    load_catalogue.cache_clear()
    translate(Message("there is no such file"), "en")
    assert load_catalogue.cache_info().misses == 0


def test_a_language_without_a_catalogue_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gettext, "find", lambda *arguments, **options: None)
    load_catalogue.cache_clear()
    assert translate(Message("there is no such file"), "zh_CN") == "there is no such file"
    load_catalogue.cache_clear()


# Three words of English in a row, but for names of formats and what a user types.
ENGLISH = re.compile(r"\b[A-Za-z]?[a-z]+ [a-z]+ [a-z]{2,}\b")
TYPED = re.compile(r"`[^`]*`|speechkit .*|find \. .*|\S*/python\S* -m pip .*")
COMMANDS = ("", "outline", "batch", "view", "check", "diff", "formats")
FIRST, SECOND = "samples/drafts/first.txt", "samples/drafts/second.txt"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "arguments",
    [
        *((*command.split(), "--help") for command in COMMANDS),
        ("--man",),
        ("formats",),
        ("outline", "samples/speech.txt", "--explain"),
        ("check", FIRST, SECOND),
        ("check", FIRST, "-f", "sarif"),
        *(("check", "--explain", code) for code in ("N101", "M101", "F103")),
        ("diff", FIRST, SECOND),
        ("diff", FIRST, FIRST),
        ("diff", FIRST, SECOND, "-f", "markdown"),
        ("outline", "."),
        ("outline", "x.txt", "-f", "markdwon"),
        ("outline", "--hlep"),
        ("outline", "--depth", "0", FIRST),
        ("batch", FIRST, "-o", "x.json"),
        ("batch", "samples", "--glob", "*.x", "-o", "x.jsonl"),
        ("check",),
    ],
    ids=" ".join,
)
def test_what_a_person_reads_is_chinese(arguments: tuple[str, ...], language: str) -> None:
    result = run(*arguments, folder=ROOT, SPEECHKIT_LANG=language)
    said = (result.stdout + result.stderr).decode()
    told = "\n".join(line for line in said.splitlines() if not line.startswith("    ") or "--help" in arguments)
    assert ENGLISH.findall(TYPED.sub("", told)) == []
    assert re.search("[一-鿿]", said)


def test_what_a_program_reads_is_english_in_every_language(tmp_path: Path) -> None:
    draft = tmp_path / "稿.txt"
    draft.write_text("一、种粮。\n三、养猪。\n", encoding="utf-8")
    for arguments in (("outline", str(draft), "-f", "json"), ("check", str(draft), "-f", "json")):
        chinese, english = (run(*arguments, SPEECHKIT_LANG=language).stdout for language in ("zh_CN", "en"))
        assert chinese == english
    assert (
        "is skipped"
        in json.loads(run("outline", str(draft), "-f", "json", SPEECHKIT_LANG="zh_CN").stdout)["notices"][0]["message"]
    )


def test_sarif_names_its_language() -> None:
    log = json.loads(run("check", FIRST, "-f", "sarif", folder=ROOT, SPEECHKIT_LANG="zh_TW").stdout)["runs"][0]
    assert (log["language"], log["results"][0]["message"]["text"]) == ("zh-TW", "「同志们，」應以全形冒號結尾")


def test_a_batch_says_in_chinese_what_failed_and_writes_it_in_english(tmp_path: Path) -> None:
    (tmp_path / "稿.txt").write_text("一、种粮。\n二、养猪。\n", encoding="utf-8")
    (tmp_path / "空.txt").write_text("", encoding="utf-8")
    result = run("batch", tmp_path, "-o", tmp_path / "o.jsonl", SPEECHKIT_LANG="zh_CN")
    said = result.stderr.decode().splitlines()
    assert said[0] == "speechkit: 文件 空.txt 是空的，请检查是否已经保存。"
    assert re.search(r"o\.jsonl: 提纲 1 份、出错 1 份；[\d.]+ 秒处理 2 份，每秒 \d+ 份$", said[-1])
    assert "the file is empty. Check that it was saved." in (tmp_path / "o.jsonl").read_text(encoding="utf-8")


def test_progress_is_told_in_chinese(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("SPEECHKIT_LANG", "zh_CN")
    monkeypatch.setattr(progress, "FIRST_LINE", 0.0)
    lines = progress.Lines()
    lines.start(1, lambda: Count(documents=4, left_out=2))
    problem = speechkit.LoadError("there is no text in it", "Check that it is the right file").message
    lines.step([Row("空.txt", b"", 0.0, problem)])
    first, second, third = capsys.readouterr().err.splitlines()
    assert first == "speechkit: 略去 2 个其他类型的文件；要全部处理请加 --glob '*'"
    assert second == "speechkit: 文件 空.txt 里没有文字，请检查是不是选错了文件。"
    assert re.fullmatch(r"speechkit: 已完成 2/4 份、出错 1 份、每秒 \d+ 份、还需 \d+ 秒", third)
