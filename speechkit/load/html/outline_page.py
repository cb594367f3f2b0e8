"""Reads the page that speechkit writes as the outline that it is: its rows are the nodes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from lxml import etree

from speechkit.errors import LoadError
from speechkit.language.squeezed import find_squeezed
from speechkit.load.html.page_tree import parse_text
from speechkit.load.outlines.outline_document import Around, Topic, build_outline_document, clean_label
from speechkit.model import Document, Frame, Kind

GENERATOR = b'<meta name="generator" content="speechkit">'
HEAD = 4096
"""This many bytes of a page are searched for its generator."""
KINDS: dict[str, Kind] = {"item": "item", "heading": "heading", "group": "group"}
DAMAGED = "the page was written by speechkit and is damaged"


def is_outline_page(data: bytes) -> bool:
    """Whether speechkit wrote a page."""
    return GENERATOR in data[:HEAD]


def read_outline_page(data: bytes, source: str) -> Document:
    """The document of a page that speechkit wrote; LoadError if its rows or its data are damaged."""
    root = parse_text(data.decode("utf-8", "replace"), source)
    rows = [row for row in root.iter("div") if row.get("role") == "treeitem" and row.get("data-kind") in KINDS]
    try:
        known: dict[str, Any] = json.loads(root.findtext(".//script[@id='data']") or "")
        topics = list(_topics(rows, known["texts"]))
        above, below = str(known["above"]), str(known["below"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise LoadError(DAMAGED, "Write it again from its source", source=source) from error
    title = "" if known.get("untitled") else clean_label(root.findtext(".//h1") or "")
    around = Around(Frame(title=title or None), (), above, below, front_is_told=False)
    return build_outline_document(around, topics, source)


def _topics(rows: list[etree._Element], texts: list[str]) -> Iterator[Topic]:
    for row, text in zip(rows, texts, strict=True):
        name = next(part for part in row.iter("span") if part.get("class") == "label")
        marker = "".join(name[0].itertext())
        title = "".join(name.itertext())[len(marker) :]
        found = find_squeezed(text, title)
        label, rest = (text[: found[1]], text[found[1] :]) if found else (marker + title, text)
        yield Topic(
            int(row.get("aria-level") or 1), label, rest, "", marker.strip(), title, KINDS[row.get("data-kind") or ""]
        )
