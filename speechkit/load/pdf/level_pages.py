"""Reads a PDF page as pieces where nothing on it is odd: its characters stand side by side, most evenly apart.

Chinese characters are of one width, and a program sets those of a line one em apart, or a little more or less. Where
some of a series stand where that says, PDFium need not be asked about the others. A page with anything odd is not read:
its characters have to be looked at one by one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import pypdfium2

from speechkit.load.pdf.glyphs import HIGHEST, LOWEST
from speechkit.load.pdf.page_parts import Edge, PageParts
from speechkit.load.pdf.pdfium_calls import read_origins, read_settings
from speechkit.load.pdf.text_pieces import TextPiece
from speechkit.load.pdf.uneven_pieces import put_uneven

EVEN = 0.006
"""Characters that are evenly apart are that many ems from their places at most."""
SQUEEZED, STRETCHED = 0.8, 1.15
"""Such characters begin so many ems after the one before."""
MIN_INNER = 2
"""A series of more characters has some between its first and its last."""


def read_level_pieces(text: pypdfium2.PdfTextPage, width: float, height: float) -> list[TextPiece] | None:
    """The pieces of a page of this size in the order of the file; None if something is odd about it."""
    parts = PageParts(text)
    if parts.is_odd():
        return None
    spans = parts.list_spans()
    firsts, lasts = [start for start, _ in spans], [end - 1 for _, end in spans]
    edges = parts.read_edges(firsts)
    if any(edge.start < edge.left for edge in edges):  # the boxes begin at the ink
        return None
    settings = read_settings(parts.handle, firsts)
    pieces: list[TextPiece] = []
    uneven: set[int] = set()
    before: tuple[float, float, float] | None = None
    for (start, end), (_, size, is_level), first, last in zip(
        spans, settings, edges, parts.read_edges(lasts), strict=True
    ):
        left, top, right, bottom, begin, base = first
        if not is_level or last.start < last.left or before == (left, right, base):
            return None
        signs = parts.signs[start:end]
        if not LOWEST * size < top - bottom < HIGHEST * size and not signs.isspace():
            return None
        before = last.left, last.right, last.base
        length = (end - start - 1) * size
        if length and not (
            SQUEEZED * length < last.start - begin < STRETCHED * length and base == last.base and is_square(signs)
        ):
            uneven.add(len(pieces))
        pieces.append(TextPiece(signs, left, last.right, base, size, last.left))
    uneven |= find_uneven(parts, pieces, spans, edges, uneven)
    found = put_uneven(parts, pieces, [(i, *spans[i]) for i in sorted(uneven)])
    on_page = (
        0 <= piece.base <= height and piece.last <= width and piece.left <= piece.last and piece.right >= 0
        for piece in found or ()
    )
    return found if all(on_page) else None


def find_uneven(
    parts: PageParts,
    pieces: Sequence[TextPiece],
    spans: Sequence[tuple[int, int]],
    edges: Sequence[Edge],
    known: set[int],
) -> set[int]:
    """The pieces but the known ones whose characters are not evenly apart: some of them tell.

    In a justified line that begins with 16.3 points a character and has a squeezed comma, the second one already
    stands where it should not.
    """
    places = []
    for i, (start, end) in enumerate(spans):
        if end - start > MIN_INNER and i not in known:
            step, first = pieces[i].step, edges[i].start
            places += [(i, start + at, first + at * step) for at in choose_inner(end - start)]
    starts, bases = read_origins(parts.handle, [at for _, at, _ in places])
    return {
        i
        for (i, _, place), start, base in zip(places, starts, bases, strict=True)
        if abs(start - place) > EVEN * pieces[i].size or base != pieces[i].base
    }


@lru_cache(maxsize=1000)
def choose_inner(count: int) -> frozenset[int]:
    """Which of so many characters are asked for: the second one and those after each quarter."""
    return frozenset({1, *(count * quarter // 4 for quarter in (1, 2, 3))} - {0})


def is_square(signs: str) -> bool:
    """Whether a part is a series of square characters."""
    return signs[0] > "\u2e80" or signs[0] in "“”‘’—…"
