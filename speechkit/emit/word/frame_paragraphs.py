"""Lays out what an official document has above and below its text as GB/T 9704—2012 wants it; adds nothing to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from unicodedata import east_asian_width

from speechkit.emit.around import FramePiece
from speechkit.emit.word.marked_paragraphs import LaidParagraph
from speechkit.language.official_lines import find_official_lines

STYLES = {
    "title": "Title",
    "subtitle": "Subtitle",
    "speaker": "Subtitle",
    "date": "Subtitle",
    "salutation": "Salutation",
    "office": "Issuing Office",
    "number": "Document Number",
    "annexes": "Annex",
    "note": "Normal",
    "copies": "Copies",
}


def lay_out_front(pieces: Sequence[FramePiece], title: str) -> Iterator[LaidParagraph]:
    """The lines above the text in their order: office and number (7.2.4, 7.2.5), title (7.3.1), addressee (7.3.2).

    The lines of the title are one paragraph.
    """
    official = dict(find_official_lines([piece.text for piece in pieces]))
    titled = False
    if title and all(piece.field != "title" for piece in pieces):
        yield LaidParagraph(title, "Title")
    for i, piece in enumerate(pieces):
        if piece.field == "title":
            if not titled:
                yield LaidParagraph(title, "Title")
            titled = True
        else:
            style = official.get(i) or piece.field
            points = min(LARGEST, LINE_WIDTH / max(1.0, _width(piece.text))) if style == "office" else 0
            name = STYLES[style] if style else "Subtitle" if not titled else "Normal"
            yield LaidParagraph(piece.text, name, points=points)


def lay_out_end(pieces: Sequence[FramePiece]) -> Iterator[LaidParagraph]:
    """The lines below the text: annexes (7.3.4), office and date (7.3.5), a note (7.3.6), copies (7.4).

    The date has four characters free at its right, more where the name is longer; the name is centred above it
    (7.3.5.1). Above the annexes and the name a line stays free.
    """
    official = dict(find_official_lines([piece.text for piece in pieces]))
    name, date = (
        max((_width(piece.text) for piece in pieces if piece.field == field), default=0.0) for field in SIGNED
    )
    right = RIGHT + max(0.0, (name - date) / 2 - RIGHT + 2) if date else RIGHT
    last = ""
    for i, piece in enumerate(pieces):
        kind = "signature" if piece.field in SIGNED else str(official.get(i) or "")
        before = LINE if kind != last and kind in PARTED else 0
        if piece.field == "signature" and date:
            yield LaidParagraph(piece.text, "Signature", before=before, right=right + (date - _width(piece.text)) / 2)
        elif piece.field in SIGNED:
            yield LaidParagraph(piece.text, "Signature", before=before, right=right)
        elif kind == "annexes" and last != kind:
            yield LaidParagraph(piece.text, "Annexes", before=before)
        else:
            yield LaidParagraph(piece.text, STYLES.get(kind, "Normal"))
        last = kind


SIGNED = ("signature", "date")
PARTED = ("signature", "annexes")
RIGHT = 4.0
LINE = 28.95
LINE_WIDTH = 442.0
"""The points of a line of 156 mm."""
LARGEST = 36.0


def _width(text: str) -> float:
    """The width of a text in characters of the body."""
    return sum(1.0 if east_asian_width(char) in "WFA" else 0.5 for char in text)
