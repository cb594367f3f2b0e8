"""Decides whether a space stands between a number and the text after it."""

from __future__ import annotations

MAX_TEXT = 31
"""The most characters of a number that Word stores."""
POINTS = frozenset(".．、")
CLOSING = frozenset("，、：；。.．,:;）)")
"""Punctuation that an author types right after a number, as a part of it."""


def add_gap(number: str, suffix: str, text: str) -> str:
    """The number with a space after it where one is needed: none after 、 or ）, where authors type none either.

    `suffix` is what the format puts after the number, such as tab or nothing; `text` is the text of the paragraph.
    """
    shown = number.rstrip()
    if not shown:
        return ""
    apart = suffix != "nothing" or shown != number or text[:1].isspace()
    first = text.lstrip()[:1]
    runs_on = shown[-1] in POINTS and first.isdigit()  # 3. before 3项改革 would read as 3.3
    return shown + " " if runs_on or (apart and ends_in_word(shown) and first not in CLOSING) else shown


DASHES = frozenset("-–")
"""A bullet like these would read as part of a word."""


def ends_in_word(number: str) -> bool:
    """Whether a number needs a space after it: 第一条 and 1.1 do, and the bullet –; 一是 runs into its text."""
    return number in DASHES or (number[-1].isalnum() and number[-1] not in "是要" and not is_enclosed(number[-1]))


def is_enclosed(sign: str) -> bool:
    """Whether a character is a number in a circle or in parentheses: ①, ⑴, ㈠."""
    return "\u2460" <= sign <= "\u24ff" or "\u2776" <= sign <= "\u2793" or "\u3220" <= sign <= "\u32bf"
