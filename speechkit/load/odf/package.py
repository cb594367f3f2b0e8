"""Opens an OpenDocument text, packed (.odt, .ott) or as a single XML file (.fodt).

OpenDocument 1.3, part 2, section 2 (packages) and part 3, section 3.1.2 (single XML files).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from speechkit.errors import LoadError
from speechkit.load.file_kinds import trim_front
from speechkit.load.office.zip_parts import MAX_PART, Archive, child, count_markup, local, parse_xml
from speechkit.messages import Message

PACKED = b"PK"
MANIFEST = "META-INF/manifest.xml"
# A package encrypted as a whole has a part of this name; where each part is encrypted, the manifest has an element.
ENCRYPTED_PACKAGE, ENCRYPTED_PART = "encrypted-package", b"encryption-data"
# A single XML file holds its pictures as base64, each in one piece and longer than the text of a book.
PICTURES = re.compile(rb"<office:binary-data\b[^<>]*>[^<]*</office:binary-data\s*>")


class Parts(NamedTuple):
    """The parts of a document that are read."""

    body: etree._Element
    """The <office:text> element."""
    styles: tuple[etree._Element, ...]
    """The elements that hold styles: first those with named styles, then those with automatic styles."""


def open_document(data: bytes, source: str) -> Parts:
    """The parts of a document, packed or as a single XML file; LoadError if it is damaged or not a text."""
    roots = unpack_package(data, source) if data.startswith(PACKED) else [parse_flat(data, source)]
    body = next((found for root in roots if (found := child(root, "body")) is not None), None)
    if body is None:
        raise LoadError("this OpenDocument file has no body", "Open and save it again", source=source)
    text = child(body, "text")
    if text is None:
        raise LoadError("this OpenDocument file is not a text", "Save its text as .odt or .txt", source=source)
    # The automatic styles in styles.xml belong to headers and footers; their names may occur again in content.xml.
    named = (child(root, "styles") for root in roots)
    made = (child(root, "automatic-styles") for root in roots if child(root, "body") is not None)
    return Parts(text, tuple(found for found in (*named, *made) if found is not None))


def unpack_package(data: bytes, source: str) -> list[etree._Element]:
    """The root elements of the parts that hold text or styles."""
    archive = Archive(data, source)
    manifest = archive.read(MANIFEST) if MANIFEST in archive else b""
    if ENCRYPTED_PACKAGE in archive or ENCRYPTED_PART in manifest:
        raise LoadError("it is protected by a password", "Save it without one", source=source)
    if "content.xml" not in archive:
        raise LoadError(
            "this is not an OpenDocument file", "Check what it is, or name its kind with --from", source=source
        )
    return [archive.tree(name) for name in ("styles.xml", "content.xml") if name in archive]


def parse_flat(data: bytes, source: str) -> etree._Element:
    """The root element of a document in a single XML file."""
    data = PICTURES.sub(b"", trim_front(data))
    if len(data) > MAX_PART:
        raise LoadError(
            Message("its text takes {size:,} MB", size=len(data) >> 20), "Split it into smaller files", source=source
        )
    root = parse_xml(data, count_markup(data), source)
    if local(root.tag) != "document":
        raise LoadError(
            "this is not an OpenDocument file", "Check what it is, or name its kind with --from", source=source
        )
    return root
