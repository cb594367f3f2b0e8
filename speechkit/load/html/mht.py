"""The bytes of a web page in; if it was saved with its pictures in one file (.mht), the page alone out."""

from __future__ import annotations

import codecs
import re
from email import message_from_bytes
from email.message import Message
from typing import NamedTuple

from speechkit.errors import LoadError
from speechkit.load.html.page_tree import HEAD, META

MIME = re.compile(rb"\s*[A-Za-z-]{2,40}:[^\0]*?^content-type:\s*multipart/", re.IGNORECASE | re.MULTILINE)
MEANT = {"gb2312": "gb18030", "gbk": "gb18030"}


class MhtPage(NamedTuple):
    """One page, and the encoding that stands beside it where the page itself names none."""

    data: bytes
    encoding: str | None = None


def unpack_mht(data: bytes, source: str) -> MhtPage:
    """The page in a file of several parts; any other file as it is."""
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
    return MhtPage(content, None if META.search(content[:HEAD]) else find_encoding(part))


def find_encoding(part: Message) -> str | None:
    """The encoding that a part names, if there is such a one."""
    name = (part.get_content_charset() or "").lower()
    try:
        codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    return MEANT.get(name, name)
