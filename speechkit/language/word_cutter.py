"""Cuts Chinese text into words with jieba, which is loaded when it is first needed."""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib.abc import MetaPathFinder
from pathlib import Path
from threading import get_ident
from typing import Any, NamedTuple

from speechkit.errors import LoadError, tell_reason
from speechkit.language.dictionary import load_table
from speechkit.messages import Message


class Cutter(NamedTuple):
    """A dictionary and the function that cuts texts by it."""

    cut: Callable[..., Iterable[str]]
    """The words of a text in order, nothing left out; HMM=False guesses no word that the dictionary lacks."""
    known: Mapping[str, int]
    """The words of the dictionary, and beginnings of words with 0."""

    def has(self, word: str) -> bool:
        """Whether a word is in the dictionary."""
        return self.known.get(word, 0) > 0


def cut_words(text: str) -> list[str]:
    """The words of a text, in order and without gaps: 加强组织领导 → 加强, 组织, 领导."""
    return list(load_cutter().cut(text))


class _Refusal(MetaPathFinder):
    """Makes the import of a module fail in one thread, unless the module is loaded already."""

    def __init__(self, module: str, thread: int) -> None:
        self.module = module
        self.thread = thread

    def find_spec(self, fullname: str, path: object, target: object = None) -> None:
        """Nothing, so that Python goes on to look for the module; or an error."""
        if fullname == self.module and get_ident() == self.thread:
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)


@cache
def load_jieba() -> Any:
    """Imports jieba without its banner and warnings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its escape sequences warn on Python 3.12 and newer
        refusal = _Refusal("pkg_resources", get_ident())
        sys.meta_path.insert(0, refusal)  # jieba would import it just to open a file: slow, and it prints a warning
        try:
            import jieba
        finally:
            sys.meta_path.remove(refusal)
    jieba.setLogLevel(logging.ERROR)
    return jieba


@cache
def load_cutter(dictionary: Path | str | None = None) -> Cutter:
    """A cutter with jieba's own dictionary and, where given, a file of words that it does not know."""
    jieba = load_jieba()
    tokenizer = jieba.Tokenizer()  # not jieba's own: other code that uses it shall not see the added words
    tokenizer.FREQ, tokenizer.total = load_table(jieba)
    tokenizer.initialized = True
    if dictionary is None:
        return Cutter(tokenizer.cut, tokenizer.FREQ)
    try:
        tokenizer.load_userdict(str(dictionary))
    except OSError as error:
        problem = Message("cannot be read: {reason}", reason=tell_reason(error))
        raise LoadError(problem, "Name a file of words", source=str(dictionary)) from error
    except (ValueError, AttributeError) as error:
        problem = Message("is no dictionary: a line is not WORD [FREQUENCY [TAG]] in UTF-8")
        raise LoadError(problem, "Write one word a line", source=str(dictionary)) from error
    return Cutter(tokenizer.cut, tokenizer.FREQ)


@cache
def load_weights() -> tuple[dict[str, float], float]:
    """The inverse document frequency of each word, and the value for a word that is not listed."""
    load_jieba()
    from jieba.analyse.tfidf import DEFAULT_IDF, IDFLoader

    table = IDFLoader(DEFAULT_IDF)
    return table.idf_freq, table.median_idf
