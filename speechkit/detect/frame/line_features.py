"""A line in, what is seen of it alone out: its length, its first and last characters, its shape, classes of words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache

from speechkit.detect.frame.pieces import LinePiece
from speechkit.detect.lines import line_words as words
from speechkit.detect.lines.labels import label_class
from speechkit.detect.lines.line_kinds import is_name, kind_of
from speechkit.detect.lines.read_lines import Line
from speechkit.detect.lines.salutations import is_salutation
from speechkit.detect.lines.title_lines import has_tail, is_complete, is_occasion, is_office
from speechkit.language.held_words import holds_any
from speechkit.language.masks import date_length, first_date, is_date
from speechkit.language.numerals import TO_TEN

LENGTHS = (1, 2, 4, 8, 14, 22, 32, 44, 60, 90, 140)
SIGNS = "。；;：:，,、！!？?）)》】]”’」（(《【[“‘「—-/\\|>#*·…＿_"
MARKS = {mark: f"has {mark}" for mark in "。，、《|>"}
_CLOSING = {"《": "》", "“": "”", "「": "」", "（": "）", "【": "】"}
LONGEST_SEEN = 160
"""A longer line is prose, whatever words it holds."""
EDITIONS = f"版稿行{TO_TEN}本"


@cache
def _post() -> re.Pattern[str]:
    return re.compile("|".join(words.POSTS))


def _held(text: str, signs: Iterable[str]) -> Iterator[str]:
    """Those of some characters that a line holds."""
    return filter(text.__contains__, signs)


TESTS: dict[str, Callable[[str], object]] = {
    "tail": has_tail,
    "office": is_office,
    "name": is_name,
    "has a post": lambda text: _post().search(text),
    "starts unfinished": lambda text: text.startswith(words.UNFINISHED),
    "unfinished": lambda text: text.endswith(words.UNFINISHED),
    "occasion": is_occasion,
    "news": is_complete,
    "关于": lambda text: "关于" in text,
    "在": lambda text: text.startswith("在"),
    "opener": lambda text: text.startswith(words.OPENERS),
    "address": is_salutation,
    "announces": lambda text: text[-1] in "：:" and holds_any(text, words.NO_ADDRESS),
    "button": lambda text: not words.BUTTONS.isdisjoint(text.split(None, 1)[:1]),
    "dash": lambda text: text.startswith(words.DASHES),
    "commas": lambda text: text.count("，") > 1,
    "latin": lambda text: len(text.encode("ascii", "ignore")) * 2 > len(text),
    "many words": lambda text: len(text.split()) > 4,
    "two words": lambda text: len(text.split()) == 2,
    "slash": lambda text: "/" in text or "www" in text,
    "open bracket": lambda text: any(text.count(left) > text.count(_CLOSING[left]) for left in _held(text, _CLOSING)),
    "in brackets": lambda text: text[0] in "（(【[" and text[-1] in "）)】]",
    "edition": lambda text: text[0] in "（(" and text[-1] in "）)" and len(text) < 12 and text[-2] in EDITIONS,
}
"""What a line is tested for: 在……会议上的讲话 has a tail and starts with 在."""


def bucket(value: int, steps: Sequence[int]) -> int:
    """The first step that is not below a value; 999 where none is."""
    return steps[bisect_left(steps, value)] if value <= steps[-1] else 999


def see_kind(piece: LinePiece) -> str:
    """What kind of line this is; a long one is prose."""
    if len(piece.text) > LONGEST_SEEN:
        return "prose"
    return kind_of(Line(piece.start, piece.end, piece.text))


def see_line(piece: LinePiece, kind: str) -> list[str]:
    """The features of a line of this kind alone."""
    text = piece.text
    found = [*see_form(bucket(len(text), LENGTHS), char_class(text[0]), char_class(text[-1]), kind)]
    if label := label_class(text):
        found.append(f"label={label}")
    if len(text) > LONGEST_SEEN:
        return [*found, "long, no stop"] if "。" not in text else found
    found += [name for name, holds in TESTS.items() if holds(text)]
    found += [name for mark, name in MARKS.items() if mark in text[:-1]]
    return found + see_date(text)


@lru_cache(maxsize=1024)
def see_form(length: int, first: str, last: str, kind: str) -> tuple[str, ...]:
    return (f"length={length}", f"first={first}", f"last={last}", f"kind={kind}")


def see_date(text: str) -> list[str]:
    """Whether a line is a date, begins with one or holds one."""
    if date_length(text):
        return ["date first", "date only"] if is_date(text) else ["date first"]
    return ["date inside"] if first_date(text) else []


def char_class(sign: str) -> str:
    """The class of a character: itself for punctuation, 0 for a digit, a for a letter, 汉 for a Chinese one."""
    if sign in SIGNS:
        return sign
    if sign.isdigit():
        return "0"
    if sign.isascii():
        return "a" if sign.isalpha() else "."
    return "汉" if "\u4e00" <= sign <= "\u9fff" else "other"
