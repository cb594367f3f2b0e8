"""The title at the head of a text that lost its line breaks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from speechkit.detect.frame.find_frame import find_frame
from speechkit.language.simplified import plain_text
from speechkit.load import load_text

NOT_YET = pytest.mark.xfail(strict=True, reason="without a bracket, the model does not cut the date off the title")


def title_of(text: str) -> str | None:
    document = load_text(text)
    return find_frame(replace(document, text=plain_text(document.text)), document.text).title


HELD = "在全县防汛会议上的讲话"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(f"{HELD}（2026年5月12日）同志们：今天开会。", HELD, id="a date in brackets"),
        pytest.param(f"{HELD}2026年5月12日同志们：今天开会。", HELD, id="a date", marks=NOT_YET),
        pytest.param(f"{HELD}——2026年5月12日，县会议中心。", HELD, id="a dash", marks=NOT_YET),
        pytest.param(f"{HELD}同志们：今天开会。", HELD, id="a salutation"),
        pytest.param("众志成城护安澜同志们：今天开会。", "众志成城护安澜", id="a salutation after a motto"),
        pytest.param("众志成城护安澜（2026年5月12日）同志们：今天开会。", "众志成城护安澜", id="a motto and a date"),
    ],
)
def test_a_title_ends_before_a_date_a_dash_or_a_salutation(text: str, title: str) -> None:
    assert title_of(text) == title


@pytest.mark.parametrize(
    "text",
    [
        "我们抓这项工作从去年2026年5月12日算起，已经一年了。",
        "众志成城护安澜——2026年5月12日，县会议中心。",
        "同志们：今天开会，2026年的工作要早安排。",
        "会议由县长主持。",
    ],
    ids=["a date in a sentence", "a dash after a motto", "no title", "a sentence"],
)
def test_what_names_no_kind_of_text_is_no_title_without_a_date_in_brackets(text: str) -> None:
    assert title_of(text) is None
