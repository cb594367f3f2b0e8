"""The paragraphs of a format without lines in, a Document out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from speechkit.errors import LoadError
from speechkit.language.blanks import BYTE_ORDER_MARK, ZERO_WIDTH_SPACE
from speechkit.language.numerals import TO_TEN
from speechkit.model import Document, Hint, Notice, Piece, SourceMap

LONG = 25
"""Characters from which on a line is too long for a title or a signature."""
TAIL = 8
"""Characters at the end of a line that tell whether it is complete."""
ENDS_OPEN = re.compile(r"[，、,]\s*\Z")
ENDS_IN_WORD = re.compile(r"\w\s*\Z")
OPENS_ANEW = re.compile(
    rf"""\s                                          # an indent
    | [（(]?[{TO_TEN}百\d]{{1,3}}[、．.）)]  # 一、 （二） 3.
    | 第[{TO_TEN}百\d]{{1,3}}[\w，、]             # 第一条 第二，
    | [①-⓿●◆■★—–•·]
    | 【(?!\d)
    """,
    re.VERBOSE,
)
CONTROLS = re.compile(rf"[\x00-\x08\x0b-\x1f\x7f{ZERO_WIDTH_SPACE}{BYTE_ORDER_MARK}]|\ufffe|\uffff")
BREAKS = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]+")


class Paragraph(NamedTuple):
    """One paragraph as a format gives it."""

    text: str
    heading: int | None = None
    page: int | None = None
    turns: tuple[tuple[int, int], ...] = ()
    """Where in the text a new page begins, and its number."""


def build_document(paragraphs: Iterable[Paragraph], source: str, notices: Iterable[Notice] = ()) -> Document:
    """The document of these paragraphs; they are its lines, those without text aside."""
    texts: list[str] = []
    pieces: list[Piece] = []
    hints: list[Hint] = []
    offset = 0
    for paragraph in paragraphs:
        text = CONTROLS.sub("", BREAKS.sub(" ", paragraph.text)).rstrip()
        if not text.strip():
            continue
        texts.append(text)
        pieces.append(Piece(offset, len(texts), 1, paragraph.page))
        pieces += [Piece(offset + at, len(texts), at + 1, page) for at, page in paragraph.turns if at < len(text)]
        if paragraph.heading:
            hints.append(Hint(offset, paragraph.heading))
        offset += len(text) + 1
    if not texts:
        raise LoadError("there is no text in it", "Check that it is the right file", source=source)
    return Document("\n".join(texts), SourceMap.from_pieces(pieces), source, tuple(hints), tuple(notices))


def flows_on(before: str, after: str) -> bool:
    """Whether a soft line break stands behind a comma, so that the paragraph goes on; a long title has none."""
    return bool(after.strip() and not OPENS_ANEW.match(after) and ENDS_OPEN.search(before[-TAIL:]))


def wraps_on(before: str, after: str) -> bool:
    """Whether a line break that should only wrap the text does so: also in mid-sentence, if the line is long."""
    in_word = len(before) >= LONG and ENDS_IN_WORD.search(before[-TAIL:])
    return flows_on(before, after) or bool(in_word and after.strip() and not OPENS_ANEW.match(after))


def join_soft_breaks(text: str) -> list[str]:
    """The paragraphs of a text with soft line breaks in it."""
    lines: list[list[str]] = []
    for line in BREAKS.split(text):
        if lines and flows_on(lines[-1][-1], line):
            lines[-1].append(line)
        else:
            lines.append([line])
    return ["".join(parts) for parts in lines]
