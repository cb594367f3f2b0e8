"""Reads the styles of an OpenDocument text with what they inherit.

OpenDocument 1.3, part 3: in chapter 16 <style:style> and <style:text-properties>, in chapter 19 the attributes
style:parent-style-name, style:list-style-name and style:display-name, in chapter 20 text:display.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree

from speechkit.load.office.toc_styles import TOC_STYLE
from speechkit.load.office.zip_parts import attribute, child, children
from speechkit.load.paragraphs import PLAIN, ParagraphSetting

OWN_CONTENTS = re.compile(r"Contents (?:[1-9]|10|Heading)")
"""LibreOffice's names for the styles of a table of contents."""
ESCAPED = re.compile(r"_([0-9a-f]{1,4})_")
"""A character that a style name cannot hold is written by its code: Contents_20_1."""
TITLE = "Title"
"""The name of the built-in style for the title, in every language of the program."""
SIZE = re.compile(r"(\d{1,3}(?:\.\d{1,4})?)(pt|%)")
HIDING = {"none": True, "true": False}
"""Values of text:display → whether the text is hidden; any other value is inherited."""


class OdfStyle(NamedTuple):
    """What a style says, with what it inherits."""

    list_style: str | None = None
    """Empty if the style removes the numbering of its base style."""
    contents: bool = False
    hidden: bool | None = None
    setting: ParagraphSetting = PLAIN


class OdfStyles:
    """The paragraph and text styles of a document by family and name; of two with one name, the later counts."""

    def __init__(self, roots: Iterable[etree._Element]) -> None:
        self._elements = {
            (attribute(element, "family"), attribute(element, "name")): element
            for root in roots
            for element in children(root, "style")
        }
        self._found: dict[tuple[str, str], OdfStyle] = {}

    def of(self, element: etree._Element, family: str) -> OdfStyle:
        """The style that an element names."""
        return self.get(family, attribute(element, "style-name"))

    def get(self, family: str, name: str) -> OdfStyle:
        """A style with what it inherits; an empty one for an unknown name."""
        for part in reversed(self._find_new(family, name)):
            element = self._elements[family, part]
            base = self._found.get((family, attribute(element, "parent-style-name")), OdfStyle())
            self._found[family, part] = extend_odf_style(base, element)
        return self._found.get((family, name), OdfStyle())

    def _find_new(self, family: str, name: str) -> list[str]:
        """The styles of the chain that have not been read yet, from this one to its base; a cycle is cut."""
        chain: dict[str, None] = {}  # ordered, with a fast test for membership
        while (family, name) in self._elements and name not in chain and (family, name) not in self._found:
            chain[name] = None
            name = attribute(self._elements[family, name], "parent-style-name")
        return list(chain)


def extend_odf_style(base: OdfStyle, element: etree._Element) -> OdfStyle:
    """The style that an element defines on top of its base style."""
    title = attribute(element, "display-name") or unescape_style_name(attribute(element, "name"))
    properties = child(element, "text-properties")
    display = attribute(properties, "display")
    aligned = attribute(child(element, "paragraph-properties"), "text-align")
    return OdfStyle(
        attribute(element, "list-style-name") if has_list_style(element) else base.list_style,
        base.contents or bool(TOC_STYLE.match(title) or OWN_CONTENTS.fullmatch(title)),
        HIDING.get(display, base.hidden),
        ParagraphSetting(
            read_font_size(properties, base.setting.size),
            aligned == "center" if aligned else base.setting.centred,
            title == TITLE or base.setting.is_title,
        ),
    )


def read_font_size(properties: etree._Element | None, inherited: float) -> float:
    """The size of Chinese characters, in points, or of all; a percentage is one of the inherited size."""
    value = attribute(properties, "font-size-asian") or attribute(properties, "font-size")
    found = SIZE.fullmatch(value)
    if found is None:
        return inherited
    return float(found[1]) * (inherited / 100 if found[2] == "%" else 1)


def has_list_style(element: etree._Element) -> bool:
    """Whether a style names a list style, or an empty one that removes the numbering."""
    return attribute(element, "list-style-name", "\0") != "\0"


def unescape_style_name(name: str) -> str:
    """The name of a style as a person reads it: Contents_20_1 → Contents 1."""
    return ESCAPED.sub(lambda match: chr(int(match[1], 16)), name)
