"""Keeps the rows of a run in a file that only grows; a second run continues after the last row."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import IO

from speechkit.batch.files import broken
from speechkit.batch.task import Row, Task
from speechkit.errors import EmitError
from speechkit.messages import Message

ERROR_FREE = b'"error": null}\n'
BLOCK = 1 << 16


class Journal:
    """The rows of a run in the order of its tasks, one JSON object a line, under a name that ends in .part."""

    def __init__(self, final: Path, settings: dict[str, object]) -> None:
        self.final = final
        self.part = final.with_name(f"{final.name}.part")
        self.done = 0
        """Rows in the file, those of earlier runs included."""
        self.failed = 0
        self._settings_file = final.with_name(f"{final.name}.part.settings")
        self._settings = json.dumps(settings, ensure_ascii=False, sort_keys=True)
        self._file: IO[bytes] | None = None

    def begin(self, *, resume: bool, restart: bool) -> None:
        """Open the file: at the end of the rows of an earlier run, or empty."""
        if self.part.exists() and self.part.stat().st_size and not (resume or restart):
            remedy = "Go on with --resume, or start over with --restart"
            raise EmitError("an unfinished run is there", remedy, source=str(self.part))
        try:
            self.part.parent.mkdir(parents=True, exist_ok=True)
            self._file = open(self.part, "ab")  # noqa: SIM115 - open until finish() or close()
            _lock(self._file, self.part)
            if resume and self.part.stat().st_size:
                self._check_settings()
                _cut_torn_line(self.part)
            else:
                os.truncate(self.part, 0)
                self._settings_file.write_text(self._settings, encoding="utf-8")
        except OSError as error:
            raise broken(error, self.part) from error

    def _check_settings(self) -> None:
        if self._settings_file.exists() and self._settings_file.read_text(encoding="utf-8") != self._settings:
            remedy = "Repeat the options of that run, or start over with --restart"
            raise EmitError("the unfinished run had other options", remedy, source=str(self.part))

    def skip_done(self, tasks: Iterator[Task], is_there: Callable[[Task], bool]) -> Iterator[Task]:
        """The tasks that are still to do: those without a row, or all from the first whose outline no longer exists."""
        offset = 0
        with open(self.part, "rb") as file:
            for line in file:
                task = next(tasks, None)
                if task is None or _read_id(line) != task.id:
                    problem = Message(
                        "the input has changed: row {row} was {id!r}", row=self.done + 1, id=_read_id(line)
                    )
                    raise EmitError(problem, "Start over with --restart", source=str(self.part))
                has_failed = not line.endswith(ERROR_FREE)
                if not has_failed and not is_there(task):
                    os.truncate(self.part, offset)
                    return chain([task], tasks)
                offset += len(line)
                self.done += 1
                self.failed += has_failed
        return tasks

    def write(self, rows: list[Row]) -> None:
        """Add rows and flush them, so that they are kept if this process is killed."""
        assert self._file is not None
        try:
            self._file.writelines(row.line for row in rows)
            self._file.flush()
        except OSError as error:
            raise broken(error, self.part) from error
        self.done += len(rows)
        self.failed += sum(row.error is not None for row in rows)

    def finish(self, publish: Callable[[Path, Path], None]) -> None:
        """Give the file with all rows its final name."""
        assert self._file is not None
        try:
            os.fsync(self._file.fileno())
            publish(self.part, self.final)
            self._file.close()
            self._file = None
            self._settings_file.unlink(missing_ok=True)
        except OSError as error:
            raise broken(error, self.part) from error

    def close(self) -> None:
        """Close the file; it is deleted if it has no rows."""
        if self._file is not None:
            file, self._file = self._file, None
            try:
                if not self.done and not os.fstat(file.fileno()).st_size:
                    self.part.unlink()
                    self._settings_file.unlink()
                file.close()
            except OSError as error:  # the disk is full, and a part of a line is still in the buffer
                raise broken(error, self.part) from error


def _read_id(line: bytes) -> str:
    """The first value of a row, found without reading the outline after it."""
    start = line.index(b":") + 1
    value, _ = json.JSONDecoder().raw_decode(line[start : line.index(b', "', start)].decode("utf-8").strip())
    return str(value)


def _cut_torn_line(path: Path) -> None:
    """Cut off what a killed run has written in part: text after the last line break, or a last line that is no row."""
    with open(path, "r+b") as file:
        end = _find_line_start(file, os.fstat(file.fileno()).st_size)
        start = _find_line_start(file, end - 1)
        file.seek(start)
        try:
            json.loads(file.read(end - start))
        except ValueError:
            end = start
        file.truncate(end)


def _find_line_start(file: IO[bytes], end: int) -> int:
    """The offset after the last line break before `end`."""
    while end > 0:
        begin = max(0, end - BLOCK)
        file.seek(begin)
        found = file.read(end - begin).rfind(b"\n")
        if found >= 0:
            return begin + found + 1
        end = begin
    return 0


def _lock(file: IO[bytes], path: Path) -> None:
    """Refuse a second run while this one writes."""
    try:
        import fcntl
    except ModuleNotFoundError:  # Windows refuses a second writer when the file is renamed
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise EmitError("another run is writing it", "Wait for that run to end", source=str(path)) from error
