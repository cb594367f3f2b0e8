"""The journal: what is in it is done, however the run before ended."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from speechkit.batch.journal import Journal
from speechkit.batch.task import Row, Task
from speechkit.errors import EmitError

TASKS = [Task(str(n)) for n in range(5)]


def line(row_id: str, error: str = "null") -> bytes:
    return f'{{"id": "{row_id}", "error": {error}}}\n'.encode()


def resume(path: Path, gone: str = "") -> tuple[list[str], Journal]:
    """The ids that are left to do, and the journal."""
    journal = Journal(path, {})
    with closing(journal):
        journal.begin(resume=True, restart=False)
        left = journal.skip_done(iter(TASKS), lambda task: task.id != gone)
        return [task.id for task in left], journal


@pytest.mark.parametrize(
    "torn",
    [b"", b'{"id', b'{"id": "2", "error": null}', b"\x00" * 5000, b'{"id": "2", "out\n', b"{" + b"x" * 200_000],
)
def test_a_torn_end_is_cut_off_and_done_again(tmp_path: Path, torn: bytes) -> None:
    part = tmp_path / "out.jsonl.part"
    part.write_bytes(line("0") + line("1", '"damaged"') + torn)
    left, journal = resume(tmp_path / "out.jsonl")
    assert left == ["2", "3", "4"]
    assert (journal.done, journal.failed) == (2, 1)
    assert part.read_bytes() == line("0") + line("1", '"damaged"')


def test_a_row_whose_outline_is_gone_is_done_again_with_all_behind_it(tmp_path: Path) -> None:
    part = tmp_path / "out.jsonl.part"
    part.write_bytes(line("0") + line("1") + line("2"))
    assert resume(tmp_path / "out.jsonl", gone="1")[0] == ["1", "2", "3", "4"]
    assert part.read_bytes() == line("0")


def test_rows_are_in_the_file_as_soon_as_they_are_written(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "out.jsonl", {})
    journal.begin(resume=False, restart=False)
    journal.write([Row("0", line("0"))])
    assert (tmp_path / "out.jsonl.part").read_bytes() == line("0")
    journal.close()


def test_a_second_run_keeps_away_from_the_file_of_the_first(tmp_path: Path) -> None:
    pytest.importorskip("fcntl", reason="Windows")
    first, second = Journal(tmp_path / "out.jsonl", {}), Journal(tmp_path / "out.jsonl", {})
    first.begin(resume=False, restart=False)
    with pytest.raises(EmitError, match="another run is writing it"):
        second.begin(resume=True, restart=False)
    first.close()


def test_a_run_without_a_row_leaves_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "out.jsonl", {})
    journal.begin(resume=False, restart=False)
    journal.close()
    assert list(tmp_path.iterdir()) == []
