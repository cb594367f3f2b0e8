"""Texts made by chance have whole outlines that can be written; tests/benchmarks/fuzz.py makes as many as wanted."""

from __future__ import annotations

import pytest
from fuzzing import Maker, find_fault, find_faults, reduce


def test_texts_made_by_chance_have_no_fault() -> None:
    assert list(find_faults(range(200), Maker())) == []


def test_a_number_makes_the_same_text_each_time() -> None:
    assert [Maker().make(seed) for seed in range(20)] == [Maker().make(seed) for seed in range(20)]


def test_what_fails_is_reduced_to_what_is_needed() -> None:
    assert reduce("一、抓好产业。\n二、抓好\a项目。", lambda text: "\a" in text and "一" in text) == "一\a"


FOUND = ["①；③。《们：\r\ufeff第一节", "讲三点：一是《同志们：\n二是修路"]
"""The smallest texts of faults that a long run found."""


@pytest.mark.parametrize("text", FOUND)
def test_what_a_long_run_found_has_no_fault(text: str) -> None:
    assert [find_fault(text, seed) for seed in range(8)] == [""] * 8


def test_a_crash_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    assert find_fault("一、抓好产业。", 0) == ""
    monkeypatch.setattr("fuzzing.detect", lambda document: 1 // 0)
    assert find_fault("一、抓好产业。", 0).startswith("ZeroDivisionError")
