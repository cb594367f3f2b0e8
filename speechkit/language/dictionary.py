"""jieba in, the table of words that it cuts by out, kept in a form that is read in a quarter of the time of its own."""

from __future__ import annotations

import os
import sys
from array import array
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple


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
    except (OSError, ValueError):  # there is none yet, or it is no longer whole
        with jieba.dt.get_dict_file() as file:
            table = Table(*jieba.Tokenizer.gen_pfdict(file))
        with suppress(OSError):  # no home, no room: the next one makes it again
            _keep(path, table)
        return table


def _read(path: Path) -> Table:
    """A table from its file."""
    counts = array("I")
    with path.open("rb") as file:
        total = int(file.readline())
        words = file.readline().decode().removesuffix("\n").split(" ")
        counts.frombytes(file.read())
    table = Table(dict(zip(words, counts, strict=True)), total)
    if not table.total:
        raise ValueError("no words")
    return table


def _keep(path: Path, table: Table) -> None:
    """A table in a file that is whole or not there: its total, a line of all words, the count of each in four bytes."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        words = f"{table.total}\n{' '.join(table.counts)}\n".encode()
        draft.write_bytes(words + array("I", table.counts.values()).tobytes())
        os.replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)


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
