"""Plain text in, paragraphs and their places out; what cannot be read is one clear line."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from speechkit.errors import LoadError
from speechkit.load import load, load_text, sources
from speechkit.model import Document, Position


def places(document: Document) -> list[tuple[int, int]]:
    """Line and column of every character of a text."""
    places = map(document.positions.position, range(len(document.text)))
    return [(place.line, place.column) for place in places]


def test_each_line_is_a_paragraph_as_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "讲话.txt"
    file.write_bytes("\ufeff标题\r\n\r\n　　第一，抓早。\u200b\n第二，\t抓小。\n".encode())
    document = load(file)
    assert document.text == "标题\n\n　　第一，抓早。\u200b\n第二，\t抓小。"
    assert document.source == str(file)
    assert document.notices == ()


def test_positions_count_lines_and_columns_from_one() -> None:
    assert places(load_text("甲乙\n\n丙丁")) == [(1, 1), (1, 2), (1, 3), (2, 1), (3, 1), (3, 2)]


@pytest.mark.parametrize(
    "newline", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\f", "\v", "\x1c", "\x1d", "\x1e"]
)
def test_whatever_breaks_a_line_ends_a_paragraph(newline: str) -> None:
    document = load_text(f"甲{newline}{newline}乙{newline}")
    assert document.text == "甲\n\n乙"
    assert document.positions.position(3) == Position(3, 1)


ANY_TEXT = st.text(st.characters() | st.sampled_from("一二三、（）第是。；：　 \n\r\f\v\x1c\x85\u2028\ufeff-12页"))


@given(ANY_TEXT)
def test_any_string_is_a_document_whose_characters_point_to_their_source(text: str) -> None:
    document = load_text(text)
    assume(not document.notices)  # wrapped texts are the concern of test_wrapping.py
    lines = text.removeprefix("\ufeff").splitlines()
    assert document.text == "\n".join(lines)
    for char, (line, column) in zip(document.text, places(document), strict=True):
        assert char == "\n" or lines[line - 1][column - 1] == char


def test_standard_input_is_a_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("讲话".encode())))
    document = load("-")
    assert (document.text, document.source) == ("讲话", "<stdin>")


def test_a_standard_input_that_is_closed_is_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(LoadError, match="<stdin>: it is closed"):
        load("-")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="FIFOs of POSIX")
def test_a_pipe_with_a_name_is_a_source(tmp_path: Path) -> None:
    pipe = tmp_path / "管道"
    os.mkfifo(pipe)
    text = "第一，抓早。\n" * 20_000  # more than the pipe holds at once
    writer = Thread(target=pipe.write_text, args=(text,), kwargs={"encoding": "utf-8"})
    writer.start()
    document = load(pipe)
    writer.join()
    assert document.text == text.rstrip("\n")


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="a device of Unix")
@pytest.mark.parametrize("source", ["/dev/zero", "-"])
def test_a_source_without_end_is_one_clear_line(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST", 3 << 20)
    with open("/dev/zero") as endless:
        monkeypatch.setattr(sys, "stdin", endless)
        with pytest.raises(LoadError, match="it is larger than 3 MB, or endless") as caught:
            load(source)
    assert caught.value.remedy


def test_a_source_may_be_as_large_as_the_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST", 3 << 20)
    file = tmp_path / "长.txt"
    file.write_bytes(b"a" * (3 << 20))
    assert len(load(file).text) == 3 << 20


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "the file is empty"),
        (b"\xef\xbb\xbf", "it holds nothing but white space"),
        (" \t\r\n　\u2028".encode(), "it holds nothing but white space"),
        (b"\x7fELF\x02\x01\x01", "a program cannot be read"),
        (b"\x89PNG\r\n\x1a\n", "a picture cannot be read"),
        (b"MThd\x00\x00\x00\x06\x00\x01", "this is a binary file"),
    ],
)
def test_a_file_without_a_text_is_one_clear_line(tmp_path: Path, data: bytes, problem: str) -> None:
    file = tmp_path / "讲话 稿.txt"
    file.write_bytes(data)
    with pytest.raises(LoadError) as caught:
        load(file)
    assert str(caught.value).startswith(f"{file}: {problem}")
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("没有.txt", "there is no such file"),
        (".", "this is a folder"),
        ("a\0b", "this is not a path"),
        ("长" * 999, "it cannot be read: file name too long"),
    ],
)
def test_a_path_that_leads_to_no_file_is_one_clear_line(tmp_path: Path, path: str, problem: str) -> None:
    with pytest.raises(LoadError, match=problem) as caught:
        load(str(tmp_path / path))
    assert "\n" not in str(caught.value)
    assert caught.value.remedy


def test_a_file_that_may_not_be_read_is_one_clear_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(sources, "open", refuse, raising=False)
    with pytest.raises(LoadError, match="permission denied"):
        load(tmp_path / "别人的.txt")


def test_a_kind_that_does_not_exist_is_one_clear_line(tmp_path: Path) -> None:
    file = tmp_path / "讲话.txt"
    file.write_text("讲话", encoding="utf-8")
    with pytest.raises(LoadError, match="cannot be read"):
        load(file, kind="papyrus")


def test_a_text_with_the_suffix_of_another_kind_is_a_text(tmp_path: Path) -> None:
    file = tmp_path / "讲话.docx"
    file.write_text("一、抓早", encoding="utf-8")
    assert load(file).text == "一、抓早"


def test_half_a_pair_of_surrogates_is_replaced_with_a_notice() -> None:
    document = load_text("一、抓好\ud800产业。\n二、抓好项目。")
    assert document.text == "一、抓好\ufffd产业。\n二、抓好项目。"
    assert [notice.code for notice in document.notices] == ["surrogates"]


def test_running_heads_are_found_whatever_blank_lines_stand_beside_page_numbers() -> None:
    head, page = "平安县志", "·{}·"
    lines = [
        part for number in range(1, 9) for part in (f"{'水利工程' * 9}，到第{number}年", page.format(number), head)
    ]
    single = load_text("\n".join(lines)).text
    tripled = load_text("\n\n\n".join(lines)).text
    assert single.count(head) == 1  # below the last page nothing goes on
    assert "".join(tripled.split()) == "".join(single.split())
