"""Large lines are headings, the largest the highest, where a file names no headings."""

from __future__ import annotations

from dataclasses import replace

from speechkit.detect import detect
from speechkit.load import load_text
from speechkit.model import Appearance, Document, Hint

BODY = "仓库需要监测，以减少损失，提高效率，有关的情况在下面分别说明。"


def sized(*lines: tuple[str, float]) -> Document:
    """A document whose lines have these sizes."""
    looks, offset = [], 0
    for text, size in lines:
        looks += [Appearance(offset, size)] if size > 1 else []
        offset += len(text) + 1
    return replace(load_text(""), text="\n".join(text for text, _ in lines), looks=tuple(looks))


def rows(document: Document) -> list[tuple[int, str]]:
    return [(node.level, node.marker + node.title) for node in detect(document).walk()]


def test_sizes_nest_headings_with_and_without_numbers() -> None:
    parts = (
        ("版本记录", 1.4),
        ("1.内容", 1.4),
        ("1.1 起源", 1.2),
        ("1.2 工具", 1.2),
        ("补充说明", 1.2),
        ("2.里程碑", 1.4),
    )
    lines = [("计划书", 2.0)] + [line for part in parts for line in ((part), (BODY, 1.0))]
    assert rows(sized(*lines)) == [
        (1, "版本记录"), (1, "1.内容"), (2, "1.1起源"), (2, "1.2工具"), (2, "补充说明"), (1, "2.里程碑"),
    ]  # fmt: skip


def test_sizes_say_nothing_beside_headings_that_the_format_names() -> None:
    lines = [
        ("概述", 1.0),
        (BODY, 1.0),
        ("安全第一", 1.6),
        (BODY, 1.0),
        ("质量第一", 1.6),
        (BODY, 1.0),
        ("总结", 1.0),
        (BODY, 1.0),
    ]
    document = sized(("手册", 2.0), *lines)
    hints = tuple(Hint(document.text.index(text), 1) for text in ("概述", "总结"))
    hinted = replace(document, hints=hints)
    assert rows(hinted) == rows(replace(hinted, looks=()))


def test_large_text_is_no_heading() -> None:
    lines = [(BODY, 1.5), ("一、入库", 1.0), (BODY, 1.5), ("二、出库", 1.0), (BODY, 1.5)]
    assert rows(sized(("手册", 2.0), *lines)) == [(1, "一、入库"), (1, "二、出库")]
