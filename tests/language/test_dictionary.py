"""The table of words comes from the cache as jieba makes it, whatever has become of the cache."""

from __future__ import annotations

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
