"""The characters and words that every stage knows are complete, and none is listed twice."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from speechkit.language import blanks, measures, numerals, stops


def test_every_space_of_unicode_is_a_blank() -> None:
    spaces = {chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) == "Zs"}
    assert set(blanks.SPACES) == spaces
    assert set(blanks.INDENTS) < set(blanks.BLANKS)


@pytest.mark.parametrize(
    "words", [measures.PROMISED, measures.ANNOUNCED, stops.ALL_STOPS, blanks.BLANKS, numerals.FORMAL]
)
def test_nothing_is_listed_twice(words: tuple[str, ...] | str) -> None:
    assert len(set(words)) == len(words)


def test_ranges_are_spelled_out() -> None:
    assert numerals.spell_out("0-3甲-甲") == "0123甲"
    assert len(numerals.CIRCLED) == 50


@pytest.mark.parametrize("digits", [numerals.ONES, numerals.BRACKETED[:9], numerals.BLACK[:9], numerals.CIRCLED[:9]])
def test_the_digits_of_an_alphabet_stand_in_their_order(digits: str) -> None:
    assert [numerals.read_numeral(digit) for digit in digits] == list(range(1, 10))
