"""Detects a PDF file that takes more memory than there is: PDFium unpacks and draws whatever a page asks for."""

from __future__ import annotations

import re
import zlib
from typing import NamedTuple

MAX_STREAM = 64 * 1024 * 1024
"""The most bytes of one stream, unpacked; pictures are not unpacked to read text."""
CHUNK = 16 * 1024
"""This many bytes are unpacked at a time; they become 16 MB at most."""
DICTIONARY = 1000
"""The dictionary of a stream stands within this many bytes before it."""
STREAM = re.compile(rb"(?<!end)stream\r?\n")
PICTURE = re.compile(rb"/Subtype\s*/Image")
OF_FORMS = (b"/Subtype", b"/Resources", b"#")
"""What is in the dictionary of a form, which others can call, and not in that of a page's own content."""
UNREAD = re.compile(rb"/(?:LZW|LZWDecode|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL|Crypt|JBIG2Decode)\b")
CALL = re.compile(rb"\bDo\b")
CONTENTS = re.compile(rb"/Contents\s*\[([^\]]*)\]")
MOST_REPEATS = 20
"""So many times a page may draw the same content."""


class StreamFacts(NamedTuple):
    """What is known of the streams of a file before PDFium reads them."""

    is_bomb: bool
    """One of them unpacks to more than MAX_STREAM bytes; only the usual compression (Flate) is checked."""
    may_multiply: bool
    """A form calls two others, or what it calls cannot be seen: eight forms of ten calls each draw 10⁸ texts."""


def examine_streams(data: bytes) -> StreamFacts:
    """Unpacks the streams of a file one after the other, up to the first that is too large."""
    size = start = 0
    may_multiply = b"/Encrypt" in data or any(map(repeats_content, CONTENTS.finditer(data)))
    while size <= MAX_STREAM and (at := data.find(b"stream", start)) >= 0:
        start = at + len(b"stream")
        match = STREAM.match(data, at)
        if match is None:
            continue
        start = match.end()
        _, found, dictionary = data[max(0, at - DICTIONARY) : at].rpartition(b"obj")
        if PICTURE.search(dictionary):
            continue
        stream = measure_stream(data, start)
        size, start = stream.size, stream.end
        if not found or any(map(dictionary.__contains__, OF_FORMS)):
            may_multiply |= stream.calls > 1 or UNREAD.search(dictionary) is not None
    return StreamFacts(size > MAX_STREAM, may_multiply)


def repeats_content(found: re.Match[bytes]) -> bool:
    """Whether a page draws the same content many times."""
    parts = found[1].split(b"R")
    return len(parts) - len({part.strip() for part in parts}) > MOST_REPEATS


class MeasuredStream(NamedTuple):
    """What a stream unpacks to."""

    size: int
    calls: int
    """How often it calls a form or a picture, as far as it was read."""
    end: int
    """The offset after it in the file."""


def measure_stream(whole: bytes, start: int) -> MeasuredStream:
    """Unpacks a stream; stops at damage or above MAX_STREAM. What is not packed is read up to its end."""
    data = memoryview(whole)
    unpacker, size, calls, tail = zlib.decompressobj(), 0, 0, b""
    for at in range(start, len(data), CHUNK):
        try:
            unpacked = unpacker.decompress(data[at : at + CHUNK])
        except zlib.error:  # not packed, another compression, or damage
            if size:
                return MeasuredStream(size, calls, at)
            return MeasuredStream(0, count_calls(whole[start : whole.find(b"stream", start)]), start)
        size += len(unpacked)
        calls += count_calls(tail + unpacked)
        tail = unpacked[-1:]
        if unpacker.eof or size > MAX_STREAM:
            return MeasuredStream(size, calls, min(at + CHUNK, len(whole)) - len(unpacker.unused_data))
    return MeasuredStream(size, calls, len(data))


def count_calls(content: bytes | memoryview) -> int:
    """How often the operator Do stands in a content stream, at least."""
    content = bytes(content)
    return len(CALL.findall(content)) if b"Do" in content else 0  # the search for bytes is much faster than \\b
