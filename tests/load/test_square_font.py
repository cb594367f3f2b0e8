"""A machine without Chinese fonts reads the same from a PDF file that holds none."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO

import pytest

pytest.importorskip("pypdfium2")
pytest.importorskip("reportlab")

from fontTools.ttLib import TTFont
from pdf_files import Sheet

from speechkit.load.pdf.from_pdf import load
from speechkit.load.pdf.square_font import build_font

LINE = "各乡镇、各部门要把安全生产摆在突出位置，逐条对照"
READ_WITHOUT_FONTS = """
import sys
from pypdfium2 import PdfSysfontBase
from speechkit.load.pdf.from_pdf import load
from speechkit.load.pdf.square_font import CHARSETS, SquareFont

find = PdfSysfontBase.MapFont
PdfSysfontBase.MapFont = lambda self, info, weight, italic, charset, *rest: (
    None if charset in CHARSETS else find(self, info, weight, italic, charset, *rest)
)
sys.stdout.buffer.write(load(sys.stdin.buffer.read(), "讲话.pdf").text.encode())
"""


def turned() -> bytes:
    """A page that is stored turned."""
    sheet = Sheet()
    sheet.rotate(90, told=True)
    sheet.flow(["一、压实责任", LINE * 2, "二、排查隐患", LINE * 3])
    return sheet.save()


def set_down() -> bytes:
    """A page that is set from the top down."""
    sheet = Sheet()
    sheet.flow_down(["一、壓實責任", LINE * 2 + "全年查了148处。", LINE])
    return sheet.save()


def repeated() -> bytes:
    """The same line twice."""
    sheet = Sheet()
    sheet.flow([LINE, LINE, "1.摸清底数 ABC 34%", LINE])
    return sheet.save()


@pytest.mark.parametrize("make", [turned, set_down, repeated])
def test_no_text_is_lost_without_fonts(make) -> None:
    data = make()
    done = subprocess.run([sys.executable, "-c", READ_WITHOUT_FONTS], input=data, capture_output=True, check=True)
    text = done.stdout.decode()
    assert text == load(data, "讲话.pdf").text
    assert text.count(LINE) == {"turned": 5, "set_down": 3, "repeated": 3}[make.__name__]


def test_the_font_has_a_narrow_picture_for_letters_and_one_an_em_wide_for_all_others() -> None:
    font = TTFont(BytesIO(build_font()))
    glyphs, names = font["glyf"], font.getBestCmap()
    assert sorted(names) == list(range(0xFFFF))
    boxes = {sign: glyphs[names[ord(sign)]] for sign in "a1，国"}
    assert {sign: (box.xMin, box.yMin, box.xMax, box.yMax) for sign, box in boxes.items()} == {
        "a": (0, -120, 200, 880),
        "1": (0, -120, 200, 880),
        "，": (0, -120, 1000, 880),
        "国": (0, -120, 1000, 880),
    }
