"""Writes finished texts to a stream, a file or a folder of files; each file whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from speechkit.emit import Format
from speechkit.errors import EmitError, tell_reason
from speechkit.messages import Message

WRITABLE = "Choose another place with --output, or make it writable"
ANY_WRITES = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


class Output(Protocol):
    """Where the results of one run go."""

    def add(self, source: str, data: bytes) -> None:
        """Take the result of one source."""

    def finish(self) -> None:
        """Finish after the last source."""


class Stream:
    """Writes each result when it is made, with what the format puts between two."""

    def __init__(self, write: Callable[[bytes], None], between: str | None) -> None:
        self.write = write
        self.between = (between or "").encode()
        self.is_empty = True

    def add(self, source: str, data: bytes) -> None:
        """Write one result now."""
        self.write(data if self.is_empty else self.between + data)
        self.is_empty = False

    def finish(self) -> None:
        """Do nothing: everything is written already."""


class OneFile:
    """All results in one file, written when all are there; the file stays as it was when none is."""

    def __init__(self, path: Path, between: str | None) -> None:
        self.path = path
        self.between = (between or "").encode()
        self.parts: list[bytes] = []

    def add(self, source: str, data: bytes) -> None:
        """Keep one result."""
        refuse_source(self.path, source)
        self.parts.append(data)

    def finish(self) -> None:
        """Write what there is."""
        if self.parts:
            write_file(self.path, self.between.join(self.parts))


class Folder:
    """A file for each source: its name, the format's suffix."""

    def __init__(self, path: Path, format: Format) -> None:
        self.path = path
        self.suffix = format.suffix
        self.written: dict[str, str] = {}

    def add(self, source: str, data: bytes) -> None:
        """Write one file; a second source of the same name is refused, not written over the first."""
        target = self.path / (("stdin" if source == "-" else Path(source).stem) + self.suffix)
        first = self.written.setdefault(os.path.normcase(target), source)
        if first is not source:
            problem = Message(
                "its outline would overwrite {target}, the outline of {first}", target=str(target), first=str(first)
            )
            raise EmitError(problem, "Rename one of them, or write it to another folder")
        refuse_source(target, source)
        write_file(target, data)

    def finish(self) -> None:
        """Do nothing: everything is written already."""


def refuse_source(target: Path, source: str) -> None:
    """Fail where a result would replace the very file that it was made from."""
    # not Path.exists(): it raises for a name that is too long
    if os.path.exists(target) and os.path.exists(source) and os.path.samefile(target, source):
        problem = Message("its outline would overwrite {target} itself", target=str(target))
        raise EmitError(problem, "Choose another name with --output")


def write_file(path: Path, data: bytes, *, remedy: str = WRITABLE) -> None:
    """Write a file whole or not at all: beside it first, then in its place; `remedy` is for one that is read-only."""
    import tempfile  # brings in random and more; most results go to standard output

    if os.path.exists(path) and not os.path.isfile(path):  # /dev/stdout, a pipe, >(…): nothing to replace
        _write_through(path, data)
        return
    target = Path(os.path.realpath(path))  # a link stays a link
    old = os.stat(target) if os.path.exists(target) else None
    if old and not (old.st_mode & ANY_WRITES and os.access(target, os.W_OK)):
        problem = Message("{path} is read-only", path=str(path))
        raise EmitError(problem, remedy)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:50]}.", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            if old and not _take_owner(temporary, old):
                os.unlink(temporary)
                _write_through(target, data)  # so its owner stays, at the price of a file that may be half-written
                return
            os.chmod(temporary, _mode(old))
            os.replace(temporary, target)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        problem = Message("{path} cannot be written: {reason}", path=str(path), reason=tell_reason(error))
        raise EmitError(problem, "Choose another place with --output") from error


def _write_through(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except BrokenPipeError:  # the reader needs no more
        return
    except OSError as error:
        problem = Message("{path} cannot be written: {reason}", path=str(path), reason=tell_reason(error))
        raise EmitError(problem, "Choose another place with --output") from error


def _take_owner(temporary: str, old: os.stat_result) -> bool:
    """Give a file the owner and the group of the one that it replaces; False where that is not allowed."""
    made = os.stat(temporary)
    if (made.st_uid, made.st_gid) == (old.st_uid, old.st_gid):
        return True
    try:
        os.chown(temporary, old.st_uid, old.st_gid)
    except OSError:  # only root may give files away
        return False
    return True


def _mode(old: os.stat_result | None) -> int:
    """The permissions of the file that is replaced; for a new one what the user's mask leaves."""
    if old:
        return stat.S_IMODE(old.st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
