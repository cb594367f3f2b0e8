"""Keeps the table of words that jieba cuts by in a form that is read in a quarter of the time of its own."""

from __future__ import annotations

import os
import stat
import sys
from array import array
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32


class Table(NamedTuple):
    """How frequent words are."""

    counts: dict[str, int]
    """Of each word of the dictionary, and 0 for the beginnings of words that are none themselves."""
    total: int


def load_table(jieba: Any) -> Table:
    """The table of jieba's own dictionary; each call makes a new one."""
    path = _find_cache() / f"jieba-{jieba.__version__}.words"
    try:
        return _read(path)
    except (OSError, ValueError, OverflowError):  # there is none yet, or something is wrong with it
        with jieba.dt.get_dict_file() as file:
            table = Table(*jieba.Tokenizer.gen_pfdict(file))
        with suppress(OSError):  # no home, no room: the next one makes it again
            _keep(path, table)
        return table


MAGIC = b"speechkit words 2"
"""How the file begins; then, on the same line, the length of what follows and its checksum (CRC-32)."""
LONGEST = 64 << 20
"""The most bytes of such a file; that of jieba 0.42 has 8 million."""


def _read(path: Path) -> Table:
    """A table from its file; ValueError where that is not as this program wrote it for this user."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with open(handle, "rb") as file:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode) or (hasattr(os, "geteuid") and status.st_uid != os.geteuid()):
            raise ValueError("a pipe, or the file of another user")
        if status.st_size > LONGEST:
            raise ValueError("too long")
        head, _, content = file.read(LONGEST).partition(b"\n")
    if head != _head(content):
        raise ValueError("not whole")
    total, words, numbers = content.split(b"\n", 2)
    counts = array("I")
    counts.frombytes(numbers)
    return Table(dict(zip(words.decode().split(" "), counts, strict=True)), int(total))


def _head(content: bytes) -> bytes:
    return b"%s %d %08x" % (MAGIC, len(content), crc32(content))


def _keep(path: Path, table: Table) -> None:
    """A table in a file that is whole or not there: its total, a line of all words, the count of each in four bytes."""
    from tempfile import mkstemp  # brings in much, and is needed once

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    words = f"{table.total}\n{' '.join(table.counts)}\n".encode()
    content = words + array("I", table.counts.values()).tobytes()
    handle, draft = mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with open(handle, "wb") as file:
            file.write(_head(content) + b"\n" + content)
        os.replace(draft, path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise


def _find_cache() -> Path:
    """The folder for what this program keeps of a user's; one that cannot be, where the user has no home."""
    home = Path(os.path.expanduser("~"))
    if not home.is_absolute():
        return Path(os.devnull, "speechkit")
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "speechkit"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "speechkit"
    told = Path(os.environ.get("XDG_CACHE_HOME", ""))  # a relative one is none: XDG Base Directory Specification
    return (told if told.is_absolute() else home / ".cache") / "speechkit"
