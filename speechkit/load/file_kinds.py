"""Tells the kind of a file from its content, and from its name where the content leaves that open."""

from __future__ import annotations

import re
from collections.abc import Mapping
from os.path import splitext

from speechkit.messages import Message

# The first bytes of a file → the kinds that begin with them; where there are several, content and name decide.
SIGNATURES: tuple[tuple[bytes, tuple[str, ...]], ...] = (
    (b"%PDF-", ("pdf",)),
    (b"{\\rtf", ("rtf",)),
    (b"PK\x03\x04", ("docx", "odt", "odf", "sxw", "xlsx", "pptx", "epub", "xmind", "zip")),
    (b"PK\x05\x06", ("zip",)),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ("doc", "wps", "xls", "ppt")),
    (b"\x89PNG", ("png",)),
    (b"\xff\xd8\xff", ("jpeg",)),
    (b"GIF87a", ("gif",)),
    (b"GIF89a", ("gif",)),
    (b"\x1f\x8b", ("gzip",)),
    (b"7z\xbc\xaf\x27\x1c", ("7z",)),
    (b"Rar!\x1a\x07", ("rar",)),
    (b"\x7fELF", ("program",)),
    (b"MZ\x90\x00", ("program",)),
    (b"SQLite format 3\x00", ("sqlite",)),
    (b"%TSD-Header", ("encrypted",)),
    (b"ID3\x03", ("mp3",)),
    (b"ID3\x04", ("mp3",)),
)

# A name or a media type inside a ZIP archive → the kind of the archive; the first that occurs counts.
MEMBERS: tuple[tuple[bytes, str], ...] = (
    (b"word/document", "docx"),
    (b"xl/workbook", "xlsx"),
    (b"ppt/presentation", "pptx"),
    (b"application/vnd.oasis.opendocument.text", "odt"),
    (b"application/vnd.oasis.opendocument.", "odf"),
    (b"application/epub+zip", "epub"),
    (b"application/vnd.sun.xml.writer", "sxw"),
    (b"content.json", "xmind"),
    (b"META-INF/manifest.xml", "odt"),  # its media type is compressed or missing
)

# The same for the compound files of the old Office: the name of a stream in them, in UTF-16.
STREAMS: tuple[tuple[bytes, str], ...] = (
    ("WordDocument".encode("utf-16-le"), "doc"),
    ("PowerPoint Document".encode("utf-16-le"), "ppt"),
    ("Workbook".encode("utf-16-le"), "xls"),
)

# How a mail begins.
MAIL_HEADERS = (
    *(b"mime-version:", b"from:", b"subject:", b"date:", b"received:", b"return-path:", b"delivered-to:", b"to:"),
    *(b"message-id:", b"x-qq-", b"x-mailer:", b"dkim-signature:"),
)

# Kinds saved as text: how the file begins, what else its first bytes hold, the kind; Word often calls it .doc or .xml.
SAVED_AS_TEXT: tuple[tuple[bytes, bytes, str], ...] = (
    (b"<?xml", b"<w:worddocument", "doc"),
    (b"<?xml", b"<pkg:package", "word-xml"),
    (b"<?xml", b"<opml", "opml"),
    (b"<opml", b"", "opml"),
    (b"<?xml", b"<map version", "mm"),
    (b"<map version", b"", "mm"),
    (b"{", b'"salutation": ', "json"),
    *((start, b"multipart/related", "html") for start in (b"mime-version:", b"from:", b"subject:", b"date:")),
    *((start, b"content-type:", "eml") for start in MAIL_HEADERS),
)

YAML = rb"(?:(?:title|subtitle|speaker|date|salutation): .+\n)*outline:(?:\n- (?:marker|title): | \[\]\n)"
"""How the YAML begins that speechkit writes."""

STAMP = b"<!-- speechkit outline -->"
"""Stands in the Markdown of an outline with its text, below the last node."""

NAMES = {
    "docx": "a Word document (.docx)",
    "odt": "an OpenDocument text (.odt)",
    "odf": "an OpenDocument file other than a text",
    "sxw": "an old OpenOffice text (.sxw)",
    "xlsx": "an Excel workbook",
    "pptx": "a PowerPoint presentation",
    "epub": "an e-book (.epub)",
    "zip": "a ZIP archive",
    "doc": "an old Word document (.doc)",
    "word-xml": "a Word document in a single XML file",
    "wps": "a WPS document (.wps)",
    "xls": "an old Excel workbook",
    "ppt": "an old PowerPoint presentation",
    "pdf": "a PDF file",
    "rtf": "a rich text file (.rtf)",
    "html": "a web page",
    "markdown": "a Markdown file",
    "xmind": "a mind map of XMind (.xmind)",
    "eml": "a mail (.eml)",
    "encrypted": "a file encrypted by company software",
    "png": "a picture",
    "jpeg": "a picture",
    "gif": "a picture",
    "gzip": "a compressed file",
    "7z": "a compressed archive",
    "rar": "a compressed archive",
    "program": "a program",
    "sqlite": "a database",
    "mp3": "a sound file",
}


def describe_kind(kind: str) -> Message:
    """A kind of file as a message names it: docx → a Word document (.docx)."""
    return Message(NAMES[kind]) if kind in NAMES else Message("a file of the kind “{kind}”", kind=kind)


def tell_kind(data: bytes, name: str, by_suffix: Mapping[str, str]) -> str:
    """The kind of a file from its first bytes, its content and its name; text where nothing else fits.

    `by_suffix` maps suffixes such as .md to kinds. The result is a key of NAMES or "text".
    """
    suffix = splitext(name)[1].lower()
    head = trim_front(data[:4096])
    for signature, kinds in SIGNATURES:
        if head.startswith(signature):
            return choose_kind(kinds, data, suffix)
    if b"%PDF-" in data[:1024] and b"%%EOF" in data[-2048:]:  # mail and web servers may put lines before it
        return "pdf"
    head = head.lower()
    if head.startswith(b"<") and b"<office:document" in head:  # OpenDocument as a single XML file: .fodt, .fods, …
        return "odt" if b"opendocument.text" in data else "odf"
    for start, sign, kind in SAVED_AS_TEXT:
        if head.startswith(start) and sign in head:
            return kind
    if head.startswith(b"<") and any(tag in head for tag in (b"<!doctype html", b"<html", b"<head", b"<body")):
        return "html"
    if STAMP in data[-4096:]:
        return "markdown"
    kind = "yaml" if suffix not in by_suffix and re.match(YAML, head) else by_suffix.get(suffix, "text")
    # A text with the suffix of a binary format is a text: the content counts.
    return "text" if is_binary(kind) else kind


def is_binary(kind: str) -> bool:
    """Whether files of a kind are told by their first bytes, and are no text."""
    return any(kind in kinds for _, kinds in SIGNATURES)


def trim_front(data: bytes) -> bytes:
    """The file without a byte order mark and blank lines at its beginning."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()


def choose_kind(kinds: tuple[str, ...], data: bytes, suffix: str) -> str:
    """The one of several kinds with the same signature that fits the content and the suffix."""
    if len(kinds) == 1:
        return kinds[0]
    if "zip" in kinds:
        if suffix == ".xmind":  # a workbook of XMind 8 looks like an OpenDocument file
            return "xmind"
        # The main part of an Office package may have any name; the suffix then tells the kind.
        packed = "docx" if b"[Content_Types].xml" in data and suffix in {".docx", ".docm"} else "zip"
        return next((kind for member, kind in MEMBERS if member in data), packed)
    named = next((kind for kind in kinds if suffix == f".{kind}"), kinds[0])
    told = next((kind for stream, kind in STREAMS if stream in data), named)
    return named if named == "wps" and told == "doc" else told
