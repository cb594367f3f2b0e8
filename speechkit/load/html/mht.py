"""Takes the page out of a file in which a browser saved it with its pictures (.mht)."""

from __future__ import annotations

import re
from email import message_from_bytes
from typing import NamedTuple

from speechkit.errors import LoadError
from speechkit.load.encoding.mime_charset import find_charset
from speechkit.load.html.page_tree import HEAD, META

MIME = re.compile(rb"\s*[A-Za-z-]{2,40}:[^\0]*?^content-type:\s*multipart/", re.IGNORECASE | re.MULTILINE)


class MhtPage(NamedTuple):
    """A page, and the encoding of its MIME part where the page itself declares none."""

    data: bytes
    encoding: str | None = None


def unpack_mht(data: bytes, source: str) -> MhtPage:
    """The page in an .mht file; any other file unchanged. LoadError if an .mht file holds no page."""
    if not MIME.match(data[:HEAD]):
        return MhtPage(data)
    try:
        parts = message_from_bytes(data).walk()
        part = next((part for part in parts if part.get_content_type() == "text/html"), None)
    except RecursionError:
        part = None
    content = part.get_payload(decode=True) if part else None
    if part is None or not isinstance(content, bytes):
        raise LoadError("there is no page in it", "Save the page again, as .html", source=source)
    return MhtPage(content, None if META.search(content[:HEAD]) else find_charset(part))
