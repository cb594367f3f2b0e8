"""Takes the sizes of large lines as heading levels, where the format names no headings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from speechkit.detect.frame.read_lines import SPACE
from speechkit.model import LIST_LEVELS, Document, Frame, Hint

LARGER = 1.05
"""A heading is so much larger than the text."""
LONGEST = 40
LEAST = 3
"""Fewer large lines are not the headings of a text."""
MOST = 0.65
"""Where more of the lines are large, the sizes say nothing."""
MOST_SIZES = 5
STEP = 0.04
"""Sizes that differ by less are one: a program rounds them."""
TEXT_ENDS = "。；，、！"


def add_levels_by_size(document: Document, frame: Frame) -> Document:
    """The document with its large short lines as headings, the largest of level 1; unchanged if it names headings."""
    if not document.looks or any(hint.level < LIST_LEVELS for hint in document.hints):
        return document
    found = list(find_large_lines(document, frame))
    lines = document.text.count("\n", frame.body_start, frame.body_end) + 1
    levels = rank_sizes([size for _, size in found])
    if not LEAST <= len(found) <= MOST * lines or max(levels.values(), default=0) > MOST_SIZES:
        return document
    hints = [Hint(offset, levels[size]) for offset, size in found]
    return replace(document, hints=tuple(sorted([*hints, *document.hints])))


def find_large_lines(document: Document, frame: Frame) -> Iterator[tuple[int, float]]:
    """Where the large lines of the body begin that could be headings, and their sizes."""
    for look in document.looks:
        if look.size < LARGER or look.offset < frame.body_start:
            continue
        end = document.text.find("\n", look.offset)
        line = document.text[look.offset : None if end < 0 else end].strip(SPACE)
        if 1 < len(line) <= LONGEST and line[-1] not in TEXT_ENDS:
            yield look.offset, look.size


def rank_sizes(sizes: list[float]) -> dict[float, int]:
    """The level of each size, from 1 for the largest."""
    levels: dict[float, int] = {}
    level, last = 0, 0.0
    for size in sorted(set(sizes), reverse=True):
        if not level or last - size > STEP * last:
            level, last = level + 1, size
        levels[size] = level
    return levels
