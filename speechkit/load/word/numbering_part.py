"""Counts the automatic numbers of a Word document (word/numbering.xml).

A paragraph names a list (<w:num>), the list names its definition (<w:abstractNum>), and that says for each of nine
levels how a number looks. Lists of one definition share their counters; a list that overrides the start restarts at its
first use.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from lxml import etree

from speechkit.load.numbering.number_gap import add_gap
from speechkit.load.office.zip_parts import attribute, child, children, whole_number
from speechkit.load.word.list_levels import WordListLevel, read_word_level, write_level_value
from speechkit.load.word.style_sheet import ListPlace, WordStyle, WordStyles

PLACEHOLDER = re.compile(r"%([1-9])")
LEVELS = 9
MAX_LINKS = 9
"""The most list styles that are followed to a definition; Word writes one."""


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list that paragraphs name: its levels with overrides applied, and the definition whose counters it shares."""

    definition: str
    levels: dict[int, WordListLevel]
    starts: dict[int, int]


class ListNumber(NamedTuple):
    """The number of a paragraph, and where it comes from."""

    label: str = ""
    definition: str = ""
    level: int = 0
    """From 0."""


NO_NUMBER = ListNumber()


class WordNumbering:
    """The lists of a document and their counters; ask for every paragraph once, in document order."""

    def __init__(self, root: etree._Element | None, styles: WordStyles) -> None:
        self._styles = styles
        self._definitions = {attribute(part, "abstractNumId"): part for part in children(root, "abstractNum")}
        self._links = {name: named_by(part, "numStyleLink") for name, part in self._definitions.items()}
        self._lenders = {named_by(part, "styleLink"): name for name, part in self._definitions.items()}
        self._elements = {attribute(part, "numId"): part for part in children(root, "num")}
        self._defined_by = {list_id: named_by(part, "abstractNumId") for list_id, part in self._elements.items()}
        self._levels: dict[str, dict[int, WordListLevel]] = {}
        self._lists: dict[str, NumberedList | None] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._started: set[tuple[str, int]] = set()

    def number(self, place: ListPlace, style: WordStyle, text: str) -> ListNumber:
        """The next number for a paragraph, with the space after it: 「一、」 or 「1 」; empty if it has none."""
        list_id = place.list_id or style.place.list_id
        found = self._find(list_id) if list_id else None
        if list_id is None or found is None:
            return NO_NUMBER
        at = place.level if place.level is not None else find_style_level(found, style)
        level = found.levels.get(at)
        if level is None:
            return NO_NUMBER
        values = self._count(list_id, found, at, level)
        label = "" if level.hidden else add_gap(write_word_label(found, at, values), level.suffix, text)
        return ListNumber(label, found.definition, at)

    def _find(self, list_id: str) -> NumberedList | None:
        if list_id not in self._lists:
            self._lists[list_id] = self._read(list_id)
        return self._lists[list_id]

    def _read(self, list_id: str) -> NumberedList | None:
        definition = self._resolve(list_id) if list_id in self._elements else None
        if definition is None:
            return None
        if definition not in self._levels:
            levels = {
                read_level_index(part): read_word_level(part) for part in children(self._definitions[definition], "lvl")
            }
            self._levels[definition] = levels
        levels = dict(self._levels[definition])
        starts: dict[int, int] = {}
        for override in children(self._elements[list_id], "lvlOverride"):
            at = read_level_index(override)
            redefined = child(override, "lvl")
            if redefined is not None:
                levels[at] = read_word_level(redefined)
            start = whole_number(child(override, "startOverride"), "val")
            if start is not None:
                starts[at] = start
                levels[at] = replace(levels.get(at, WordListLevel()), start=start)
        return NumberedList(definition, levels, starts)

    def _resolve(self, list_id: str) -> str | None:
        """The definition of a list: its own, or the one that it takes over through a list style."""
        for _ in range(MAX_LINKS):
            definition = self._defined_by.get(list_id, "")
            link = self._links.get(definition)
            if not link:
                return definition if link is not None else None
            lent = self._styles.get(link).place.list_id
            if lent is None:  # files merged from several may lose the style and keep its definition
                return self._lenders.get(link)
            list_id = lent
        return None

    def _count(self, list_id: str, found: NumberedList, at: int, level: WordListLevel) -> list[int | None]:
        """Counts one item at this level, restarts the lower levels and starts the higher ones if need be."""
        values = self._counters.setdefault(found.definition, [None] * LEVELS)
        for above in range(at):
            if values[above] is None:
                values[above] = found.levels.get(above, WordListLevel()).start
        first_use = at in found.starts and (list_id, at) not in self._started
        self._started.add((list_id, at))
        current = values[at]
        values[at] = level.start if current is None or first_use else current + 1
        for below in range(at + 1, LEVELS):
            restart = found.levels.get(below, WordListLevel()).restart
            if restart is None or at < restart:
                values[below] = None
        return values


def named_by(element: etree._Element, name: str) -> str:
    """The identifier in a child element of this name."""
    return attribute(child(element, name), "val")


def find_style_level(found: NumberedList, style: WordStyle) -> int:
    """The list level of a style: the one that it names, or the one that the list links to it."""
    levels = {level.style: at for at, level in reversed(found.levels.items()) if level.style}
    return next((levels[name] for name in style.linked if name in levels), style.place.level or 0)


def read_level_index(element: etree._Element) -> int:
    """The index of a level, from 0 to 8."""
    return min(whole_number(element, "ilvl") or 0, LEVELS - 1)


def write_word_label(found: NumberedList, at: int, values: list[int | None]) -> str:
    """The label of a level: （%1） → （二）, %1.%2 → 3.1."""
    level = found.levels[at]
    if level.format == "bullet":
        return level.text.strip()
    if any(int(digit) > at + 1 for digit in PLACEHOLDER.findall(level.text)):
        return ""  # Word shows no label that refers to a lower level

    def fill(match: re.Match[str]) -> str:
        other = found.levels.get(int(match[1]) - 1, WordListLevel())
        value = values[int(match[1]) - 1]
        return write_level_value(other.start if value is None else value, other, legal=level.legal)

    return PLACEHOLDER.sub(fill, level.text)
