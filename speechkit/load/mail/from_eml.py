"""Reads a mail (.eml) as a Document: its subject is the title, its text follows, attachments are left out.

RFC 5322 for the headers, RFC 2045 to 2047 for the parts and their encodings; the standard library reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage

from speechkit.errors import LoadError
from speechkit.load.mail.mail_text import load_part
from speechkit.load.office.left_out import tell_count
from speechkit.load.paragraphs import Paragraph, ParagraphSetting, build_document
from speechkit.model import Document, Notice

ATTACHMENTS = ("{count} attachment left out", "{count} attachments left out")
ANSWERED = re.compile(r"(?:(?:re|fw|fwd|回复|答复|转发)\s*[:：]\s*)+", re.IGNORECASE)
"""What mail programs put before the subject of an answer."""
NAMED = ParagraphSetting(is_title=True)


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a mail; `encoding` overrides the one that its text declares.

    Raises LoadError if there is no text in it, and MissingExtra if its text is a web page and lxml is not installed.
    """
    try:
        mail = message_from_bytes(data, policy=policy.default)
        body = mail.get_body(("plain", "html")) if isinstance(mail, EmailMessage) else None
        subject = ANSWERED.sub("", " ".join(str(mail["subject"] or "").split()), count=1)
        attached = sum(1 for _ in mail.iter_attachments()) if isinstance(mail, EmailMessage) else 0
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise LoadError("this mail is damaged", "Open it in a mail program and save its text", source=source) from error
    if body is None:
        raise LoadError("there is no text in it", "Check that it is the right file", source=source)
    text = load_part(body, source, encoding)
    notices = [Notice("attachments-left-out", tell_count(attached, ATTACHMENTS))] if attached else []
    return build_document(list_paragraphs(subject, text), source, (*text.notices, *notices))


def list_paragraphs(subject: str, text: Document) -> Iterator[Paragraph]:
    """The subject, unless the text begins with it, and the paragraphs of the text with their heading levels."""
    levels = {hint.offset: hint.level for hint in text.hints}
    lines = text.text.split("\n")
    if subject and "".join(subject.split()) != "".join(lines[0].split()):
        yield Paragraph(subject, setting=NAMED)
    offset = 0
    for line in lines:
        yield Paragraph(line, levels.get(offset))
        offset += len(line) + 1
