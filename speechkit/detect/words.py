"""Chinese text in, words out: the one door to jieba, which is loaded when somebody first knocks."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from functools import cache
from pathlib import Path
from typing import Any


def cut_words(text: str) -> list[str]:
    """The words of a text, in order, nothing left out: 加强组织领导 → 加强, 组织, 领导."""
    return list(load_jieba().cut(text))


@cache
def load_jieba() -> Any:
    """jieba without its banner and warnings, its cache in the user's own cache folder."""
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
    jieba.dt.tmp_dir = str(_cache_folder())
    return jieba


def _cache_folder() -> Path | str:
    """A folder that only the user can write to; the dictionary that jieba unpickles from it is code, after all."""
    folder = _user_cache() / "speechkit"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return os.devnull  # no home: jieba goes on without a cache
    return folder


def _user_cache() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
