"""Reads a PDF page as pieces where nothing on it is odd: its characters stand side by side, most evenly apart.

Chinese characters are of one width, and a program sets those of a line one em apart, or a little more or less. Where
some of a series stand where that says, PDFium need not be asked about the others. A page with anything odd is not read:
its characters have to be looked at one by one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, compress, islice, repeat
from operator import add, eq, gt, itemgetter, lt, mul, ne, sub

import pypdfium2

from speechkit.load.pdf.glyphs import HIGHEST, LOWEST
from speechkit.load.pdf.page_parts import PageParts, PartEnds
from speechkit.load.pdf.pdfium_calls import read_origins, read_settings
from speechkit.load.pdf.text_pieces import TextPiece
from speechkit.load.pdf.uneven_pieces import Uneven, put_uneven

EVEN = 0.006
"""Characters that are evenly apart are that many ems from their places at most."""
SQUEEZED, STRETCHED = 0.8, 1.15
"""Such characters begin so many ems after the one before."""
NOT_KNOWN = (repeat(None), repeat(None), repeat(True), repeat(0.0))
"""The last fields of pieces whose characters are evenly apart and tight, as all are until they are looked at."""
INNER = 4
"""So many characters between the first and the last of a piece are asked for."""
MIN_INNER = 2
"""A series of more characters has some between its first and its last."""


def read_level_pieces(text: pypdfium2.PdfTextPage, width: float, height: float) -> list[TextPiece] | None:
    """The pieces of a page of this size in the order of the file; None if something is odd about it."""
    parts = PageParts(text)
    if parts.is_odd():
        return None
    spans = parts.list_spans()
    edges, ends = parts.read_ends(spans)
    settings = read_settings(parts.handle, [start for start, _ in spans])
    if is_irregular(edges, ends) or not all(map(itemgetter(2), settings)):
        return None
    signs = [parts.signs[start:end] for start, end in spans]
    sizes = list(map(itemgetter(1), settings))
    if not all(map(is_usual, edges.tops, edges.bottoms, sizes, signs)):
        return None
    values = zip(signs, edges.lefts, ends.rights, edges.bases, sizes, ends.lefts, *NOT_KNOWN, strict=False)
    pieces = list(map(tuple.__new__, repeat(TextPiece), values))
    on_line = list(map(eq, edges.bases, ends.bases))
    lengths = map(sub, ends.starts, edges.starts)
    uneven = {
        i
        for i, (piece, length) in enumerate(zip(pieces, lengths, strict=True))
        if len(piece.signs) > 1 and not (on_line[i] and may_be_even(piece, length))
    }
    uneven |= find_uneven(parts, pieces, spans, edges.starts, uneven)
    found = put_uneven(parts, pieces, [Uneven(i, *spans[i], on_line[i]) for i in sorted(uneven)])
    on_page = (
        0 <= piece.base <= height and piece.last <= width and piece.left <= piece.last and piece.right >= 0
        for piece in found or ()
    )
    return found if all(on_page) else None


def is_irregular(edges: PartEnds, ends: PartEnds) -> bool:
    """Whether boxes begin at the ink, or a piece stands where the one before ends."""
    inked = any(map(lt, edges.starts, edges.lefts)) or any(map(lt, ends.starts, ends.lefts))
    places = (zip(one.lefts, one.rights, one.bases, strict=True) for one in (ends, edges))
    return inked or any(map(eq, next(places), islice(next(places), 1, None)))


def is_usual(top: float, bottom: float, size: float, signs: str) -> bool:
    """Whether the height of characters fits the size of their font."""
    return LOWEST * size < top - bottom < HIGHEST * size or signs.isspace()


def may_be_even(piece: TextPiece, length: float) -> bool:
    """Whether the characters of a piece may be evenly apart, by how far its last begins after its first."""
    usual = (len(piece.signs) - 1) * piece.size
    return SQUEEZED * usual < length < STRETCHED * usual and is_square(piece.signs)


def find_uneven(
    parts: PageParts,
    pieces: Sequence[TextPiece],
    spans: Sequence[tuple[int, int]],
    starts: Sequence[float],
    known: set[int],
) -> set[int]:
    """The pieces but the known ones whose characters are not evenly apart: some of them tell.

    In a justified line that begins with 16.3 points a character and has a squeezed comma, the second one already
    stands where it should not.
    """
    numbers = [i for i, (start, end) in enumerate(spans) if end - start > MIN_INNER and i not in known]
    asked = [pieces[i] for i in numbers]
    firsts, lefts = [spans[i][0] for i in numbers], [starts[i] for i in numbers]
    steps, limits = [piece.step for piece in asked], [EVEN * piece.size for piece in asked]
    inner = [*chain(*zip(*[choose_inner(len(piece.signs)) for piece in asked], strict=True))]
    found, bases = read_origins(parts.handle, list(map(add, firsts * INNER, inner)))
    places = map(add, lefts * INNER, map(mul, inner, steps * INNER))
    far = map(gt, map(abs, map(sub, found, places)), limits * INNER)
    lifted = map(ne, bases, [piece.base for piece in asked] * INNER)
    return {*compress(numbers * INNER, far), *compress(numbers * INNER, lifted)}


@lru_cache(maxsize=1000)
def choose_inner(count: int) -> tuple[int, ...]:
    """Which INNER of so many characters are asked for: the second one and those after each quarter."""
    return (1, *(max(1, count * quarter // 4) for quarter in (1, 2, 3)))


def is_square(signs: str) -> bool:
    """Whether a part is a series of square characters."""
    return signs[0] > "\u2e80" or signs[0] in "“”‘’—…"
