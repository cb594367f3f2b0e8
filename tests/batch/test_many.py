"""outline_many(): the outlines of texts, in order and lazily."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, islice

import pytest

import speechkit

TEXTS = [f"工作要点之{n}\n一、抓好第{n}件事。\n一要强链；二要补链。\n二、抓好项目。\n" for n in range(60)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_outlines_are_those_of_outline(jobs: int) -> None:
    assert list(speechkit.outline_many(TEXTS, jobs=jobs)) == [speechkit.outline(text) for text in TEXTS]


@pytest.mark.parametrize("jobs", [1, 2])
def test_texts_without_end_are_read_as_needed(jobs: int) -> None:
    read = 0

    def texts() -> Iterator[str]:
        nonlocal read
        for read in count():
            yield TEXTS[read % 60]

    outlines = speechkit.outline_many(texts(), jobs=jobs)
    assert list(islice(outlines, 5)) == [speechkit.outline(text) for text in TEXTS[:5]]
    assert read < 5000
    assert read == 4 or jobs > 1


def test_the_width_of_titles_is_passed_on() -> None:
    text = "一、认真学习，深入领会，切实把思想和行动统一起来。\n二、抓好项目。"
    (found,) = speechkit.outline_many([text], jobs=2, width=6)
    assert [len(node.title) <= 7 for node in found.nodes] == [True, True]
