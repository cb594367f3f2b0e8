"""Decodes bytes strictly: by a named encoding, a byte order mark, as UTF-8, or by a guess."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from typing import NamedTuple

from speechkit.messages import Message
from speechkit.model import Notice


class Decoded(NamedTuple):
    """A text, and notices of how it was decoded."""

    text: str
    notices: tuple[Notice, ...] = ()


# Longer marks first: the mark of UTF-32 begins with that of UTF-16.
MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)


def decode(data: bytes, source: str, *, encoding: str | None = None) -> Decoded:
    """The text in the bytes: as named, by their byte order mark, as UTF-8, or by a guess with a notice.

    Raises LoadError if the encoding is unknown, cannot be guessed or does not fit all bytes.
    """
    if not encoding and b"\0" not in data:
        try:
            return Decoded(data.decode("utf-8"))
        except UnicodeDecodeError:
            pass  # another encoding, or damaged UTF-8
    from speechkit.load.encoding import guessing  # slow to import, and UTF-8 texts do not need it

    encoding = encoding or next((codec for mark, codec in MARKS if data.startswith(mark)), None)
    if encoding:
        return Decoded(guessing.read_strictly(data, guessing.find_family(encoding, source), source))
    family = guessing.find_likeliest(data, source)
    message = Message("read as {encoding}, a guess from its characters; --encoding overrides it", encoding=family.label)
    return Decoded(guessing.read_strictly(data, family, source), (Notice("encoding-guessed", message),))
