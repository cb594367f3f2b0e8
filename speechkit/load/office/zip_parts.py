"""The bytes of a ZIP container in, its parts out as XML trees; every size is bounded before it is believed."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from speechkit.errors import LoadError

MAX_PART = 64 * 1024 * 1024
"""Bytes of one part, unpacked; the text of the longest books takes a tenth of it."""
MAX_RATIO = 200
"""How many times a part may grow when it is unpacked; real documents grow by 5 to 40."""
SMALL = 8 * 1024 * 1024
"""A part below this size may grow as it likes."""

MAX_MARKUP = 2_000_000
"""Tags and attributes of all parts together, a book of a million characters; as a tree each takes up to 300 bytes."""

WHOLE_NUMBER = re.compile(r"\d{1,9}")

DAMAGED = "the file is damaged or was not copied whole"
COPY_AGAIN = "Get a fresh copy of it, or open and save it again"
# What the parser says of a limit of its own → what is wrong and what to do; the first that fits counts.
LIMITS = (
    ("depth", "tables or other elements in it are nested more than 200 deep", "Copy its text into a new document"),
    ("huge", "a text in it has millions of characters without a paragraph", "Part it into paragraphs"),
)


class Archive:
    """The parts of a container, read one by one."""

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
        """The bytes of a part, as long as both what it claims and what it is stay within bounds."""
        try:
            info = self._zip.getinfo(name)
            self._check(info)
            with self._zip.open(info) as part:
                data = part.read(min(MAX_PART, info.file_size) + 1)
        except KeyError as error:
            raise LoadError(f"{DAMAGED}: the part {name} is missing", COPY_AGAIN, source=self.source) from error
        except RuntimeError as error:
            raise LoadError("it is protected by a password", "Save it without one", source=self.source) from error
        except (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise LoadError(DAMAGED, COPY_AGAIN, source=self.source) from error
        if len(data) > info.file_size:
            raise LoadError("it unpacks to more than it says", "Do not open it", source=self.source)
        return data

    def tree(self, name: str) -> etree._Element:
        """The root of a part that is XML; entities stay unresolved and the network is off."""
        data = self.read(name)
        self._markup += count_markup(data)
        return parse_xml(data, self._markup, self.source)

    def _check(self, info: ZipInfo) -> None:
        too_large = info.file_size > MAX_PART
        if too_large or (info.file_size > SMALL and info.file_size > MAX_RATIO * max(1, info.compress_size)):
            size = f"{info.file_size // 1024 // 1024:,} MB"
            raise LoadError(f"a part of it would unpack to {size}", "Do not open it", source=self.source)


def count_markup(data: bytes) -> int:
    """How many tags and attributes XML has, or a few more."""
    return data.count(b"<") + data.count(b"=")


def parse_xml(data: bytes, markup: int, source: str) -> etree._Element:
    """The root of XML in a file with so much markup; entities stay unresolved and the network is off."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise LoadError("its XML defines entities, which no word processor writes", "Do not open it", source=source)
    if markup > MAX_MARKUP:
        problem = f"it has more than {MAX_MARKUP:,} tags and attributes"
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
    """An attribute by its local name, whatever its namespace: `val` of <w:start w:val="3"/> → 3."""
    if element is None:
        return default
    for key, value in element.items():
        if local(str(key)) == name:
            return str(value)
    return default


def whole_number(element: etree._Element | None, name: str) -> int | None:
    """The number in an attribute; None where it holds none, or one that no program counts with."""
    value = attribute(element, name)
    return int(value) if WHOLE_NUMBER.fullmatch(value) else None


def local(name: object) -> str:
    """A name without its namespace: {http://…}p → p; a comment's or an instruction's is empty."""
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first descendant along a path of local names."""
    for name in path:
        element = next(children(element, name), None)
    return element


def children(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """The children with a local name, in any namespace: in those alone strict files differ from the usual ones."""
    return (part for part in (element if element is not None else ()) if local(part.tag) == name)
