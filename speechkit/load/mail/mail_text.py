"""Reads the part of a mail that holds its text: plain text or a web page."""

from __future__ import annotations

from email.message import EmailMessage, MIMEPart

from speechkit.load.encoding.mime_charset import find_charset
from speechkit.load.text import from_text
from speechkit.model import Document


def load_part(part: EmailMessage | MIMEPart, source: str, encoding: str | None) -> Document:
    """The document in a part of a mail; `encoding` overrides the one that it declares."""
    content = part.get_payload(decode=True)
    data = content if isinstance(content, bytes) else b""
    told = encoding or find_charset(part)
    if part.get_content_subtype() == "html":
        from speechkit.load.html import from_html  # needs lxml

        return from_html.load(data, source, encoding=told)
    return from_text.load(data, source, encoding=told)
