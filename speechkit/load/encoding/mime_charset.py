"""Finds the encoding that a part of a mail or of a saved page declares."""

from __future__ import annotations

import codecs
from email.message import Message

MEANT = {"gb2312": "gb18030", "gbk": "gb18030"}
"""Encodings that programs name → those that they write."""


def find_charset(part: Message) -> str | None:
    """The encoding that a MIME part declares; None if Python does not know it."""
    name = (part.get_content_charset() or "").lower()
    try:
        codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    return MEANT.get(name, name)
