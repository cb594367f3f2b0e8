"""Groups the pieces of a page into runs: as glyph_runs does with characters, of which most need no look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from operator import attrgetter, itemgetter

from speechkit.load.pdf.glyph_runs import (
    GAP,
    LIFT,
    NARROW,
    WORD_GAP,
    Hole,
    Run,
    find_gap,
    is_double,
    restore_spaces,
    split_row,
)
from speechkit.load.pdf.glyphs import Glyph
from speechkit.load.pdf.text_pieces import PieceGlyphs, TextPiece


def group_piece_rows(pieces: Sequence[TextPiece]) -> list[list[TextPiece]]:
    """The rows that pieces on one base line form."""
    rows: list[list[TextPiece]] = []
    first: TextPiece | None = None
    for piece in sorted(pieces, key=attrgetter("base"), reverse=True):  # those of one base line in their order
        if first and (piece.base == first.base or first.base - piece.base < LIFT * max(first.size, piece.size)):
            rows[-1].append(piece)
        else:
            first = piece
            rows.append([piece])
    return rows


def split_piece_row(row: list[TextPiece]) -> list[Run]:
    """The runs of a row."""
    if len(row) == 1 and row[0].lefts is None and not row[0].signs.isspace():
        return [Run(PieceGlyphs(row), row[0].signs)]
    if len(row) > 1:
        row.sort(key=itemgetter(1))  # by the left edge
    if any(map(overlaps, row, row[1:])):
        return list(split_row([glyph for piece in row for glyph in piece.list_glyphs()]))
    if all(piece.tight and not piece.signs.isspace() for piece in row):
        return list(map(read_cell, part_cells(row)))
    parts = chain.from_iterable([piece] if piece.tight else piece.part_characters() for piece in row)
    return list(map(restore_spaces, join_parts(parts)))


def overlaps(before: TextPiece, piece: TextPiece) -> bool:
    """Whether a piece begins inside the one before or prints its last character a second time."""
    return before.last > piece.left or (before.signs[-1] == piece.signs[0] and begins_with_double(before, piece))


def part_cells(row: list[TextPiece]) -> Iterator[list[TextPiece]]:
    """The parts of a row of tight pieces with wide gaps between them, as the cells of a table have."""
    cell = row[:1]
    for before, piece in pairwise(row):
        if piece.left > before.right and (piece.left - before.right) / max(before.size, piece.size) >= GAP:
            yield cell
            cell = []
        cell.append(piece)
    yield cell


def read_cell(cell: list[TextPiece]) -> Run:
    """The run of tight pieces without a wide gap: most have no gap at all."""
    if len(cell) == 1:
        run = Run(PieceGlyphs(cell), cell[0].signs)
        return run if cell[0].lefts is None or cell[0].signs.isascii() else restore_spaces(run)
    if any(piece.left - before.right > WORD_GAP * piece.size for before, piece in pairwise(cell)):
        return restore_spaces(next(join_parts(iter(cell))))
    return restore_spaces(Run(PieceGlyphs(cell), "".join([piece.signs for piece in cell])))


def join_parts(parts: Iterator[TextPiece]) -> Iterator[Run]:
    """The runs of tight pieces and single characters; a gap filled with space characters does not end a run."""
    joined: list[TextPiece] = []
    spaced: list[str] = []
    holes: list[Hole] = []
    space, end = "", 0.0
    for part in parts:
        signs, left, size = part.signs, part.left, part.size
        before = joined[-1] if joined else None
        if before and left - end >= NARROW * size:
            gap = (left - end) / max(before.size, size)
            if gap >= GAP:
                yield Run(PieceGlyphs(joined), spaced, [hole for hole in holes if hole.at < len(spaced)])
                joined, spaced, holes, space, before = [], [], [], "", None
            elif gap >= NARROW:
                holes.append(Hole(len(spaced), end, left))
        if signs.isspace():
            space, end = space + signs, max(end, part.right)
            continue
        if before and len(signs) == 1 and begins_with_double(before, part):
            continue
        at = len(spaced)
        spaced += signs
        apart = before and (space or (left - end > WORD_GAP * size and find_gap(end_glyph(before), part.find_glyph(0))))
        if apart:
            spaced[at] = apart + signs[0]
        joined.append(part)
        space, end = "", part.right
    if joined:
        yield Run(PieceGlyphs(joined), spaced, [hole for hole in holes if hole.at < len(spaced)])


def begins_with_double(before: TextPiece, part: TextPiece) -> bool:
    """Whether a part begins with the last character of the one before, printed a second time over it."""
    return before.signs[-1] == part.signs[0] and is_double(end_glyph(before), part.find_glyph(0))


def end_glyph(piece: TextPiece) -> Glyph:
    """The last character of a piece."""
    return Glyph(piece.signs[-1], piece.last, piece.right, piece.base, piece.size)
