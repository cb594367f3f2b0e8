"""The lines of a wrapped text in; its paragraphs, their places and notices of what was done out."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from speechkit.load.edges import Edges
from speechkit.load.furniture import find_page_lines
from speechkit.load.wrapping import SAMPLE, Wrapping
from speechkit.model import Notice, SourceMap

STYLE_SHARE = 0.7
"""A text marks its paragraphs by indents, or by blank lines, if so many of them are."""


class Gap(NamedTuple):
    """Two lines with text, and what stands between them."""

    first: int
    second: int
    blank: bool
    """Blank lines."""
    page: bool
    """A page ends: a page line or a form feed."""


class Joined(NamedTuple):
    """A text whose paragraphs are whole again."""

    text: str
    positions: SourceMap
    notices: tuple[Notice, ...]


def join_lines(raw: Sequence[str], wrapping: Wrapping) -> Joined:
    """The paragraphs of a wrapped text, given as lines with their ends."""
    lines = [line.rstrip("\r\n\f\v\x1c\x1d\x1e\x85\u2028\u2029") for line in raw]
    page_lines = find_page_lines(lines)
    turns = frozenset(i for i, line in enumerate(raw) if line == "\f") | page_lines
    joins = find_joins(lines, list(find_gaps(lines, page_lines, turns)), wrapping)
    left_out = page_lines.union(*(range(gap.first + 1, gap.second) for gap in joins))
    text, positions = write_paragraphs(lines, {gap.second for gap in joins}, left_out, wrapping)
    return Joined(text, positions, tuple(tell(lines, len(joins), sorted(page_lines), wrapping)))


def find_gaps(lines: Sequence[str], page_lines: frozenset[int], turns: frozenset[int]) -> Iterator[Gap]:
    """All pairs of neighbouring lines that have text."""
    first = -1
    for second, line in enumerate(lines):
        if second in page_lines or not line or line.isspace():
            continue
        if first >= 0:
            between = range(first + 1, second)
            blank = any(i not in page_lines for i in between)
            yield Gap(first, second, blank, blank_is_page(between, turns))
        first = second


def blank_is_page(between: range, turns: frozenset[int]) -> bool:
    """Does a page end here?"""
    return any(i in turns for i in between)


def find_joins(lines: Sequence[str], gaps: list[Gap], wrapping: Wrapping) -> list[Gap]:
    """The gaps that the width made, and not the author."""
    full = [wrapping.is_full(lines[gap.first], lines[gap.second]) for gap in gaps]
    sample = [(gap, is_full) for gap, is_full in zip(gaps, full, strict=True) if gap.second < SAMPLE]
    ends = [gap for gap, is_full in sample if not is_full or (gap.blank and not gap.page)]
    indented = is_style([wrapping.is_indented(lines[gap.second]) for gap in ends])
    spaced = is_style([gap.blank for gap in ends])
    edges = Edges(((lines[gap.first].rstrip(), lines[gap.second]) for gap in ends), lines[:SAMPLE])

    def is_join(gap: Gap) -> bool:
        if wrapping.is_indented(lines[gap.second]) or (gap.blank and not gap.page):
            return False
        if indented or (spaced and not gap.blank):
            return True
        return not edges.is_break(lines[gap.first].rstrip(), lines[gap.second])

    return [gap for gap, is_full in zip(gaps, full, strict=True) if is_full and is_join(gap)]


def is_style(marked: list[bool]) -> bool:
    """Are paragraphs marked like this throughout?"""
    return len(marked) > 1 and sum(marked) >= STYLE_SHARE * len(marked)


def write_paragraphs(
    lines: Sequence[str], joined: set[int], left_out: frozenset[int], wrapping: Wrapping
) -> tuple[str, SourceMap]:
    """The text and its places; `joined` are the lines that go on with the paragraph before them."""
    parts: list[str] = []
    offsets, numbers, starts = array("l"), array("l"), array("l")
    offset, previous = 0, ""
    for i, line in enumerate(lines):
        if i in left_out:
            continue
        lead = 0
        between = "\n" if parts else ""
        if i in joined:
            line = line.lstrip() if wrapping.margin or wrapping.stray else line
            lead = len(lines[i]) - len(line)
            parts[-1] = wrapping.trim(previous)
            offset -= len(previous) - len(parts[-1])
            between = seam(parts[-1], line)
        parts += (between, line)
        offset += len(between)
        offsets.append(offset)
        numbers.append(i + 1)
        starts.append(lead + 1)
        offset += len(line)
        previous = line
    return "".join(parts), SourceMap(offsets, numbers, starts)


def seam(line: str, following: str) -> str:
    """What the line break stood for: a space between two Latin words, nothing in Chinese."""
    words = line[-1:].isascii() and line[-1:].isalpha() and following[:1].isascii() and following[:1].isalpha()
    return " " if words else ""


def tell(lines: Sequence[str], joins: int, page_lines: list[int], wrapping: Wrapping) -> Iterator[Notice]:
    """What was done to the text."""
    yield Notice("lines-joined", f"lines wrapped at a fixed width were joined to paragraphs: {joins} line breaks")
    if page_lines:
        first = lines[page_lines[0]].strip()
        message = f"page lines left out: {len(page_lines)}, the first is “{first}”"
        yield Notice("page-lines-left-out", message, page_lines[0] + 1)
