"""The title at the head of a text that lost its line breaks."""

from __future__ import annotations

import pytest

from speechkit.detect.frame.title_lines import joined_title_length


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("在全县防汛会议上的讲话（2026年5月12日）同志们：今天开会。", "在全县防汛会议上的讲话"),
        ("在全县防汛会议上的讲话2026年5月12日同志们：今天开会。", "在全县防汛会议上的讲话"),
        ("在全县防汛会议上的讲话——2026年5月12日，县会议中心。", "在全县防汛会议上的讲话"),
        ("在全县防汛会议上的讲话同志们：今天开会。", "在全县防汛会议上的讲话"),
        ("众志成城护安澜（2026年5月12日）同志们：今天开会。", "众志成城护安澜"),
    ],
    ids=["a date in brackets", "a date", "a dash", "a salutation", "no kind of text, but a date in brackets"],
)
def test_a_title_ends_before_a_date_a_dash_or_a_salutation(text: str, title: str) -> None:
    assert text[: joined_title_length(text)] == title


@pytest.mark.parametrize(
    "text",
    [
        "我们抓这项工作从去年2026年5月12日算起，已经一年了。",
        "众志成城护安澜——2026年5月12日，县会议中心。",
        "众志成城护安澜同志们：今天开会。",
        "同志们：今天开会，2026年的工作要早安排。",
        "会议由县长主持。",
    ],
    ids=["a date in a sentence", "a dash behind a motto", "a salutation behind a motto", "no title", "a sentence"],
)
def test_what_names_no_kind_of_text_is_no_title_without_a_date_in_brackets(text: str) -> None:
    assert joined_title_length(text) == 0
