"""Both READMEs say what happens: their sessions run, each in its language, their tables are whole.

`python tests/test_readme.py` writes the output of the sessions and the tables of formats anew.
"""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from command import COMMAND, PLAIN, ROOT, run

import speechkit
from speechkit.emit import EMITTERS, Format
from speechkit.load import LOADERS

READMES = {"README.md": "en", "README.zh-CN.md": "zh_CN"}
"""Each with the language of its sessions."""
TABLE = re.compile(r"^(\| (?:format \| suffix|格式 \| 扩展名) .*\n.*\n)(?:\|.*\n)*", re.MULTILINE)
SESSION = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
EXTRA = {"en": " (extra: `{}`)", "zh_CN": "（附加库：`{}`）"}


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


SESSIONS = [(name, session) for name in READMES for session in SESSION.findall(read(name))]


def commands(session: str) -> Iterator[str]:
    """The commands of a session, without what they print."""
    yield from (line[2:] for line in session.splitlines() if line.startswith("$ "))


def play(session: str, language: str) -> str:
    """The session as it would look now, in a folder of its own that holds the samples."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "samples").symlink_to(ROOT / "samples")
        return "".join(f"$ {command}\n{_answer(command, folder, language)}" for command in commands(session))


def _answer(command: str, folder: str, language: str) -> str:
    script = re.sub(r"\bspeechkit(?= outline| formats| view| --| batch| check| diff)", shlex.join(COMMAND), command)
    environment = {**os.environ, **PLAIN, "PYTHONPATH": str(ROOT), "SPEECHKIT_LANG": language}
    result = subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return result.stdout.decode()


@pytest.mark.skipif(os.name == "nt", reason="needs a shell with pipes")
@pytest.mark.parametrize(
    ("name", "session"), SESSIONS, ids=[f"{name} {next(commands(session))}" for name, session in SESSIONS]
)
def test_a_session_prints_what_it_shows(name: str, session: str) -> None:
    assert play(session, READMES[name]) == session


@pytest.mark.parametrize("name", READMES)
def test_the_examples_in_python_run(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(ROOT / name), module_relative=False, encoding="utf-8")
    assert (result.failed, result.attempted > 4) == (0, True)


@pytest.mark.parametrize("module", ["speechkit.api", "speechkit.messages.message", "speechkit.messages.translate"])
def test_the_examples_in_the_docstrings_run(monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testmod(import_module(module))
    assert (result.failed, result.attempted > 1) == (0, True)


@pytest.mark.parametrize("name", READMES)
def test_the_table_of_options_is_that_of_the_help(name: str) -> None:
    table = {option for row in re.findall(r"^\| (`-.*?) \|", read(name), re.M) for option in names(row)}
    assert table == names(run("outline", "--help").stdout.decode()) - {"--help"}


@pytest.mark.parametrize("name", READMES)
def test_the_table_of_formats_is_that_of_the_program(name: str) -> None:
    table = TABLE.search(read(name))
    rows = re.findall(r"^\| `(\w+)` \| `(\.\w+)` \| (.*) \|$", table[0] if table else "", re.M)
    assert rows == [(row.name, row.suffix, described(row, READMES[name])) for row in EMITTERS]


def described(row: Format, language: str) -> str:
    """What the table of formats says of one."""
    return speechkit.translate(row.help, language) + (EXTRA[language].format(row.extra) if row.extra else "")


def names(text: str) -> set[str]:
    """The long options in a text, where they are introduced and not where another's help mentions them."""
    return set(re.findall(r"(?:^\s*(?:-\w, )?|`)(--[a-z-]+)", text, re.MULTILINE))


@pytest.mark.parametrize("name", READMES)
def test_every_suffix_that_is_read_is_named(name: str) -> None:
    assert [suffix for row in LOADERS for suffix in row.suffixes if f"`{suffix}`" not in read(name)] == []


@pytest.mark.parametrize("wanted", ["speechkit outline samples/speech.txt", ".venv/bin/pytest -n auto"])
def test_each_set_up_command_is_one_line_that_needs_nothing_but_python(wanted: str) -> None:
    english, chinese = (re.findall(rf"^    (python3 -m venv .*{wanted})$", read(name), re.M) for name in READMES)
    assert (len(english), english) == (1, chinese)


@pytest.mark.parametrize("name", READMES)
def test_the_first_set_up_command_installs_what_every_kind_of_file_needs_and_no_cluster(name: str) -> None:
    extras = tomllib.loads(read("pyproject.toml"))["project"]["optional-dependencies"]
    first = re.findall(r"^    python3 -m venv .*\[(\w+)\]", read(name), re.MULTILINE)[0]
    inside = re.findall(r"\w+", extras[first][0].partition("[")[2])
    installed = {re.split("[<>=]", package)[0] for extra in inside for package in extras[extra]}
    needed = {package for row in LOADERS for package in row.packages}
    assert (needed - installed, installed & {"pyarrow", "distributed"}) == (set(), set())


def test_the_first_line_leads_to_the_chinese_readme() -> None:
    assert "(README.zh-CN.md)" in read("README.md").splitlines()[0]


@pytest.mark.parametrize("name", READMES)
def test_a_link_to_a_section_finds_it(name: str) -> None:
    for file, heading in re.findall(r"\]\(([\w.-]*)#([\w-]+)\)", read(name)):
        there = re.findall(r"^#+ (.*)$", read(file or name), re.MULTILINE)
        assert heading in {title.lower().replace(" ", "-") for title in there}


def write_anew(name: str, language: str) -> None:
    """Put what the sessions print now into a README, and the table of formats."""
    text = SESSION.sub(lambda match: play(match[0], language), read(name))
    rows = "".join(f"| `{row.name}` | `{row.suffix}` | {described(row, language)} |\n" for row in EMITTERS)
    (ROOT / name).write_text(TABLE.sub(lambda match: match[1] + rows, text), encoding="utf-8")


if __name__ == "__main__":
    for name, language in READMES.items():
        write_anew(name, language)
    sys.exit()
