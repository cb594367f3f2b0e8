"""Reads XML of mind maps piece by piece, without recursion: a map may be nested deep."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

from speechkit.errors import LoadError

LARGEST = 64 << 20


def read_xml(data: bytes, source: str) -> Iterator[tuple[Literal["start", "end"], Element]]:
    """Each element at its start and at its end; LoadError if the XML is damaged, too large or defines entities."""
    if b"<!ENTITY" in data:
        raise LoadError("refused: its XML defines entities", "Check where it comes from", source=source)
    if len(data) > LARGEST:
        raise LoadError("it is too large for a mind map", "Split it into smaller files", source=source)
    parser: XMLPullParser[Element] = XMLPullParser(("start", "end"))
    try:
        parser.feed(data)
        parser.close()
        yield from parser.read_events()  # type: ignore[misc]
    except (ParseError, ValueError, LookupError) as error:
        raise LoadError("its XML is damaged", "Export it again", source=source) from error
