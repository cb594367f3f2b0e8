"""Finds the files in a folder and its subfolders, in the order of their names."""

from __future__ import annotations

import os
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import PurePath
from typing import NamedTuple

from speechkit.errors import tell_reason
from speechkit.load import LOADERS
from speechkit.messages import Message

HIDDEN = (".", "~$")
"""Files whose names begin with this are hidden ones or Word's temporary ones."""


class Found(NamedTuple):
    """One file."""

    path: str
    name: str
    """The path relative to what was asked for."""
    wanted: bool = True
    problem: str | None = None


def find_files(top: str, base: str, globs: tuple[str, ...], avoid: str | None) -> Iterator[Found]:
    """All files below a folder but the hidden ones and what is to be avoided; links to folders are not followed."""
    avoid = os.path.realpath(avoid) if avoid else None
    stack = [iter([top])]  # for every open folder, the paths that are not visited yet
    while stack:
        path = next(stack[-1], None)
        if path is None:
            stack.pop()
        elif path != top and is_output(path, avoid):
            continue
        elif not os.path.isdir(path):
            name = os.path.relpath(path, base)
            yield Found(path, name, is_wanted(name, globs))
        elif path == top or not os.path.islink(path):
            try:
                stack.append(_list(path))
            except OSError as error:
                problem = Message("this folder cannot be read: {reason}", reason=tell_reason(error))
                yield Found(path, os.path.relpath(path, base), problem=problem)


def is_output(path: str, output: str | None) -> bool:
    """Whether a path is that of the output, or of its journal and drafts: out.jsonl, out.jsonl.part, …"""
    if output is None or not os.path.basename(path).startswith(os.path.basename(output)):
        return False
    found = os.path.realpath(path)
    return found == output or found.startswith((f"{output}.part", f"{output}.draft"))


def _list(folder: str) -> Iterator[str]:
    """The paths in a folder, sorted; only names are kept in memory: there may be a million."""
    names = sorted(name for name in os.listdir(folder) if not name.startswith(HIDDEN))
    return (os.path.join(folder, name) for name in names)


def is_wanted(name: str, globs: tuple[str, ...]) -> bool:
    """Whether a file is asked for by one of the globs, or by its suffix where there are none."""
    if globs:
        return any(
            PurePath(name).match(glob) if "/" in glob else fnmatchcase(PurePath(name).name, glob) for glob in globs
        )
    return PurePath(name).suffix.lower() in {
        suffix for loader in LOADERS if not loader.is_common for suffix in loader.suffixes
    }
