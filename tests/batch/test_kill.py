"""Runs that are killed at random moments and resumed give what an undisturbed run gives: same rows, none twice."""

from __future__ import annotations

import os
import random
import signal
import sys
from pathlib import Path

import pytest
from batch_runs import find_workers, finish, read_files, read_rows, run, start, wait_for_rows, write_bank

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="kills and finds processes as Linux does"),
]

SIZE = 400
TABLE = ("bank.jsonl", "--id-column", "name", "--jobs", "2", "-o", "out.jsonl")
FOLDER = ("bank.jsonl", "--id-column", "name", "--jobs", "2", "-o", "out")


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the bank and what becomes of it."""
    folder = tmp_path_factory.mktemp("undisturbed")
    write_bank(folder / "bank.jsonl", SIZE)
    assert run(*TABLE, cwd=folder).returncode == 1  # two records have no text
    assert run(*FOLDER, cwd=folder).returncode == 1
    return folder


@pytest.fixture
def bank(undisturbed: Path, tmp_path: Path) -> Path:
    (tmp_path / "bank.jsonl").symlink_to(undisturbed / "bank.jsonl")
    return tmp_path


def test_an_undisturbed_run_has_a_row_for_every_record(undisturbed: Path) -> None:
    rows = read_rows(undisturbed / "out.jsonl")
    assert [row["id"] for row in rows] == [f"讲话{n:04}" for n in range(SIZE)]
    assert [row["id"] for row in rows if row["error"]] == [f"讲话{SIZE // 3:04}", f"讲话{SIZE // 2:04}"]
    assert all((row["outline"] is None) == (row["error"] is not None) for row in rows)


INT, KILL, TERM = signal.SIGINT, signal.SIGKILL, signal.SIGTERM


@pytest.mark.parametrize(("how", "seed"), [(INT, 1), (INT, 2), (KILL, 3), (KILL, 4), (TERM, 5)])
def test_a_table_is_the_same_after_kills(undisturbed: Path, bank: Path, how: signal.Signals, seed: int) -> None:
    dice, part = random.Random(seed), bank / "out.jsonl.part"
    for after in sorted(dice.sample(range(SIZE - 60), 2)):
        process = start(*TABLE, "--resume", cwd=bank)
        wait_for_rows(process, part, after)
        code, _ = finish(process, with_signal=how)
        assert (bank / "out.jsonl").exists() == (code == 1)  # a run that was quicker than the signal is at its end
    assert run(*TABLE, "--resume", cwd=bank).returncode == 1
    assert read_rows(bank / "out.jsonl") == read_rows(undisturbed / "out.jsonl")
    assert sorted(os.listdir(bank)) == ["bank.jsonl", "out.jsonl"]


@pytest.mark.parametrize(("how", "seed"), [(INT, 1), (KILL, 2), (KILL, 3)])
def test_a_folder_is_the_same_after_kills(undisturbed: Path, bank: Path, how: signal.Signals, seed: int) -> None:
    expected, part = read_files(undisturbed / "out"), bank / "out" / "batch.jsonl.part"
    process = start(*FOLDER, cwd=bank)
    wait_for_rows(process, part, random.Random(seed).randrange(SIZE - 60))
    code, _ = finish(process, with_signal=how)
    half = {path.name: path.read_text(encoding="utf-8") for path in (bank / "out").glob("*.yaml")}  # drafts come and go
    assert half.items() <= expected.items()  # nothing half-written under a final name
    assert (len(half) < len(expected)) or code == 1  # unless it was quicker than the signal
    assert run(*FOLDER, "--resume", cwd=bank).returncode == 1
    assert read_files(bank / "out") == expected
    assert read_rows(bank / "out" / "batch.jsonl") == read_rows(undisturbed / "out" / "batch.jsonl")


@pytest.mark.parametrize("seed", range(2))
def test_killed_workers_change_nothing(undisturbed: Path, bank: Path, seed: int) -> None:
    dice = random.Random(seed)
    process = start(*TABLE, cwd=bank)
    for after in sorted(dice.sample(range(SIZE - 60), 4)):
        if wait_for_rows(process, bank / "out.jsonl.part", after) and (workers := find_workers(process)):
            os.kill(dice.choice(workers), signal.SIGKILL)
    assert finish(process)[0] == 1
    assert read_rows(bank / "out.jsonl") == read_rows(undisturbed / "out.jsonl")


def test_an_interrupted_run_says_how_to_go_on_and_leaves_no_process(bank: Path) -> None:
    process = start(*TABLE, cwd=bank)
    wait_for_rows(process, bank / "out.jsonl.part", 20)
    workers = find_workers(process)
    code, errors = finish(process, with_signal=signal.SIGINT)
    assert code == 130
    assert errors.splitlines()[-1].startswith("speechkit: stopped; what is done is kept.")
    assert len(workers) == 2
    assert not [worker for worker in workers if Path(f"/proc/{worker}").exists()]


def test_without_resume_a_run_that_was_stopped_is_not_thrown_away(bank: Path) -> None:
    process = start(*TABLE, cwd=bank)
    wait_for_rows(process, bank / "out.jsonl.part", 20)
    finish(process, with_signal=signal.SIGKILL)
    second = run(*TABLE, cwd=bank)
    assert second.returncode == 1
    assert second.stderr == (
        "speechkit: out.jsonl.part: an unfinished run is there. Go on with --resume, or start over with --restart.\n"
    )
    assert run(*TABLE, "--restart", cwd=bank).stderr.splitlines()[-1].startswith(f"speechkit: out.jsonl: {SIZE - 2} ")
