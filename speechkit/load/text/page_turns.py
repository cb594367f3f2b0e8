"""Leaves out what a printed page adds at its end: its number, on a line or glued to one, and the running head below."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from speechkit.language.stops import COLONS
from speechkit.load.page_numbers import PAGE_LINE
from speechkit.load.text.line_breaks import Restored
from speechkit.load.text.paragraph_ends import find_ending, find_start_family
from speechkit.load.text.write_paragraphs import write_paragraphs
from speechkit.messages import Message, Series
from speechkit.model import Notice

ONE_LINE = "page lines left out: {count}, the first is “{first}”; in line {lines}"
SEVERAL_LINES = "page lines left out: {count}, the first is “{first}”; in lines {lines}"
GLUED = re.compile(r"(?<=[^\s\d—–－―-])\s*[—–－―-]{1,2}[ \u3000]?(\d{1,4})[ \u3000]?[—–－―-]{1,2}\s*\Z")
"""A page number at the end of a line that it does not belong to: 依法履行职责— 5 —"""
LEAST = 2
"""So many glued numbers, one greater than the other, are page numbers."""
LEAST_HEADS = 3
"""So many page numbers stand beside the same line if that is the running head."""
LONGEST_HEAD = 40
LEAST_LENGTH = 18
"""A shorter line without a comma at its end may be a heading at the end of a page."""
DIGITS = re.compile(r"\d+")


class Pages(NamedTuple):
    """What the pages of a text added to it."""

    lines: list[str]
    """All lines, those that a number was glued to without it."""
    left_out: frozenset[int]
    """The indices of the lines that hold nothing else."""
    cut: frozenset[int]
    """The indices of the lines that a number was glued to."""


def leave_out_pages(lines: Sequence[str]) -> Restored | None:
    """The paragraphs of a text that is not wrapped; a sentence that a page parted is whole. None if there is none.

    Page lines between paragraphs stay: the detector knows them.
    """
    page_lines = frozenset(i for i, line in enumerate(lines) if len(line) < LONGEST_HEAD and PAGE_LINE.fullmatch(line))
    pages = find_pages(lines, page_lines)
    joined, left_out = set[int](), set[int]()
    for i, following in find_turns(pages):
        if goes_on(pages.lines[i], pages.lines[following]):
            joined.add(following)
            left_out.update(range(i + 1, following))
    if not joined and not pages.cut:
        return None
    numbers = range(1, len(lines) + 1)
    text, positions = write_paragraphs(pages.lines, numbers, joined, left_out, str.rstrip, str.lstrip)
    told = pages._replace(left_out=pages.left_out & left_out)
    return Restored(text, positions, tuple(tell_pages(lines, numbers, told)))


def find_pages(lines: Sequence[str], page_lines: frozenset[int]) -> Pages:
    """The given page lines with the running heads beside them, and the numbers that are glued to lines."""
    glued = {i: found for i, line in enumerate(lines) if (found := GLUED.search(line[-20:]))}
    numbers = [int(found[1]) for found in glued.values()]
    if len(numbers) < LEAST or sorted(set(numbers)) != numbers:
        glued = {}
    shortened = [line[: len(line) - len(glued[i][0])] if i in glued else line for i, line in enumerate(lines)]
    return Pages(shortened, page_lines | find_running_heads(lines, page_lines), frozenset(glued))


def find_running_heads(lines: Sequence[str], page_lines: frozenset[int]) -> frozenset[int]:
    """The indices of the lines beside page lines that are the same on most pages."""
    filled = [i for i, line in enumerate(lines) if line and not line.isspace()]
    neighbours = ((above, below) for above, below in pairwise(filled) if (above in page_lines) != (below in page_lines))
    beside = [below if above in page_lines else above for above, below in neighbours]
    beside = [i for i in beside if len(lines[i].strip()) < LONGEST_HEAD]
    shapes = Counter(DIGITS.sub("0", lines[i].strip()) for i in set(beside))
    least = max(LEAST_HEADS, len(page_lines) // 3)
    return frozenset(i for i in beside if shapes[DIGITS.sub("0", lines[i].strip())] >= least)


def find_turns(pages: Pages) -> Iterator[tuple[int, int]]:
    """The pairs of lines with text that a page parted."""
    before, turned = -1, False
    for i, line in enumerate(pages.lines):
        if i in pages.left_out:
            turned = True
        elif line.strip():
            if before >= 0 and (turned or before in pages.cut):
                yield before, i
            before, turned = i, False


def goes_on(line: str, following: str) -> bool:
    """Whether a sentence goes on after the end of a page."""
    line, opening = line.strip(), following.strip()[:1]
    if following[:1].isspace() or find_ending(line) or find_start_family(following) != "plain":
        return False
    return line[-1] in "，、,（《“" or (len(line) >= LEAST_LENGTH and line[-1].isalnum() and opening not in COLONS)


def tell_pages(lines: Sequence[str], numbers: Sequence[int], pages: Pages) -> Iterator[Notice]:
    """The notice of what was left out, with all line numbers; `numbers` are those in the source."""
    told = sorted(pages.left_out | pages.cut)
    if not told:
        return
    line = lines[told[0]].strip()
    first = line if told[0] in pages.left_out else GLUED.search(line)[0].strip()  # type: ignore[index]
    where = Series(", ", (str(numbers[i]) for i in told))
    message = Message(ONE_LINE if len(told) == 1 else SEVERAL_LINES, count=len(told), first=first, lines=where)
    yield Notice("page-lines-left-out", message, numbers[told[0]])
