"""Tells whether the paragraphs of a text were wrapped at a fixed width, and how."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import dropwhile, pairwise
from typing import NamedTuple

from speechkit.language.numerals import TO_TEN
from speechkit.language.stops import ALL_SENTENCE_ENDS, COLONS, COMMAS, ELLIPSIS, LIST_COMMA, SEMICOLONS
from speechkit.load.text.line_widths import LEAST_BREAKS, WIDEST, allowed_over

TORN = re.compile(rf"[。；，：]第?[{TO_TEN}]{{1,2}}$|[。；，：]第$")
NUMBERED = tuple(TO_TEN + "是要句条点个方件项")
LEAST_TORN = 2
NARROWEST_TORN = 20
"""The same where so many numbers are torn from what they number."""
NARROWEST = 28
"""The smallest width of a wrapped text, in columns; narrower texts are verses and lists."""
LEAST_INDENTED = 2
"""So many lines that end in mid-sentence are enough where indents tell paragraphs from lines throughout."""
LEAST_SHARE = 0.2
"""At least this share of lines ends in mid-sentence at the full width."""
LEAST_STEADY = 0.7
"""At least this share of the longer lines that end in mid-sentence does so at the full width; in lists fewer do."""
MOST_PAUSES_AT_ENDS = 0.34
"""At most this share of commas stands at line ends: in verse nearly all do."""
LEAST_STOPS = 0.1
"""For each line that ends in mid-sentence, at least this many sentences end; none do in a list of phrases."""
NEAR = 8
"""A line that ends in mid-sentence within this many columns of the width was most likely broken by it."""
MOST_SLACK = 4
"""A line that leaves more than one part in so many of the width was broken by its author."""
TORN_NEAR = 2
"""The same in a text whose numbers show that it is wrapped: the other lines are whole."""
SHARP = 0.8
"""If at least this share of such lines leaves no room at all, the width is exact."""
MOSTLY = 0.6
"""If at least this share of the breaks leaves no room, the others that leave some tell little against the width."""
STRAY_SHARE = 0.05
INDENT = 2
"""A line is indented by so many columns at least."""
LinePair = tuple[str, str]

AMBIGUOUS = re.compile("[“”‘’—…·]")
SENTENCE_END = re.compile(f"[{ALL_SENTENCE_ENDS}{SEMICOLONS}{COLONS}{ELLIPSIS}][”’」』）)】]*$")
STARTS_ANEW = re.compile(rf"\s*(?:——|第?[{TO_TEN}]{{1,3}}[、章节条]|[（(][{TO_TEN}\d]{{1,3}}[）)]|\d{{1,2}}[.、．])")
"""No line continues with a subtitle or an item, whatever its length."""
STOPS = re.compile(rf"[{ALL_SENTENCE_ENDS}{SEMICOLONS}]|\.(?!\d)")
PAUSES = re.compile("[，、,；：]")
OPENING, CLOSING = "（《“‘「『【〈〔(\\[", "，。、；：？！）》”’」』】〉〕,.;:?!)\\]％%"
BARE_UNIT = re.compile(".", re.DOTALL)
WHOLE_UNIT = re.compile(f"[{OPENING}]*(?:[0-9A-Za-z]+(?:[.,:/-][0-9A-Za-z]+)*|——|……|.)[{CLOSING}]*", re.DOTALL)


def count_columns(line: str) -> int:
    """The width of a line in columns, where Chinese characters and their punctuation take two.

    In UTF-8 those take three bytes and ASCII takes one, so the width is the mean of bytes and characters.
    """
    return (len(line.encode("utf-8", "surrogatepass")) + len(line) + 1) // 2


def count_narrow_columns(line: str) -> int:
    """As `count_columns`, but quotation marks and dashes take one column, as many programs count them."""
    return count_columns(line) - len(AMBIGUOUS.findall(line))


MEASURES: tuple[Callable[[str], int], ...] = (count_columns, count_narrow_columns, len)


class Wrapping(NamedTuple):
    """How the paragraphs of a text were broken into lines."""

    width: int
    measure: Callable[[str], int]
    unit: re.Pattern[str]
    """What is never broken at the beginning of a line: a number, or a character with the punctuation after it."""
    slack: int = 0
    """How many columns before the width some lines were broken."""
    margin: int = 0
    """The columns by which every line is indented."""
    stray: bool = False
    """Whether many lines end in white space that means nothing."""

    @property
    def step(self) -> int:
        """The columns of one unit of the measure."""
        return 2 if self.measure is len else 1

    def missing(self, line: str, following: str) -> int:
        """How much room was left beyond what the next line begins with; 0 or less where the width broke the line."""
        head = self.unit.match(following.lstrip())
        return self.width - self.measure(self.trim(line)) - (self.measure(head[0]) if head else 0) + 1

    def trim(self, line: str) -> str:
        """The line without white space at its end, unless that is part of the text."""
        return line.rstrip() if self.stray else line

    def trim_start(self, line: str) -> str:
        """The line without the margin."""
        return line.lstrip() if self.stray or self.margin else line

    def is_full(self, line: str, following: str) -> bool:
        """Whether the width broke this line, and not its author."""
        return self.missing(line, following) <= self.slack

    def is_indented(self, line: str) -> bool:
        """Whether the line begins further right than the others."""
        return indent_of(line) >= self.margin + INDENT


def find_wrapping(sample: Sequence[str]) -> Wrapping | None:
    """How a text with these first lines was wrapped; None if its lines are its paragraphs."""
    filled = [line.rstrip() for line in sample if line and not line.isspace()]
    margin = sorted(map(indent_of, filled))[len(filled) // 20]
    broken = list(mid_sentence(sample, margin))
    if len(broken) < max(LEAST_INDENTED, LEAST_SHARE * len(filled)):
        return None  # the width broke no more lines than these
    torn = sum(line.lstrip()[0] in CLOSING for line in filled) > 0.02 * len(filled)
    unit = BARE_UNIT if torn else WHOLE_UNIT
    stray = sum(line[-1:].isspace() for line in sample) > STRAY_SHARE * len(filled)
    readings = [
        Wrapping(find_width(filled, measure), measure, unit, margin=margin, stray=stray) for measure in MEASURES
    ]
    best = max(readings, key=lambda reading: count_full(broken, reading))
    best = best._replace(slack=find_slack(broken, best))
    return best if is_wrapped(sample, broken, best) else None


def find_width(filled: list[str], measure: Callable[[str], int]) -> int:
    """The width that hardly any line exceeds, without punctuation that may hang over it."""
    widths = sorted(measure(line[:-1] if line[-1] in CLOSING else line) for line in filled)
    return widths[-1 - allowed_over(len(filled))]


def count_full(broken: Sequence[LinePair], wrapping: Wrapping) -> int:
    """How many of the lines that end in mid-sentence a way of wrapping explains."""
    return sum(wrapping.missing(line, following) <= 0 for line, following in broken)


def find_slack(broken: Sequence[LinePair], wrapping: Wrapping) -> int:
    """The room that lines broken in mid-sentence leave: 0 where a program counted, some in printed lines of a PDF."""
    left = sorted(max(0, wrapping.missing(line, following)) for line, following in broken)
    most = TORN_NEAR if has_torn_numbers(broken) else NEAR
    near = [room for room in left if room <= most]
    if not near or near[int(len(near) * SHARP)] == 0:  # the others are headings that happen to be nearly full
        return 0
    return near[len(near) * 19 // 20]


def mid_sentence(lines: Sequence[str], margin: int) -> Iterator[LinePair]:
    """Each line that ends in mid-sentence, with the line after it."""
    for line, following in pairwise(lines):
        text = line.rstrip()
        if not text or not following.strip() or STARTS_ANEW.match(following):
            continue
        if not SENTENCE_END.search(text) and indent_of(following) < margin + INDENT:
            yield text, following


def is_wrapped(lines: Sequence[str], broken: Sequence[LinePair], wrapping: Wrapping) -> bool:
    """Whether there is enough evidence that the width broke these lines; the vaguer the width, the more of it."""
    torn = has_torn_numbers(broken)
    if not (NARROWEST_TORN if torn else NARROWEST) <= wrapping.width * wrapping.step <= WIDEST:
        return False
    if MOST_SLACK * wrapping.slack > wrapping.width:
        return False
    long = [pair for pair in broken if 2 * wrapping.measure(pair[0]) > wrapping.width]
    full = [wrapping.is_full(line, following) for line, following in long]
    breaks = sum(full)
    exact = sum(wrapping.missing(line, following) <= 0 for line, following in long)
    vague = min(wrapping.slack, 1) if exact >= MOSTLY * breaks else wrapping.slack
    sure = torn or (breaks == exact and marks_by_indent(lines, wrapping))
    least = LEAST_INDENTED if sure else LEAST_BREAKS + 1 + vague
    if breaks < max(least, LEAST_SHARE * sum(1 for line in lines if line.strip())):
        return False
    pauses = sum(len(PAUSES.findall(line)) for line in lines)
    at_ends = sum(line.rstrip()[-1:] in COMMAS + LIST_COMMA for line in lines if line.strip())
    stops = sum(len(STOPS.findall(line)) for line in lines)
    prose = pauses >= breaks / 2 and at_ends <= MOST_PAUSES_AT_ENDS * pauses and stops >= LEAST_STOPS * breaks
    return prose and breaks >= LEAST_STEADY * len(full)


def has_torn_numbers(broken: Sequence[LinePair]) -> bool:
    """Whether enough numbers are torn from what they number to know that a width broke the lines."""
    return sum(is_torn(line, following) for line, following in broken) >= LEAST_TORN


def is_torn(line: str, following: str) -> bool:
    """Whether a number stands at the end of a line and what it numbers at the head of the next: 一 / 是岗位少"""
    return following.lstrip()[:1] in NUMBERED and TORN.search(line[-6:]) is not None


def marks_by_indent(lines: Sequence[str], wrapping: Wrapping) -> bool:
    """Whether below the first indented line every line is indented but those that a full line goes on in."""
    body = list(dropwhile(lambda line: not wrapping.is_indented(line), filter(str.strip, lines)))
    told = sum(map(wrapping.is_indented, body)) >= LEAST_INDENTED
    return told and all(wrapping.is_indented(low) or wrapping.missing(high, low) <= 0 for high, low in pairwise(body))


def indent_of(line: str) -> int:
    """The columns of white space before a line's first character."""
    return count_columns(line[: len(line) - len(line.lstrip())])
