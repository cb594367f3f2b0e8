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
    indents = [indent_of(line) for line in lines]
    body = [i for i, line in enumerate(lines) if _is_sentence(line)]
    if not body:
        return None
    edge = min(indents[i] for i in body) + FURTHER_IN
    far = [indents[i] >= edge and _could_head(lines[i]) for i in range(len(lines))]
    joined = {i + 1 for i in range(body[0], body[-1]) if _is_pair(lines, far, i)}
    if not joined:
        return None
    first = [i for i in range(1, body[0]) if _is_pair(lines, far, i)][-1:]
    joined.update(i + 1 for i in first if not lines[i - 1].strip() and _is_right_above(lines, i + 1, body[0]))
    text, positions = write_paragraphs(lines, range(1, len(lines) + 1), joined, (), str.rstrip, str.lstrip)
    message = Message("headings on two centred lines were joined: {count} line breaks", count=len(joined))
    return Restored(text, positions, (Notice("lines-joined", message),))


def _is_right_above(lines: Sequence[str], high: int, low: int) -> bool:
    """Whether nothing but blank lines stands between two lines."""
    return not any(line.strip() for line in lines[high + 1 : low])


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
