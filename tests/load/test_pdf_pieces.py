"""Pages read in pieces against the same pages read character by character."""

from __future__ import annotations

from collections.abc import Callable

import pytest

pytest.importorskip("pypdfium2")
pytest.importorskip("reportlab")

import pypdfium2
from pdf_files import LEFT, PITCH, SIZE, TOP, Sheet

from speechkit.load.pdf import pdfium_calls
from speechkit.load.pdf.glyphs import read_characters
from speechkit.load.pdf.level_pages import read_level_pieces
from speechkit.load.pdf.special_pieces import may_hold_more
from speechkit.load.pdf.text_pieces import PieceGlyphs, TextPiece
from speechkit.load.pdf.uneven_pieces import make_piece

PLAIN = "各乡镇、各部门要把安全生产摆在突出位置，逐条对照清单，逐项明确责任，一件一件抓下去，一环一环扣起来。"
MIXED = "到2024年，建成5G基站1,280个，GDP增长6.5%以上；谢谢AA级企业，办好一二三件“关键小事”——不落一户。"


def plain(sheet: Sheet) -> None:
    sheet.centre("在全县安全生产工作会议上的讲话")
    sheet.flow([PLAIN * 3, PLAIN])


def mixed(sheet: Sheet) -> None:
    sheet.flow([MIXED * 3, PLAIN, MIXED])


def justified(sheet: Sheet) -> None:
    sheet.justify([PLAIN * 3, MIXED * 2])


def filled(sheet: Sheet) -> None:
    """Lines stretched by what their punctuation was squeezed by: first and last are as far apart as if none was."""
    for i, squeezed in enumerate(({9}, {4, 15}, {2, 8, 16})):
        x, step = LEFT, SIZE * (1 + 0.5 * len(squeezed) / 19)
        for at, sign in enumerate(PLAIN[:20]):
            sheet.put(x, TOP - i * PITCH, sign)
            x += step - 0.5 * SIZE * (at in squeezed)


def gridded(sheet: Sheet) -> None:
    """Lines with a grid: their characters are a little less than one em apart."""
    for i in range(9):
        sheet.put(LEFT, TOP - i * PITCH, PLAIN[:28], spread=-0.25)


def spaced(sheet: Sheet) -> None:
    sheet.put(LEFT, TOP, "主  任　李 明", spread=2.0)
    sheet.put(LEFT, TOP - PITCH, "工作要求", spread=SIZE)
    sheet.put(LEFT, TOP - 2 * PITCH, "小字", 10.0)
    sheet.put(LEFT + 20, TOP - 2 * PITCH, "与大字在一行")


def quoted(sheet: Sheet) -> None:
    """A quotation mark drawn after the character that it stands before."""
    sheet.put(LEFT + SIZE / 2, TOP, "一")
    sheet.put(LEFT, TOP, "“")
    sheet.put(LEFT + SIZE * 1.5, TOP, "二三四")


@pytest.mark.parametrize("draw", [plain, mixed, justified, filled, gridded, spaced, quoted])
def test_pieces_hold_the_characters_of_a_page_at_their_places(draw: Callable[[Sheet], None]) -> None:
    sheet = Sheet()
    draw(sheet)
    with pypdfium2.PdfDocument(sheet.save()) as file:
        page = file[0]
        text = page.get_textpage()
        pieces = read_level_pieces(text, *page.get_size())
        expected = read_characters(page, text).glyphs
        assert pieces
        found = list(PieceGlyphs(pieces))
        assert [glyph.sign for glyph in found] == [glyph.sign for glyph in expected]
        for one, other in zip(found, expected, strict=True):
            assert (one.left, one.base, one.size) == pytest.approx((other.left, other.base, other.size), abs=0.05)
            assert one.right == pytest.approx(other.right, abs=0.1 * SIZE)  # ink may hang over
        glyphs = PieceGlyphs(pieces)
        assert [glyphs[i] for i in range(-len(found), len(found))] == found * 2
        assert [list(glyphs[:i]) + list(glyphs[i:]) for i in range(len(found))] == [found] * len(found)


@pytest.mark.parametrize("draw", [plain, gridded])
def test_pdfium_is_asked_about_few_characters_of_a_page(
    draw: Callable[[Sheet], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = Sheet()
    draw(sheet)
    asked: list[object] = []
    ask = pdfium_calls.GET_BOX
    monkeypatch.setattr(pdfium_calls, "GET_BOX", lambda *values: asked.append(values) or ask(*values))
    with pypdfium2.PdfDocument(sheet.save()) as file:
        page = file[0]
        text = page.get_textpage()
        assert read_level_pieces(text, *page.get_size())
        assert len(asked) < 0.1 * text.count_chars()


@pytest.mark.parametrize(("step", "expected"), [(8.0, True), (2.0, False)])
def test_equal_digits_are_tight_unless_they_are_printed_over_each_other(step: float, expected: bool) -> None:
    lefts = [i * step for i in range(4)]
    piece = TextPiece("1000", lefts[0], lefts[-1] + 8.0, TOP, SIZE, lefts[-1])
    assert make_piece(piece, lefts, [left + 8.0 for left in lefts]).tight is expected


@pytest.mark.parametrize(("height", "expected"), [(TOP - PITCH, False), (TOP, False), (TOP + 0.3 * SIZE, True)])
def test_small_digits_are_looked_at_one_by_one_only_where_they_are_raised(height: float, expected: bool) -> None:
    sheet = Sheet()
    sheet.put(LEFT, TOP, PLAIN[:20])
    sheet.put(LEFT + 20 * SIZE, height, "12", SIZE / 2)
    assert may_hold_more(read_pieces(sheet)) is expected


@pytest.mark.parametrize(("height", "expected"), [(TOP + PITCH, False), (TOP - SIZE, True)])
def test_large_print_is_a_watermark_only_where_lines_run_across_it(height: float, expected: bool) -> None:
    sheet = Sheet()
    sheet.put(LEFT, TOP, PLAIN[:20])
    sheet.put(LEFT, height, "通知", SIZE * 3)
    assert may_hold_more(read_pieces(sheet)) is expected


def read_pieces(sheet: Sheet) -> list[TextPiece]:
    with pypdfium2.PdfDocument(sheet.save()) as file:
        page = file[0]
        return read_level_pieces(page.get_textpage(), *page.get_size()) or []


@pytest.mark.parametrize("degrees", [90, 180])
def test_a_page_whose_text_is_not_level_is_no_matter_of_pieces(degrees: int) -> None:
    sheet = Sheet()
    sheet.rotate(degrees, told=False)
    plain(sheet)
    with pypdfium2.PdfDocument(sheet.save()) as file:
        page = file[0]
        assert read_level_pieces(page.get_textpage(), *page.get_size()) is None
