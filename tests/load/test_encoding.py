"""The encoding of a text is told by its bytes, strictly; a guess says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechkit.errors import LoadError
from speechkit.load import load
from speechkit.load.encoding.decoding import decode

SIMPLIFIED = "在全县春季造林动员会上的讲话\n同志们：\n　　第一，要抓住季节，一天也不能耽误；第二，要管好苗木。\n"
TRADITIONAL = "在全縣春季造林動員會上的講話\n各位同事：\n　　第一，要抓住季節，一天也不能耽誤；第二，要管好苗木。\n"


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_utf_8_is_no_guess(mark: str) -> None:
    assert decode((mark + SIMPLIFIED).encode(), "x").notices == ()


@pytest.mark.parametrize("codec", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_byte_order_mark_is_no_guess(codec: str, tmp_path: Path) -> None:
    file = tmp_path / "讲话.txt"
    file.write_bytes(SIMPLIFIED.encode(codec))
    document = load(file)
    assert document.text == SIMPLIFIED.rstrip("\n")
    assert document.notices == ()


@pytest.mark.parametrize(
    ("text", "codec", "label"),
    [
        (SIMPLIFIED, "gb18030", "GB18030"),
        (SIMPLIFIED, "utf-16-le", "UTF-16 LE"),
        (SIMPLIFIED, "utf-16-be", "UTF-16 BE"),
        (SIMPLIFIED, "utf-32-le", "UTF-32 LE"),
        ("第一章　总则", "gbk", "GB18030"),
        ("第一章　總則", "big5", "Big5"),
        ("谢谢大家！", "utf-16-le", "UTF-16 LE"),
        (SIMPLIFIED + "𠮷野的做法", "gb18030", "GB18030"),
        (TRADITIONAL, "big5", "Big5"),
        (TRADITIONAL, "gb18030", "GB18030"),
        (TRADITIONAL + "啲嘢喺咗嘅", "big5hkscs", "Big5"),
        (TRADITIONAL + "三～四月", "cp950", "Big5"),
        ("Plan for the year\n" * 3, "utf-16-le", "UTF-16 LE"),
    ],
)
def test_a_guess_is_right_and_says_so(text: str, codec: str, label: str) -> None:
    decoded = decode(text.encode(codec), "x")
    assert decoded.text == text
    assert [(notice.code, label in notice.message) for notice in decoded.notices] == [("encoding-guessed", True)]


def test_a_long_ascii_head_does_not_hide_the_evidence() -> None:
    text = "X" * 100_000 + SIMPLIFIED
    assert decode(text.encode("gbk"), "x").text == text


def test_a_named_encoding_overrides_and_is_no_guess() -> None:
    assert decode("café".encode("latin-1"), "x", encoding="latin-1") == ("café", ())


def test_who_says_gb2312_means_its_family() -> None:
    assert decode("镕基㐱".encode("gb18030"), "x", encoding="GB2312").text == "镕基㐱"


def test_the_euro_of_windows_is_read_in_gbk_and_its_byte_elsewhere_is_not() -> None:
    data = SIMPLIFIED.encode("gbk")
    assert decode(data + b"\x80100", "x").text == SIMPLIFIED + "€100"
    assert decode("䀀".encode("gb18030") + b"\x80", "x", encoding="gbk").text == "䀀€"
    with pytest.raises(LoadError, match=r"\(0xff, line 4\) is not GB18030"):
        decode(data + b"\x80\xff", "x")


@pytest.mark.parametrize("name", ["gbk-2", "hex", "\0", "gb 18030 "])
def test_an_encoding_that_does_not_exist_is_one_clear_line(name: str) -> None:
    with pytest.raises(LoadError, match=r"x: (there is no encoding|it cannot be read as)"):
        decode(b"abc", "x", encoding=name)


@pytest.mark.parametrize(("codec", "label"), [("utf-8", "UTF-8"), ("gb18030", "GB18030"), ("big5", "Big5")])
def test_a_damaged_byte_is_named_with_its_place(codec: str, label: str) -> None:
    text = (TRADITIONAL if codec == "big5" else SIMPLIFIED) * 5
    head = text[:40].encode(codec)
    with pytest.raises(LoadError, match=rf"byte {len(head)} \(0xff, line 3\) is not {label}"):
        decode(head + b"\xff" + text[40:].encode(codec), "x")


def test_a_byte_that_a_named_encoding_cannot_have_is_an_error() -> None:
    with pytest.raises(LoadError, match=r"x: byte 0 \(0xff, line 1\)"):
        decode(b"\xff", "x", encoding="utf-8")


def test_a_text_cut_inside_a_character_is_an_error() -> None:
    with pytest.raises(LoadError, match="is not UTF-8"):
        decode(SIMPLIFIED.encode()[:-3], "x")


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02\x03" * 100, bytes(range(256)) * 20, b"abc\0def", SIMPLIFIED.encode() + b"\0" * 512]
)
def test_a_binary_file_is_no_text(data: bytes) -> None:
    with pytest.raises(LoadError, match="this is a binary file"):
        decode(data, "x")


def test_one_null_in_a_text_is_named_with_its_place_and_a_named_encoding_keeps_it() -> None:
    text = SIMPLIFIED.replace("同志们", "同\0志们")
    data = text.encode()
    with pytest.raises(LoadError, match=rf"no text has byte {data.index(0)} \(0x00, line 2\)\. .*--encoding"):
        decode(data, "x")
    assert decode(data, "x", encoding="utf-8").text == text


def test_what_reads_as_nothing_is_not_read() -> None:
    with pytest.raises(LoadError, match="its encoding cannot be guessed: byte 3"):
        decode("abcéèêëàâäùûüôö".encode("latin-1"), "x")


ANY_BYTES = st.binary() | st.builds(bytes.__add__, st.text().map(str.encode), st.binary(max_size=3))


CODECS = ("utf-8", "gb18030", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


@given(ANY_BYTES)
def test_any_bytes_are_a_text_without_replacements_or_one_clear_line(data: bytes) -> None:
    try:
        text, problem = decode(data, "x").text, None
    except LoadError as error:
        text, problem = "", str(error)
    assert "\ufffd" not in text or any("\ufffd".encode(codec) in data for codec in CODECS)
    assert problem is None or (problem.startswith("x: ") and "\n" not in problem)
