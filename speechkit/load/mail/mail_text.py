"""Reads the part of a mail that holds its text: plain text or a web page."""

from __future__ import annotations

import codecs
from email.message import EmailMessage, MIMEPart

from speechkit.load.text import from_text
from speechkit.model import Document

MEANT = {"gb2312": "gb18030", "gbk": "gb18030"}
"""Encodings that mail programs name → those that they write."""


def load_part(part: EmailMessage | MIMEPart, source: str, encoding: str | None) -> Document:
    """The document in a part of a mail; `encoding` overrides the one that it declares."""
    content = part.get_payload(decode=True)
    data = content if isinstance(content, bytes) else b""
    told = encoding or find_charset(part)
    if part.get_content_subtype() == "html":
        from speechkit.load.html import from_html  # needs lxml

        return from_html.load(data, source, encoding=told)
    return from_text.load(data, source, encoding=told)


def find_charset(part: EmailMessage | MIMEPart) -> str | None:
    """The encoding that a part declares; None if Python does not know it."""
    name = (part.get_content_charset() or "").lower()
    try:
        codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    return MEANT.get(name, name)
