"""`speechkit batch` as a process, watched and killed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

COMMAND = [sys.executable, "-m", "speechkit", "batch"]


def write_bank(path: Path, size: int) -> None:
    """A table of texts with two failing records among them."""
    rows: list[dict[str, Any]] = [
        {"name": f"讲话{n:04}", "text": f"要点之{n}\n一、抓好第{n}件事。\n一要强链；二要补链。\n二、抓好项目。\n"}
        for n in range(size)
    ]
    rows[size // 3]["text"] = None
    del rows[size // 2]["text"]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A run to its end."""
    return subprocess.run([*COMMAND, *arguments], cwd=cwd, capture_output=True, encoding="utf-8", timeout=600)


def start(*arguments: str, cwd: Path) -> subprocess.Popen[str]:
    """A run to be disturbed."""
    return subprocess.Popen([*COMMAND, *arguments], cwd=cwd, stderr=subprocess.PIPE, encoding="utf-8")


def wait_for_rows(process: subprocess.Popen[str], part: Path, rows: int) -> bool:
    """Wait until the journal has so many rows; whether the run still goes on then."""
    while process.poll() is None:
        if part.exists() and part.read_bytes().count(b"\n") >= rows:
            return True
        time.sleep(0.002)
    return False


def find_workers(process: subprocess.Popen[Any]) -> list[int]:
    """The processes that a run has started."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:  # it has ended meanwhile
            continue
        if int(fields[1]) == process.pid and fields[0] != "Z":
            found.append(int(status.parent.name))
    return found


def finish(process: subprocess.Popen[str], *, with_signal: signal.Signals | None = None) -> tuple[int, str]:
    """Exit code and standard error of a run, after a signal."""
    if with_signal is not None:
        process.send_signal(with_signal)
    _, errors = process.communicate(timeout=600)
    return process.returncode, errors


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a table, without the seconds that differ each time."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [{key: value for key, value in row.items() if key != "seconds"} for row in rows]


def read_files(folder: Path) -> dict[str, str]:
    """The files of a folder of outlines, without the list."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "batch.jsonl")
    return {str(path.relative_to(folder)): path.read_text(encoding="utf-8") for path in paths}
