"""Makes tasks of the paths that the user gave: one a document, in a fixed order, as they are needed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import BinaryIO, NamedTuple

from speechkit.batch.folders import Found, find_files
from speechkit.batch.names import UniqueNames, to_file_name, to_readable
from speechkit.batch.tables import Columns, find_table
from speechkit.batch.task import Task
from speechkit.errors import LoadError, tell_reason
from speechkit.messages import Message

OUTSIDE = "_root"
"""The folder for outlines of files that a list names outside the current folder."""


class Count(NamedTuple):
    """How much there is to do."""

    documents: int | None
    """None where that is known only at the end."""
    left_out: int = 0
    """Files in folders that are of no kind that can be read."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What to read."""

    paths: tuple[str, ...] = ()
    files_from: str | None = None
    """A file with one path a line; - is standard input."""
    ends_in_null: bool = False
    """The paths in that file end in a null character, as those of find -print0."""
    globs: tuple[str, ...] = ()
    columns: Columns = field(default_factory=Columns)
    avoid: str | None = None
    """The output, which is not read."""

    def tasks(self) -> Iterator[Task]:
        """One task a document, with unique ids; folders in the order of their names."""
        if self._is_alone() and self.columns.id is None and find_table(self.paths[0]):
            return self._read(Found(self.paths[0], os.path.basename(self.paths[0])))  # numbers of rows are unique
        return self._name_tasks()

    def _name_tasks(self) -> Iterator[Task]:
        with closing(UniqueNames()) as ids, closing(UniqueNames()) as targets:
            for found in self._files():
                for task in self._read(found) if found.wanted else ():
                    # a.docx and a.txt: the outline of the first is called a, that of the second a.txt
                    stem = task.target if task.path is None else os.path.splitext(task.target)[0]
                    yield task._replace(id=ids.choose(task.id), target=targets.choose(stem, task.target))

    def count(self) -> Count:
        """How many tasks there will be."""
        if self.files_from == "-":
            return Count(None)
        documents = left_out = 0
        try:
            for found in self._files():
                table = find_table(found.path)
                documents += found.wanted and (table.count(found.path) if table else 1)
                left_out += not found.wanted
        except (OSError, LoadError):
            return Count(None)  # the run itself reports the error
        return Count(documents, 0 if self.globs else left_out)

    def has_hit(self) -> bool:
        """Whether there is any file to read; the folders are looked through up to the first."""
        return any(found.wanted for found in self._files())

    def _files(self) -> Iterator[Found]:
        if self.files_from is not None:
            for path in read_list(self.files_from, b"\0" if self.ends_in_null else b"\n"):
                yield Found(path, name_listed(path), problem=self._refuse(path))
        base = find_base(self.paths)
        for path in self.paths:
            if os.path.isdir(path):
                yield from find_files(path, base, self.globs, self.avoid)
            else:
                yield Found(path, os.path.relpath(path, base))

    def _refuse(self, path: str) -> str | None:
        """Why a file from a list is not read: the run would write over it."""
        if self.avoid and PurePath(os.path.abspath(path)).is_relative_to(os.path.abspath(self.avoid)):
            return "it is where the outlines go"
        return None

    def _read(self, found: Found) -> Iterator[Task]:
        """The tasks of one file: itself, or the records of a table."""
        table, id = find_table(found.path), to_readable(found.name)
        if table is None or found.problem:
            yield Task(id, found.name, path=found.path, problem=found.problem)
            return
        prefix = "" if self._is_alone() else f"{found.name}#"
        try:
            for record in table.read(found.path, self.columns):
                name = f"{prefix}{record.number}" if record.id is None else to_file_name(record.id)
                yield Task(record.id or to_readable(name), name, text=record.text, problem=record.problem)
        except OSError as error:
            yield Task(id, found.name, problem=Message("it cannot be read: {reason}", reason=tell_reason(error)))

    def _is_alone(self) -> bool:
        """Whether there is one table and nothing else: the number of a row is then its id."""
        return self.files_from is None and len(self.paths) == 1 and not os.path.isdir(self.paths[0])


def _split(file: BinaryIO, end: bytes) -> Iterator[bytes]:
    """The parts of a file between two ends, read piece by piece."""
    rest = b""
    while chunk := file.read(1 << 16):
        *parts, rest = (rest + chunk).split(end)
        yield from parts
    yield rest


def find_base(paths: tuple[str, ...]) -> str:
    """The folder to which names are relative: the one that was asked for, or the one that holds all."""
    if len(paths) == 1 and os.path.isdir(paths[0]):
        return paths[0]
    return os.path.commonpath([os.path.dirname(os.path.abspath(path)) for path in paths]) if paths else "."


def name_listed(path: str) -> str:
    """What a file from a list is called: relative to the current folder, or below OUTSIDE."""
    absolute = PurePath(os.path.abspath(path))
    if absolute.is_relative_to(os.getcwd()):
        return str(absolute.relative_to(os.getcwd()))
    return os.path.join(OUTSIDE, *absolute.parts[1:])


def read_list(source: str, end: bytes = b"\n") -> Iterator[str]:
    """The paths in a file, each with this character at its end."""
    try:
        with os.fdopen(os.dup(0), "rb") if source == "-" else open(source, "rb") as file:
            for line in file if end == b"\n" else _split(file, end):
                if path := line if end == b"\0" else line.rstrip(b"\r\n"):
                    yield os.fsdecode(path)
    except OSError as error:
        raise LoadError(tell_reason(error), "Check the path of the list", source=source) from error
