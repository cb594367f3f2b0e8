"""The bytes of a web page in, its tree out, with what no reader sees taken away."""

from __future__ import annotations

import re

from lxml import etree, html

from speechkit.errors import LoadError
from speechkit.load.encodings import Decoded, decode

META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
# gb2312 on a page means whatever the author's Windows wrote; utf8 is what authors call utf-8.
MEANT = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030", "utf8": "utf-8"}
UNSEEN = (
    "script",
    "style",
    "noscript",
    "template",
    "iframe",
    "object",
    "svg",
    "head",
    "rt",
    "rp",
    "textarea",
    "select",
)
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
MAX_BYTES = 64 * 1024 * 1024


def parse_page(data: bytes, source: str, encoding: str | None) -> tuple[etree._Element, str, Decoded]:
    """The body, the text of <title>, and how the bytes were decoded."""
    if len(data) > MAX_BYTES:
        raise LoadError("it is too large for a web page", "Save its text as a .txt file", source=source)
    decoded = decode_page(data, source, encoding)
    root = parse_text(decoded.text, source)
    title = root.findtext(".//title") or ""
    remove_unseen(root)
    body = root.find(".//body")
    return (root if body is None else body), " ".join(title.split()), decoded


def parse_text(text: str, source: str) -> etree._Element:
    """The tree of a page, the whole of it or none."""
    # Without huge_tree, libxml2 drops in silence what is 256 levels deep or behind 10 MB in one piece.
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except etree.ParserError as error:
        raise LoadError("there is no text in it", "Check that it is the right file", source=source) from error
    if any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log):  # the tree ends there
        problem = "its elements are nested too deep, or it is damaged"
        raise LoadError(problem, "Save its text as a .txt file", source=source)
    return root


def decode_page(data: bytes, source: str, encoding: str | None) -> Decoded:
    """The characters of a page: by its BOM, by what it declares where that is true, or by evidence."""
    declared = META.search(data[:4096])
    named = declared[1].decode("ascii").lower() if declared else ""
    if encoding is None and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        named = MEANT.get(named, named)
        if named:
            try:
                return decode(data, source, encoding=named)
            except LoadError:
                pass  # the page says what is not so, as many do
    return decode(data, source, encoding=encoding)


def remove_unseen(root: etree._Element) -> None:
    """Takes scripts, styles and hidden elements out of the tree; the text behind them stays."""
    unseen = list(root.iter(*UNSEEN))
    unseen += [element for element in root.iter("*") if is_hidden(element)]
    for element in unseen:
        remove(element)


def is_hidden(element: etree._Element) -> bool:
    """Whether an element's own attributes hide it."""
    return element.get("hidden") is not None or bool(HIDDEN.search(element.get("style") or ""))


def remove(element: etree._Element) -> None:
    """Takes an element out of its tree and leaves the text behind it where it is."""
    parent, tail = element.getparent(), element.tail
    if parent is None:
        return
    before = element.getprevious()
    if tail and before is not None:
        before.tail = (before.tail or "") + tail
    elif tail:
        parent.text = (parent.text or "") + tail
    parent.remove(element)
