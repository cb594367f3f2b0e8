"""A machine without Chinese fonts reads the same from a PDF file that holds none."""

from __future__ import annotations

import shutil
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
READ = """
import sys
from speechkit.load.pdf import from_pdf

if sys.argv[1] == "without":
    from_pdf.install_square_font = lambda: None
pages = from_pdf.read_pages(sys.stdin.buffer.read(), "讲话.pdf").lines
sys.stdout.buffer.write("".join(line.text for page in pages for line in page).encode())
"""
HIDE = """for folder in /usr/share/fonts /usr/share/X11/fonts /usr/local/share/fonts; do \
    [ ! -d $folder ] || mount -t tmpfs none $folder || exit 9; done; exec \"$@\""""
"""A command of the shell that runs another one on a system without fonts, in a name space of its own."""
COUNTS = {"turned": 5, "set_down": 3, "repeated": 3}
"""How often each file holds LINE."""


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


def read_without_fonts(data: bytes, square: str) -> str:
    """The text of a file on a system without fonts, with or without the square font."""
    command = ["unshare", "-rm", "sh", "-c", HIDE, "sh", sys.executable, "-c", READ, square]
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode()


def can_hide_fonts() -> bool:
    """Whether this system lets a process have a name space of its own."""
    command = ["unshare", "-rm", "sh", "-c", HIDE, "sh", "true"]
    return shutil.which("unshare") is not None and subprocess.run(command, capture_output=True).returncode == 0


needs_hiding = pytest.mark.skipif(not can_hide_fonts(), reason="fonts cannot be hidden from a process here")


@needs_hiding
@pytest.mark.parametrize("make", [turned, set_down, repeated])
def test_no_text_is_lost_without_fonts(make) -> None:
    data = make()
    text = read_without_fonts(data, "with")
    assert text == load(data, "讲话.pdf").text.replace("\n", "")
    assert text.count(LINE) == COUNTS[make.__name__]


@needs_hiding
@pytest.mark.parametrize("make", [turned, set_down, repeated])
def test_text_would_be_lost_without_the_square_font(make) -> None:
    assert read_without_fonts(make(), "without").count(LINE) < COUNTS[make.__name__]


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
