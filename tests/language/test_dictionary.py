"""The table of words comes from the cache as jieba makes it, whatever has become of the cache."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from speechkit.language import dictionary
from speechkit.language.dictionary import Table, load_table
from speechkit.language.word_cutter import load_jieba

DAMAGES = {
    "cut short": lambda data: data[:-4],
    "empty": lambda data: b"",
    "one word less": lambda data: data.replace(b" ", b"", 1),
    "one count changed": lambda data: data[:-4] + bytes([data[-4] ^ 1]) + data[-3:],
    "the total changed": lambda data: data.replace(b"\n", b"\n9", 1),
    "more at the end": lambda data: data + bytes(4),
    "of an older version": lambda data: data.partition(b"\n")[2],
    "a number too large": lambda data: b"9" * 5000 + b"\n" + data,
    "other bytes": lambda data: b"\xff" * len(data),
}


WORDS = "".join(f"{word} {count} n\n" for count, word in enumerate(("育秧", "插秧机", "生猪", "水稻", "补贴") * 40, 1))
SMALL = SimpleNamespace(
    __version__="small",
    dt=SimpleNamespace(get_dict_file=lambda: BytesIO(WORDS.encode())),
    Tokenizer=load_jieba().Tokenizer,
)
"""jieba with a few words only: reading all of them takes a second."""


def make(jieba: Any) -> Table:
    """The table as jieba itself makes it."""
    with jieba.dt.get_dict_file() as file:
        return Table(*jieba.Tokenizer.gen_pfdict(file))


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(dictionary, "_find_cache", lambda: tmp_path / "cache")
    return tmp_path / "cache"


@pytest.mark.parametrize("jieba", [load_jieba(), SMALL], ids=["jieba", "a few words"])
@pytest.mark.slow
def test_the_table_is_the_same_from_the_dictionary_and_from_the_cache(cache: Path, jieba: Any) -> None:
    made = make(jieba)
    assert load_table(jieba) == made
    [file] = cache.iterdir()
    before = file.stat().st_mtime_ns
    assert load_table(jieba) == made
    assert file.stat().st_mtime_ns == before


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_cache_is_made_anew(cache: Path, damage: Callable[[bytes], bytes]) -> None:
    load_table(SMALL)
    [file] = cache.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    assert load_table(SMALL) == make(SMALL)
    assert file.read_bytes() == whole


def test_without_a_place_for_the_cache_there_is_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionary.os.path, "expanduser", lambda path: path)
    assert load_table(SMALL) == make(SMALL)


def plant_pipe(file: Path, folder: Path) -> None:
    os.mkfifo(file)


def plant_link(file: Path, folder: Path) -> None:
    file.symlink_to(folder / "elsewhere")


def plant_foreign_file(file: Path, folder: Path) -> None:
    (folder / "elsewhere").replace(file)
    os.chown(file, 65534, 65534)


def plant_endless_file(file: Path, folder: Path) -> None:
    file.touch()
    os.truncate(file, 1 << 40)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes, links and owners as Unix has them")
@pytest.mark.parametrize("plant", [plant_pipe, plant_link, plant_foreign_file, plant_endless_file])
def test_what_is_no_file_of_this_user_is_not_read(
    cache: Path, tmp_path: Path, plant: Callable[[Path, Path], None]
) -> None:
    if plant is plant_foreign_file and os.geteuid() != 0:
        pytest.skip("only root may give files away")
    load_table(SMALL)
    [file] = cache.iterdir()
    content = file.read_bytes()
    other = content.partition(b"\n")[2].replace("水稻".encode(), "山稻".encode(), 1)
    (tmp_path / "elsewhere").write_bytes(dictionary._head(other) + b"\n" + other)  # whole, but of other words
    file.unlink()
    plant(file, tmp_path)
    assert load_table(SMALL) == make(SMALL)
    assert file.is_file()
    assert not file.is_symlink()
    assert file.stat().st_uid == os.geteuid()
    assert file.read_bytes() == content
