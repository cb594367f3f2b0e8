"""Reads what OCR makes of numerals."""

from __future__ import annotations

from speechkit.language.numerals import read_numeral

_SIGNS = str.maketrans("lIO", "110")


def read_dash(text: str) -> int | None:
    """The numeral, 1 for the dash of —、, which stands for 一、."""
    return 1 if text == "—" else read_numeral(text)


def read_ell(text: str) -> int | None:
    """The numeral, 1 for the letter of （l）, which stands for （1）."""
    return 1 if text in ("l", "I") else read_numeral(text)


def read_misread(text: str) -> int | None:
    """The numeral with its letters read as digits: l2. stands for 12., 1O. for 10."""
    return read_numeral(text.translate(_SIGNS))
