"""`speechkit batch`: what comes out, what is said, how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from batch_runs import COMMAND, read_files, read_rows, run, write_bank

import speechkit

TEXT = "一、种粮。\n一要早；二要好。\n二、养猪。\n"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """Three documents in two folders, one of which cannot be read."""
    (tmp_path / "bank" / "b").mkdir(parents=True)
    (tmp_path / "bank" / "一.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "bank" / "b" / "二.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "bank" / "b" / "三.txt").write_bytes(b"\x7fELF\x00\x01\x02")
    return tmp_path


def test_a_folder_becomes_a_folder_of_outlines(bank: Path) -> None:
    done = run("bank", "-o", "out", "-f", "markdown", cwd=bank)
    markdown = speechkit.convert(TEXT, "markdown")
    assert read_files(bank / "out") == {"一.md": markdown, os.path.join("b", "二.md"): markdown}
    rows = read_rows(bank / "out" / "batch.jsonl")
    assert [(row["id"], row["file"]) for row in rows] == [
        ("b/三.txt", None),
        ("b/二.txt", "b/二.md"),
        ("一.txt", "一.md"),
    ]
    assert done.returncode == 1
    assert done.stdout == ""
    named, summary = done.stderr.splitlines()
    assert named == f"speechkit: b/三.txt: {rows[0]['error']}"
    assert summary.startswith("speechkit: out: 2 outlines, 1 document failed; 3 documents in ")


def test_a_folder_becomes_a_table(bank: Path) -> None:
    assert run("bank", "-o", "out.jsonl", "--glob", "[一二].txt", cwd=bank).returncode == 0
    rows = [json.loads(line) for line in (bank / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [list(row) for row in rows] == [["id", "outline", "notices", "seconds", "error"]] * 2
    found = speechkit.outline_file(bank / "bank" / "一.txt")
    expected = json.loads(speechkit.convert(found, "json"))
    assert rows[1]["outline"]["nodes"] == expected["nodes"]
    assert rows[1]["outline"]["source"] == os.path.join("bank", "一.txt")


@pytest.mark.slow
def test_a_table_becomes_parquet(tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet", reason="the extra parquet is not installed")
    write_bank(tmp_path / "bank.jsonl", 30)
    assert run("bank.jsonl", "-o", "out.jsonl", cwd=tmp_path).returncode == 1
    assert run("bank.jsonl", "-o", "out.parquet", cwd=tmp_path).returncode == 1
    lines = read_rows(tmp_path / "out.jsonl")
    table = pq.read_table(tmp_path / "out.parquet")
    assert table.column_names == ["id", "outline", "notices", "seconds", "error"]
    rows = table.drop(["seconds"]).to_pylist()
    assert [{**row, "outline": row["outline"] and json.loads(row["outline"])} for row in rows] == lines
    assert sorted(os.listdir(tmp_path)) == ["bank.jsonl", "out.jsonl", "out.parquet"]


def test_a_list_can_come_through_a_pipe(bank: Path) -> None:
    listed = "bank/一.txt\nbank/b/二.txt\n".encode()
    subprocess.run([*COMMAND, "--files-from", "-", "-o", "out.jsonl"], cwd=bank, input=listed, check=True)
    assert [row["id"] for row in read_rows(bank / "out.jsonl")] == ["bank/一.txt", "bank/b/二.txt"]


def test_quiet_says_nothing(bank: Path) -> None:
    done = run("bank", "-o", "out", "--quiet", cwd=bank)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")


def test_a_finished_run_has_nothing_to_resume(bank: Path) -> None:
    run("bank", "-o", "out.jsonl", cwd=bank)
    before = (bank / "out.jsonl").read_bytes()
    again = run("bank", "-o", "out.jsonl", "--resume", cwd=bank)
    assert (again.returncode, again.stderr) == (0, "speechkit: out.jsonl: complete, nothing is left to do\n")
    assert (bank / "out.jsonl").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "out"], "Name what to read, or --files-from LIST."),
        (["-", "-o", "out"], "One text from a pipe is for outline;"),
        (["bank", "-o", "out", "--resume", "--restart"], "Either --resume or --restart."),
        (["bank", "-o", "out", "-f", "worksheet"], "there is no worksheet. One of: yaml, "),
        (["bank", "-o", "out.jsonl", "-f", "markdown"], "A table holds JSON."),
        (["bank", "-o", "out", "--memory", "much"], "'much' is no size."),
        (["bank", "-o", "out", "--memory", "1"], "1 is too small: at least 64M."),
        (["bank", "-o", "out", "--memory", "63.9M"], "63.9M is too small: at least 64M."),
        (["bank", "-o", ""], "It is empty. Name a file or a folder to write."),
        (
            ["bank", "-o", "o.jsonn"],
            "no table has the suffix .jsonn. Name a table (o.jsonl), or a folder with / at its",
        ),
    ],
)
def test_a_wrong_option_is_a_usage_error(bank: Path, arguments: list[str], message: str) -> None:
    done = run(*arguments, cwd=bank)
    assert done.returncode == 2
    assert message in " ".join(done.stderr.replace("│", " ").split())
    assert [path.name for path in bank.iterdir()] == ["bank"]


def test_a_folder_may_have_any_name_where_it_is_there_or_ends_in_a_slash(bank: Path) -> None:
    assert run("bank/一.txt", "-o", "v1.2/", cwd=bank).returncode == 0
    again = run("bank/b/二.txt", "-o", "v1.2", "--restart", cwd=bank)
    assert again.returncode == 0
    assert again.stderr.startswith("speechkit: v1.2: 1 outline; 1 document in ")


@pytest.mark.parametrize(
    ("given", "output"), [("bank/b", "bank"), ("bank", "bank"), ("bank/一.txt", "bank"), ("bank.jsonl", "bank.jsonl")]
)
def test_outlines_are_not_written_over_documents(bank: Path, given: str, output: str) -> None:
    (bank / "bank.jsonl").write_text('{"text": "x"}', encoding="utf-8")
    done = run(given, "-o", output, cwd=bank)
    problem = "the input is there, and could be overwritten. Choose another --output."
    assert (done.returncode, done.stderr) == (1, f"speechkit: {output}: {problem}\n")


def test_a_listed_file_in_the_folder_of_outlines_is_left_alone(bank: Path) -> None:
    (bank / "list").write_text("bank/一.txt\nbank/b/二.txt\n", encoding="utf-8")
    assert run("--files-from", "list", "-o", "bank/b", cwd=bank).returncode == 1
    rows = read_rows(bank / "bank" / "b" / "batch.jsonl")
    assert [(row["file"], row["error"]) for row in rows] == [
        ("bank/一.yaml", None),
        (None, "it is where the outlines go."),
    ]


def test_a_table_inside_the_input_is_not_read(bank: Path) -> None:
    for _ in range(2):
        assert run("bank", "-o", "bank/out.jsonl", "--glob", "*", cwd=bank).returncode == 1
    assert [row["id"] for row in read_rows(bank / "bank" / "out.jsonl")] == ["b/三.txt", "b/二.txt", "一.txt"]


def test_a_folder_of_outlines_inside_the_input_is_not_read(bank: Path) -> None:
    for _ in range(2):
        assert run("bank", "-o", "bank/out", "--glob", "*", cwd=bank).returncode == 1
    assert [row["id"] for row in read_rows(bank / "bank" / "out" / "batch.jsonl")] == ["b/三.txt", "b/二.txt", "一.txt"]


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on the size of files stands for a full disk")
@pytest.mark.parametrize("output", ["out.jsonl", "out"])
@pytest.mark.slow
def test_a_full_disk_is_one_line_and_the_run_can_go_on(tmp_path: Path, output: str) -> None:
    write_bank(tmp_path / "bank.jsonl", 200)
    arguments = ["bank.jsonl", "-o", output, "--quiet"]
    full = subprocess.run(
        [*COMMAND, *arguments],
        cwd=tmp_path,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},  # Python would keep the part of a module that fits
        preexec_fn=limit_files,
        capture_output=True,
        encoding="utf-8",
        timeout=600,
    )
    part = Path("out.jsonl.part" if output == "out.jsonl" else "out/batch.jsonl.part")
    remedy = "it cannot be written: file too large. Mend that, then go on with --resume."
    assert (full.returncode, full.stderr) == (1, f"speechkit: {part}: {remedy}\n")
    assert (tmp_path / part).read_bytes().count(b"\n") > 5
    assert run(*arguments, "--resume", cwd=tmp_path).returncode == 1
    rows = read_rows(tmp_path / part.with_suffix(""))
    assert [row["id"] for row in rows] == [str(n) for n in range(1, 201)]
    assert [row["id"] for row in rows if row["error"]] == ["67", "101"]


def limit_files() -> None:
    """In the process to be: no file may grow beyond this size."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (8000, 8000))


def test_another_input_is_not_taken_for_the_rest_of_a_run(tmp_path: Path) -> None:
    write_bank(tmp_path / "bank.jsonl", 9)
    (tmp_path / "out.jsonl.part").write_text('{"id": "别的", "error": null}\n', encoding="utf-8")
    done = run("bank.jsonl", "-o", "out.jsonl", "--resume", cwd=tmp_path)
    assert done.returncode == 1
    problem = "the input has changed: row 1 was '别的'. Start over with --restart."
    assert done.stderr == f"speechkit: out.jsonl.part: {problem}\n"
    assert (tmp_path / "out.jsonl.part").exists()


def test_other_options_are_not_mixed_into_a_run(tmp_path: Path) -> None:
    write_bank(tmp_path / "bank.jsonl", 9)
    (tmp_path / "out.jsonl.part").write_text('{"id": "1", "error": null}\n', encoding="utf-8")
    (tmp_path / "out.jsonl.part.settings").write_text("{}", encoding="utf-8")
    done = run("bank.jsonl", "-o", "out.jsonl", "--resume", cwd=tmp_path)
    assert done.returncode == 1
    problem = "the unfinished run had other options. Repeat the options of that run, or start over with --restart."
    assert done.stderr == f"speechkit: out.jsonl.part: {problem}\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal as POSIX has them")
def test_a_person_who_watches_sees_a_bar(bank: Path) -> None:
    pytest.importorskip("rich", reason="rich is not installed")
    import pty

    ours, theirs = pty.openpty()
    command = [*COMMAND, "bank", "-o", "out.jsonl"]
    process = subprocess.Popen(command, cwd=bank, stderr=theirs, env={**os.environ, "TERM": "xterm", "COLUMNS": "100"})
    os.close(theirs)
    seen = b""
    try:
        while chunk := os.read(ours, 4096):
            seen += chunk
    except OSError:  # the other side is closed
        pass
    assert process.wait(timeout=600) == 1
    assert "━" in seen.decode("utf-8", "replace")
    assert b"3/3" in seen
