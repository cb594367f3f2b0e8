"""Reads how a line of a web page is set: the size of its characters, and whether it is centred."""

from __future__ import annotations

import re

from lxml import etree

from speechkit.load.paragraphs import ParagraphSetting

SIZE = re.compile(r"(?:^|;)\s*font(?:-size)?\s*:[^;]*?\b(\d{1,3}(?:\.\d{1,4})?)(pt|px)\b", re.IGNORECASE)
ALIGN = re.compile(r"(?:^|;)\s*text-align\s*:\s*([a-z]+)", re.IGNORECASE)
POINTS = {"pt": 1.0, "px": 0.75}
USUAL = 12.0
"""The size in points where a page tells none: 16 pixels."""
FONT_SIZES = {"1": 7.5, "2": 10.0, "3": 12.0, "4": 13.5, "5": 18.0, "6": 24.0, "7": 36.0}
"""<font size="5"> → points."""
MAX_STEPS = 12
"""This many elements around a text are searched."""


def read_line_setting(element: etree._Element) -> ParagraphSetting:
    """How a line is set whose first text stands in this element."""
    size, centred = None, None
    node: etree._Element | None = element
    for _ in range(MAX_STEPS):
        if node is None or (size is not None and centred is not None):
            break
        style = node.get("style") or ""
        size = size if size is not None else read_size(node, style)
        centred = centred if centred is not None else read_centring(node, style)
        node = node.getparent()
    return ParagraphSetting(size or USUAL, bool(centred))


def read_size(node: etree._Element, style: str) -> float | None:
    """The size in points that an element asks for; None if it asks for none. The last of several counts."""
    sizes = SIZE.findall(style)
    if sizes:
        return float(sizes[-1][0]) * POINTS[sizes[-1][1].lower()]
    return FONT_SIZES.get(node.get("size") or "") if node.tag == "font" else None


def read_centring(node: etree._Element, style: str) -> bool | None:
    """Whether an element centres its lines; None if it says nothing of that."""
    if aligned := ALIGN.findall(style):
        return bool(aligned[-1].lower() == "center")
    if node.tag == "center":
        return True
    align = node.get("align") if node.tag in ("p", "div", "td", "h1", "h2", "h3", "h4", "h5", "h6") else None
    return align.lower() == "center" if align else None
