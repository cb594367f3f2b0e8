"""An element of a web page in, its lines out as a browser shows them: blocks, <br>, numbers of lists, headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from speechkit.language.blanks import IDEOGRAPHIC, NO_BREAK
from speechkit.load.html.list_numbers import HtmlListCounter, number_item, open_html_list
from speechkit.load.html.page_tables import is_data_table, is_marker_cell, read_marker_cell
from speechkit.load.paragraphs import OPENS_ANEW

BLOCKS = frozenset(
    (
        *("p", "div", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "tbody", "thead", "caption"),
        *("section", "article", "main", "header", "footer", "nav", "aside", "blockquote", "center", "form", "hr"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "pre", "address", "figure", "figcaption", "fieldset", "body", "html"),
    )
)
PREFORMATTED = frozenset(("pre", "listing", "xmp", "plaintext"))
WHITE_SPACE = re.compile(r"white-space(?:-collapse)?\s*:\s*([a-z]*)", re.IGNORECASE)
# How a style begins, and whether line breaks of the source are shown in it; pre stands for pre-wrap and pre-line, too.
SHOWS_BREAKS = {
    **dict.fromkeys(("pre", "preserve", "break"), True),
    **dict.fromkeys(("normal", "nowrap", "collapse", "initial"), False),
}
SOURCE_LINE = re.compile(r"\r\n?|\n")
SPACES = re.compile(r"[ \t\n\r\f]+")
CHINESE = "⺀-鿿　-〿！-～"
SOURCE_BREAK = re.compile(rf"(?<=[{CHINESE}])\n|\n(?=[{CHINESE}])")
NOTE_MARK = re.compile(r"[\[〔［(（]\d{1,3}[\]〕］)）]|[①-⑳]")
INDENT = re.compile(f"[{NO_BREAK}{IDEOGRAPHIC}]{{2}}")


@dataclass(slots=True)
class VisibleLine:
    """A line of a page."""

    text: str
    element: etree._Element
    """The block that it stands in."""
    linked: int = 0
    """How many of its characters are links."""
    heading: int | None = None
    soft: bool = False
    """It follows a <br>, not the beginning of a block."""


Event = tuple[str, str, etree._Element]
"""What the walk meets: "block", "break", "number" or "text"; its text, if any; the element that it belongs to."""


@dataclass(slots=True)
class OpenElement:
    """What an open element means for what is in it."""

    block: etree._Element
    """The innermost block."""
    shows_breaks: bool
    """A line break of the source is one on the screen."""
    counter: HtmlListCounter
    """What counts the items in it, if it is a list."""


def read_visible_lines(root: etree._Element) -> list[VisibleLine]:
    """The lines of an element with text in them, data tables left out."""
    lines: list[VisibleLine] = []
    current = VisibleLine("", root)
    pieces: list[str] = []
    number = ""
    for kind, text, element in walk_element(root):
        if kind == "text":
            pieces.append(text)
            current.linked += len(text.strip()) if is_linked(element, root) else 0
        elif kind == "number":
            number = text
        else:
            whole = "".join(pieces)
            if whole.strip():
                current.text = put_item_number(number, tidy_text(whole))
                current.heading = find_heading(current.element, root)
                lines.append(current)
                number = ""
            current, pieces = VisibleLine("", element, soft=kind == "break"), []
    return lines


def put_item_number(number: str, text: str) -> str:
    """A line behind the number of its item; none where the text has its own."""
    own = not number or OPENS_ANEW.match(text.strip()[:20] + "，")
    return text if own else number + text.lstrip()


def walk_element(root: etree._Element) -> Iterator[Event]:
    """What stands in an element in order, without recursion: (block, break, number or text; its text; its element)."""
    opened = [OpenElement(root, shows_breaks=False, counter=HtmlListCounter())]
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        tag = str(element.tag)
        if event == "start":
            around = enter_element(element, opened[-1])
            if tag == "br":
                yield "break", "", around.block
            elif tag in BLOCKS:
                yield "block", "", element
            if tag == "li":
                yield "number", number_item(element, opened[-1].counter), element
            numbered = tag == "td" and element.getnext() is not None and is_marker_cell(element)
            if numbered:
                yield "number", read_marker_cell(element), element
            opened.append(around)
            if numbered or (tag == "table" and is_data_table(element)) or is_note_mark(element):
                events.skip_subtree()
            else:
                yield from read_text_pieces(element.text, element, around)
            continue
        opened.pop()
        if tag in BLOCKS:
            yield "block", "", opened[-1].block
        if tag == "li":
            yield "number", "", element  # an item without text leaves its number to nobody
        parent = element.getparent()
        if element is not root and parent is not None:
            yield from read_text_pieces(element.tail, parent, opened[-1])


def enter_element(element: etree._Element, outer: OpenElement) -> OpenElement:
    """What holds in an element, and what of it holds there because it does so around it."""
    tag = str(element.tag)
    style = WHITE_SPACE.search(element.get("style") or "")
    shown = SHOWS_BREAKS.get(style[1].lower()) if style else None
    if shown is None:
        shown = tag in PREFORMATTED or outer.shows_breaks
    return OpenElement(element if tag in BLOCKS else outer.block, shown, open_html_list(element))


def read_text_pieces(text: str | None, element: etree._Element, around: OpenElement) -> Iterator[Event]:
    """A text as `walk` gives it: in one piece, or line by line where the breaks of the source are shown."""
    if not text:
        return
    if not around.shows_breaks:
        yield "text", text, element
        return
    for i, line in enumerate(SOURCE_LINE.split(text)):
        if i:
            yield "break", "", around.block
        yield "text", line.replace(" ", NO_BREAK), element  # shown as they stand: two are an indent


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


def is_note_mark(element: etree._Element) -> bool:
    """Whether an element is the raised mark of a note and no power: [1], ①, or a link."""
    if element.tag != "sup":
        return False
    return element.find("a") is not None or bool(NOTE_MARK.fullmatch("".join(element.itertext()).strip()))


def tidy_text(text: str) -> str:
    """White space as a browser shows it, but none from the source's own line breaks beside Chinese characters."""
    text = text.replace("\xad", "").strip(" \t\r\n\f")
    indent = 2 * IDEOGRAPHIC if INDENT.match(text) else ""
    rows = (row.strip() for row in text.replace(NO_BREAK, " ").splitlines())
    return indent + SPACES.sub(" ", SOURCE_BREAK.sub("", "\n".join(filter(None, rows))))
