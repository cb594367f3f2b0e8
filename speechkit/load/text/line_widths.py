"""Tells quickly whether the lines of a text may be other than its paragraphs; most texts are ruled out here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from speechkit.language.blanks import NO_BREAK, TYPED
from speechkit.language.held_words import holds_any

SAMPLE = 2000
"""This many lines are examined: enough evidence, and a book takes no longer than a speech."""
WIDEST = 160
"""The greatest width at which programs wrap, in columns."""
OVER_WIDTH = 0.03
"""At most this share of lines is wider than the width: a mail header, a web address."""
OVER_TEXT = 0.2
"""At most this share of the text is in wider lines: one long line and a few short ones are not wrapped."""
LEAST_BREAKS = 3
LEAST_BLANKS, BLANKS_WITHIN = 12, 20_000
BLANKS = TYPED + NO_BREAK
LONGEST = 200
"""A line of more characters may hold several paragraphs, if it has blanks in it."""
DOUBLE_SPACED = r"\s*\S.*\n\s*\n"
"""A text that does not begin so has no blank line below its first line."""
CENTRED = r"\n(?:\u3000{3}|[ \t]{6})[^\S\n]*\S.*\n(?:[^\S\n]*\n)*(?:\u3000{3}|[ \t]{6})[^\S\n]*\S"
"""A text without two lines far from the edge has no such heading."""
FAR_IN = ("\n\u3000\u3000\u3000", "\n ", "\n\t")
MARKDOWN_SIGNS = ("#", "**", "```", ">", "---", "  - ", "  * ", "  + ")
PAGE_NUMBERS = {
    "-—–－―~·•": r"[-—–－―~·•]\s?\d{1,4}\s?[-—–－―~·•]",
    "页頁": r"第 ?\d{1,4} ?[页頁]",
    ("age ",): r"[Pp]age \d",
}
"""One by one, for `re` searches fast for what begins with one character or class; each with what a text has then."""


def could_be_markdown(text: str) -> bool:
    """Whether a text has signs at places where Markdown has them."""
    return holds_any(text, MARKDOWN_SIGNS) and _markdown().search(text) is not None


@cache
def _markdown() -> re.Pattern[str]:
    return re.compile(r"^ {0,3}#{1,6}[ \t]*[^\s#]|\*\*[^*\s]|^```|^> ?\S|^ {2,8}[-*+] \S|\A---[ \t]*\n", re.MULTILINE)


def could_have_pages(text: str) -> bool:
    """Whether a text numbers its pages, but for bare numbers."""
    return any(holds_any(text, signs) and re.search(numbers, text) for signs, numbers in PAGE_NUMBERS.items())


def could_be_double_spaced(text: str) -> bool:
    """Whether a text has a blank line below its first line."""
    return re.match(DOUBLE_SPACED, text) is not None


def could_be_centred(text: str) -> bool:
    """Whether a text has two lines far from the edge."""
    return holds_any(text, FAR_IN) and re.search(CENTRED, text) is not None


def could_be_wrapped(sample: Sequence[str]) -> bool:
    """Whether a text has several lines and hardly a long one."""
    lengths = sorted(len(line) for line in sample if line and not line.isspace())
    if len(lengths) <= LEAST_BREAKS or lengths[-1 - allowed_over(len(lengths))] > WIDEST:
        return False
    return sum(length for length in lengths if length > WIDEST) <= OVER_TEXT * sum(lengths)


def allowed_over(count: int) -> int:
    """How many of `count` lines may be wider than the width."""
    return max(1, int(OVER_WIDTH * count))


def could_be_run_together(text: str, starts: Sequence[int]) -> bool:
    """Whether a text has a long line with blanks after its indent."""
    return any(
        following - start > LONGEST and sum(text.count(blank, start + 4, following) for blank in BLANKS) > 1
        for start, following in pairwise([*starts, len(text) + 1])
    )


def could_have_stray_blanks(text: str) -> bool:
    """Whether a text has enough blanks to have them inside words throughout."""
    return text.count(" ", 0, BLANKS_WITHIN) + text.count(NO_BREAK, 0, BLANKS_WITHIN) >= LEAST_BLANKS
