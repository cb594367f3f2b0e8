"""Reads the pieces of a PDF page whose characters have widths or distances of their own, character by character."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate, chain, compress, count, groupby, repeat
from operator import eq, le, lt, ne, sub
from typing import NamedTuple

from speechkit.load.pdf.glyph_runs import OVERLAID
from speechkit.load.pdf.page_parts import PageParts
from speechkit.load.pdf.pdfium_calls import GET_OBJECT, read_boxes, read_origins, read_settings
from speechkit.load.pdf.text_pieces import TextPiece

CLOSE = 0.2
"""Characters of a tight piece are at most this many ems apart."""
DIGITS = str.maketrans("123456789", "0" * 9)


class Uneven(NamedTuple):
    """A piece whose characters have widths or distances of their own."""

    number: int
    """Its index among the pieces of the page."""
    start: int
    """Its first character."""
    end: int
    """The character after its last."""
    on_line: bool
    """Whether its first and its last character have one base line."""


def put_uneven(parts: PageParts, pieces: list[TextPiece], uneven: Sequence[Uneven]) -> list[TextPiece] | None:
    """The pieces with the places of all characters of the uneven ones; None if one is odd."""
    if not uneven:
        return pieces
    whole = find_whole(parts, uneven)
    models = find_models(pieces, [one.number for one in uneven if one.number in whole])
    found = read_uneven(parts, pieces, [one for one in uneven if one.number not in models], whole)
    if found is None:
        return None
    parted = {number for number in models.values() if len(found[number]) > 1}
    others = read_uneven(parts, pieces, [one for one in uneven if models.get(one.number) in parted], whole)
    if others is None:
        return None
    found |= others
    placed: list[TextPiece] = []
    done = 0
    for number, *_ in uneven:
        placed += pieces[done:number]
        piece, done = pieces[number], number + 1
        if number in found:
            placed += found[number]
        else:
            model = found[models[number]][0]
            placed.append(TextPiece(*piece[:6], model.lefts, model.rights, model.tight, piece.left - model.left))
    return placed + pieces[done:]


def read_uneven(
    parts: PageParts, pieces: Sequence[TextPiece], uneven: Sequence[Uneven], whole: set[int]
) -> dict[int, list[TextPiece]] | None:
    """The parts of these pieces with the places of all characters; None if one is odd."""
    boxes = read_boxes(parts.handle, list(chain.from_iterable(range(one.start, one.end) for one in uneven)))
    lefts, _, rights, _ = boxes
    if min(rights, default=0.0) < 0:
        return None
    firsts = list(accumulate((one.end - one.start for one in uneven), initial=0))
    several = find_owners(set(compress(count(1), map(le, lefts[1:], lefts))), firsts)
    several.update(i for i, one in enumerate(uneven) if one.number not in whole)
    loose = find_loose(lefts, rights, [pieces[one.number] for one in uneven], firsts)
    found: dict[int, list[TextPiece]] = {}
    for i, (at, after, (number, start, _, _)) in enumerate(zip(firsts, firsts[1:], uneven, strict=False)):
        piece = pieces[number]
        if i in several:
            others = part_uneven(parts, start, piece, [edges[at:after] for edges in boxes])
            if others is None:
                return None
            found[number] = others
        else:
            found[number] = [TextPiece(*piece[:6], lefts[at:after], rights[at:after], i not in loose)]
    return found


def find_whole(parts: PageParts, uneven: Sequence[Uneven]) -> set[int]:
    """The pieces of one text object and line, as their ends tell; others may have several sizes or directions."""
    starts = map(GET_OBJECT, repeat(parts.handle), [one.start for one in uneven])
    ends = map(GET_OBJECT, repeat(parts.handle), [one.end - 1 for one in uneven])
    return {one.number for one, start, end in zip(uneven, starts, ends, strict=True) if start == end and one.on_line}


def find_models(pieces: Sequence[TextPiece], numbers: Sequence[int]) -> dict[int, int]:
    """Of these pieces those set as one before them → that one: 1,234.00 as 5,678.90, if digits are equally wide."""
    models: dict[int, int] = {}
    seen: dict[tuple[str, float, int, int], int] = {}
    for number in numbers:
        signs, left, right, _, size, last, *_ = pieces[number]
        if signs.isascii():
            form = (signs.translate(DIGITS), size, round(100 * (last - left)), round(100 * (right - last)))
            model = seen.setdefault(form, number)
            if model != number:
                models[number] = model
    return models


def find_owners(numbers: set[int], firsts: list[int]) -> set[int]:
    """The pieces that have one of these characters inside, after their first."""
    return {bisect(firsts, number) - 1 for number in numbers.difference(firsts)}


def find_loose(lefts: list[float], rights: list[float], pieces: Sequence[TextPiece], firsts: list[int]) -> set[int]:
    """The pieces that are not tight: of all their characters, only those apart from the one before are looked at."""
    signs = "".join([piece.signs for piece in pieces])
    least = CLOSE * min((piece.size for piece in pieces), default=0.0)
    far = set(compress(count(1), map(least.__lt__, map(sub, lefts[1:], rights)))).difference(firsts)
    twins = set(compress(count(1), map(eq, signs, signs[1:]))).difference(firsts)
    apart = {i for i in far if lefts[i] - rights[i - 1] > CLOSE * pieces[bisect(firsts, i) - 1].size}
    return find_owners(apart.union(i for i in twins if is_double_place(lefts, rights, i)), firsts)


def part_uneven(parts: PageParts, start: int, piece: TextPiece, boxes: Sequence[list[float]]) -> list[TextPiece] | None:
    """The pieces of a part of the text with ligatures, several lines, objects or directions; None if one is odd."""
    lefts, tops, rights, bottoms = boxes
    owners = list(map(GET_OBJECT, repeat(parts.handle), range(start, start + len(lefts))))
    if any(map(eq, lefts, lefts[1:])):
        lefts, rights = part_ligature_places(lefts, rights)
    if min(rights) < 0:
        return None
    one_line = max(bottoms) - min(bottoms) <= min(map(sub, tops, bottoms)) / 2
    if one_line and lefts == sorted(lefts) and len(set(owners)) == 1:
        return [make_piece(piece, lefts, rights)]
    changes = [0, *compress(count(1), map(ne, owners, owners[1:]))] if one_line else range(len(owners))
    return part_piece(parts, start, piece.signs, lefts, rights, changes)


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
    twins = compress(count(1), map(eq, signs, signs[1:]))
    return any(is_double_place(lefts, rights, i) for i in twins)


def is_double_place(lefts: list[float], rights: list[float], i: int) -> bool:
    """Whether a character stands over the one before, as is_double."""
    return lefts[i] - lefts[i - 1] < OVERLAID * (rights[i] - lefts[i])
