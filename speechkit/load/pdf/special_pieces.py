"""Tells whether a page may have marks of footnotes, a watermark or vertical lines.

Only single characters show for sure which, and reading them takes long: a page that has none of these, such as one with
a table in small print, is read in pieces of several characters.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import chain, pairwise, repeat
from operator import attrgetter
from statistics import median

from speechkit.load.pdf.footnote_marks import HIGHEST, LOWEST, MARK, NEAR
from speechkit.load.pdf.footnote_marks import SMALL as SMALL_MARK
from speechkit.load.pdf.text_pieces import CHINESE, TextPiece, count_pairs
from speechkit.load.pdf.vertical import LEAST, TIMES, is_next
from speechkit.load.pdf.watermarks import LARGE


def may_hold_more(pieces: Sequence[TextPiece]) -> bool:
    """Whether a page with these pieces must be read character by character."""
    sizes = {piece.size for piece in pieces}
    differ = min(sizes) <= SMALL_MARK * max(sizes) or max(sizes) >= LARGE * min(sizes)
    return (differ and may_hold_other_sizes(pieces)) or may_be_vertical(pieces)


def may_hold_other_sizes(pieces: Sequence[TextPiece]) -> bool:
    """Whether there may be a mark of a footnote raised above a line, or a watermark that a line runs across."""
    shown = sorted((piece for piece in pieces if not piece.signs.isspace()), key=attrgetter("base"))
    if not shown:
        return False
    usual = median(chain.from_iterable(repeat(piece.size, len(piece.signs)) for piece in shown))
    small = [piece for piece in shown if piece.size < SMALL_MARK * usual and MARK.search(piece.signs)]
    text = PieceLines([piece for piece in shown if piece.size >= SMALL_MARK * usual] if small else [])
    if any(may_be_raised(piece, text) for piece in small):
        return True
    large = [piece for piece in shown if piece.size > LARGE * usual]
    crossing = PieceLines([piece for piece in shown if piece.size <= LARGE * usual] if large else [])
    return any(may_be_crossed(piece, crossing) for piece in large)


class PieceLines:
    """Pieces by their base lines."""

    def __init__(self, pieces: list[TextPiece]) -> None:
        self.pieces = pieces
        self.bases = [piece.base for piece in pieces]

    def find(self, lowest: float, highest: float) -> list[TextPiece]:
        """Those with a base line from one height to another."""
        return self.pieces[bisect_left(self.bases, lowest) : bisect_right(self.bases, highest)]


def may_be_raised(mark: TextPiece, text: PieceLines) -> bool:
    """Whether there is text where the marks of footnotes have it, as find_before says of a character."""
    em = mark.size / SMALL_MARK
    line = text.find(mark.base - HIGHEST * em, mark.base - LOWEST * em)
    return any(piece.left < mark.last and piece.last > mark.left - NEAR * em for piece in line)


def may_be_crossed(mark: TextPiece, text: PieceLines) -> bool:
    """Whether there is text where lines run across a watermark, as is_crossed says of a character."""
    line = text.find(mark.base, mark.base + mark.size / 2)
    return any(piece.left < mark.right and piece.right > mark.left for piece in line)


def may_be_vertical(pieces: Sequence[TextPiece]) -> bool:
    """Whether enough characters may stand below the one before, each in a piece of its own."""
    beside = 0
    for piece in pieces:
        if piece.lefts is None:
            beside += count_pairs(piece.signs)
        if TIMES * beside > len(pieces):
            return False
    upright = [piece for piece in pieces if CHINESE.search(piece.signs)]
    falls = sum(before.base > piece.base and falls_below(before, piece) for before, piece in pairwise(upright))
    return falls >= LEAST


def falls_below(before: TextPiece, piece: TextPiece) -> bool:
    """Whether the first Chinese character of a piece stands below the last one of the piece before."""
    one = before.find_glyph(len(before.signs) - 1 - find_chinese(before.signs[::-1]))
    other = piece.find_glyph(find_chinese(piece.signs))
    return is_next(one.left - other.left, one.base - other.base, other.size)


def find_chinese(signs: str) -> int:
    """The index of the first Chinese character."""
    match = CHINESE.search(signs)
    return match.start() if match else 0
