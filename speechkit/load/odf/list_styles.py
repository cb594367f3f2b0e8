"""Reads the list styles of an OpenDocument text and writes the labels of their levels.

OpenDocument 1.3, part 3: in chapter 16 <text:list-style>, <text:outline-style> and their levels, in chapter 19 the
attributes style:num-format, style:num-prefix, style:num-suffix, style:num-letter-sync, text:display-levels,
text:start-value, text:bullet-char, text:consecutive-numbering. LibreOffice adds loext:num-list-format and
loext:is-legal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from lxml import etree

from speechkit.load.numbering.number_gap import MAX_TEXT
from speechkit.load.odf.label_formats import format_label_number
from speechkit.load.office.symbol_fonts import BULLET
from speechkit.load.office.zip_parts import attribute, child, local, whole_number

LEVELS = 10
PLACEHOLDER = re.compile(r"%(10|[1-9])%")
BULLETS = frozenset(("list-level-style-bullet", "list-level-style-image"))
LEVEL_NAMES = BULLETS | {"list-level-style-number", "outline-level-style"}
MAX_PATTERN = 100
MAX_LABEL = 64
"""The most characters of a label; labels of ten levels with small numbers are shorter."""


class OdfListLevel(NamedTuple):
    """How one level of a list counts and looks."""

    start: int = 1
    format: str = ""
    repeat: bool = False
    """Letters count z, aa, bb instead of z, aa, ab."""
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    """How many levels the label shows: this one and the ones above it."""
    pattern: str = ""
    """LibreOffice's format of the whole label, which replaces prefix, suffix and shown: %1%.%2%、"""
    legal: bool = False
    """All numbers of the label are written 1, 2, 3, whatever the format of their levels."""
    bullet: str = ""
    follower: str = "listtab"
    text_style: str = ""


class ListStyle(NamedTuple):
    """The levels of a list, from 0."""

    levels: Mapping[int, OdfListLevel]
    consecutive: bool = False
    """All levels share one counter."""


PLAIN = ListStyle({level: OdfListLevel(bullet="•") for level in range(LEVELS)})
"""The style of a list that names none, as LibreOffice shows it."""


class ListStyles:
    """The list styles of a document by their names, with the one that numbers its headings."""

    def __init__(self, roots: Iterable[etree._Element]) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._found: dict[str, ListStyle] = {}
        self.outline = "Outline"
        for element in (part for root in roots for part in root):
            name = attribute(element, "name")
            if local(element.tag) == "list-style":
                self._elements[name] = element
            elif local(element.tag) == "outline-style":
                self.outline = name or self.outline
                self._elements[self.outline] = element
        if self.outline not in self._elements:
            self._found[self.outline] = ListStyle({})

    def get(self, name: str) -> ListStyle:
        """A list style by its name; bullets where the document has none of that name."""
        if name not in self._found:
            element = self._elements.get(name)
            self._found[name] = PLAIN if element is None else read_list_style(element)
        return self._found[name]


def read_list_style(element: etree._Element) -> ListStyle:
    """The list style that an element defines."""
    levels = {
        (whole_number(part, "level") or 1) - 1: read_odf_level(part)
        for part in element
        if local(part.tag) in LEVEL_NAMES
    }
    return ListStyle(levels, attribute(element, "consecutive-numbering") == "true")


def read_odf_level(element: etree._Element) -> OdfListLevel:
    """The list level that an element defines."""
    start = whole_number(element, "start-value")
    alignment = child(element, "list-level-properties", "list-level-label-alignment")
    return OdfListLevel(
        start=1 if start is None else start,
        format=attribute(element, "num-format")[:MAX_TEXT],
        repeat=attribute(element, "num-letter-sync") == "true",
        prefix=attribute(element, "num-prefix")[:MAX_TEXT],
        suffix=attribute(element, "num-suffix")[:MAX_TEXT],
        shown=whole_number(element, "display-levels") or 1,
        pattern=attribute(element, "num-list-format")[:MAX_PATTERN],
        legal=attribute(element, "is-legal") == "true",
        bullet=read_bullet(element),
        follower=attribute(alignment, "label-followed-by", "listtab"),
        text_style=attribute(element, "style-name"),
    )


def read_bullet(element: etree._Element) -> str:
    """A bullet as a Unicode character; empty for a level with numbers."""
    if local(element.tag) not in BULLETS:
        return ""
    sign = attribute(element, "bullet-char")[:MAX_TEXT].strip()
    return sign if sign and not "\ue000" <= sign[0] <= "\uf8ff" else BULLET


def write_label(style: ListStyle, at: int, values: Sequence[int | None]) -> str:
    """The label of a level for the current numbers of all levels: （一）, 1.2."""
    level = style.levels[at]
    if level.bullet:
        return level.bullet
    parts = PLACEHOLDER.split(level.pattern or make_pattern(level, at))
    if not level.format:
        return parts[0] + (parts[-1] if len(parts) > 1 else "")
    if any(int(number) > at + 1 for number in parts[1::2]):
        return ""  # Word shows no label that refers to a lower level
    text = parts[0]
    for i in range(1, len(parts), 2):
        other, behind = int(parts[i]) - 1, parts[i + 1]
        text += write_level_number(style.levels.get(other, OdfListLevel()), values[other], legal=level.legal)
        # No separator after a level that shows nothing.
        text += behind if is_counting(style, other) or i + 2 == len(parts) else ""
    return text[:MAX_LABEL]


def make_pattern(level: OdfListLevel, at: int) -> str:
    """The label pattern of a level that defines prefix, suffix and shown levels instead."""
    shown = range(max(0, at + 1 - level.shown), at + 1)
    return level.prefix + ".".join(f"%{one + 1}%" for one in shown) + level.suffix


def is_counting(style: ListStyle, at: int) -> bool:
    """Whether a level shows a number or a bullet."""
    level = style.levels.get(at)
    return level is not None and bool(level.bullet or level.format)


def write_level_number(level: OdfListLevel, value: int | None, *, legal: bool) -> str:
    """The number of one level; empty for a bullet."""
    if level.bullet or not level.format:
        return ""
    return format_label_number(
        level.start if value is None else value, "1" if legal else level.format, repeat=level.repeat
    )
