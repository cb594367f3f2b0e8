"""Reads the lines of a document with the facts about each that the features are made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from speechkit.detect.lines.read_lines import SPACE
from speechkit.language.masks import is_marked
from speechkit.model import LIST_LEVELS, Document

START = 4
SHOWN = 200
"""So many characters of a line are looked at."""
_CLASS_OF = {
    **dict.fromkeys("。．.", "。"), **dict.fromkeys("！!", "！"), **dict.fromkeys("？?", "？"),
    **dict.fromkeys("；;", "；"), **dict.fromkeys("：:", "："), **dict.fromkeys("，,、", "，"),
    **dict.fromkeys("（(", "（"), **dict.fromkeys("）)", "）"), **dict.fromkeys("“‘「『", "“"),
    **dict.fromkeys("”’」』\"", "”"), **dict.fromkeys("《", "《"), **dict.fromkeys("》", "》"),
    **dict.fromkeys("【[〔［", "【"), **dict.fromkeys("】]〕］", "】"), **dict.fromkeys("…—-–―－", "—"),
    **dict.fromkeys("*●■•◆▲★◇□►➢◎※√˙·☆○▼👉✅🔹🔸⭐📌✔", "●"),
}  # fmt: skip
_CLASSES = "汉a0》）】”？！：—●《“（【?，；。"
"""All classes, from what ends titles to what ends text."""
_RANK_OF = {name: rank for rank, name in enumerate(_CLASSES)}
_SHORT = 40
_OPEN_ENDS = frozenset("。；，")
"""A short line that ends in one of these classes is text."""


def class_of(char: str) -> str:
    """What kind of character this is: 汉, 0 for digits, a for letters, one sign for each kind of punctuation."""
    if "\u4e00" <= char <= "\u9fff":
        return "汉"
    found = _CLASS_OF.get(char)
    if found:
        return found
    if char.isdigit():
        return "0"
    return "a" if char.isalpha() else "?"


class SeenLine:
    """A line that is not blank."""

    __slots__ = (
        "begins_like", "digitless", "end", "first", "form", "is_short", "last", "level", "marked", "shape", "size",
        "start", "text",
    )  # fmt: skip

    def __init__(self, text: str, start: int, end: int, level: int) -> None:
        self.text = text[:SHOWN]
        """Without the white space around it."""
        self.start = start
        """The offset at which its paragraph begins, white space included."""
        self.end = end
        self.size = len(text)
        """How many characters it has."""
        self.first = class_of(text[0])
        self.last = class_of(text[-1])
        self.marked = is_marked(text[:32])
        """It begins like an item."""
        self.level = level
        """The heading level that the format gives it, 0 for none."""
        self.is_short = self.size <= _SHORT and self.last not in _OPEN_ENDS and not self.marked
        """It is short, open at its end, and no item."""
        self.form = self.last + ("S" if self.size <= 12 else "M" if self.size <= 30 else "L")
        """The class of its last character and how long it is: short, middling, long."""
        self.shape = self.size, _RANK_OF[self.last], _RANK_OF[self.first], self.marked, level
        """What neighbours see of it: its size, the ranks of the classes it ends with and begins with, …"""
        self.digitless = without_digits(text) if self.is_short else b""
        """What repeated short lines share."""
        self.begins_like = 0
        """How many lines begin with the same characters: 学历要求：… below each of several headings."""


def see_lines(document: Document) -> list[SeenLine]:
    """The lines of a document that are not blank."""
    levels = {hint.offset: hint.level for hint in document.hints if hint.level < LIST_LEVELS}
    lines: list[SeenLine] = []
    start = 0
    for raw in document.text.split("\n"):
        shown = raw.strip(SPACE)
        if shown:
            lines.append(SeenLine(shown, start, start + len(raw), levels.get(start, 0)))
        start += len(raw) + 1
    return lines


class Facts:
    """What is known about a document as a whole."""

    def __init__(self, lines: Sequence[SeenLine]) -> None:
        self.size = len(lines) or 1
        short = [line for line in lines if line.is_short]
        self.marked = sum(line.marked for line in lines) / self.size
        """The share of the lines that begin like an item."""
        self.levels = sum(line.level > 0 for line in lines)
        """How many headings the format names."""
        self.repeats = Counter(line.digitless for line in short)
        self.text_below = _measure_text_below(lines)
        """For each line the characters up to the next short one."""
        self._forms = Counter(line.form for line in short)
        pairs = list(pairwise(lines))
        self._over_text = Counter(high.form for high, low in pairs if high.is_short and low.size > _SHORT)
        self._over_items = Counter(high.form for high, low in pairs if high.is_short and low.marked)
        self._below_short = Counter(low.form for high, low in pairs if low.is_short and high.is_short)
        starts = Counter(line.text[:START] for line in lines if line.size > START)
        for line in lines:
            line.begins_like = starts.get(line.text[:START], 0)

    def look_at_form(self, form: str) -> tuple[float, ...]:
        """How many short lines have a form, their share of all lines, and the shares of them over text, over an item
        and below another short line."""
        alike = self._forms[form]
        near = (self._over_text[form], self._over_items[form], self._below_short[form])
        return (alike, alike / self.size, *(count / (alike or 1) for count in near))


def _measure_text_below(lines: Sequence[SeenLine]) -> list[int]:
    """For each line the characters of the lines between it and the next short one."""
    found, size = [], 0
    for line in reversed(lines):
        found.append(size)
        size = 0 if line.is_short else size + line.size
    return found[::-1]


_DIGITS = bytes.maketrans(b"123456789", b"000000000")


def without_digits(text: str) -> bytes:
    """A text, as bytes, with 0 for each digit: the page numbers of a running head differ, the head does not."""
    return text.encode("utf-8", "surrogatepass").translate(_DIGITS)
