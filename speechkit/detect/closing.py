"""A text in, where its body ends out: signature, date, source, notes and furniture stand below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from speechkit.detect.frame_words import NOTE_HEADS, OFFICES, REFERENCES
from speechkit.detect.kinds import is_page_text, kind_of
from speechkit.detect.lines import SPACE, Line, read_lines_up

LOOKED_AT = 100
SHOWN_END = 30
TENTATIVE = 14
"""So many unclear lines may stand between two that are furniture."""
FOOTNOTE = (
    r"[;；?]?\s*[*＊※]\s*[^*\s]|[\[［〔【]\s*(?:注释?|註釋?)?\s*[0-9]{1,3}\s*[\]］〕】]"
    r"|(?:注|註|注释|编者注|作者注|备注)[：:]"
)
CITED = r"[①-⑳⑴-⒇]|[0-9]{1,3}\s*[.．、]"
PRINTED = r"[（(]?\s*《[^》]{2,30}》.{0,60}(?:版|期|页|頁|日|号)\s*[）)]*$"
LISTED = r"附\s*件\s*[0-9一二三四五六七八九十]*\s*[：:.．、]|附\s*[：:]"
FIRST_LISTED = r"附\s*件?\s*[：:]\s*(?:1|１|一)\s*[.．、]"
CLOSING_KINDS = frozenset({"furniture", "date", "note", "credit", "history", "number"})


class Closing(NamedTuple):
    """What stands below the body."""

    body_end: int
    signature: str | None = None
    date: str | None = None


def find_closing(text: str, body_start: int) -> Closing:
    """Reads a text from below until its last sentence; everything under it is closing."""
    lines = list(islice(read_lines_up(text, body_start), LOOKED_AT))
    kinds = [closing_kind(text, line, lines[:i]) for i, line in enumerate(lines)]
    count = max(closing_length(lines, kinds), notes_length(lines))
    if not count or count >= len(lines) < LOOKED_AT:
        return Closing(len(text))
    signatures = [lines[i].text for i in range(count) if kinds[i] == "signature"]
    date = next((lines[i].text for i in range(count) if kinds[i] == "date"), None)
    return Closing(lines[count - 1].start, "\n".join(reversed(signatures)) or None, date)


def closing_length(lines: Sequence[Line], kinds: Sequence[str]) -> int:
    """How many of the lines, read from below, belong to the closing part."""
    sure = 0
    for i, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind in ("body", "prose") or i - sure > TENTATIVE:
            break
        confirmed = i == sure or kind == "page" or re.match(FIRST_LISTED, line.text)
        if kind not in ("unclear", "marker") and confirmed:
            sure = i + 1
    return sure


def notes_length(lines: Sequence[Line]) -> int:
    """How many of the lines are notes under a head of their own: 注释："""
    for i, line in enumerate(lines):
        if line.text.rstrip("：: 　") in NOTE_HEADS and i:
            noted = sum(1 for note in lines[:i] if re.match(FOOTNOTE, note.text) or re.match(CITED, note.text))
            return i + 1 if 2 * noted >= i else 0
    return 0


def closing_kind(text: str, line: Line, below: Sequence[Line]) -> str:
    """What the line is in the end of a document, given the lines under it."""
    begin = text[line.start : line.start + SHOWN_END].lstrip()
    last = text[max(line.start, line.end - SHOWN_END) : line.end].rstrip(SPACE)[-1:]
    if re.match(FOOTNOTE, begin) or (re.match(CITED, begin) and is_reference(line.text)):
        return "note"
    if re.match(LISTED, line.text) and not line.long and "。" not in line.text:
        return "listed"
    kind = kind_of(line)
    if kind == "furniture":
        return "page" if is_page_text(line.text) else "furniture"
    if kind != "marker" and line.text[0] in "（(" and last in ("）", ")"):
        return "note"
    if line.long or kind in ("marker", "salutation", "contents"):
        return "marker" if kind == "marker" and not line.long else "body"
    if kind in CLOSING_KINDS or re.match(PRINTED, line.text) or (line.text.endswith("印发") and len(line.text) < 60):
        return kind if kind == "date" else "note"
    return "signature" if is_signature(line.text, kind, below) else "prose" if kind == "prose" else "unclear"


def is_reference(text: str) -> bool:
    """A note that names where something is printed: ①《某某文集》，第12页。"""
    return "《" in text and any(word in text for word in REFERENCES)


def is_signature(text: str, kind: str, below: Sequence[Line]) -> bool:
    """Whether a person or an office signs here: alone at the end, or above the date."""
    if len(text) > 40 or kind not in ("plain", "speaker"):
        return False
    dated = bool(below) and kind_of(below[-1]) == "date"
    return kind == "speaker" or dated or text.endswith(OFFICES)
