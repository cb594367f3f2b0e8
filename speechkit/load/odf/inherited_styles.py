"""The styles of an OpenDocument text in, what each brings along out: a list style, being contents, being hidden.

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

OWN_CONTENTS = re.compile(r"Contents (?:[1-9]|10|Heading)")
"""What LibreOffice calls the styles of a table of contents."""
ESCAPED = re.compile(r"_([0-9a-f]{1,4})_")
"""A sign that a style's name cannot hold: Contents_20_1."""
HIDING = {"none": True, "true": False}
"""Values of text:display; another one leaves it to what is inherited."""


class OdfStyle(NamedTuple):
    """A style with all that it inherits."""

    list_style: str | None = None
    """Empty where the style takes off the numbering of the one that it is based on."""
    contents: bool = False
    hidden: bool | None = None


class OdfStyles:
    """The styles of paragraphs and of text, by family and name; one that is defined later stands for an earlier one."""

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
        """A style with what it inherits; an unknown one says nothing."""
        for part in reversed(self._find_new(family, name)):
            element = self._elements[family, part]
            base = self._found.get((family, attribute(element, "parent-style-name")), OdfStyle())
            self._found[family, part] = extend_odf_style(base, element)
        return self._found.get((family, name), OdfStyle())

    def _find_new(self, family: str, name: str) -> list[str]:
        """The style and those that it is based on, as far as they are not known yet; a ring is cut."""
        chain: dict[str, None] = {}  # in order, and asked for each style whether it is in it
        while (family, name) in self._elements and name not in chain and (family, name) not in self._found:
            chain[name] = None
            name = attribute(self._elements[family, name], "parent-style-name")
        return list(chain)


def extend_odf_style(base: OdfStyle, element: etree._Element) -> OdfStyle:
    """The style that an element defines on top of the one that it is based on."""
    title = attribute(element, "display-name") or unescape_style_name(attribute(element, "name"))
    display = attribute(child(element, "text-properties"), "display")
    return OdfStyle(
        attribute(element, "list-style-name") if has_list_style(element) else base.list_style,
        base.contents or bool(TOC_STYLE.match(title) or OWN_CONTENTS.fullmatch(title)),
        HIDING.get(display, base.hidden),
    )


def has_list_style(element: etree._Element) -> bool:
    """Whether a style says something about numbering, be it that there is none."""
    return attribute(element, "list-style-name", "\0") != "\0"


def unescape_style_name(name: str) -> str:
    """The name of a style as a person reads it: Contents_20_1 → Contents 1."""
    return ESCAPED.sub(lambda match: chr(int(match[1], 16)), name)
