r"""Replaces all kinds of line breaks in a text by \n and finds where its lines begin.

A line is what `str.splitlines` returns, so that lines are counted as an editor counts them.
"""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

import re
from array import array
from typing import NamedTuple

from speechkit.model import Notice, SourceMap

OTHER_BREAKS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
OTHER_BREAK = re.compile(f"[{OTHER_BREAKS}]")
NEWLINE = re.compile("\n")


class Restored(NamedTuple):
    """A text with one paragraph on each line, the places of its characters, and notices of what was changed."""

    text: str
    positions: SourceMap
    notices: tuple[Notice, ...] = ()


def unify_breaks(text: str) -> str:
    r"""The lines of a text joined by \n; a break at the very end begins no line."""
    if OTHER_BREAK.search(text):
        text = OTHER_BREAK.sub("\n", text.replace("\r\n", "\n"))
    return text.removesuffix("\n")


def find_line_starts(text: str) -> "array[int]":
    """The offsets at which the lines of a text begin."""
    starts = array("l", [0])
    starts.extend(found.end() for found in NEWLINE.finditer(text))
    return starts


def find_page_turns(text: str) -> frozenset[int]:
    """The indices of the lines that hold only a form feed."""
    if "\f" not in text:
        return frozenset()
    return frozenset(i for i, line in enumerate(text.splitlines(keepends=True)) if line == "\f")
