"""Joins the lines of a wrapped text to paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from speechkit.load.page_numbers import find_page_lines
from speechkit.load.text.line_breaks import Restored
from speechkit.load.text.line_widths import SAMPLE
from speechkit.load.text.page_turns import find_pages, tell_pages
from speechkit.load.text.paragraph_ends import Edges, is_item
from speechkit.load.text.wrapping import Wrapping
from speechkit.load.text.write_paragraphs import write_paragraphs
from speechkit.messages import Message
from speechkit.model import Notice

LEADERS = re.compile(r"(?:\.{3}|…|·{3}) *\d{1,4}\s*$")
"""An entry of a table of contents ends in its page number."""
STYLE_SHARE = 0.7
"""A text marks its paragraphs by indents, or by blank lines, if at least this share of them has that mark."""


class Gap(NamedTuple):
    """Two neighbouring lines with text, and what stands between them."""

    first: int
    second: int
    blank: bool
    """Blank lines stand between them."""
    page: bool
    """A page ends between them: there is a page line or a form feed."""


def join_wrapped_lines(
    lines: Sequence[str], numbers: Sequence[int], turns: frozenset[int], wrapping: Wrapping
) -> Restored:
    """The paragraphs of a wrapped text.

    `numbers` are those of the lines in the source, from 1; `turns` the indices of lines that hold only a form feed.
    """
    pages = find_pages(lines, find_page_lines(lines))
    source, lines, page_lines = lines, pages.lines, pages.left_out
    judge = Judge(lines[:SAMPLE], page_lines, turns, wrapping)
    joined, left_out = set(), set(page_lines)
    for gap in find_line_gaps(lines, page_lines, turns):
        if judge.is_join(lines[gap.first], lines[gap.second], gap):
            joined.add(gap.second)
            left_out.update(range(gap.first + 1, gap.second))
    text, positions = write_paragraphs(lines, numbers, joined, left_out, wrapping.trim, wrapping.trim_start)
    message = Message(
        "lines wrapped at a fixed width were joined to paragraphs: {count} line breaks", count=len(joined)
    )
    return Restored(text, positions, (Notice("lines-joined", message), *tell_pages(source, numbers, pages)))


def find_line_gaps(lines: Sequence[str], page_lines: frozenset[int], turns: frozenset[int]) -> Iterator[Gap]:
    """All pairs of neighbouring lines with text."""
    first = -1
    for second, line in enumerate(lines):
        if not line or line.isspace() or second in page_lines:
            continue
        if first == second - 1 and first >= 0:
            yield Gap(first, second, blank=False, page=False)
        elif first >= 0:
            between = range(first + 1, second)
            page = any(i in turns or i in page_lines for i in between)
            yield Gap(first, second, blank=any(i not in page_lines for i in between), page=page)
        first = second


class Judge:
    """Decides for two lines whether the width separated them, by how a sample of the text marks paragraphs."""

    def __init__(
        self, sample: Sequence[str], page_lines: frozenset[int], turns: frozenset[int], wrapping: Wrapping
    ) -> None:
        self.wrapping = wrapping
        pairs = [(gap, sample[gap.first], sample[gap.second]) for gap in find_line_gaps(sample, page_lines, turns)]
        ends = [pair for pair in pairs if is_paragraph_gap(pair[0]) or not wrapping.is_full(pair[1], pair[2])]
        self.indented = is_style([wrapping.is_indented(following) for _, _, following in ends])
        self.spaced = is_style([gap.blank for gap, _, _ in ends])
        self.edges = Edges(((wrapping.trim(line), following) for _, line, following in ends), sample)

    def is_join(self, line: str, following: str, gap: Gap) -> bool:
        """Whether the width separated these lines, and not the author."""
        if (
            LEADERS.search(line)
            or is_paragraph_gap(gap)
            or self.wrapping.is_indented(following)
            or not self.wrapping.is_full(line, following)
        ):
            return False
        if is_item(self.wrapping.trim(line), following):
            return False
        if self.indented or (self.spaced and not gap.blank):
            return True
        return not self.edges.is_break(self.wrapping.trim(line), following)


def is_paragraph_gap(gap: Gap) -> bool:
    """Whether blank lines separate the two lines, and not only the end of a page."""
    return gap.blank and not gap.page


def is_style(marked: list[bool]) -> bool:
    """Whether paragraphs are marked like this throughout."""
    return len(marked) > 1 and sum(marked) >= STYLE_SHARE * len(marked)
