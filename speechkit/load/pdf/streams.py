"""Detects a PDF file that would unpack to more data than memory holds: PDFium unpacks whatever a page asks for."""

from __future__ import annotations

import re
import zlib

MAX_STREAM = 64 * 1024 * 1024
"""The most bytes of one stream, unpacked; pictures are not unpacked to read text."""
CHUNK = 16 * 1024
"""This many bytes are unpacked at a time; they become 16 MB at most."""
DICTIONARY = 1000
"""The dictionary of a stream stands within this many bytes before it."""
STREAM = re.compile(rb"(?<!end)stream\r?\n")
PICTURE = re.compile(rb"/Subtype\s*/Image")


def holds_bomb(data: bytes) -> bool:
    """Whether a stream unpacks to more than MAX_STREAM bytes; only the usual compression (Flate) is checked."""
    size = start = 0
    while size <= MAX_STREAM and (match := STREAM.search(data, start)):
        start = match.end()
        dictionary = data[max(0, match.start() - DICTIONARY) : match.start()].rpartition(b"obj")[2]
        if not PICTURE.search(dictionary):
            size, start = measure_stream(memoryview(data), start)
    return size > MAX_STREAM


def measure_stream(data: memoryview, start: int) -> tuple[int, int]:
    """How many bytes a stream unpacks to, and the offset after it; stops at damage or above MAX_STREAM."""
    unpacker, size = zlib.decompressobj(), 0
    for at in range(start, len(data), CHUNK):
        try:
            size += len(unpacker.decompress(data[at : at + CHUNK]))
        except zlib.error:  # another compression, or damage
            return size, at
        if unpacker.eof or size > MAX_STREAM:
            return size, at + CHUNK - len(unpacker.unused_data)
    return size, len(data)
