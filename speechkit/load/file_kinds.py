"""Bytes and a name in, the kind of file out: the content decides, the name only where the content leaves it open."""

from __future__ import annotations

from collections.abc import Mapping
from os.path import splitext

# What the first bytes of a file say; more than one kind can share them, and the name then decides between those.
SIGNATURES: tuple[tuple[bytes, tuple[str, ...]], ...] = (
    (b"%PDF-", ("pdf",)),
    (b"{\\rtf", ("rtf",)),
    (b"PK\x03\x04", ("docx", "odt", "odf", "sxw", "xlsx", "pptx", "epub", "zip")),
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
    (b"ID3\x03", ("mp3",)),
    (b"ID3\x04", ("mp3",)),
)

# What an archive holds tells which of the kinds that are archives it is.
MEMBERS: tuple[tuple[bytes, str], ...] = (
    (b"word/document", "docx"),
    (b"xl/workbook", "xlsx"),
    (b"ppt/presentation", "pptx"),
    (b"application/vnd.oasis.opendocument.text", "odt"),
    (b"application/vnd.oasis.opendocument.", "odf"),
    (b"application/epub+zip", "epub"),
    (b"application/vnd.sun.xml.writer", "sxw"),
    (b"META-INF/manifest.xml", "odt"),  # what it says of itself is packed or missing
)

# The same for the containers of the old Office: the name of a stream in them, in UTF-16.
STREAMS: tuple[tuple[bytes, str], ...] = (
    ("WordDocument".encode("utf-16-le"), "doc"),
    ("PowerPoint Document".encode("utf-16-le"), "ppt"),
    ("Workbook".encode("utf-16-le"), "xls"),
)

# What is saved as text: in the first bytes a sign of the whole, then one of the kind; Word often calls it .doc or .xml.
SAVED_AS_TEXT: tuple[tuple[bytes, bytes, str], ...] = (
    (b"<?xml", b"<w:worddocument", "doc"),
    (b"<?xml", b"<pkg:package", "word-xml"),
    *((start, b"multipart/related", "html") for start in (b"mime-version:", b"from:", b"subject:", b"date:")),
)

NAMES = {
    "docx": "a Word document (.docx)",
    "odt": "an OpenDocument text (.odt)",
    "odf": "an OpenDocument file that is no text",
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


def describe_kind(kind: str) -> str:
    """A kind of file as a message names it: docx → a Word document (.docx)."""
    return NAMES.get(kind, f"a file of the kind “{kind}”")


def tell_kind(data: bytes, name: str, by_suffix: Mapping[str, str]) -> str:
    """The kind of a file: by its first bytes, by what it holds, by its name, and text if nothing speaks against it."""
    suffix = splitext(name)[1].lower()
    head = trim_front(data[:4096])
    for signature, kinds in SIGNATURES:
        if head.startswith(signature):
            return choose_kind(kinds, data, suffix)
    if b"%PDF-" in data[:1024] and b"%%EOF" in data[-2048:]:  # mail and web servers put lines of their own before it
        return "pdf"
    head = head.lower()
    if head.startswith(b"<") and b"<office:document" in head:  # OpenDocument in one piece of XML: .fodt, .fods, …
        return "odt" if b"opendocument.text" in data else "odf"
    if head.startswith(b"<") and any(tag in head for tag in (b"<!doctype html", b"<html", b"<head", b"<body")):
        return "html"
    for start, sign, kind in SAVED_AS_TEXT:
        if head.startswith(start) and sign in head:
            return kind
    kind = by_suffix.get(suffix, "text")
    # A text with the suffix of a container is a text: the content is what counts.
    return "text" if any(kind in kinds for _, kinds in SIGNATURES) else kind


def trim_front(data: bytes) -> bytes:
    """A file without the byte order mark and the blank lines that an editor put before what the file is."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()


def choose_kind(kinds: tuple[str, ...], data: bytes, suffix: str) -> str:
    """Which of the kinds that share a signature this is."""
    if len(kinds) == 1:
        return kinds[0]
    if "zip" in kinds:
        # A package of Office may call its main part as it likes: then the name says which of them it is.
        packed = "docx" if b"[Content_Types].xml" in data and suffix in {".docx", ".docm"} else "zip"
        return next((kind for member, kind in MEMBERS if member in data), packed)
    named = next((kind for kind in kinds if suffix == f".{kind}"), kinds[0])
    told = next((kind for stream, kind in STREAMS if stream in data), named)
    return named if named == "wps" and told == "doc" else told
