"""Reads the lines of a web page as a browser shows them: blocks, <br>, list numbers, headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from speechkit.language.blanks import IDEOGRAPHIC, NO_BREAK
from speechkit.language.numerals import CIRCLED_TO_TWENTY
from speechkit.load.html.line_settings import read_line_setting
from speechkit.load.html.list_numbers import HtmlListCounter, number_item, open_html_list
from speechkit.load.html.page_tables import is_data_table, is_marker_cell, read_marker_cell
from speechkit.load.paragraphs import OPENS_ANEW, PLAIN, ParagraphSetting

BLOCKS = frozenset(
    (
        *("p", "div", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "tbody", "thead", "caption"),
        *("section", "article", "main", "header", "footer", "nav", "aside", "blockquote", "center", "form", "hr"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "pre", "address", "figure", "figcaption", "fieldset", "body", "html"),
    )
)
PREFORMATTED = frozenset(("pre", "listing", "xmp", "plaintext"))
WHITE_SPACE = re.compile(r"white-space(?:-collapse)?\s*:\s*([a-z]*)", re.IGNORECASE)
# Values of white-space, up to a hyphen → whether line breaks of the source are shown: pre covers pre-wrap and pre-line.
SHOWS_BREAKS = {
    **dict.fromkeys(("pre", "preserve", "break"), True),
    **dict.fromkeys(("normal", "nowrap", "collapse", "initial"), False),
}
SOURCE_LINE = re.compile(r"\r\n?|\n")
SPACES = re.compile(r"[ \t\n\r\f]+")
CHINESE = f"⺀-鿿{IDEOGRAPHIC}-〿！-～"
SOURCE_BREAK = re.compile(rf"(?<=[{CHINESE}])\n|\n(?=[{CHINESE}])")
NOTE_MARK = re.compile(rf"[\[〔［(（]\d{{1,3}}[\]〕］)）]|[{CIRCLED_TO_TWENTY}]")
INDENT = re.compile(f"[{NO_BREAK}{IDEOGRAPHIC}]{{2}}")


@dataclass(slots=True)
class VisibleLine:
    """A line of a page."""

    text: str
    element: etree._Element
    """The block that holds it."""
    linked: int = 0
    """How many of its characters are in links."""
    heading: int | None = None
    soft: bool = False
    """It follows a <br>, not the beginning of a block."""
    setting: ParagraphSetting = PLAIN


Event = tuple[str, str, etree._Element]
"""What the walk meets: "block", "break", "number" or "text"; its text, if any; the element that it belongs to."""


@dataclass(slots=True)
class OpenElement:
    """What an open element means for its content."""

    block: etree._Element
    """The innermost block around the content."""
    shows_breaks: bool
    """Whether a line break of the source is shown as one."""
    counter: HtmlListCounter
    """What counts the items, if it is a list."""


def read_visible_lines(root: etree._Element) -> list[VisibleLine]:
    """The lines with text below an element, without tables of data."""
    lines: list[VisibleLine] = []
    current = VisibleLine("", root)
    pieces: list[str] = []
    number = ""
    for kind, text, element in walk_element(root):
        if kind == "text":
            if current.setting is PLAIN and text.strip():
                current.setting = read_line_setting(element)
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
    """A line with the number of its item before it, unless the text has a number of its own."""
    own = not number or OPENS_ANEW.match(text.strip()[:20] + "，")
    return text if own else number + text.lstrip()


def walk_element(root: etree._Element) -> Iterator[Event]:
    """What an element contains, in document order and without recursion."""
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
            yield "number", "", element  # the number of an item without text is dropped
        parent = element.getparent()
        if element is not root and parent is not None:
            yield from read_text_pieces(element.tail, parent, opened[-1])


def enter_element(element: etree._Element, outer: OpenElement) -> OpenElement:
    """What an element means for its content, given what is around it."""
    tag = str(element.tag)
    style = WHITE_SPACE.search(element.get("style") or "")
    shown = SHOWS_BREAKS.get(style[1].lower()) if style else None
    if shown is None:
        shown = tag in PREFORMATTED or outer.shows_breaks
    return OpenElement(element if tag in BLOCKS else outer.block, shown, open_html_list(element))


def read_text_pieces(text: str | None, element: etree._Element, around: OpenElement) -> Iterator[Event]:
    """The events of a text: one piece, or line by line where line breaks of the source are shown."""
    if not text:
        return
    if not around.shows_breaks:
        yield "text", text, element
        return
    for i, line in enumerate(SOURCE_LINE.split(text)):
        if i:
            yield "break", "", around.block
        yield "text", line.replace(" ", NO_BREAK), element  # such spaces are shown; two are an indent


def is_linked(element: etree._Element, root: etree._Element) -> bool:
    """Whether an element is in a link; links are short, so a few ancestors are enough."""
    node: etree._Element | None = element
    for _ in range(4):
        if node is None or node is root:
            return False
        if node.tag == "a":
            return True
        node = node.getparent()
    return False


def find_heading(element: etree._Element, root: etree._Element) -> int | None:
    """The level of the heading that a block is or is in; None outside of headings."""
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
    """Whether an element is the mark of a footnote rather than a power: [1], ①, or a link."""
    if element.tag != "sup":
        return False
    return element.find("a") is not None or bool(NOTE_MARK.fullmatch("".join(element.itertext()).strip()))


def tidy_text(text: str) -> str:
    """A text with white space as a browser shows it, but without spaces for line breaks next to Chinese characters."""
    text = text.replace("\xad", "").strip(" \t\r\n\f")
    indent = 2 * IDEOGRAPHIC if INDENT.match(text) else ""
    rows = (row.strip() for row in text.replace(NO_BREAK, " ").splitlines())
    return indent + SPACES.sub(" ", SOURCE_BREAK.sub("", "\n".join(filter(None, rows))))
