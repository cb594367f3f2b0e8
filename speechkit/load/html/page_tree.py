"""The bytes of a web page in, its tree out, with what no reader sees taken away."""

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
"""How many bytes are searched for what a page declares."""
SAMPLE = 65536
NOT_ASCII = re.compile(r"[^\x00-\x7f]")
BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
# gb2312 on a page means whatever the author's Windows wrote; utf8 is what authors call utf-8.
MEANT = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030", "utf8": "utf-8"}
UNSEEN = frozenset(
    (
        *("script", "style", "noscript", "template", "iframe", "object", "svg", "head"),
        *("rt", "rp", "textarea", "select", "noframes"),
    )
)
SHOWN = re.compile(r"(display|visibility)\s*:\s*([a-z-]+)", re.IGNORECASE)
MOST_HIDDEN = 0.5
"""How much of a page's text is hidden at most; that of some sites is until a script shows it."""
MAX_DEPTH = 2048
"""As deep as libxml2 goes from 2.14 on; before, it knows no limit, and every step up costs time."""
MAX_BYTES = 64 * 1024 * 1024
MAX_TAGS = 500_000
"""An element costs some hundred bytes of memory, a character of text or of a picture two or three."""


def parse_page(data: bytes, source: str, encoding: str | None) -> tuple[etree._Element, str, Decoded]:
    """The body, the text of <title>, and how the bytes were decoded."""
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
    """The tree of a page, the whole of it or none."""
    # Without huge_tree, libxml2 drops in silence what is 256 levels deep or behind 10 MB in one piece.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    root: etree._Element | None = etree.fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser)
    if root is None:
        raise LoadError("there is no text in it", "Check that it is the right file", source=source)
    stopped = any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log)  # the tree ends there
    if stopped or find_depth(root) > MAX_DEPTH:
        problem = "its elements are nested too deep, or it is damaged"
        raise LoadError(problem, "Save its text as a .txt file", source=source)
    return root


def find_depth(root: etree._Element) -> int:
    """How many elements stand in each other at the deepest place."""
    steps = (1 if event == "start" else -1 for event, _ in etree.iterwalk(root, events=("start", "end")))
    return max(accumulate(steps))


def decode_page(data: bytes, source: str, encoding: str | None) -> Decoded:
    """The characters of a page: as named, by its BOM, as UTF-8, as it declares, or by evidence, with a notice."""
    declared = META.search(data[:HEAD])
    if encoding or not declared or data.startswith(BOMS):
        return decode(data, source, encoding=encoding)
    name = declared[1].decode("ascii").lower()
    try:
        stated = decode(data, source, encoding=MEANT.get(name, name))
    except LoadError:
        return decode(data, source)  # the page says what is not so, as many do
    if name not in stated.text[:HEAD].lower():  # UTF-16 on a page of bytes: what is declared so cannot be read so
        return decode(data, source)
    try:
        found = decode(data, source)
    except LoadError:
        return stated  # too little Chinese in it to tell
    readings = (stated, found) if found.notices else (found, stated)  # only UTF-8 is no guess, and rarely an accident
    return max(readings, key=rate_reading)


def rate_reading(reading: Decoded) -> float:
    """How much a text looks like Chinese, by a sample of it."""
    start = NOT_ASCII.search(reading.text)
    return share_of_chinese(reading.text[start.start() : start.start() + SAMPLE]) if start else 0.0


def empty_unseen(root: etree._Element) -> None:
    """Takes away what is in scripts, styles and hidden elements.

    They themselves stay: were they taken out, the texts around each would be joined anew, in quadratic time.
    """
    for element in find_unseen(root):
        element.clear(keep_tail=True)
        element.tag = "noscript"  # no block, whatever it was


def find_unseen(root: etree._Element) -> list[etree._Element]:
    """The elements that no reader sees, by their tags or their own attributes; hidden ones only with little text.

    What holds most of a page is shown by a script once the page is there.
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
    """Whether an element says that it is hidden; of several such words, the last one holds."""
    words = SHOWN.findall(element.get("style") or "")
    last = {name.lower(): value.lower() for name, value in words}
    return element.get("hidden") is not None or last.get("display") == "none" or last.get("visibility") == "hidden"
