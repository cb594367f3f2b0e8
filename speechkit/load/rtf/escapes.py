"""Reads the bytes of a rich text file as ASCII without pictures, with one spelling for each escaped character."""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechkit.errors import LoadError
from speechkit.load.office.zip_parts import COPY_AGAIN, DAMAGED
from speechkit.load.rtf.code_pages import declares_pairs

MAX_SIZE = 32 << 20
"""The most characters without pictures; a book of a million characters has a third of it."""
MAX_GROUPS = 2_000_000
"""The most groups, which may all be nested; that book has a tenth of them."""

RAW = re.compile(r"(?<!\\)((?:\\\\)*)\\bin(\d{1,18}) ?")
PICTURE = re.compile(r"(?<![0-9a-f\r\n])[0-9a-f\r\n]{1000,}", re.IGNORECASE)
# Line ends mean nothing in rich text; one may even stand between the two halves of a character.
LINE_END = re.compile(r"(?<=\\'[0-9a-f]{2})[\r\n]+", re.IGNORECASE)
PAIR = re.compile("[\x81-\xfe][0-9@-\xfe]")
HIGH = re.compile("[\x80-\xff]")
# Escaped characters that look like control words or groups → an unambiguous spelling.
ESCAPED = ((r"\\", r"\'5c"), (r"\{", r"\'7b"), (r"\}", r"\'7d"), (r"\-", "{}"), (r"\_", "{}-"))


def read_rtf_bytes(data: bytes, source: str) -> str:
    """The file as ASCII without pictures, in which each backslash begins a control word.

    Raises LoadError if it is damaged or too large.
    """
    if not data.startswith(b"{\\rtf"):
        raise LoadError("this is not a rich text file", "Check what it is, or name its kind with --from", source=source)
    text = PICTURE.sub("", "".join(cut_raw(data.decode("latin-1"), source)))
    check_size(text, source)
    if declares_pairs(text):  # the second byte may be a backslash or a brace
        text = PAIR.sub(write_hex, text)
    for sign, instead in ESCAPED:
        text = text.replace(sign, instead)
    text = LINE_END.sub("", HIGH.sub(write_hex, text))
    check_size(text, source)
    if text.count("{") > text.count("}"):
        raise LoadError(DAMAGED, COPY_AGAIN, source=source)
    return text


def check_size(text: str, source: str) -> None:
    """Raises LoadError if a text is longer or has more groups than any document."""
    if len(text) > MAX_SIZE or text.count("{") > MAX_GROUPS:
        raise LoadError("it is too large to be a text", "Split it into smaller files", source=source)


def cut_raw(text: str, source: str) -> Iterator[str]:
    r"""The parts of a text between pieces of raw binary data (\bin)."""
    start = 0
    while raw := RAW.search(text, start):
        yield text[start : raw.end(1)]
        start = raw.end() + int(raw[2])
        if start > len(text):
            raise LoadError(DAMAGED, COPY_AGAIN, source=source)
    yield text[start:]


def write_hex(match: re.Match[str]) -> str:
    r"""Bytes as rich text writes them: \'d2\'bb."""
    return "".join(rf"\'{ord(sign):02x}" for sign in match[0])
