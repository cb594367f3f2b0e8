"""Parses a web page into a tree without what no reader sees."""

from __future__ import annotations

import re
from itertools import accumulate

from lxml import etree

from speechkit.errors import LoadError
from speechkit.load.encoding.decoding import Decoded, decode
from speechkit.load.encoding.plausibility import share_of_chinese
from speechkit.load.html.css import apply_sheets

META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
HEAD = 4096
"""This many bytes are searched for the declared encoding."""
SAMPLE = 65536
NOT_ASCII = re.compile(r"[^\x00-\x7f]")
BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
# What authors declare → the encoding that they mean: pages called gb2312 hold characters of GBK and GB18030.
MEANT = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030", "utf8": "utf-8"}
UNSEEN = frozenset(
    (
        *("script", "style", "noscript", "template", "iframe", "object", "svg", "head"),
        *("rt", "rp", "textarea", "select", "noframes"),
    )
)
SHOWN = re.compile(r"(display|visibility)\s*:\s*([a-z-]+)", re.IGNORECASE)
MOST_HIDDEN = 0.5
"""The most of a page's text that may be hidden; where more is, a script shows it later."""
MAX_DEPTH = 2048
"""The depth limit of libxml2 from 2.14 on; older versions have none, and every level costs time."""
MAX_BYTES = 64 * 1024 * 1024
MAX_TAGS = 500_000
"""An element takes some hundred bytes of memory, a character of text or of a picture two or three."""


def parse_page(data: bytes, source: str, encoding: str | None) -> tuple[etree._Element, str, Decoded]:
    """The body, the text of <title>, and the decoded text; LoadError if the page is damaged or too large."""
    if len(data) > MAX_BYTES or data.count(b"<") > MAX_TAGS:
        raise LoadError("it is too large for a web page", "Save its text as a .txt file", source=source)
    decoded = decode_page(data, source, encoding)
    root = parse_text(decoded.text, source)
    title = root.findtext(".//title") or ""
    apply_sheets(root)
    empty_unseen(root)
    body = root.find(".//body")
    return (root if body is None else body), " ".join(title.split()), decoded


def parse_text(text: str, source: str) -> etree._Element:
    """The tree of a whole page; LoadError if the parser would drop a part of it."""
    # Without huge_tree, libxml2 silently drops what is 256 levels deep or follows a piece of 10 MB.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    root: etree._Element | None = etree.fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser)
    if root is None:
        raise LoadError("there is no text in it", "Check that it is the right file", source=source)
    # The tree ends at a fatal error.
    stopped = any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log)
    if stopped or find_depth(root) > MAX_DEPTH:
        problem = "its elements are nested too deep, or it is damaged"
        raise LoadError(problem, "Save its text as a .txt file", source=source)
    return root


def find_depth(root: etree._Element) -> int:
    """How many elements are nested in each other at the deepest place."""
    steps = (1 if event == "start" else -1 for event, _ in etree.iterwalk(root, events=("start", "end")))
    return max(accumulate(steps))


def decode_page(data: bytes, source: str, encoding: str | None) -> Decoded:
    """The characters of a page: as named, by BOM, as UTF-8, as it declares, or by a guess with a notice."""
    declared = META.search(data[:HEAD])
    if encoding or not declared or data.startswith(BOMS):
        return decode(data, source, encoding=encoding)
    name = declared[1].decode("ascii").lower()
    try:
        stated = decode(data, source, encoding=MEANT.get(name, name))
    except LoadError:
        return decode(data, source)  # the declaration is wrong, as on many pages
    if name not in stated.text[:HEAD].lower():  # UTF-16 declared in single bytes is wrong, too
        return decode(data, source)
    try:
        found = decode(data, source)
    except LoadError:
        return stated  # too little Chinese for a guess
    # UTF-8 is found without a notice, and bytes are hardly ever UTF-8 by accident.
    readings = (stated, found) if found.notices else (found, stated)
    return max(readings, key=rate_reading)


def rate_reading(reading: Decoded) -> float:
    """How much a decoded text looks like Chinese, from 0 to 1, by a sample of it."""
    start = NOT_ASCII.search(reading.text)
    return share_of_chinese(reading.text[start.start() : start.start() + SAMPLE]) if start else 0.0


def empty_unseen(root: etree._Element) -> None:
    """Empties scripts, styles and hidden elements.

    The elements stay: to remove them would join the texts around each of them, in quadratic time.
    """
    for element in find_unseen(root):
        element.clear(keep_tail=True)
        element.tag = "noscript"  # not a block, whatever it was


def find_unseen(root: etree._Element) -> list[etree._Element]:
    """The elements that no reader sees, by their tags or attributes; hidden ones only where they hold little text.

    Hidden text that is most of a page is shown later by a script.
    """
    unseen: list[etree._Element] = []
    hidden: list[tuple[etree._Element, int]] = []
    lengths = [0]
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            lengths.append(len(element.text or ""))
            continue
        length = lengths.pop()
        if element.tag in UNSEEN:
            unseen.append(element)
            length = 0
        elif is_hidden_element(element):
            hidden.append((element, length))
        lengths[-1] += length + len(element.tail or "")
    return unseen + [element for element, length in hidden if length <= MOST_HIDDEN * lengths[0]]


def is_hidden_element(element: etree._Element) -> bool:
    """Whether the attributes of an element hide it; the last declaration of a property counts."""
    words = SHOWN.findall(element.get("style") or "")
    last = {name.lower(): value.lower() for name, value in words}
    return element.get("hidden") is not None or last.get("display") == "none" or last.get("visibility") == "hidden"
