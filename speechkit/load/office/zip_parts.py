"""Reads the XML parts of a ZIP container within limits on their size."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from speechkit.errors import LoadError
from speechkit.messages import Message

MAX_PART = 64 * 1024 * 1024
"""The most bytes of one part, unpacked; the text of the longest books takes a tenth of it."""
MAX_RATIO = 200
"""How many times larger than packed a part may be; real documents reach 5 to 40."""
SMALL = 8 * 1024 * 1024
"""A part of fewer bytes may have any ratio."""

MAX_MARKUP = 2_000_000
"""The most tags and attributes of all parts together, those of a book of a million characters.

Each takes up to 300 bytes of memory in the parsed tree.
"""

WHOLE_NUMBER = re.compile(r"\d{1,9}")

DAMAGED = "the file is damaged or was not copied whole"
PART_MISSING = "the file is damaged or was not copied whole: the part {part} is missing"
COPY_AGAIN = "Get a fresh copy of it, or open and save it again"
CHECK_ORIGIN = "Check where it comes from"
# A word in the parser's message about its own limits → what is wrong and what to do; the first that fits counts.
LIMITS = (
    ("depth", "tables or other elements in it are nested more than 200 deep", "Copy its text into a new document"),
    ("huge", "a text in it has millions of characters without a paragraph", "Split it into paragraphs"),
)


class Archive:
    """A ZIP container whose parts are read one by one; LoadError if it is damaged."""

    def __init__(self, data: bytes, source: str) -> None:
        self.source = source
        self._markup = 0
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
            raise LoadError(DAMAGED, COPY_AGAIN, source=source) from error

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def read(self, name: str) -> bytes:
        """The bytes of a part; LoadError if its declared or its real size is too large."""
        try:
            info = self._zip.getinfo(name)
            self._check(info)
            with self._zip.open(info) as part:
                data = part.read(min(MAX_PART, info.file_size) + 1)
        except KeyError as error:
            raise LoadError(Message(PART_MISSING, part=name), COPY_AGAIN, source=self.source) from error
        except RuntimeError as error:
            raise LoadError("it is protected by a password", "Save it without one", source=self.source) from error
        except (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise LoadError(DAMAGED, COPY_AGAIN, source=self.source) from error
        if len(data) > info.file_size:
            raise LoadError("refused: a part of it unpacks to more than it declares", CHECK_ORIGIN, source=self.source)
        return data

    def tree(self, name: str) -> etree._Element:
        """The root element of a part that is XML."""
        data = self.read(name)
        self._markup += count_markup(data)
        return parse_xml(data, self._markup, self.source)

    def _check(self, info: ZipInfo) -> None:
        too_large = info.file_size > MAX_PART
        if too_large or (info.file_size > SMALL and info.file_size > MAX_RATIO * max(1, info.compress_size)):
            problem = Message("refused: a part of it would unpack to {size:,} MB", size=info.file_size >> 20)
            raise LoadError(problem, CHECK_ORIGIN, source=self.source)


def count_markup(data: bytes) -> int:
    """How many tags and attributes XML has, at most."""
    return data.count(b"<") + data.count(b"=")


def parse_xml(data: bytes, markup: int, source: str) -> etree._Element:
    """The root element of XML; `markup` is how many tags and attributes its file has.

    Entities are not resolved and nothing is fetched from the network. Raises LoadError if it is damaged or too
    large.
    """
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        problem = "refused: its XML defines entities, which no word processor writes"
        raise LoadError(problem, CHECK_ORIGIN, source=source)
    if markup > MAX_MARKUP:
        problem = Message("it has more than {count:,} tags and attributes", count=MAX_MARKUP)
        raise LoadError(problem, "Split it into smaller files", source=source)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        said = str(error).lower()
        found = ((problem, remedy) for sign, problem, remedy in LIMITS if sign in said)
        problem, remedy = next(found, (DAMAGED, COPY_AGAIN))
        raise LoadError(problem, remedy, source=source) from error


def attribute(element: etree._Element | None, name: str, default: str = "") -> str:
    """The value of an attribute by its local name, in any namespace: `val` of <w:start w:val="3"/> → 3."""
    if element is None:
        return default
    for key, value in element.items():
        if local(str(key)) == name:
            return str(value)
    return default


def whole_number(element: etree._Element | None, name: str) -> int | None:
    """The number in an attribute; None if it is missing, not a number or longer than nine digits."""
    value = attribute(element, name)
    return int(value) if WHOLE_NUMBER.fullmatch(value) else None


def local(name: object) -> str:
    """A name without its namespace: {http://…}p → p; empty for comments and processing instructions."""
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first descendant along a path of local names; None if there is none."""
    for name in path:
        if element is None:
            return None
        element = next(element.iterchildren(f"{{*}}{name}"), None)
    return element


def children(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """The children with a local name, in any namespace: strict and transitional files differ in their namespaces."""
    return iter(()) if element is None else element.iterchildren(f"{{*}}{name}")
