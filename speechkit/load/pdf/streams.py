"""The bytes of a PDF file in, whether it holds a bomb out: the library unpacks whatever a page asks for."""

from __future__ import annotations

import re
import zlib

MAX_STREAM = 64 * 1024 * 1024
"""Bytes of one stream, unpacked; pictures aside, which are not unpacked to read text."""
CHUNK = 16 * 1024
"""Bytes that are unpacked at a time: they become 16 MB at most."""
DICTIONARY = 1000
"""Bytes before a stream within which it says what it is."""
STREAM = re.compile(rb"(?<!end)stream\r?\n")
PICTURE = re.compile(rb"/Subtype\s*/Image")


def holds_bomb(data: bytes) -> bool:
    """Whether a stream unpacks to more than `MAX_STREAM` bytes, as far as it is packed as all programs do."""
    size = start = 0
    while size <= MAX_STREAM and (match := STREAM.search(data, start)):
        start = match.end()
        dictionary = data[max(0, match.start() - DICTIONARY) : match.start()].rpartition(b"obj")[2]
        if not PICTURE.search(dictionary):
            size, start = measure_stream(memoryview(data), start)
    return size > MAX_STREAM


def measure_stream(data: memoryview, start: int) -> tuple[int, int]:
    """How many bytes a stream unpacks to, too many or what is sound of it, and where the file goes on behind it."""
    unpacker, size = zlib.decompressobj(), 0
    for at in range(start, len(data), CHUNK):
        try:
            size += len(unpacker.decompress(data[at : at + CHUNK]))
        except zlib.error:  # it is packed in another way, or damaged
            return size, at
        if unpacker.eof or size > MAX_STREAM:
            return size, at + CHUNK - len(unpacker.unused_data)
    return size, len(data)
