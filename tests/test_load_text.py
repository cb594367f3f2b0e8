"""Plain text in, paragraphs and their places out."""

from __future__ import annotations

from pathlib import Path

import pytest

from speechkit.errors import LoadError
from speechkit.load import load, load_text
from speechkit.model import Position


def test_each_line_is_a_paragraph_as_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "讲话.txt"
    file.write_bytes("\ufeff标题\r\n\r\n　　第一，抓早。\n第二，抓小。\n".encode())
    document = load(file)
    assert document.text == "标题\n\n　　第一，抓早。\n第二，抓小。"
    assert document.source == str(file)
    assert document.notices == ()


def test_positions_count_lines_and_columns_from_one() -> None:
    document = load_text("甲乙\n\n丙丁")
    assert [document.positions.position(i) for i in range(6)] == [
        Position(1, 1), Position(1, 2), Position(1, 3), Position(2, 1), Position(3, 1), Position(3, 2),
    ]  # fmt: skip


def test_an_empty_file_is_one_clear_line(tmp_path: Path) -> None:
    file = tmp_path / "空.txt"
    file.touch()
    with pytest.raises(LoadError, match="the file is empty"):
        load(file)
