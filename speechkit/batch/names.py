"""Makes names unique, readable and fit for a file system."""

from __future__ import annotations

import os
import re
import sqlite3
from itertools import chain, count

UNFIT = re.compile(r'[/\\:*?"<>|%\x00-\x1f]|^\.')


def to_readable(path: str) -> str:
    """A path as text that can be printed and written as JSON, even if its bytes are not UTF-8."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace").replace(os.sep, "/")


def to_file_name(id: str) -> str:
    """The value of an id column as the name of one file: 2024/05 → 2024%2F05."""
    return UNFIT.sub(lambda match: f"%{ord(match[0]):02X}", id) or "%"


class UniqueNames:
    """Hands out each name once. What was handed out is kept on disk, not in memory: there may be millions."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None)  # a file of SQLite's own, gone when closed
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("PRAGMA cache_size = -1000")  # KB
        self._database.execute("CREATE TABLE seen (name BLOB PRIMARY KEY) WITHOUT ROWID")
        self._database.execute("BEGIN")

    def choose(self, *wanted: str) -> str:
        """The first of the names that is free; where none is, the last with a number: a, b, a#2."""
        for name in chain(wanted, (f"{wanted[-1]}#{number}" for number in count(2))):
            key = os.path.normcase(name).encode("utf-8", "surrogatepass")
            if self._database.execute("INSERT OR IGNORE INTO seen VALUES (?)", (key,)).rowcount == 1:
                return name
        raise AssertionError("numbers do not end")

    def close(self) -> None:
        """Delete the file."""
        self._database.close()
