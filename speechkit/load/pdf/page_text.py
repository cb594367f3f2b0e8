"""Reads the text of a PDF page as runs, in pieces where nothing on it is odd, else character by character."""

from __future__ import annotations

from typing import NamedTuple

import pypdfium2

from speechkit.load.pdf.footnote_marks import leave_out_marks
from speechkit.load.pdf.glyph_runs import Run, group_rows, split_row
from speechkit.load.pdf.glyphs import PageGlyphs, read_characters
from speechkit.load.pdf.level_pages import read_level_pieces
from speechkit.load.pdf.overprints import leave_out_overprints
from speechkit.load.pdf.piece_rows import group_piece_rows, split_piece_row
from speechkit.load.pdf.special_pieces import may_hold_more
from speechkit.load.pdf.text_pieces import PieceGlyphs
from speechkit.load.pdf.turning import Turn
from speechkit.load.pdf.vertical import lay_down
from speechkit.load.pdf.watermarks import leave_out_watermark


class PageText(NamedTuple):
    """The runs of a page from top to bottom, each row from left to right, and how the page is rotated."""

    runs: list[Run]
    turn: Turn
    watermark: bool = False
    """Whether a watermark was removed."""
    marks: int = 0
    """How many marks of footnotes were removed."""
    vertical: bool = False
    """Whether the text is set from top to bottom, in columns from right to left."""


NO_TEXT = PageText([], Turn(0, 0.0, 0.0))


def read_page(page: pypdfium2.PdfPage) -> PageText:
    """The text of a page."""
    leave_out_overprints(page)
    text = page.get_textpage()
    size = page.get_size()
    pieces = None if page.get_rotation() else read_level_pieces(text, *size)
    if not pieces:
        return read_glyphs(read_characters(page, text))
    turn = Turn(0, *size)
    if may_hold_more(pieces):
        return read_glyphs(PageGlyphs(list(PieceGlyphs(pieces)), turn))
    return PageText([run for row in group_piece_rows(pieces) for run in split_piece_row(row)], turn)


def read_glyphs(characters: PageGlyphs) -> PageText:
    """The text of a page with these characters."""
    laid = lay_down(characters)
    unmarked = leave_out_marks((laid or characters).glyphs)
    glyphs, watermark = leave_out_watermark(unmarked.glyphs)
    runs = [run for row in group_rows(glyphs) for run in split_row(row)]
    return PageText(runs, (laid or characters).turn, watermark, unmarked.marks, vertical=laid is not None)
