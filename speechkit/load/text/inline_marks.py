"""Leaves out the marks inside a line of Markdown: emphasis, code, links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

MARKS = re.compile(
    r"""
      !\[[^\[\]]*\]\([^()]*\)                                          # an image
    | \[(?P<link>[^\[\]]+)\]\([^()]*\)
    | (?<!\*)(?P<stars>\*{1,3})(?=[^\s*])(?P<strong>[^*]*[^\s*])(?P=stars)(?!\*)
    | (?<!\w)(?P<lines>_{1,2})(?=[^\s_])(?P<under>[^_]*[^\s_])(?P=lines)(?!\w)
    | ~~(?P<struck>[^~]+)~~
    | (?P<ticks>`{1,3})(?P<code>[^`]+)(?P=ticks)
    | <!--(?:(?!<!--).)*?--> | </?[a-zA-Z][^<>]*>
    | (?<!\*)\*\*(?:\*\*)?(?!\*)                                      # what closes nothing, as the standard has it
    | \\(?P<escaped>[!-/:-@\[-`{-~])
    """,
    re.VERBOSE,
)
SHOWN = ("link", "strong", "under", "struck", "code", "escaped")


class Kept(NamedTuple):
    """Text that the line holds unchanged, from this column on."""

    text: str
    column: int
    """From 1."""


def read_kept(line: str, start: int, end: int) -> Iterator[Kept]:
    """The text between two offsets of a line without the marks in it."""
    for found in MARKS.finditer(line, start, end):
        if start < found.start():
            yield Kept(line[start : found.start()], start + 1)
        name = next((name for name in SHOWN if found[name] is not None), "")
        if name in ("link", "strong", "under"):
            yield from read_kept(line, found.start(name), found.end(name))
        elif name:
            yield Kept(found[name], found.start(name) + 1)
        start = found.end()
    if start < end:
        yield Kept(line[start:end], start + 1)
