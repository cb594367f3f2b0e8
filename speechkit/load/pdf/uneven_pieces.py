"""Reads the pieces of a PDF page whose characters have widths or distances of their own, character by character."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, compress, groupby, repeat
from operator import eq, lt, ne, sub

from speechkit.load.pdf.glyph_runs import OVERLAID
from speechkit.load.pdf.page_parts import PageParts
from speechkit.load.pdf.pdfium_calls import GET_OBJECT, read_boxes, read_origins, read_settings
from speechkit.load.pdf.text_pieces import TextPiece

CLOSE = 0.2
"""Characters of a tight piece are at most this many ems apart."""


def put_uneven(
    parts: PageParts, pieces: list[TextPiece], uneven: Sequence[tuple[int, int, int]]
) -> list[TextPiece] | None:
    """The pieces with those whose characters have widths or distances of their own: index, first character, end."""
    numbers = list(chain.from_iterable(range(start, end) for _, start, end in uneven))
    boxes = read_boxes(parts.handle, numbers)
    columns = tuple(boxes[i::4] for i in range(4))
    objects = list(map(GET_OBJECT, repeat(parts.handle), numbers))
    found: list[TextPiece] = []
    done = at = 0
    for index, start, end in uneven:
        until = at + end - start
        lefts, tops, rights, bottoms = (column[at:until] for column in columns)
        if any(map(eq, lefts, lefts[1:])):
            lefts, rights = part_ligature_places(lefts, rights)
        ordered = lefts == sorted(lefts)
        if min(rights) < 0:
            return None
        found += pieces[done:index]
        owners, at, done = objects[at:until], until, index + 1
        one_line = max(bottoms) - min(bottoms) <= min(map(sub, tops, bottoms)) / 2
        if one_line and ordered and len(set(owners)) == 1:
            found.append(make_piece(pieces[index], lefts, rights))
            continue
        changes = [0, *compress(range(1, end - start), map(ne, owners, owners[1:]))] if one_line else range(end - start)
        others = part_piece(parts, start, pieces[index].signs, lefts, rights, changes)
        if others is None:
            return None
        found += others
    return found + pieces[done:]


def part_ligature_places(lefts: list[float], rights: list[float]) -> tuple[list[float], list[float]]:
    """The edges of characters with ligatures split side by side, as part_ligatures does."""
    places: list[tuple[float, float]] = []
    for (left, right), group in groupby(zip(lefts, rights, strict=True)):
        count = len(list(group))
        width = (right - left) / count
        places += [(left + i * width, left + (i + 1) * width if count > 1 else right) for i in range(count)]
    return [left for left, _ in places], [right for _, right in places]


def part_piece(
    parts: PageParts, start: int, signs: str, lefts: list[float], rights: list[float], changes: Sequence[int]
) -> list[TextPiece] | None:
    """The pieces of a part of the text that may be set in several ways; None if one is not level."""
    firsts = [start + i for i in changes]
    settings = read_settings(parts.handle, firsts)
    starts, bases = read_origins(parts.handle, firsts)
    if any(start < lefts[i] for start, i in zip(starts, changes, strict=True)) or not all(
        setting.is_level for setting in settings
    ):
        return None
    alike = groupby(zip(changes, bases, settings, strict=True), key=lambda one: (one[1], one[2].size))
    ways = {next(group)[0]: way for way, group in alike}
    backwards = compress(range(1, len(lefts)), map(lt, lefts[1:], lefts))  # a quotation mark drawn after what it quotes
    places: list[tuple[int, float, float]] = []
    for i in sorted({*ways, *backwards}):
        base, size = ways[i] if i in ways else places[-1][1:]
        places.append((i, base, size))
    return [
        make_piece(TextPiece(signs[i:j], lefts[i], rights[j - 1], base, size, lefts[j - 1]), lefts[i:j], rights[i:j])
        for (i, base, size), j in zip(places, [*(place[0] for place in places[1:]), len(signs)], strict=True)
    ]


def make_piece(piece: TextPiece, lefts: list[float], rights: list[float]) -> TextPiece:
    """The piece with the places of its characters."""
    gap = max(map(sub, lefts[1:], rights), default=0.0)
    tight = gap <= CLOSE * piece.size and not has_double(piece.signs, lefts, rights)
    return piece._replace(lefts=lefts, rights=rights, tight=tight)


def has_double(signs: str, lefts: list[float], rights: list[float]) -> bool:
    """Whether a character is printed a second time over the same one: 1,000 has three of one kind side by side."""
    if not any(map(eq, signs, signs[1:])):
        return False
    again = (i for i in range(1, len(signs)) if signs[i] == signs[i - 1])
    return any(lefts[i] - lefts[i - 1] < OVERLAID * (rights[i] - lefts[i]) for i in again)
