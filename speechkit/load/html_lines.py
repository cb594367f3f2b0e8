"""An element of a web page in, its lines out as a browser shows them: blocks, <br>, numbers of lists, headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import fmean

from lxml import etree

from speechkit.load.paragraphs import OPENS_ANEW
from speechkit.load.word_counting import format_number

BLOCKS = frozenset(
    (
        *("p", "div", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "tbody", "thead", "caption"),
        *("section", "article", "main", "header", "footer", "nav", "aside", "blockquote", "center", "form", "hr"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "pre", "address", "figure", "figcaption", "fieldset", "body", "html"),
    )
)
SPACES = re.compile(r"[ \t\n\r\f]+")
CHINESE = "⺀-鿿　-〿！-～"
SOURCE_BREAK = re.compile(rf"(?<=[{CHINESE}])\n|\n(?=[{CHINESE}])")
INDENT = re.compile(r"[\xa0　]{2}")
LIST_TYPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
SHORT_CELL = 40
"""The length up to which the cells of a table are data."""


@dataclass(slots=True)
class Line:
    """A line of a page."""

    text: str
    element: etree._Element
    """The block that it stands in."""
    linked: int = 0
    """How many of its characters are links."""
    heading: int | None = None
    soft: bool = False
    """It follows a <br>, not the beginning of a block."""


def read_lines(root: etree._Element) -> list[Line]:
    """The lines of an element with text in them, data tables left out."""
    lines: list[Line] = []
    current = Line("", root)
    for kind, text, element in walk(root):
        if kind == "text":
            current.text += text
            current.linked += len(text.strip()) if is_linked(element, root) else 0
            continue
        if current.text.strip():
            lines.append(current)
        current = Line(text, element, heading=find_heading(element, root), soft=kind == "break")
    if current.text.strip():
        lines.append(current)
    for line in lines:
        line.text = tidy(line.text)
    return lines


def walk(root: etree._Element) -> Iterator[tuple[str, str, etree._Element]]:
    """Blocks, breaks and texts in order, without recursion: (kind, text, the element that it stands in)."""
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        tag = str(element.tag)
        if event == "start":
            if tag == "br":
                yield "break", "", find_block(element, root)
            elif tag == "table" and is_data(element):
                events.skip_subtree()
                yield "block", "", element
                continue
            elif tag in BLOCKS:
                yield "block", number_item(element) if tag == "li" else "", element
            if element.text:
                yield "text", element.text, element
            continue
        parent = element.getparent()
        if tag in BLOCKS and element is not root and parent is not None:
            yield "block", "", find_block(parent, root)
        if element is not root and element.tail and parent is not None:
            yield "text", element.tail, parent


def find_block(element: etree._Element, root: etree._Element) -> etree._Element:
    """The innermost block around an element."""
    node: etree._Element | None = element
    while node is not None and node is not root and node.tag not in BLOCKS:
        node = node.getparent()
    return root if node is None else node


def is_linked(element: etree._Element, root: etree._Element) -> bool:
    """Whether an element is, or is in, a link; links are short, a few steps up are enough."""
    node: etree._Element | None = element
    for _ in range(4):
        if node is None or node is root:
            return False
        if node.tag == "a":
            return True
        node = node.getparent()
    return False


def find_heading(element: etree._Element, root: etree._Element) -> int | None:
    """The level of the heading that a block is or is in."""
    node: etree._Element | None = element
    for _ in range(4):
        if node is None or node is root.getparent():
            return None
        tag = str(node.tag)
        if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            return int(tag[1])
        node = node.getparent()
    return None


def number_item(item: etree._Element) -> str:
    """The number that a browser puts in front of an item of a numbered list; none where the text has its own."""
    parent = item.getparent()
    if parent is None or parent.tag != "ol" or OPENS_ANEW.match("".join(item.itertext()).strip()[:20] + "，"):
        return ""
    start = parent.get("start") or "1"
    before = sum(1 for _ in item.itersiblings("li", preceding=True))
    number = (int(start) if start.isdecimal() and len(start) < 6 else 1) + before
    return format_number(number, LIST_TYPES.get(parent.get("type") or "", "decimal")) + ". "


def is_data(table: etree._Element) -> bool:
    """Whether a table holds data rather than the layout of the page: short cells, several in a row."""
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    wide = [row for row in rows if len(row) > 1]
    if len(rows) < 2 or len(wide) < 0.6 * len(rows) or table.find(".//table") is not None:
        return False
    lengths = [len("".join(cell.itertext()).strip()) for row in rows for cell in row]
    return max(lengths) < 5 * SHORT_CELL and fmean(lengths) < SHORT_CELL


def tidy(text: str) -> str:
    """White space as a browser shows it, but none from the source's own line breaks beside Chinese characters."""
    text = text.strip(" \t\r\n\f")
    indent = "　　" if INDENT.match(text) else ""
    rows = (row.strip() for row in text.replace("\xa0", " ").splitlines())
    return indent + SPACES.sub(" ", SOURCE_BREAK.sub("", "\n".join(filter(None, rows))))
