"""README.md says what happens: its sessions run, its tables are whole.

`python tests/test_readme.py` writes the output of the sessions and the table of formats anew.
"""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import COMMAND, PLAIN, ROOT, run

import speechkit.api
from speechkit.emit import EMITTERS, Format

README = ROOT / "README.md"
TABLE = re.compile(r"^(\| format \| suffix .*\n.*\n)(?:\|.*\n)*", re.MULTILINE)
SESSION = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)


def commands(session: str) -> Iterator[str]:
    """The commands of a session, without what they print."""
    yield from (line[2:] for line in session.splitlines() if line.startswith("$ "))


def play(session: str) -> str:
    """The session as it would look now."""
    return "".join(f"$ {command}\n{_answer(command)}" for command in commands(session))


def _answer(command: str) -> str:
    script = re.sub(r"\bspeechkit(?= outline| formats| view| --| batch| check| diff)", shlex.join(COMMAND), command)
    environment = {**os.environ, **PLAIN}
    result = subprocess.run(
        ["bash", "-c", script], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    return result.stdout.decode()


@pytest.mark.skipif(os.name == "nt", reason="needs a shell with pipes")
@pytest.mark.parametrize(
    "session", SESSION.findall(README.read_text(encoding="utf-8")), ids=lambda session: next(commands(session))
)
def test_a_session_prints_what_it_shows(session: str) -> None:
    assert play(session) == session


def test_the_examples_in_python_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    assert (result.failed, result.attempted > 4) == (0, True)


def test_the_examples_in_the_docstrings_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testmod(speechkit.api)
    assert (result.failed, result.attempted > 4) == (0, True)


def test_the_table_of_options_is_that_of_the_help() -> None:
    table = {option for row in re.findall(r"^\| (`-.*?) \|", README.read_text("utf-8"), re.M) for option in names(row)}
    assert table == names(run("outline", "--help").stdout.decode()) - {"--help"}


def test_the_table_of_formats_is_that_of_the_program() -> None:
    table = TABLE.search(README.read_text("utf-8"))
    rows = re.findall(r"^\| `(\w+)` \| `(\.\w+)` \| (.*) \|$", table[0] if table else "", re.M)
    assert rows == [(row.name, row.suffix, described(row)) for row in EMITTERS]


def described(row: Format) -> str:
    """What the table of formats says of one."""
    return row.help + (f" (extra: `{row.extra}`)" if row.extra else "")


def names(text: str) -> set[str]:
    """The long options in a text, where they are introduced and not where another's help mentions them."""
    return set(re.findall(r"(?:^\s*(?:-\w, )?|`)(--[a-z-]+)", text, re.MULTILINE))


@pytest.mark.parametrize("wanted", ["speechkit outline samples/speech.txt", ".venv/bin/pytest -n auto"])
def test_each_set_up_command_is_one_line_that_needs_nothing_but_python(wanted: str) -> None:
    lines = re.findall(r"^    (python3 -m venv .*)$", README.read_text(encoding="utf-8"), re.MULTILINE)
    english, chinese = [line for line in lines if line.endswith(wanted)]
    assert english == chinese


def write_sessions_anew(path: Path) -> None:
    """Put what the sessions print now into the README, and the table of formats."""
    text = SESSION.sub(lambda match: play(match[0]), path.read_text(encoding="utf-8"))
    rows = "".join(f"| `{row.name}` | `{row.suffix}` | {described(row)} |\n" for row in EMITTERS)
    path.write_text(TABLE.sub(lambda match: match[1] + rows, text), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(write_sessions_anew(README))
