"""A Document in, an Outline out."""

from __future__ import annotations

from speechkit.model import Document, Frame, Outline


def detect(document: Document, *, width: int = 40) -> Outline:
    """The outline of a document; titles are at most `width` characters long."""
    return Outline(document, Frame(body_end=len(document.text)), (), len(document.text), document.notices)
