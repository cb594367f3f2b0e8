"""Reads the styles of a Word document (word/styles.xml) with what they inherit."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from speechkit.load.office.switches import is_on
from speechkit.load.office.toc_styles import TOC_STYLE
from speechkit.load.office.zip_parts import attribute, child, children, whole_number
from speechkit.load.paragraphs import PLAIN, ParagraphSetting

HEADING = re.compile(r"(?:heading|标题|標題)\s*([1-9])", re.IGNORECASE)
NO_LIST = "0"
"""The list of paragraphs that shall have none (ECMA-376, 17.9.18)."""
BODY_LEVEL = 9
"""The outline level that Word gives to body text."""
MAX_LINKED = 9
"""The most styles of a chain that a list may link to its levels; it has nine levels."""


STANDARD = 10.0
"""The size of characters, in points, where nothing names one (ECMA-376, 17.3.2.38)."""
TITLE = "title"
"""The name of the built-in style for the title, in every language of the program."""


class ListPlace(NamedTuple):
    """The list and the level that a paragraph or a style names; None for what it inherits."""

    list_id: str | None = None
    level: int | None = None


class WordStyle(NamedTuple):
    """What a style says, with what it inherits."""

    heading: int | None = None
    place: ListPlace = ListPlace()
    linked: tuple[str, ...] = ()
    """The styles whose level a list may define, from the nearest to the one that names its level itself."""
    contents: bool = False
    hidden: bool = False
    setting: ParagraphSetting = PLAIN


class WordStyles:
    """The paragraph and character styles of a document by their identifiers."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements = {attribute(element, "styleId"): element for element in children(root, "style")}
        self._found: dict[str, WordStyle] = {}
        self._plain = WordStyle(
            setting=ParagraphSetting(read_points(child(root, "docDefaults", "rPrDefault", "rPr")) or STANDARD)
        )
        self._default = next((name for name, element in self._elements.items() if is_default_style(element)), "")

    def of(self, properties: etree._Element | None) -> WordStyle:
        """The style of a paragraph with these properties."""
        return self.get(attribute(child(properties, "pStyle"), "val") or self._default)

    def get(self, name: str) -> WordStyle:
        """A style with what it inherits; an empty one for an unknown name."""
        for part in reversed(self._find_new(name)):
            base = attribute(child(self._elements[part], "basedOn"), "val")
            self._found[part] = extend_word_style(self._found.get(base, self._plain), part, self._elements[part])
        return self._found.get(name, self._plain)

    def hide(self, properties: etree._Element | None, style: WordStyle) -> bool:
        """Whether text with these run properties is hidden in a paragraph of this style."""
        vanish = child(properties, "vanish")
        if vanish is not None:
            return is_on(vanish)
        by_name = self.get(attribute(child(properties, "rStyle"), "val")).hidden
        return by_name != style.hidden  # the property toggles: text that both styles hide is shown

    def _find_new(self, name: str) -> list[str]:
        """The styles of the chain that have not been read yet, from this one to its base; a cycle is cut."""
        chain: dict[str, None] = {}  # ordered, with a fast test for membership
        while name in self._elements and name not in chain and name not in self._found:
            chain[name] = None
            name = attribute(child(self._elements[name], "basedOn"), "val")
        return list(chain)


def extend_word_style(base: WordStyle, name: str, element: etree._Element) -> WordStyle:
    """The style that an element defines on top of its base style."""
    properties = child(element, "pPr")
    title = attribute(child(element, "name"), "val")
    place = read_place(properties)
    vanish = child(element, "rPr", "vanish")
    justified = child(properties, "jc")
    named = HEADING.fullmatch(title)
    heading = read_outline_level(properties, base.heading)
    if heading is None and place.list_id == NO_LIST:  # LibreOffice takes a style's outline level away with its list
        heading = base.heading
    return WordStyle(
        int(named[1]) if named else heading,
        ListPlace(place.list_id or base.place.list_id, base.place.level if place.level is None else place.level),
        (name, *base.linked)[:MAX_LINKED] if place.level is None else (),
        base.contents or bool(TOC_STYLE.match(title)),
        base.hidden if vanish is None else is_on(vanish),
        ParagraphSetting(
            read_points(child(element, "rPr")) or base.setting.size,
            base.setting.centred if justified is None else centres(justified),
            title.lower() == TITLE or base.setting.is_title,
        ),
    )


def is_default_style(element: etree._Element) -> bool:
    """Whether this is the style of paragraphs that name none."""
    return attribute(element, "type") == "paragraph" and attribute(element, "default") in {"1", "true", "on"}


def read_place(properties: etree._Element | None) -> ListPlace:
    """The list and the level that paragraph properties name."""
    numbering = child(properties, "numPr")
    return ListPlace(attribute(child(numbering, "numId"), "val") or None, whole_number(child(numbering, "ilvl"), "val"))


def read_outline_level(properties: etree._Element | None, inherited: int | None) -> int | None:
    """The heading level that paragraph properties set, from 1; None for body text."""
    level = whole_number(child(properties, "outlineLvl"), "val")
    if level is None:
        return inherited
    return level + 1 if level < BODY_LEVEL else None


def read_points(properties: etree._Element | None) -> float:
    """The size of characters that run properties set, in points; 0 if they set none."""
    return (whole_number(child(properties, "sz"), "val") or 0) / 2


def centres(justification: etree._Element) -> bool:
    """Whether <w:jc> centres a paragraph."""
    return attribute(justification, "val") == "center"
