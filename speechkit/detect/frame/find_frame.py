"""A document in, its frame out: what stands above the body and below it, and where the body begins and ends."""

from __future__ import annotations

from speechkit.detect.frame.last_lines import find_closing
from speechkit.detect.frame.read_front import read_front
from speechkit.model import Document, Frame

__all__ = ["find_frame"]


def find_frame(document: Document, shown: str | None = None) -> Frame:
    """The front matter, the end and the bounds of the body of a document; `shown` is its text before it was made plain.

    `body_start` is the start of a line, except after a salutation that the text follows on the same line.
    """
    text = document.text
    shown = text if shown is None else shown
    front = read_front(document, shown)
    closing = find_closing(text, front.body_start, shown)
    signed = closing.date if closing.signature else None
    return Frame(
        title=front.title,
        subtitle=front.subtitle,
        speaker=front.speaker,
        date=front.date or signed or front.labelled_date or front.posted_date or closing.date,
        salutation=front.salutation,
        signature=closing.signature,
        body_start=front.body_start,
        body_end=closing.body_end,
    )
