"""Takes the looks of lines as heading levels: where the format names no headings, and of lines that look like them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from speechkit.detect.lines.read_lines import SPACE
from speechkit.language.part_names import CONTENTS
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
    """The document with its large short lines as headings, the largest of level 1.

    Where the format names headings, only with those lines that look as all headings of a level do and no others.
    """
    if not document.looks:
        return document
    if any(hint.level < LIST_LEVELS for hint in document.hints):
        return replace(document, hints=tuple(sorted([*document.hints, *find_alike(document, frame)])))
    found = list(find_large_lines(document, frame))
    lines = document.text.count("\n", frame.body_start, frame.body_end) + 1
    levels = rank_sizes([size for _, size in found])
    if not LEAST <= len(found) <= MOST * lines or max(levels.values(), default=0) > MOST_SIZES:
        return document
    hints = [Hint(offset, levels[size]) for offset, size in found]
    return replace(document, hints=tuple(sorted([*hints, *document.hints])))


def find_alike(document: Document, frame: Frame) -> Iterator[Hint]:
    """The large lines that look like the headings of one level, as hints of that level: 致谢 among chapters."""
    looks = {look.offset: (look.size, look.centred) for look in document.looks if look.size >= LARGER}
    levels = {hint.offset: hint.level for hint in document.hints if hint.level < LIST_LEVELS}
    shown: dict[int, set[tuple[float, bool] | None]] = {}
    for offset, level in levels.items():
        if offset >= frame.body_start:
            shown.setdefault(level, set()).add(looks.get(offset))
    level_of: dict[tuple[float, bool] | None, list[int]] = {}
    for level, alike in shown.items():
        for look in alike:
            level_of.setdefault(look, []).append(level)
    for offset, _ in find_large_lines(document, frame):
        own = level_of.get(looks[offset], [])
        if offset not in levels and len(own) == 1 and len(shown[own[0]]) == 1:
            yield Hint(offset, own[0])


def find_large_lines(document: Document, frame: Frame) -> Iterator[tuple[int, float]]:
    """Where the large lines of the body begin that could be headings, and their sizes."""
    for look in document.looks:
        if look.size < LARGER or look.offset < frame.body_start:
            continue
        end = document.text.find("\n", look.offset)
        line = document.text[look.offset : None if end < 0 else end].strip(SPACE)
        if 1 < len(line) <= LONGEST and line[-1] not in TEXT_ENDS and "".join(line.split()) not in CONTENTS:
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
