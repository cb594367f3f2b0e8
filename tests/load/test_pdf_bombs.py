"""PDF files made to take all memory or all time give one clear line, and those that only look like it are read."""

from __future__ import annotations

import sys
import zlib

import pytest

pytest.importorskip("pypdfium2")

from quick import thin_out

from speechkit.errors import LoadError
from speechkit.load.pdf import from_pdf, in_child
from speechkit.load.pdf.streams import examine_streams

FONT = (
    b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font"
    b"/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>"
    b"/DW 1000>>]>>"
)
TEXT = "一、抓好产业。".encode("utf-16-be").hex().encode()
DRAW = b"BT /F 10 Tf 50 %d Td <" + TEXT + b"> Tj ET "


def make_pdf(*forms: tuple[bytes, bytes], page: bytes = b"/X6 Do", packed: bool = False) -> bytes:
    """A page, and forms from object 6 on, each with what its dictionary names (/X7 7 0 R) and its content."""
    fonts = b"/Font<</F 4 0 R>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<" + fonts + b"/XObject<</X6 6 0 R>>>>"
        b"/Contents 5 0 R>>",
        FONT,
        stream(b"", page, packed=packed),
    ]
    for names, content in forms:
        head = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<" + fonts + b"/XObject<<" + names + b">>>>"
        objects.append(stream(head, content, packed=packed))
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (i, one) for i, one in enumerate(objects, 1))
    return b"%PDF-1.7\n" + body + b"trailer\n<</Size %d/Root 1 0 R>>\n%%%%EOF" % (len(objects) + 1)


def stream(head: bytes, content: bytes, *, packed: bool) -> bytes:
    """A stream with its dictionary."""
    content = zlib.compress(content) if packed else content
    kind = b"/Filter/FlateDecode" if packed else b""
    return b"<<%s%s/Length %d>>\nstream\n%s\nendstream" % (head, kind, len(content), content)


def nest(depth: int, calls: int) -> list[tuple[bytes, bytes]]:
    """Forms of which each calls the next one so often, the last draws."""
    inner = [(b"/X%d %d 0 R" % (i, i), b"/X%d Do " % i * calls) for i in range(7, 6 + depth)]
    return [*inner, (b"", DRAW % 400)]


BOMBS = {
    "a form that calls itself": [(b"/X6 6 0 R/Y6 6 0 R", DRAW % 400 + b"/X6 Do /Y6 Do")],
    "two forms that call each other": [(b"/X7 7 0 R", b"/X7 Do /X7 Do"), (b"/X6 6 0 R", DRAW % 400 + b"/X6 Do /X6 Do")],
    "eight nested forms of ten calls": nest(9, 10),
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot bound the memory of a process")
@pytest.mark.parametrize("name", thin_out(BOMBS))
@pytest.mark.slow
def test_forms_that_multiply_are_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_child, "SECONDS", 2)
    with pytest.raises(LoadError, match=r"bomb\.pdf: refused: to read it takes more than"):
        from_pdf.load(make_pdf(*BOMBS[name], packed=True), "bomb.pdf")


@pytest.mark.parametrize("packed", [False, True])
def test_forms_that_call_others_twice_are_read_in_a_process_of_their_own(packed: bool) -> None:
    data = make_pdf(*nest(3, 2), packed=packed)
    assert examine_streams(data).may_multiply
    assert "一、抓好产业。" in from_pdf.load(data, "forms.pdf").text


def test_what_is_wrong_in_that_process_is_told_as_in_this() -> None:
    data = make_pdf((b"/X7 7 0 R", b"/X7 Do /X7 Do"), (b"", b"0 0 m"))
    with pytest.raises(LoadError, match=r"empty\.pdf: there is no text in it"):
        from_pdf.load(data, "empty.pdf")


@pytest.mark.parametrize("packed", [False, True])
def test_usual_files_need_no_process(packed: bool) -> None:
    data = make_pdf((b"", DRAW % 400), page=DRAW % 500 + b"/X6 Do /X6 Do", packed=packed)
    assert not examine_streams(data).may_multiply


def test_a_page_that_draws_one_content_many_times_is_read_with_bounds() -> None:
    usual = make_pdf((b"", DRAW % 400))
    assert not examine_streams(usual.replace(b"/Contents 5 0 R", b"/Contents [5 0 R 5 0 R]")).may_multiply
    assert examine_streams(usual.replace(b"/Contents 5 0 R", b"/Contents [" + b"5 0 R " * 99 + b"]")).may_multiply


def test_glyphs_set_over_each_other_are_read_once_however_many() -> None:
    once = b"".join(DRAW % (100 + 20 * i) for i in range(30))
    page = b"BT /F 10 Tf " + b"".join(
        b"1 0 0 1 %d %d.%02d Tm <4e00> Tj " % (50 + 25 * (i % 20), 60 + i % 8, i // 20 % 100) for i in range(64_000)
    )
    data = make_pdf((b"", b""), page=page + b"ET " + once)
    assert from_pdf.load(data, "over.pdf").text.count("抓好产业") == 30
