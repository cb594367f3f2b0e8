"""What a person sees at a terminal, through a terminal that the test makes."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest
from command import COMMAND, ROOT, run, run_process

from speechkit import EmitOptions, convert
from speechkit.emit import EMITTERS

pty = pytest.importorskip("pty")

SPEECH = str(ROOT / "samples" / "speech.txt")


def at_terminal(*arguments: str, **environment: str) -> str:
    """What the command writes to a terminal of 80 columns."""
    ours, its = pty.openpty()
    settings = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "TERM")}
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=its,
        stderr=its,
        cwd=ROOT,
        env={**settings, "TERM": "xterm", "COLUMNS": "80", **environment},
    )
    os.close(its)
    written = b""
    while chunk := _read(ours):
        written += chunk
    os.close(ours)
    process.wait(timeout=600)
    return written.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # so Linux says that the other end is closed
        return b""


def test_a_person_sees_a_tree_in_colours() -> None:
    shown = at_terminal("outline", SPEECH, "--quiet")
    assert "├─ " in shown
    assert "\x1b[" in shown


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=lambda setting: next(iter(setting)))
def test_colours_are_left_out_where_they_are_not_wanted(environment: dict[str, str]) -> None:
    shown = at_terminal("outline", SPEECH, "--quiet", **environment)
    assert "├─ " in shown
    assert "\x1b" not in shown


def test_a_pipe_gets_yaml_and_no_colours() -> None:
    piped = run("outline", SPEECH, "--quiet").stdout.decode()
    assert piped.startswith("title: ")
    assert "\x1b" not in run("outline", SPEECH, "-f", "tree", "--quiet").stdout.decode()


def test_a_binary_format_is_not_written_to_a_terminal() -> None:
    assert "--output" in at_terminal("outline", SPEECH, "-f", "xmind", TERM="dumb")
    assert run("outline", SPEECH, "-f", "xmind").stdout.startswith(b"PK")


def test_control_characters_of_a_text_do_not_reach_the_terminal() -> None:
    text = "一、抓\x1b]0;标题\x07早。\n二、抓\x9b31m小。\n".encode()
    shown = run("outline", "-f", "tree", stdin=text).stdout.decode()
    assert "抓小" in shown.replace("\ufffd31m", "")
    assert [char for char in shown if ord(char) < 32 and char != "\n"] == []


def test_yaml_is_written_without_loading_what_draws() -> None:
    loaded = run_process("outline", SPEECH, "--quiet", PYTHONPROFILEIMPORTTIME="1").stderr.decode()
    names = {line.rpartition("|")[2].strip() for line in loaded.splitlines()}
    assert "speechkit.emit.entries" in names
    assert [name for name in names if name.split(".")[0] in ("rich", "docx", "resvg_py", "html")] == []


STEERING = "在\x1b]0;题\x07会上的讲话\n一、抓好\x1b[31m产业\u202e。\n二、抓好\x9b项目\x7f。\n"


@pytest.mark.parametrize("format", [row.name for row in EMITTERS if not row.binary])
@pytest.mark.slow
def test_no_format_steers_the_terminal(format: str, tmp_path: Path) -> None:
    path = tmp_path / "speech.txt"
    path.write_text(STEERING, encoding="utf-8")
    shown = at_terminal("outline", str(path), "--text", "-q", "--format", format, NO_COLOR="1")
    assert re.findall("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown) == []
    assert len(shown) > len("产业、项目")


@pytest.mark.parametrize("format", ["yaml", "json", "jsonl"])
def test_what_is_written_to_a_file_does_not_steer_a_terminal_either(format: str) -> None:
    written = str(convert(STEERING, format, EmitOptions(text=True)))
    assert re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", written) == []


@pytest.mark.parametrize("format", ["tree", "markdown", "json"])
def test_a_comparison_does_not_steer_the_terminal(format: str, tmp_path: Path) -> None:
    path = tmp_path / "speech.txt"
    path.write_text(STEERING, encoding="utf-8")
    shown = at_terminal("diff", str(path), SPEECH, "--format", format, NO_COLOR="1")
    assert re.findall("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown) == []
