"""Cuts the title of a node from its text."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

import re
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from speechkit.language.blanks import IDEOGRAPHIC, TYPED
from speechkit.language.held_words import holds_any
from speechkit.language.numerals import CHINESE
from speechkit.language.stops import (
    ALL_SENTENCE_ENDS,
    ALL_STOPS,
    COLONS,
    COMMAS,
    ELLIPSIS,
    HALF_WIDTH_STOPS,
    LIST_COMMA,
    PAIRS,
    SEMICOLONS,
)

_OPENERS = "".join(PAIRS)
_TRAILING = ALL_STOPS + HALF_WIDTH_STOPS + TYPED + _OPENERS
_JOINING = ("和", "与", "及", "或", "以及", "并")
"""Words that no title ends with where it is cut."""
_WORD = re.compile(r"\w")


@cache
def _end() -> re.Pattern[str]:
    return re.compile(f"[{ALL_SENTENCE_ENDS}{SEMICOLONS}{COLONS}\n]")


@cache
def _bare_label() -> re.Pattern[str]:
    """问 or 问题一, which say nothing without what follows their colon."""
    return re.compile(rf"\s*(?:\w|\w{{0,4}}[{CHINESE}\d])")


_PARAGRAPH = 200
"""So many characters tell whether a line is a paragraph."""
_REST = 24
"""A name may have this many characters after its colon."""
_CLAUSE_ENDS = (COMMAS, LIST_COMMA + " " + IDEOGRAPHIC)
"""A title may be cut at these, preferably at the first."""


class Titles(NamedTuple):
    """Cuts titles from one text."""

    text: str
    plain: str
    """The same text for matching."""
    width: int
    """How long a title may be, in characters."""

    def of_item(self, start: int, own_end: int, end: int) -> str:
        """The title of an item whose own text, after the marker, ends at `own_end`, and whose children end at `end`.

        Where a child follows the marker at once, the title is the sentence of both: 第一，一方面学，另一方面做。
        """
        title = self.of_sentence(start, own_end)
        return title if title or "\n" in self.text[start:own_end] else self.of_sentence(start, end)

    def is_text_below(self, start: int) -> bool:
        """Whether nothing but a paragraph of text stands behind a number: 一 and on the next line 天刚亮，雨就停了。"""
        above, _, rest = self.plain[start : start + _PARAGRAPH].lstrip(TYPED).partition("\n")
        line = rest.strip().partition("\n")[0]
        return not above and (len(line) > self.width or line[-1:] in tuple(ALL_SENTENCE_ENDS))

    def of_sentence(self, start: int, end: int) -> str:
        """The first sentence between two offsets, or its part before a colon, cut to the width where it is longer.

        一要抓早，抓小。怎么抓早？ → 抓早，抓小
        """
        while start < end:
            stop = _end_of_sentence(self.plain, start, end)
            if _WORD.search(self.plain, start, stop):
                return self._fit(self.text[start:stop])
            start = stop + 1
        return ""

    def of_lead_in(self, start: int, end: int) -> str:
        """The first sentence between two offsets; where it is too long, its last clauses, which announce the list.

        会议总结了去年的工作，…，并就下一步提出三点要求： → 并就下一步提出三点要求
        """
        if _begins_with_voice(self.plain[start:end]):
            start += len("答：")
        word = _WORD.search(self.plain, start, end)  # no sentence ends before: ？他有三点要求：
        stops = (match.start() for match in _end().finditer(self.plain, word.end() if word else start, end))
        ends = (at for at in stops if self.plain[at] not in SEMICOLONS + COLONS)
        stop = next((at for at in ends if self.plain[at] == "\n" or not _is_open(self.plain, start, at)), end)
        words = self.text[start:stop].strip().rstrip(_TRAILING)
        cuts = [i + 1 for i, char in enumerate(words) if char in COMMAS + SEMICOLONS + COLONS]
        cut = next((cut for cut in (0, *cuts) if len(words) - cut <= self.width), max(cuts, default=0))
        return self._fit(words[cut:])

    def of_line(self, start: int, end: int, *, lines_to: int = 0) -> str:
        """A whole line as a title, or all lines down to an offset; a colon inside does not end it."""
        stop = self.text.find("\n", max(start, lines_to), end)
        return self._fit(self.text[start : end if stop < 0 else stop].replace("\n", ""))

    def _fit(self, words: str) -> str:
        title = words.strip().rstrip(_TRAILING).replace("\t", " ")
        return title if len(title) <= self.width else _cut_to_width(title, self.width)


def _end_of_sentence(text: str, start: int, end: int) -> int:
    """Where the first sentence of a text ends; a mark inside quotation marks or brackets does not end it."""
    for match in _end().finditer(text, start, end):
        at = match.start()
        if match.group() in COLONS and (_is_inside_word(text, at) or _bare_label().fullmatch(text, start, at)):
            continue
        if match.group() == "\n" or not (_is_open(text, start, at) or _names_on(text, match, end)):
            return at
    return end


def _begins_with_voice(words: str) -> bool:
    """Whether one character with a colon stands before what is said: 答：我讲三点。"""
    if len(words) <= len("答：") or words[1] not in COLONS:
        return False
    return words[0].isalnum() and not words[2].isspace() and any(map(str.isalnum, words[2:]))


def _is_inside_word(text: str, colon: int) -> bool:
    """Whether a colon stands between Latin letters or digits, or before another mark: 9:00, 1：500, a:=1."""
    before, after = text[max(0, colon - 1) : colon], text[colon + 1 : colon + 2]
    around = before + after
    return after in ("=", "/", "?", "？") or (around.isalnum() and (around.isascii() or around.isdecimal()))


def _names_on(text: str, match: re.Match[str], end: int) -> bool:
    """Whether a mark stands inside a name that fills its line: 一、农学院：育才为本, 怎么办？靠实干."""
    if match.group() in "。" + SEMICOLONS:
        return False
    line_end = text.find("\n", match.end(), match.end() + _REST + 1)
    if line_end < 0 and len(text) <= match.end() + _REST:
        line_end = len(text)  # the last line needs no line break
    rest = text[match.end() : line_end]
    in_node = line_end < end or line_end == end == len(text)
    return match.end() < line_end and in_node and not rest.isspace() and not _has_end(rest)


def _has_end(words: str) -> bool:
    """Whether a sentence ends in some words; the colon of 2:30 ends none."""
    ends = _end().finditer(words)
    return any(found.group() not in COLONS or not _is_inside_word(words, found.start()) for found in ends)


def _is_open(text: str, start: int, at: int) -> bool:
    """Whether a quotation mark or bracket that opened after `start` is still open at an offset."""
    words = text[start:at]
    return holds_any(words, PAIRS) and any(words.rfind(left) > words.rfind(right) for left, right in PAIRS.items())


def _may_cut(title: str, cut: int) -> bool:
    """Whether a title may end before an offset: outside quotation marks, brackets and numbers (379,500元)."""
    return not (_is_open(title, 0, cut) or _joins(title, cut) or _is_in_number(title, cut))


def _is_in_number(title: str, cut: int) -> bool:
    """Whether a comma stands between the digits of a number: 379,500."""
    return title[cut] in COMMAS and title[cut - 1].isdecimal() and title[cut + 1 : cut + 2].isdecimal()


def _joins(title: str, cut: int) -> bool:
    """Whether a title would end in a conjunction if it were cut at a blank."""
    return title[cut].isspace() and title[cut - 1] in _JOINING


def _cut_to_width(title: str, width: int) -> str:
    """A title's clauses that fit, or its words that fit with an ellipsis where its first clause is too long."""
    room = width - len(ELLIPSIS)
    for ends in _CLAUSE_ENDS:
        cuts = [i for i in range(width // 3, min(width + 1, len(title))) if title[i] in ends]
        cut = next((cut for cut in reversed(cuts) if _may_cut(title, cut)), None)
        if cut and (kept := title[:cut].rstrip(_TRAILING)):
            return kept
    from speechkit.language.word_cutter import cut_words  # loads a dictionary: only for a clause that does not fit

    words = cut_words(title[: width + 8])
    lengths = accumulate(map(len, words))
    fitting = [length for word, length in zip(words, lengths, strict=True) if length <= room and word not in _JOINING]
    kept = title[: fitting[-1]] if fitting else ""
    return (kept or title[:room]).rstrip(_TRAILING) + ELLIPSIS
