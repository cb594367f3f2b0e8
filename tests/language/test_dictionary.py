"""The table of words comes from the cache as jieba makes it, whatever has become of the cache."""

from __future__ import annotations

from pathlib import Path

import pytest

from speechkit.language import dictionary
from speechkit.language.dictionary import Table, load_table
from speechkit.language.word_cutter import load_jieba

DAMAGES = {
    "cut short": lambda data: data[:-400],
    "empty": lambda data: b"",
    "one word less": lambda data: data.replace(b" ", b"", 1),
    "other bytes": lambda data: b"\xff" * len(data),
}


@pytest.fixture(scope="module")
def made() -> Table:
    jieba = load_jieba()
    with jieba.dt.get_dict_file() as file:
        return Table(*jieba.Tokenizer.gen_pfdict(file))


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(dictionary, "_find_cache", lambda: tmp_path / "cache")
    return tmp_path / "cache"


def test_the_table_is_the_same_from_the_dictionary_and_from_the_cache(cache: Path, made: Table) -> None:
    assert load_table(load_jieba()) == made
    [file] = cache.iterdir()
    before = file.stat().st_mtime_ns
    assert load_table(load_jieba()) == made
    assert file.stat().st_mtime_ns == before


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_cache_is_made_anew(cache: Path, made: Table, damage) -> None:
    load_table(load_jieba())
    [file] = cache.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    assert load_table(load_jieba()) == made
    assert file.read_bytes() == whole


def test_without_a_place_for_the_cache_there_is_a_table(made: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionary.os.path, "expanduser", lambda path: path)
    assert load_table(load_jieba()) == made
