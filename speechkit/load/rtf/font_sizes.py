"""Marks in rich text where the size of the font changes, also where a group ends that had another one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechkit.load.rtf.sentinels import SIZE

TURN = re.compile(r"\\[\\{}]|[{}]|(?:\\fs|\\dbch(?:\\af\d{1,9})?\\afs)(\d{1,3})(?!\d) ?|\\plain(?![a-z0-9-]) ?")
# LibreOffice writes the size of Chinese after \\dbch.
STANDARD = 24
"""The size where none is told, in half points."""


def mark_sizes(text: str) -> Iterator[str]:
    """The parts of rich text, with a sentinel and three digits, in half points, after each change of size."""
    size, around, start = STANDARD, [], 0
    for turn in TURN.finditer(text):
        word, before = turn[0], size
        if word == "{":
            around.append(size)
        elif word == "}":
            size = around.pop() if around else STANDARD
        elif turn[1]:
            size = int(turn[1])
        elif word.startswith(r"\plain"):
            size = STANDARD
        if size != before:
            yield text[start : turn.end()] + rf"{{\uc0\u{ord(SIZE)}}}{size:03}"
            start = turn.end()
    yield text[start:]
