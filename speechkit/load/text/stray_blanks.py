"""Removes the blanks that OCR or a PDF program leaves inside words."""

from __future__ import annotations

import re
from array import array

from speechkit.language.blanks import NO_BREAK
from speechkit.load.text.line_breaks import Restored
from speechkit.load.text.line_widths import BLANKS_WITHIN, LEAST_BLANKS
from speechkit.messages import Message
from speechkit.model import Notice, SourceMap

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
WIDE = f"{HAN}\u3000-\u303f\uff01-\uff60\u2014\u2018-\u201d\u2026"
"""Chinese characters and their punctuation."""
IN_WORD = re.compile(f"(?<=[{HAN}])[ {NO_BREAK}](?=[{HAN}])")
STRAY = re.compile(f"(?<=[{WIDE}])[ {NO_BREAK}]+(?=[{WIDE}0-9])|(?<=[0-9])[ {NO_BREAK}]+(?=[{WIDE}])")
SHARE = 0.03
"""At least this share of characters is followed by a blank that no author types: between two Chinese characters."""
HEAD = 12
"""This many characters of each line are not examined: a blank after 第一条 or in 总 则 is the author's."""


def has_stray_blanks(text: str) -> bool:
    """Whether blanks stand inside words throughout the text."""
    prose = [line[HEAD:] for line in text[:BLANKS_WITHIN].split("\n")]
    return sum(len(IN_WORD.findall(line)) for line in prose) >= max(LEAST_BLANKS, SHARE * sum(map(len, prose)))


def drop_blanks(given: Restored) -> Restored:
    """The text without its stray blanks, with the places of its characters."""
    text, positions = given.text, given.positions
    parts: list[str] = []
    offsets, lines, columns, pages = array("l"), array("l"), array("l"), array("l")
    last = offset = 0
    starts = iter([*positions.offsets, len(text) + 1])
    following = next(starts)

    def note(at: int) -> None:
        place = positions.position(at)
        offsets.append(offset + at - last)
        lines.append(place.line)
        columns.append(place.column)
        pages.append(place.page or 0)

    dropped = 0
    for found in STRAY.finditer(text):
        while following <= found.start():
            note(following)
            following = next(starts)
        parts.append(text[last : found.start()])
        offset += found.start() - last
        last = found.end()
        dropped += 1
        if following == last:
            following = next(starts)
        note(last)
    while following <= len(text):
        note(following)
        following = next(starts)
    parts.append(text[last:])
    message = Message("blanks inside words left out: {dropped}", dropped=dropped)
    kept = pages if positions.pages else None
    return Restored("".join(parts), SourceMap(offsets, lines, columns, kept), (Notice("blanks-left-out", message),))
