"""What the command understands although it is not written as the manual has it, and how it says what is wrong."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from command import run, run_process

from speechkit.cli.lean import ELSEWHERE

SPEECH = "在全县工作会议上的讲话\n同志们：\n一、抓好产业\n二、抓好项目\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "讲话.txt").write_text(SPEECH, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("arguments", [["讲话.txt"], ["讲话.txt", "-f", "yaml"], ["-f", "yaml", "讲话.txt"]])
def test_a_file_alone_is_outlined(folder: Path, arguments: list[str]) -> None:
    assert run(*arguments, folder=folder).stdout == run("outline", "讲话.txt", folder=folder).stdout


def test_a_file_that_is_not_there_is_called_missing_and_no_unknown_command(folder: Path) -> None:
    result = run("讲化.txt", folder=folder)
    assert (result.returncode, result.stderr.decode()) == (
        1,
        "speechkit: 讲化.txt: there is no such file. Check the path.\n",
    )


NAMES = [
    (["-f", "YAML"], ["-f", "yaml"]),
    (["-f", "yml"], ["-f", "yaml"]),
    (["-f", ".md"], ["-f", "markdown"]),
    (["-f", "htm"], ["-f", "html"]),
    (["-f", "TXT"], ["-f", "tree"]),
    (["--from", "TXT"], ["--from", "text"]),
    (["--from", "md"], ["--from", "markdown"]),
    (["--renumber", "GBT"], ["--renumber", "gbt"]),
    (["--numbers", "Strip"], ["--numbers", "strip"]),
]


@pytest.mark.parametrize(("given", "meant"), NAMES, ids=lambda words: " ".join(words))
def test_names_are_known_in_any_case_and_by_other_names(folder: Path, given: list[str], meant: list[str]) -> None:
    answers = [run("outline", "讲话.txt", *options, folder=folder) for options in (given, meant)]
    assert answers[0].stdout == answers[1].stdout != b""


def test_word_is_a_name_of_docx(folder: Path) -> None:
    pytest.importorskip("docx")
    assert run("outline", "讲话.txt", "-f", "Word", folder=folder).stdout.startswith(b"PK")


WRONG = [
    (["outline", "-f", "markdwon", "x"], "--format: there is no markdwon. Did you mean markdown? One of: yaml, "),
    (["outline", "--from", "wrod", "x"], "--from: there is no wrod. Did you mean word? One of: text, "),
    (["outline", "--fromat", "x"], "there is no option --fromat. Did you mean --format? See: speechkit outline --help"),
    (["outlien", "x"], "there is no command outlien. Did you mean outline? See: speechkit --help"),
    (["outline", "--depth", "zwei", "x"], "--depth: zwei is no whole number. See: speechkit outline --help"),
    (["outline", "--depth", "0", "x"], "--depth: 0 is too small: at least 1. See: speechkit outline --help"),
    (["outline", "--numbers", "kepe", "x"], "--numbers: there is no kepe. Did you mean keep? One of: keep, strip."),
    (["outline", "--depth"], "--depth needs a value. See: speechkit outline --help"),
    (["outline", "--text=ja", "x"], "--text takes no value. See: speechkit outline --help"),
    (["diff", "x"], "NEW is missing. See: speechkit diff --help"),
    (["batch", "x"], "--output is missing. See: speechkit batch --help"),
    (["batch", "x", "-o", "y", "--timeout", "lang"], "--timeout: lang is no number."),
    (["batch", "x", "-o", "y.json"], "--output: y.json can hold one document only. Name a table (y.jsonl) or a folder"),
    (["batch", "x", "-o", "y.csv"], "y.csv can hold one document only. Name a table (y.jsonl) or a folder"),
    (
        ["diff", "x", "y", "稿.txt"],
        "what is 稿.txt for? Put a name with blanks in quotation marks. See: speechkit diff",
    ),
    (["formats", "什么"], "what is 什么 for? Put a name with blanks in quotation marks. See: speechkit formats --help"),
    (["outline", ""], "FILE: It is empty. Name a file, or - for standard input. See: speechkit outline --help"),
    (["check", "x", " "], "FILE: It is empty. Name a file, or - for standard input. See: speechkit check --help"),
    (["diff", "x", ""], "FILE: It is empty. Name a file"),
    (["view", ""], "FILE: It is empty. Name a file"),
    (["batch", "", "-o", "y/"], "FILE: It is empty. Name a file"),
    (["outline", "x", "--encoding", "火星文"], "--encoding: there is no encoding 火星文. Name utf-8, gb18030, big5"),
    (["batch", "x", "-o", "y/", "--encoding", "utf-9"], "--encoding: there is no encoding utf-9. Name utf-8, "),
    (["outline", "x", "--match", ""], "--match: It is empty. Name what to look for. See: speechkit outline --help"),
    (["outline", "x", "--match", "(", "--regex"], "--match: ( is no regular expression: missing ), unterminated"),
    (["outline", "x", "--select", "／"], "--select: It is empty. Try 2.1 or 第二/一要. See: speechkit outline --help"),
    (["outline", "x", "--explain", "--show", "tree"], "--show: Either --explain or --show. See: speechkit outline"),
    (["check", "x", "--select", ""], "--select: It is empty. Name what to look for. See: speechkit check --help"),
    (["check", "x", "--ignore", ",，"], "--ignore: It is empty. Name what to look for."),
    (["help"], "there is no command help. Did you mean --help? See: speechkit --help"),
    (["outline", "-h"], "there is no option -h. Did you mean --help? See: speechkit outline --help"),
    (["check", "-f", "sarfi", "x"], "--format: there is no sarfi. Did you mean sarif? One of: text, json, sarif."),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG, ids=[" ".join(arguments) for arguments, _ in WRONG])
def test_wrong_use_is_one_line_that_says_what_would_work(arguments: list[str], said: str) -> None:
    result = run(*arguments)
    lines = result.stderr.decode().splitlines()
    assert (result.returncode, result.stdout, len(lines)) == (2, b"", 1)
    assert lines[0].startswith("speechkit: ")
    assert said in lines[0]


@pytest.mark.parametrize("command", ["outline", *ELSEWHERE])
def test_help_has_examples_and_no_word_of_the_library(command: str) -> None:
    shown = run(command, "--help").stdout.decode()
    assert "\nExamples:\n  " in shown
    assert re.findall(r"<\w+>|\[x>=|\[\[", shown) == []


@pytest.mark.parametrize("columns", ["40", "60", "80", "200"])
def test_help_is_no_wider_than_the_terminal(columns: str) -> None:
    shown = run("outline", "--help", COLUMNS=columns).stdout.decode().split("\nExamples:\n")[0]
    wide = [line for line in shown.splitlines() if len(line) > min(int(columns), 100) and not line.startswith("Usage")]
    assert wide == []


def test_an_outline_without_nodes_says_so() -> None:
    result = run("outline", stdin="今天天气很好，大家都去了河边。".encode())
    assert (result.returncode, result.stdout) == (0, b"outline: []\n")
    assert "no number and no heading was found" in result.stderr.decode()
    assert run("outline", "-q", stdin="今天天气很好，大家都去了河边。".encode()).stderr == b""


def test_a_glob_that_hits_nothing_is_an_error(folder: Path) -> None:
    result = run("batch", ".", "-o", "提纲/", "--glob", "*.docx", folder=folder)
    assert result.returncode == 1
    assert "--glob *.docx: no file in . has such a name" in result.stderr.decode()
    assert not (folder / "提纲").exists()


def test_paths_may_end_in_null_characters(folder: Path) -> None:
    (folder / "两\n行.txt").write_text(SPEECH, encoding="utf-8")
    paths = "讲话.txt\0两\n行.txt\0".encode()
    arguments = ("batch", "--files-from", "-", "-0", "-o", "o.jsonl", "-q")
    assert run_process(*arguments, stdin=paths, folder=folder).returncode == 0
    rows = [json.loads(line) for line in (folder / "o.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["outline"]["title"] for row in rows] == ["在全县工作会议上的讲话"] * 2


@pytest.mark.parametrize(("color", "colored"), [("always", True), ("never", False), ("auto", False)])
def test_colours_can_be_asked_for(folder: Path, color: str, colored: bool) -> None:
    shown = run("outline", "讲话.txt", "-f", "tree", "--color", color, folder=folder).stdout
    assert (b"\x1b[" in shown) == colored
    compared = run("diff", "讲话.txt", "讲话.txt", "--color", color, folder=folder).stdout
    assert (b"\x1b[" in compared) == colored


def test_the_manual_page_names_every_command_and_option() -> None:
    page = run("--man").stdout.decode()
    assert page.startswith(".TH SPEECHKIT 1 ")
    commands = re.findall(r"^\.SH SPEECHKIT ([A-Z]+)$", page, re.MULTILINE)
    assert commands == [name.upper() for name in ("outline", *ELSEWHERE)]
    for name in ("outline", *ELSEWHERE):
        options = re.findall(r"^  (?:-\w, )?(--[a-z-]+)", run(name, "--help").stdout.decode(), re.MULTILINE)
        assert [option for option in options if option.replace("-", "\\-") not in page] == []


@pytest.mark.skipif(shutil.which("man") is None, reason="needs man")
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_man_shows_the_manual_page(tmp_path: Path, language: str) -> None:
    path = tmp_path / "speechkit.1"
    path.write_bytes(run("--man", SPEECHKIT_LANG=language).stdout)
    command, utf8 = ["man", "--warnings", "-l", str(path)], {**os.environ, "LC_ALL": "C.UTF-8"}
    result = subprocess.run(command, capture_output=True, check=True, env=utf8)
    assert "SPEECHKIT CHECK" in result.stdout.decode()
    assert result.stderr == b""


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid"), reason="read-only is told by the mode")
def test_a_read_only_draft_is_left_alone_and_the_line_says_what_to_do(folder: Path) -> None:
    draft = folder / "稿.txt"
    draft.write_text("方案\n（一）、摸清底数。\n（二）、建好台账。\n", encoding="utf-8")
    draft.chmod(0o444)
    before = draft.read_bytes()
    result = run("check", "--fix", "稿.txt", folder=folder)
    assert (result.returncode, draft.read_bytes()) == (2, before)
    assert result.stderr.decode() == "speechkit: 稿.txt: 稿.txt is read-only. Make it writable, or mend a copy of it.\n"


def test_a_blank_among_codes_of_rules_is_none(folder: Path) -> None:
    assert run("check", "讲话.txt", "--ignore", "N,,M", folder=folder).stderr == b""


@pytest.mark.parametrize("words", ["[[:alpha:]]", "[a&&b]"])
def test_an_expression_that_python_may_read_otherwise_one_day_is_no_warning(folder: Path, words: str) -> None:
    assert run("outline", "讲话.txt", "--match", f"产业|{words}", "--regex", folder=folder).stderr == b""


NODE = '"kind": "item", "marker": "一、", "title": "甲", "column": 1, "number": 1, "confidence": 1'
WRONG_JSON = [
    f'{{"nodes": [{{{NODE}, "line": "x"}}]}}',
    f'{{"nodes": [{{{NODE}, "line": 1}}], "notices": [{{"code": 1, "message": 2, "line": "a"}}]}}',
]


@pytest.mark.parametrize("written", WRONG_JSON, ids=["a line that is no number", "a notice of numbers"])
def test_a_wrong_field_of_an_outline_in_json_is_told(folder: Path, written: str) -> None:
    (folder / "坏.json").write_text(written, encoding="utf-8")
    result = run("outline", "坏.json", folder=folder, SPEECHKIT_LANG="zh_CN")
    assert (result.returncode, result.stdout) == (1, b"")
    [line] = result.stderr.decode().splitlines()
    assert line.startswith(
        "speechkit: 坏.json: 这个 JSON 不是 speechkit 的提纲：有一条的字段缺失或有误，请用 --format json"
    )


def test_why_the_system_cannot_read_a_file_is_told_in_chinese(folder: Path) -> None:
    (folder / "环").symlink_to("环")
    said = run("outline", "环", folder=folder, SPEECHKIT_LANG="zh_CN").stderr.decode()
    assert said == "speechkit: 环: 无法读取：符号链接的层数太多，请换一份副本试试。\n"
