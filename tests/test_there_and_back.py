"""What is written in a format and read again is the same outline: markers, titles and nesting."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given
from outlines import chain
from quick import SHARES, examples, share_of
from test_properties import texts
from there_and_back import read_back, shape_of

import speechkit

ROOT = Path(__file__).parents[1]
SHARED = ROOT / ".." / "shared"
FOLDERS = (ROOT / "samples", ROOT / "tests" / "texts", SHARED / "corpus" / "texts", SHARED / "more")
FILES = sorted(
    path
    for folder in FOLDERS
    for suffix in ("txt", "md")
    for path in folder.rglob(f"*.{suffix}")
    if path.name != "README.md"
)
FORMATS = ("yaml", "json", "opml", "mm", "xmind", "markdown", "html")


@cache
def outline_of(path: Path) -> speechkit.Outline:
    return speechkit.outline_file(path)


SLOW = {"docx": 12, "html": 4}
"""Formats of which a part of the files is enough: one of so many."""


@pytest.mark.parametrize("text", [False, True], ids=["titles", "text"])
@pytest.mark.parametrize("format", [*FORMATS, "docx"])
@pytest.mark.parametrize("share", SHARES)
@pytest.mark.slow
def test_every_outline_comes_back(share: str, format: str, text: bool) -> None:
    changed = []
    for path in share_of(FILES, share, 2 * SLOW.get(format, 5)):
        outline = outline_of(path)
        if outline.nodes:
            back = read_back(outline, format, text=text)
            if (shape_of(back), back.title) != (shape_of(outline), outline.title):
                changed.append(path.name)
    assert changed == []


@pytest.mark.parametrize("text", [False, True], ids=["titles", "text"])
@pytest.mark.parametrize("share", SHARES)
def test_an_outline_comes_back_from_a_list_in_markdown(share: str, text: bool) -> None:
    for outline in map(outline_of, share_of(FILES, share)):
        if outline.nodes:
            assert shape_of(read_back(outline, "markdown", text=text, as_list=True)) == shape_of(outline)


@pytest.mark.parametrize("text", [False, True], ids=["titles", "text"])
@pytest.mark.parametrize("format", FORMATS)
@given(content=texts)
@examples(50)
@example(content="第一，一方面学，另一方面做。\n第二，一是想；二是干。")
@example(content="1、\n(1)—")
@example(content="（一）一、同志们：1.二、")
@example(content="第1章\n1、")
@example(content="附件1\n防汛应急预案\n一、修路\n二、护林")
@example(content="一条路修进大山\n一、修路\n（一）筹钱。\n（二）出工。\n二、护林")
def test_the_outline_of_any_text_comes_back(format: str, text: bool, content: str) -> None:
    outline = speechkit.outline(content)
    if outline.nodes:
        assert shape_of(read_back(outline, format, text=text)) == shape_of(outline)


@given(content=texts)
@examples(12)  # Word takes its time
@example(content="第一，一方面学，另一方面做。\n第二，一是想；二是干。")
def test_the_outline_of_any_text_comes_back_from_word(content: str) -> None:
    outline = speechkit.outline(content)
    if outline.nodes:
        for text in (False, True):
            assert shape_of(read_back(outline, "docx", text=text)) == shape_of(outline)


@pytest.mark.parametrize("format", [*FORMATS, "docx"])
def test_depth_comes_back(format: str) -> None:
    outline = chain(60)
    for text in (False, True):
        assert shape_of(read_back(outline, format, text=text)) == shape_of(outline)
