"""Counts the paragraphs in the lists of an OpenDocument text and writes their labels.

OpenDocument 1.3, part 3: sections 5.1.2 <text:h> and 5.3 (lists), in chapter 19 the attributes text:continue-numbering,
text:continue-list, text:start-value, text:restart-numbering and xml:id. What the standard leaves open follows
LibreOffice and Word: which items without a paragraph count, and what restarts inside an item.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from speechkit.load.numbering.number_gap import add_gap
from speechkit.load.odf.list_styles import LEVELS, ListStyle, OdfListLevel, write_label
from speechkit.load.office.zip_parts import attribute, local, whole_number

XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


@dataclass(slots=True, eq=False)
class OdfListCounter:
    """The current numbers of a list and of the lists that continue it, level by level."""

    values: list[int | None] = field(default_factory=lambda: [None] * LEVELS)
    anew: bool = False
    """Whether the next paragraph restarts its level, whichever that is."""


class OdfListPlace(NamedTuple):
    """The place of a paragraph in a list."""

    counter: OdfListCounter
    style: str
    """The list style that the list names; empty if the list style of the paragraph's own style applies."""
    level: int
    base: str = ""
    """The list style of the outermost list; it applies to items without a paragraph."""
    numbered: bool = False
    """Whether the paragraph has a label: only the first one of an item has."""
    start: int | None = None
    """The number at which the paragraph restarts the counting."""
    follows: bool = False
    """Whether another list stands before it in the same item."""


class OdfLists:
    """The lists that have begun so far; every list must be opened once, in document order."""

    def __init__(self, outline: str) -> None:
        self._outline = outline
        self._by_id: dict[str, OdfListCounter] = {}
        self._by_style: dict[str, OdfListCounter] = {}
        self._by_number: dict[str, OdfListCounter] = {}
        self._headings = OdfListCounter()

    def open(self, element: etree._Element, around: OdfListPlace | None) -> OdfListPlace:
        """The place that a <text:list> makes; a list inside another one shares its counters."""
        if around is not None:
            return open_inner(element, around)
        own = attribute(element, "style-name")
        named = attribute(element, "continue-list")
        counter = self._by_id.get(named)
        if counter is None and (named or attribute(element, "continue-numbering") == "true"):
            # Word writes such lists, even with other lists in between. LibreOffice names the list that is continued,
            # but omits the name where it writes that list as an item of another list with a style of its own.
            counter = self._by_style.get(own)
        counter = counter or OdfListCounter()
        self._by_style[own] = counter
        if XML_ID in element.attrib:
            self._by_id[str(element.get(XML_ID))] = counter
        return OdfListPlace(counter, own, 0, own)

    def open_item(self, element: etree._Element, place: OdfListPlace) -> OdfListPlace:
        """The place that a <text:list-item> or a <text:list-header> makes in its list."""
        own = attribute(element, "style-override")
        if own:
            self._by_style[own] = place.counter
        numbered = local(element.tag) == "list-item"
        return place._replace(style=own or place.style, numbered=numbered, start=whole_number(element, "start-value"))

    def open_paragraph(self, element: etree._Element) -> OdfListPlace:
        """The place of a <text:numbered-paragraph>."""
        counter = self._by_number.setdefault(attribute(element, "list-id"), OdfListCounter())
        level = min(whole_number(element, "level") or 1, LEVELS) - 1
        own = attribute(element, "style-name")
        return OdfListPlace(counter, own, level, own, numbered=True, start=whole_number(element, "start-value"))

    def place_heading(self, element: etree._Element, style: ListStyle) -> OdfListPlace | None:
        """The place of a heading in the outline numbering of the document; None for body text."""
        level = read_heading_level(element)
        if level is None or attribute(element, "is-list-header") == "true":
            return None
        start = None
        if attribute(element, "restart-numbering") == "true":
            named = whole_number(element, "start-value")
            start = style.levels.get(level - 1, OdfListLevel()).start if named is None else named
        return OdfListPlace(self._headings, self._outline, level - 1, self._outline, numbered=True, start=start)


def read_heading_level(element: etree._Element) -> int | None:
    """The level of a heading, from 1; None for body text."""
    if local(element.tag) != "h":
        return None
    return min(whole_number(element, "outline-level") or 1, LEVELS)


def open_inner(element: etree._Element, around: OdfListPlace) -> OdfListPlace:
    """The place of a list inside another one; the second list of an item restarts unless it says otherwise."""
    level = min(around.level + 1, LEVELS - 1)
    goes_on = attribute(element, "continue-numbering", "false" if around.follows else "true") == "true"
    around.counter.anew = not goes_on or around.counter.anew
    return OdfListPlace(around.counter, attribute(element, "style-name") or around.style, level, around.base)


def count_paragraph(place: OdfListPlace, style: ListStyle, base: ListStyle, text: str) -> str:
    """Counts a paragraph of a list and writes its label with the space after it; empty if it has none."""
    if not place.numbered:
        place.counter.anew = False
        return ""
    level = style.levels.get(place.level)
    at = 0 if style.consecutive else place.level
    values = place.counter.values
    for above in range(at):
        if values[above] is None:  # an item without a paragraph of its own is counted, too
            values[above] = base.levels.get(above, OdfListLevel()).start
    values[at + 1 :] = [None] * (LEVELS - at - 1)
    current = None if place.counter.anew else values[at]
    place.counter.anew = False
    begin = level.start if level else 1
    values[at] = place.start if place.start is not None else begin if current is None else current + 1
    if level is None:
        return ""
    shown = [values[0]] * LEVELS if style.consecutive else values
    return add_gap(write_label(style, place.level, shown), level.follower, text)
