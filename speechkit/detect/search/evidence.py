"""Collects what can be known about each paragraph before the search decides."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, takewhile
from typing import NamedTuple

from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.search import phrases
from speechkit.language.promises import read_promise
from speechkit.language.stops import ALL_SENTENCE_ENDS, COLONS, COMMAS, ELLIPSIS, SEMICOLONS, SENTENCE_ENDS

_BREAK = re.compile("\n")
_JOINED = 1500
"""A paragraph with more characters was joined from several."""
FAINT = 1.0
"""A marker that weighs no more does not make its paragraph an item: 五件事讲完了."""
_ENDS_TEXT = ALL_SENTENCE_ENDS + SEMICOLONS + ELLIPSIS + COMMAS
"""A line of text ends with one of these, a title does not."""
_PAIRS_KEPT = 200
_NEAR = 6
_LOOKING_BACK = 4
_TURNING = 12
"""So many paragraphs after a list are read for words about it, and for a turn to the audience."""
_TITLE_ENDS = SENTENCE_ENDS + "；：\n"


class TextBetween(NamedTuple):
    """What some paragraphs do for the lists around them."""

    sums_up: bool
    """One is about the whole text: 总结上面的内容，… 借这个机会，…"""
    answered: frozenset[str]
    """From what they draw conclusions: 针对这些教训，… → 教训."""
    looks_back: int | None
    """To how many items one refers back, 这四件事，说起来谁都懂。 → 4; 0 where the first one does without a number."""
    turns: bool
    """In one the speaker turns to the audience."""


class Evidence:
    """Facts about the paragraphs of a text, looked up by offset or by paragraph number (from 0)."""

    def __init__(
        self, text: str, start: int, end: int, candidates: list[Readings], *, levels_decide: bool = False
    ) -> None:
        self.text = text
        self.levels_decide = levels_decide
        """Whether the format's levels of headings decide nesting, …"""
        self.has_levels = any(marker.level for readings in candidates for marker in readings)
        """… and whether it gives any."""
        self.end = end
        self._promises: dict[int, int | None] = {}
        self._title_lines: dict[int, bool] = {}
        self._pairs: dict[int, set[str]] = {}
        self._sentences: dict[tuple[int, int], int] = {}
        self._between: dict[tuple[int, int], TextBetween] = {}
        self._phrases: dict[int, phrases.Phrases] = {}
        self.starts = [start, *(found.end() for found in _BREAK.finditer(text, start, end))]
        self.opened = bytearray(len(self.starts))
        """1 for each paragraph that a marker could open; 最后，我再提两点。 sums up and is not one."""
        for marker, *_ in candidates:
            if marker.place == "paragraph" and marker.weight > FAINT and not phrases.sums_up(text, marker.offset):
                self.opened[self.paragraph(marker.offset)] = 1

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph that contains an offset."""
        return bisect_right(self.starts, offset) - 1

    def bounds(self, paragraph: int) -> tuple[int, int]:
        """Where a paragraph starts and ends, without its line break."""
        following = paragraph + 1
        return self.starts[paragraph], self.starts[following] - 1 if following < len(self.starts) else self.end

    @cached_property
    def _plain(self) -> list[int]:
        """For each paragraph the number of plain ones before it: not blank and without a marker at their head."""
        plain = (
            not opened and not self.text[slice(*self.bounds(i))].isspace() and self.bounds(i)[0] < self.bounds(i)[1]
            for i, opened in enumerate(self.opened)
        )
        return list(accumulate(plain, initial=0))

    def plain_between(self, first: int, last: int) -> int:
        """How many plain paragraphs stand between paragraphs `first` and `last`."""
        return self._plain[last] - self._plain[first + 1] if last > first else 0

    def is_plain(self, paragraph: int) -> bool:
        """Whether a paragraph is not blank and has no marker at its head."""
        return self._plain[paragraph + 1] > self._plain[paragraph]

    def is_title_line(self, paragraph: int) -> bool:
        """Whether a paragraph only names what follows, as a title does: it does not end like a sentence."""
        if paragraph not in self._title_lines:
            self._title_lines[paragraph] = self._reads_as_title(paragraph)
        return self._title_lines[paragraph]

    def _reads_as_title(self, paragraph: int) -> bool:
        start, end = self.bounds(paragraph)
        line = self.text[start:end].rstrip()
        return bool(line) and line[-1] not in _ENDS_TEXT and len(line) <= 80 and "。" not in line

    def leads_in(self, paragraph: int) -> bool:
        """Whether a paragraph ends by announcing what follows."""
        start, end = self.bounds(paragraph)
        line = self.text[max(start, end - 40) : end].rstrip()
        return bool(line) and (line[-1] in COLONS or self.promise(end) is not None)

    def text_between(self, first: int, last: int) -> TextBetween:
        """What the paragraphs after `first`, up to `last`, do for the lists around them."""
        key = first, min(last, first + _TURNING)
        if key not in self._between:
            if len(self._between) > _PAIRS_KEPT:
                self._between.clear()  # hypotheses ask for the same few paragraphs
            self._between[key] = self._read_between(*key)
        return self._between[key]

    def _read_between(self, first: int, last: int) -> TextBetween:
        said = self._phrases_between(first, last)
        near, counts = said[:_NEAR], [one.looks_back for one in said[:_LOOKING_BACK]]
        return TextBetween(
            any(one.sums_up for one in near),
            frozenset(one.answered for one in near if one.answered),
            0 if counts[:1] == [0] else next(filter(None, counts), None),
            any(one.turns for one in said),
        )

    def turns(self, first: int, last: int) -> bool:
        """Whether the speaker turns to the audience in a paragraph after `first`, up to `last`."""
        return any(one.turns for one in self._phrases_between(first, last))

    def _phrases_between(self, first: int, last: int) -> list[phrases.Phrases]:
        return [self._phrases_in(paragraph) for paragraph in range(first + 1, min(last, first + _TURNING) + 1)]

    def _phrases_in(self, paragraph: int) -> phrases.Phrases:
        if paragraph not in self._phrases:
            self._phrases[paragraph] = phrases.read_phrases(self.text, self.starts[paragraph])
        return self._phrases[paragraph]

    def takes_up(self, opened: int, offset: int, first: int, last: int) -> bool:
        """Whether the first plain paragraph after paragraph `first` repeats words of the item at an offset.

        （二）拆除违建。… then 拆除以后怎么办，… : two characters in a row that are no stock phrase, nor in the title of
        the list's first item, at `opened`.
        """
        paragraph = next((i for i in range(first + 1, min(last, first + 4) + 1) if self.is_plain(i)), None)
        if paragraph is None:
            return False
        start = self.starts[paragraph]
        opening = self.text[start : start + 24]
        pairs = self._title_pairs(offset) - phrases.STOCK
        if opened != offset:
            pairs -= self._title_pairs(opened)
        return any(pair in opening for pair in pairs if pair.isalpha())

    def _title_pairs(self, offset: int) -> set[str]:
        if offset not in self._pairs:
            if len(self._pairs) > _PAIRS_KEPT:
                self._pairs.clear()  # hypotheses ask for the same few items
            self._pairs[offset] = self._read_pairs(offset)
        return self._pairs[offset]

    def _read_pairs(self, offset: int) -> set[str]:
        words = "".join(takewhile(lambda sign: sign not in _TITLE_ENDS, self.text[offset : offset + 40]))
        return {words[i : i + 2] for i in range(len(words) - 1)}

    def answers(self, opened: int, offset: int, between: TextBetween) -> bool:
        """Whether a paragraph draws conclusions from the items of a list, by their common name.

        教训之一… 教训之二… then 针对这些教训，: in the titles of the first item, at `opened`, and of the last one.
        """
        nouns = between.answered
        return bool(nouns) and not nouns.isdisjoint(self._title_pairs(opened) & self._title_pairs(offset))

    def is_joined(self, paragraph: int) -> bool:
        """Whether a paragraph is so long that it must have been joined from several."""
        start, end = self.bounds(paragraph)
        return end - start > _JOINED

    def sentences_between(self, first: int, last: int) -> int:
        """How many sentences end between two offsets that are near each other."""
        if (first, last) not in self._sentences:
            if len(self._sentences) > _PAIRS_KEPT:
                self._sentences.clear()  # hypotheses ask for the same few pairs
            near = min(last, first + 400)
            self._sentences[first, last] = sum([self.text.count(stop, first, near) for stop in ALL_SENTENCE_ENDS])
        return self._sentences[first, last]

    def promise(self, offset: int) -> int | None:
        """How many members the words before an offset promise: 我讲三点意见。 → 3."""
        if offset not in self._promises:
            self._promises[offset] = self._read_promise(offset)
        return self._promises[offset]

    def _read_promise(self, offset: int) -> int | None:
        lead = self.text[max(0, offset - 36) : offset].rstrip()
        return read_promise(lead[max(map(lead[:-1].rfind, SENTENCE_ENDS + "\n")) + 1 :])
