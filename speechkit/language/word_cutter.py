"""Cuts text into words with jieba, which is loaded at the first call."""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from speechkit.errors import LoadError
from speechkit.language.dictionary import load_table


class Cutter(NamedTuple):
    """Cuts texts by a dictionary."""

    cut: Callable[..., Iterable[str]]
    """Cuts a text into its words, in order and without gaps; HMM=False guesses no word that the dictionary lacks."""
    known: Mapping[str, int]
    """The words of the dictionary, and beginnings of words with 0."""

    def has(self, word: str) -> bool:
        return self.known.get(word, 0) > 0


def cut_words(text: str) -> list[str]:
    """The words of a text, in order and without gaps: 加强组织领导 → 加强, 组织, 领导."""
    return list(load_cutter().cut(text))


@cache
def load_jieba() -> Any:
    """Imports jieba without its banner and warnings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its escape sequences warn on Python 3.12 and newer
        absent = "pkg_resources" not in sys.modules
        if absent:  # jieba would import it just to open a file: slow, and deprecated with a warning
            sys.modules["pkg_resources"] = None  # type: ignore[assignment]
        try:
            import jieba
        finally:
            if absent:
                del sys.modules["pkg_resources"]
    jieba.setLogLevel(logging.ERROR)
    return jieba


@cache
def load_cutter(dictionary: Path | str | None = None) -> Cutter:
    """A cutter with jieba's own dictionary and, where given, a file of further words."""
    jieba = load_jieba()
    tokenizer = jieba.Tokenizer()  # a new one: other callers must not get this dictionary's words
    tokenizer.FREQ, tokenizer.total = load_table(jieba)
    tokenizer.initialized = True
    if dictionary is None:
        return Cutter(tokenizer.cut, tokenizer.FREQ)
    try:
        tokenizer.load_userdict(str(dictionary))
    except OSError as error:
        raise LoadError(f"cannot be read: {error.strerror}", "Name a file of words", source=str(dictionary)) from error
    except (ValueError, AttributeError) as error:
        problem = "is no dictionary: a line is not WORD [FREQUENCY [TAG]] in UTF-8"
        raise LoadError(problem, "Write one word a line", source=str(dictionary)) from error
    return Cutter(tokenizer.cut, tokenizer.FREQ)


@cache
def load_weights() -> tuple[dict[str, float], float]:
    """The inverse document frequency of each word, and the value for a word that is not listed."""
    load_jieba()
    from jieba.analyse.tfidf import DEFAULT_IDF, IDFLoader

    table = IDFLoader(DEFAULT_IDF)
    return table.idf_freq, table.median_idf
