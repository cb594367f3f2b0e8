"""Joins a heading that stands centred on two lines between paragraphs: 二、把研究会办成……出版 / 和宣传的重要阵地."""

from __future__ import annotations

from collections.abc import Sequence

from speechkit.language.masks import is_date
from speechkit.language.stops import ALL_SENTENCE_ENDS, COLONS, COMMAS, SEMICOLONS
from speechkit.load.text.line_breaks import Restored
from speechkit.load.text.wrapping import STARTS_ANEW, count_columns, indent_of
from speechkit.load.text.write_paragraphs import write_paragraphs
from speechkit.messages import Message
from speechkit.model import Notice

FURTHER_IN = 4
"""A centred line begins so many columns further right than paragraphs do."""
WIDEST = 60
"""No line of a centred heading is wider, in columns."""
_ENDS = ALL_SENTENCE_ENDS + SEMICOLONS + COLONS + COMMAS + "）)"


def join_centred_lines(lines: Sequence[str]) -> Restored | None:
    """The paragraphs with such headings on one line each; None where there is none.

    Above the first paragraph everything may be centred: title, speaker, date.
    """
    places = [i for i, line in enumerate(lines) if line.strip()]
    filled = [lines[i] for i in places]
    body = [i for i, line in enumerate(filled) if _is_sentence(line)]
    if not body:
        return None
    edge = min(indent_of(filled[i]) for i in body) + FURTHER_IN
    far = [_could_head(line) and indent_of(line) >= edge for line in filled]
    pairs = [i for i in range(body[0], body[-1]) if _is_pair(filled, far, i)]
    if not pairs:
        return None
    first = body[0] - 2
    apart = first > 0 and (_stands_together(places, first) or STARTS_ANEW.match(filled[first]))
    if apart and _is_pair(filled, [*[False] * first, *far[first:]], first):
        pairs.append(first)
    joined = {places[i + 1] for i in pairs}
    between = {blank for i in pairs for blank in range(places[i] + 1, places[i + 1])}
    text, positions = write_paragraphs(lines, range(1, len(lines) + 1), joined, between, str.rstrip, str.lstrip)
    message = Message("headings on two centred lines were joined: {count} line breaks", count=len(joined))
    return Restored(text, positions, (Notice("lines-joined", message),))


def _stands_together(places: Sequence[int], i: int) -> bool:
    """Whether a blank line stands above two lines and none between them: the title is not one of the two."""
    return places[i] - places[i - 1] > 1 and places[i + 1] - places[i] == 1


def _is_sentence(line: str) -> bool:
    """Whether a line is text, or its end."""
    return line.rstrip()[-1:] in tuple(ALL_SENTENCE_ENDS)


def _could_head(line: str) -> bool:
    """Whether a line is short and open at its end."""
    shown = line.strip()
    return bool(shown) and count_columns(shown) <= WIDEST and shown[-1] not in _ENDS


def _is_pair(lines: Sequence[str], far: Sequence[bool], i: int) -> bool:
    """Whether exactly two centred lines follow each other, the second not a heading of its own."""
    alone = not (i and far[i - 1]) and not (i + 2 < len(lines) and far[i + 2])
    return far[i] and far[i + 1] and alone and not (STARTS_ANEW.match(lines[i + 1]) or is_date(lines[i + 1].strip()))
