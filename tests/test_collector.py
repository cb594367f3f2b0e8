"""What the library leaves of the settings of Python's collector of garbage."""

from __future__ import annotations

import gc

import pytest

import speechkit
from speechkit.collector import relaxed_collector


@pytest.mark.parametrize("threshold", [0, 700, 100_000])
def test_an_outline_leaves_the_collector_as_it_was(threshold: int) -> None:
    before = gc.get_threshold()
    try:
        gc.set_threshold(threshold, 7, 5)
        speechkit.outline("一、抓好产业。\n二、抓好项目。")
        assert gc.get_threshold() == (threshold, 7, 5)
    finally:
        gc.set_threshold(*before)


def test_so_do_pieces_of_work_that_overlap() -> None:
    before = gc.get_threshold()
    first, second = relaxed_collector(), relaxed_collector()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    second.__exit__(None, None, None)
    assert gc.get_threshold() == before
