"""Builds a Document from paragraphs, and decides whether a line break ends a paragraph."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from speechkit.errors import LoadError
from speechkit.language.blanks import BYTE_ORDER_MARK, ZERO_WIDTH_SPACE
from speechkit.language.numerals import ENCLOSED, TO_TEN
from speechkit.model import Appearance, Document, Hint, Notice, Piece, SourceMap

LONG = 25
"""A line of this many characters or more is neither a title nor a signature."""
TAIL = 8
"""This many characters at the end of a line tell whether it is complete."""
ENDS_OPEN = re.compile(r"[，、,]\s*\Z")
ENDS_IN_WORD = re.compile(r"\w\s*\Z")
OPENS_ANEW = re.compile(
    rf"""\s                                          # an indent
    | [（(]?[{TO_TEN}百\d]{{1,3}}[、．.）)]  # 一、 （二） 3.
    | 第[{TO_TEN}百\d]{{1,3}}[\w，、]             # 第一条 第二，
    | [{ENCLOSED}●◆■★—–•·]
    | 【(?!\d)
    """,
    re.VERBOSE,
)
CONTROLS = re.compile(rf"[\x00-\x08\x0b-\x1f\x7f{ZERO_WIDTH_SPACE}{BYTE_ORDER_MARK}]|\ufffe|\uffff")
WORD = re.compile(r"[^\W_]")
"""A line without a letter or digit is an ornament, however large: ﹏﹏﹏﹏."""
BREAKS = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]+")


class ParagraphSetting(NamedTuple):
    """How a paragraph is set."""

    size: float = 0.0
    """The size of its first characters, in points; 0 where it is not known."""
    centred: bool = False
    is_title: bool = False
    """The format names it the title."""


PLAIN = ParagraphSetting()
LARGER = 1.05
"""A paragraph stands out by its size if it is so much larger than the text."""


class Paragraph(NamedTuple):
    """One paragraph that a loader has read."""

    text: str
    heading: int | None = None
    page: int | None = None
    turns: tuple[tuple[int, int], ...] = ()
    """Pairs of an offset in the text and the number of the page that begins there."""
    setting: ParagraphSetting = PLAIN


def build_document(paragraphs: Iterable[Paragraph], source: str, notices: Iterable[Notice] = ()) -> Document:
    """The document with one line for each paragraph that has text; LoadError if none has."""
    texts: list[str] = []
    pieces: list[Piece] = []
    hints: list[Hint] = []
    settings: list[tuple[int, int, ParagraphSetting]] = []
    offset = 0
    for paragraph in paragraphs:
        text = paragraph.text.rstrip()
        if not text.isprintable():  # what is replaced here never is, and most texts are
            text = CONTROLS.sub("", BREAKS.sub(" ", text)).rstrip()
        if not text.strip():
            continue
        texts.append(text)
        pieces.append(Piece(offset, len(texts), 1, paragraph.page))
        for at, page in paragraph.turns:
            if at < len(text):
                pieces.append(Piece(offset + at, len(texts), at + 1, page))
        if paragraph.heading and WORD.search(text):
            hints.append(Hint(offset, paragraph.heading))
        if paragraph.setting is not PLAIN and WORD.search(text):
            settings.append((offset, len(text), paragraph.setting))
        offset += len(text) + 1
    if not texts:
        raise LoadError("there is no text in it", "Check that it is the right file", source=source)
    looks = tuple(find_looks(settings))
    return Document("\n".join(texts), SourceMap.from_pieces(pieces), source, tuple(hints), tuple(notices), looks)


def find_looks(settings: Sequence[tuple[int, int, ParagraphSetting]]) -> Iterator[Appearance]:
    """How the paragraphs look that stand out, of all with their offsets and lengths.

    The size of the text is that of most of its characters.
    """
    sizes: Counter[float] = Counter()
    for _, length, setting in settings:
        sizes[setting.size] += length if setting.size else 0
    usual = max(sizes, key=lambda size: sizes[size], default=0.0) or 1.0
    for offset, _, setting in settings:
        size = (setting.size or usual) / usual
        if size >= LARGER or setting.centred or setting.is_title:
            yield Appearance(offset, size, setting.centred, setting.is_title)


def flows_on(before: str, after: str) -> bool:
    """Whether a paragraph goes on after a line break: the line before it ends in a comma and the next opens nothing."""
    return bool(after.strip() and not OPENS_ANEW.match(after) and ENDS_OPEN.search(before[-TAIL:]))


def wraps_on(before: str, after: str) -> bool:
    """As `flows_on`, but a long line may also break in mid-sentence; for formats whose breaks only wrap."""
    in_word = len(before) >= LONG and ENDS_IN_WORD.search(before[-TAIL:])
    return flows_on(before, after) or bool(in_word and after.strip() and not OPENS_ANEW.match(after))


def names_on(before: str, after: str) -> bool:
    """Whether a heading with a number goes on after a line break: （二）绿色 / 包装, not 第一章 / （一）."""
    return bool(after.strip() and OPENS_ANEW.match(before) and not OPENS_ANEW.match(after) and after[0] not in "（(")


def join_soft_breaks(text: str, *, is_heading: bool = False) -> list[str]:
    """The paragraphs of a text that has line breaks inside paragraphs."""
    lines: list[list[str]] = []
    for line in BREAKS.split(text):
        if lines and (flows_on(lines[-1][-1], line) or (is_heading and names_on(lines[-1][0], line))):
            lines[-1].append(line)
        else:
            lines.append([line])
    return ["".join(parts) for parts in lines]
