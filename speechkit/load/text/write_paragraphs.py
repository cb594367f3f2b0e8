"""Writes lines as paragraphs: some continue the paragraph before them, some are left out."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Sequence

from speechkit.model import SourceMap

Trim = Callable[[str], str]


def write_paragraphs(
    lines: Sequence[str],
    numbers: Sequence[int],
    joined: Collection[int],
    left_out: Collection[int],
    trim: Trim,
    trim_start: Trim,
) -> tuple[str, SourceMap]:
    """The text and its places; `joined` are the indices of lines that continue the paragraph before them.

    `numbers` are those of the lines in the source, from 1.
    """
    parts: list[str] = []
    offsets, places, columns = array("l"), array("l"), array("l")
    offset = 0
    for i, line in enumerate(lines):
        if i in left_out:
            continue
        kept = line
        if i in joined:
            kept = trim_start(line)
            last = trim(parts[-1])
            offset -= len(parts[-1]) - len(last)
            parts[-1] = last
            between = find_word_separator(last, kept)
        else:
            between = "\n" if parts else ""
        if between:
            parts.append(between)
        parts.append(kept)
        offset += len(between)
        offsets.append(offset)
        places.append(numbers[i])
        columns.append(len(line) - len(kept) + 1)
        offset += len(kept)
    return "".join(parts), SourceMap(offsets, places, columns)


def find_word_separator(line: str, following: str) -> str:
    """What the line break stands for: a space between two Latin words, nothing in Chinese."""
    words = line[-1:].isascii() and line[-1:].isalpha() and following[:1].isascii() and following[:1].isalpha()
    return " " if words else ""
