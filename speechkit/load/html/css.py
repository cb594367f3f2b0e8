"""The style sheets inside a page in; out: what they say of lists and of what is hidden, in the elements' own styles."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from lxml import etree

SEEN_MEDIA = ("all", "screen")
MAX_SHEETS = 1_000_000
"""Characters of all sheets."""
MAX_RULES = 20
"""For one tag or class; the last ones hold."""
MAX_CLASSES = 20
MAX_STEPS = 12
"""How far above an element what its selector names is looked for."""
COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
# What holds only on paper or on narrow screens; the rule inside braces of its own.
AT_RULE = re.compile(r"@[^{};@]*+(?:;|\{(?:[^{}]++|\{[^{}]*+\})*+\}?)")
TOLD = re.compile(r"(?:list-style(?:-type)?|display|visibility)\s*:[^;]*", re.IGNORECASE)
SIMPLE = re.compile(r"([a-z][a-z0-9]*)?((?:[.#][\w-]+)*)", re.IGNORECASE)


class SimpleSelector(NamedTuple):
    """One part of a selector: ol.cn#list."""

    tag: str
    names: frozenset[str]
    """Classes and identifiers with the sign before them."""

    def matches(self, element: etree._Element) -> bool:
        """Whether an element is meant."""
        return self.tag in ("", element.tag) and self.names <= find_names(element)


Rule = tuple[int, tuple[SimpleSelector, ...], str]
"""Its place in the sheet, the parts of its selector, the innermost first, and what holds there."""


def apply_sheets(root: etree._Element) -> None:
    """Writes what the page's sheets say into the elements' own styles, in front of what those say themselves."""
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
    """The rules that tell something, in order, by a name that what they mean must have."""
    rules: dict[str, list[Rule]] = defaultdict(list)
    for i, rule in enumerate(AT_RULE.sub("", sheet).split("}")):
        selectors, _, block = rule.rpartition("{")
        style = ";".join(TOLD.findall(block))
        for parts in map(read_selector, selectors.split(",") if style else ()):
            if parts:
                rules[min(parts[0].names, default=parts[0].tag)].append((i, parts, style))
    return {key: found[-MAX_RULES:] for key, found in rules.items()}


def read_selector(selector: str) -> tuple[SimpleSelector, ...]:
    """The parts of a selector; none where it has more in it than names."""
    found = [SIMPLE.fullmatch(part) for part in selector.replace(">", " ").split()]
    simple = [
        SimpleSelector((part[1] or "").lower(), frozenset(re.findall(r"[.#][\w-]+", part[2]))) for part in found if part
    ]
    return tuple(reversed(simple)) if len(simple) == len(found) else ()


def is_selected(element: etree._Element, parts: tuple[SimpleSelector, ...]) -> bool:
    """Whether a selector means an element."""
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
    """The classes and the identifier of an element."""
    classes = (element.get("class") or "").split()[:MAX_CLASSES]
    identifier = element.get("id")
    return frozenset((*(f".{name}" for name in classes), *([f"#{identifier}"] if identifier else [])))
