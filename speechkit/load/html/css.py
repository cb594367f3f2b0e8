"""Copies what style sheets say of lists, hidden text, sizes and centring into the style attributes of elements."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from lxml import etree

SEEN_MEDIA = ("all", "screen")
MAX_SHEETS = 1_000_000
"""The most characters of all style sheets that are read."""
MAX_RULES = 40
"""The most rules for one tag or class; the last ones count."""
MAX_CLASSES = 20
MAX_STEPS = 12
"""This many elements above an element are searched for the rest of a selector."""
COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
# At-rules, which apply only on paper or on narrow screens; their inner rules have braces of their own.
AT_RULE = re.compile(r"@[^{};@]*+(?:;|\{(?:[^{}]++|\{[^{}]*+\})*+\}?)")
TOLD = re.compile(r"(?:list-style(?:-type)?|display|visibility|font|font-size|text-align)\s*:[^;]*", re.IGNORECASE)
SIMPLE = re.compile(r"([a-z][a-z0-9]*)?((?:[.#][\w-]+)*)", re.IGNORECASE)


class SimpleSelector(NamedTuple):
    """One part of a selector: ol.cn#list."""

    tag: str
    names: frozenset[str]
    """Classes and identifiers, with . or # before them."""

    def matches(self, element: etree._Element) -> bool:
        """Whether the selector matches an element."""
        return self.tag in ("", element.tag) and self.names <= find_names(element)


Rule = tuple[int, tuple[SimpleSelector, ...], str]
"""Its place in the sheets, the parts of its selector from the innermost outward, and its declarations."""


def apply_sheets(root: etree._Element) -> None:
    """Writes what the page's style sheets say into the style attributes, before what those say themselves."""
    sheets = "\n".join(
        "".join(style.itertext()) for style in root.iter("style") if (style.get("media") or "all") in SEEN_MEDIA
    )[:MAX_SHEETS]
    rules = read_rules(COMMENT.sub("", sheets))
    if not rules:
        return
    for element in root.iter(etree.Element):
        named = [rule for key in (element.tag, *find_names(element)) for rule in rules.get(str(key), ())]
        told = sorted((i, style) for i, parts, style in named if is_selected(element, parts))
        if told:
            element.set("style", ";".join((*(style for _, style in told), element.get("style") or "")))


def read_rules(sheet: str) -> dict[str, list[Rule]]:
    """The rules with relevant declarations, in order, by a tag or a class that a matching element must have."""
    rules: dict[str, list[Rule]] = defaultdict(list)
    for i, rule in enumerate(AT_RULE.sub("", sheet).split("}")):
        selectors, _, block = rule.rpartition("{")
        style = ";".join(TOLD.findall(block))
        for parts in map(read_selector, selectors.split(",") if style else ()):
            if parts:
                rules[min(parts[0].names, default=parts[0].tag)].append((i, parts, style))
    return {key: found[-MAX_RULES:] for key, found in rules.items()}


def read_selector(selector: str) -> tuple[SimpleSelector, ...]:
    """The parts of a selector, the innermost first; empty if it has more than tags, classes and identifiers."""
    found = [SIMPLE.fullmatch(part) for part in selector.replace(">", " ").split()]
    simple = [
        SimpleSelector((part[1] or "").lower(), frozenset(re.findall(r"[.#][\w-]+", part[2]))) for part in found if part
    ]
    return tuple(reversed(simple)) if len(simple) == len(found) else ()


def is_selected(element: etree._Element, parts: tuple[SimpleSelector, ...]) -> bool:
    """Whether a selector matches an element."""
    if not parts[0].matches(element):
        return False
    left = list(parts[1:])
    above = element.getparent()
    for _ in range(MAX_STEPS):
        if not left or above is None:
            break
        if left[0].matches(above):
            del left[0]
        above = above.getparent()
    return not left


def find_names(element: etree._Element) -> frozenset[str]:
    """The classes and the identifier of an element, with . or # before them."""
    classes = (element.get("class") or "").split()[:MAX_CLASSES]
    identifier = element.get("id")
    return frozenset((*(f".{name}" for name in classes), *([f"#{identifier}"] if identifier else [])))
