"""Cuts the title of a node from its text."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from speechkit.language.blanks import IDEOGRAPHIC, TYPED
from speechkit.language.stops import (
    ALL_SENTENCE_ENDS,
    ALL_STOPS,
    COLONS,
    COMMAS,
    ELLIPSIS,
    LIST_COMMA,
    PAIRS,
    SEMICOLONS,
)

_TRAILING = ALL_STOPS + TYPED


@cache
def _end() -> re.Pattern[str]:
    return re.compile(f"[{ALL_SENTENCE_ENDS}{SEMICOLONS}{COLONS}\n]")


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(PAIRS))}]")


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

    def of_sentence(self, start: int, end: int) -> str:
        """The first sentence between two offsets, or its part before a colon, cut to the width where it is longer.

        一要抓早，抓小。怎么抓早？ → 抓早，抓小
        """
        return self._fit(self.text[start : _end_of_sentence(self.plain, start, end)])

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
        if (
            match.group() in COLONS
            and text[match.start() - 1].isdigit()
            and text[match.end() : match.end() + 1].isdigit()
        ):
            continue  # 9:00, 1：500
        if match.group() == "\n" or not (_is_open(text, start, match.start()) or _names_on(text, match, end)):
            return match.start()
    return end


def _names_on(text: str, match: re.Match[str], end: int) -> bool:
    """Whether a mark stands inside a name that fills its line: 一、农学院：育才为本, 怎么办？靠实干."""
    if match.group() in "。" + SEMICOLONS:
        return False
    line_end = text.find("\n", match.end(), match.end() + _REST + 1)
    if line_end < 0 and len(text) <= match.end() + _REST:
        line_end = len(text)  # the last line needs no line break
    rest = text[match.end() : line_end]
    in_node = line_end < end or line_end == end == len(text)
    return match.end() < line_end and in_node and not rest.isspace() and not _end().search(rest)


def _is_open(text: str, start: int, at: int) -> bool:
    """Whether a quotation mark or bracket that opened after `start` is still open at an offset."""
    return _opening().search(text, start, at) is not None and any(
        text.rfind(left, start, at) > text.rfind(right, start, at) for left, right in PAIRS.items()
    )


def _cut_to_width(title: str, width: int) -> str:
    """A title's clauses that fit, or its words that fit with an ellipsis where its first clause is too long."""
    room = width - len(ELLIPSIS)
    for ends in _CLAUSE_ENDS:
        cuts = [i for i in range(width // 3, min(width + 1, len(title))) if title[i] in ends]
        cut = next((cut for cut in reversed(cuts) if not _is_open(title, 0, cut)), None)
        if cut:
            return title[:cut].rstrip(_TRAILING)
    from speechkit.language.word_cutter import cut_words  # loads a dictionary: only for a clause that does not fit

    kept = ""
    for word in cut_words(title[: width + 8]):
        if len(kept) + len(word) > room:
            break
        kept += word
    return (kept or title[:room]).rstrip(_TRAILING) + ELLIPSIS
