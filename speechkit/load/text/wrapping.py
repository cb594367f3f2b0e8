"""The lines of a text in that could be wrapped; out: were its paragraphs wrapped at a fixed width, and how."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from speechkit.language.numerals import TO_TEN
from speechkit.language.stops import ALL_SENTENCE_ENDS, COLONS, ELLIPSIS, SEMICOLONS
from speechkit.load.text.line_widths import LEAST_BREAKS, WIDEST, allowed_over

NARROWEST = 28
"""Columns. Narrower are verses and lists."""
LEAST_SHARE = 0.2
"""Of the lines, how many end in mid-sentence at the full width."""
LEAST_STEADY = 0.7
"""Of the longer lines that end in mid-sentence, how many do so at the full width: those of a list end anywhere."""
MOST_PAUSES_AT_ENDS = 0.34
"""Of all commas, how many stand at line ends: nearly all in verse, few where the width breaks the lines."""
LEAST_STOPS = 0.1
"""For each line that ends in mid-sentence, how many sentences end at all: none in a list of phrases."""
NEAR = 8
"""Within so many columns of the width, a line that ends in mid-sentence was broken by it, most likely."""
SHARP = 0.8
"""If so many of these leave no room at all, the width is exact."""
STRAY_SHARE = 0.05

AMBIGUOUS = re.compile("[“”‘’—…·]")
SENTENCE_END = re.compile(f"[{ALL_SENTENCE_ENDS}{SEMICOLONS}{COLONS}{ELLIPSIS}][”’」』）)】]*$")
STARTS_ANEW = re.compile(rf"\s*(?:——|第?[{TO_TEN}]{{1,3}}[、章节条]|[（(][{TO_TEN}\d]{{1,3}}[）)]|\d{{1,2}}[.、．])")
"""No line goes on with a subtitle or an item, whatever its length."""
STOPS = re.compile(rf"[{ALL_SENTENCE_ENDS}{SEMICOLONS}]|\.(?!\d)")
PAUSES = re.compile("[，、,；：]")
OPENING, CLOSING = "（《“‘「『【〈〔(\\[", "，。、；：？！）》”’」』】〉〕,.;:?!)\\]％%"
BARE_UNIT = re.compile(".", re.DOTALL)
WHOLE_UNIT = re.compile(f"[{OPENING}]*(?:[0-9A-Za-z]+(?:[.,:/-][0-9A-Za-z]+)*|——|……|.)[{CLOSING}]*", re.DOTALL)


def count_columns(line: str) -> int:
    """The width of a line where Chinese characters and all their punctuation take two columns.

    In UTF-8 they take three bytes, ASCII one: the mean of bytes and characters is the width.
    """
    return (len(line.encode("utf-8", "surrogatepass")) + len(line) + 1) // 2


def count_narrow_columns(line: str) -> int:
    """As `columns`, where quotation marks and dashes take one, as many programs count them."""
    return count_columns(line) - len(AMBIGUOUS.findall(line))


MEASURES: tuple[Callable[[str], int], ...] = (count_columns, count_narrow_columns, len)


class Wrapping(NamedTuple):
    """How the paragraphs of a text were broken into lines."""

    width: int
    measure: Callable[[str], int]
    unit: re.Pattern[str]
    """What was not torn apart at the head of a line: a number, a character with the punctuation behind it."""
    slack: int = 0
    """How much earlier than at the width a line was broken now and then."""
    margin: int = 0
    """The columns by which every line is indented."""
    stray: bool = False
    """White space stands at the ends of many lines, and means nothing."""

    @property
    def step(self) -> int:
        """The columns that one unit of the measure stands for."""
        return 2 if self.measure is len else 1

    def missing(self, line: str, following: str) -> int:
        """How much room was left for what the next line begins with; none where the width broke the line."""
        head = self.unit.match(following.lstrip())
        return self.width - self.measure(self.trim(line)) - (self.measure(head[0]) if head else 0) + 1

    def trim(self, line: str) -> str:
        """The line without the white space at its end, unless that is part of the text."""
        return line.rstrip() if self.stray else line

    def trim_start(self, line: str) -> str:
        """The line without the margin."""
        return line.lstrip() if self.stray or self.margin else line

    def is_full(self, line: str, following: str) -> bool:
        """Did the width break this line, or did its author?"""
        return self.missing(line, following) <= self.slack

    def is_indented(self, line: str) -> bool:
        """Does the line begin further right than the others?"""
        return indent_of(line) >= self.margin + 2


def find_wrapping(sample: Sequence[str]) -> Wrapping | None:
    """How a text was wrapped whose first lines these are, or None for one whose lines are its paragraphs."""
    filled = [line.rstrip() for line in sample if line and not line.isspace()]
    torn = sum(line.lstrip()[0] in CLOSING for line in filled) > 0.02 * len(filled)
    unit, margin = BARE_UNIT if torn else WHOLE_UNIT, sorted(map(indent_of, filled))[len(filled) // 20]
    stray = sum(line[-1:].isspace() for line in sample) > STRAY_SHARE * len(filled)
    readings = [
        Wrapping(find_width(filled, measure), measure, unit, margin=margin, stray=stray) for measure in MEASURES
    ]
    best = max(readings, key=lambda reading: count_full(sample, reading))
    best = best._replace(slack=find_slack(sample, best))
    return best if is_wrapped(sample, best) else None


def find_width(filled: list[str], measure: Callable[[str], int]) -> int:
    """The width that hardly a line exceeds, the punctuation that may hang over it left aside."""
    widths = sorted(measure(line[:-1] if line[-1] in CLOSING else line) for line in filled)
    return widths[-1 - allowed_over(len(filled))]


def count_full(lines: Sequence[str], wrapping: Wrapping) -> int:
    """How many lines a way of wrapping explains."""
    return sum(1 for line, following in mid_sentence(lines, wrapping) if wrapping.missing(line, following) <= 0)


def find_slack(lines: Sequence[str], wrapping: Wrapping) -> int:
    """The room that lines broken in mid-sentence leave: none where a program counted, some in a PDF's printed lines."""
    left = sorted(max(0, wrapping.missing(line, following)) for line, following in mid_sentence(lines, wrapping))
    near = [room for room in left if room <= NEAR]
    if not near or near[int(len(near) * SHARP)] == 0:  # the rest are headings that happen to be nearly full
        return 0
    return near[len(near) * 19 // 20]


def mid_sentence(lines: Sequence[str], wrapping: Wrapping) -> Iterator[tuple[str, str]]:
    """Lines that end without a sentence's end, each with the line that goes on behind it."""
    for line, following in pairwise(lines):
        text = line.rstrip()
        if not text or not following.strip() or STARTS_ANEW.match(following):
            continue
        if not SENTENCE_END.search(text) and not wrapping.is_indented(following):
            yield text, following


def is_wrapped(lines: Sequence[str], wrapping: Wrapping) -> bool:
    """Is there evidence enough that the width broke these lines?"""
    if not NARROWEST <= wrapping.width * wrapping.step <= WIDEST:
        return False
    long = [pair for pair in mid_sentence(lines, wrapping) if 2 * wrapping.measure(pair[0]) > wrapping.width]
    full = [wrapping.is_full(line, following) for line, following in long]
    breaks = sum(full)
    if breaks < max(LEAST_BREAKS, LEAST_SHARE * sum(1 for line in lines if line.strip())):
        return False
    pauses = sum(len(PAUSES.findall(line)) for line in lines)
    at_ends = sum(1 for line in lines if PAUSES.match(line.rstrip()[-1:]))
    stops = sum(len(STOPS.findall(line)) for line in lines)
    prose = pauses >= breaks / 2 and at_ends <= MOST_PAUSES_AT_ENDS * pauses and stops >= LEAST_STOPS * breaks
    return prose and breaks >= LEAST_STEADY * len(full)


def indent_of(line: str) -> int:
    """The columns of white space before a line's first character."""
    return count_columns(line[: len(line) - len(line.lstrip())])
