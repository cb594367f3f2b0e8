"""Finds headings that end in a full stop on a line of their own, and headings that run into the text after them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechkit.check.finding import Edit, Fault
from speechkit.check.manuscript import ItemList, Manuscript
from speechkit.check.shapes import shape_of
from speechkit.language.numerals import TO_TEN
from speechkit.model import Node

LONGEST = 30
"""A line of more characters is a sentence, even where text follows below it."""
HAN = "\u4e00-\u9fff"
RUN_IN = re.compile(
    rf"(?P<title>[^。！？；：，,:;!?\s]{{3,20}}[{HAN}])[ 　]{{1,4}}(?P<text>[{HAN}“][^\n]*[，。][^\n]{{8,}})"
)
NAMED = frozenset(("第N编", "第N部分", "第N章", "第N节"))
"""Styles that number headings beside 一、 and its like; 第一， and 一是 begin sentences."""
ANNOUNCES = re.compile(f"[下如][列下]|以下|之一|[两几{TO_TEN}](?:[个点件条项]|方面)")
"""A sentence that announces the list below it is no heading: 有下列行为之一的，予以通报。"""
SHORTEST_TEXT = 20
SENTENCE = re.compile("[^。！？；：]*[。！？；：]?")
SHORT, LONG = 13, 30
"""A heading before its text has at most so many characters; a sentence of so many is none."""
SHOWN = 12


def find_closed_headings(draft: Manuscript) -> Iterator[Fault]:
    """Headings on a line of their own that end in a full stop, their text or items below it."""
    for one in draft.lists:
        if one.items[0].style not in NAMED and not shape_of(one.items[0].marker) and one.items[0].kind == "item":
            continue
        if not _are_headings(draft, one):
            continue
        for node in one.items:
            line = draft.rest_of_line(node)
            if _is_closed(line) and draft.is_at_head(node) and draft.has_more_lines(node):
                stop = draft.line_end(node.own_start)
                while draft.text[stop - 1] != "。":
                    stop -= 1
                yield Fault(node.start, {"title": node.marker + line}, (Edit(stop - 1, stop, ""),))


def _are_headings(draft: Manuscript, one: ItemList) -> bool:
    """Whether at least two items and two thirds of a list are short lines with text below them."""
    short = [node for node in one.items if len(draft.rest_of_line(node)) <= LONGEST and draft.has_more_lines(node)]
    return len(short) > 1 and 3 * len(short) >= 2 * len(one.items)


def _is_closed(line: str) -> bool:
    whole = 2 < len(line) <= LONGEST and line.endswith("。") and line.count("。") == 1
    return whole and "；" not in line and not line.startswith("请") and not ANNOUNCES.search(line)


def find_open_headings(draft: Manuscript) -> Iterator[Fault]:
    """Headings with a blank, a comma or nothing before the text that follows on the same line."""
    for one in draft.lists:
        parted = False
        for node in one.items:
            if node.kind != "item" or node.style.startswith("第N") or not draft.is_at_head(node):
                continue
            found = RUN_IN.fullmatch(draft.rest_of_line(node))
            if found and len(found["text"]) >= SHORTEST_TEXT and "。" in found["text"] and not _opens(found["title"]):
                parted = True
                yield Fault(node.start, {"title": node.marker + found["title"]})
        odd = None if parted else _find_running_on(draft, one)
        if odd is not None:
            yield Fault(odd.start, {"title": f"{odd.marker}{draft.rest_of_line(odd)[:SHOWN]}…"})


def _opens(title: str) -> bool:
    """Whether a quotation or a book title goes on after what seems to be a heading: 《强基础 抓落实》"""
    return any(title.count(first) > title.count(last) for first, last in ("《》", "“”", "（）", "〈〉"))


def _find_running_on(draft: Manuscript, one: ItemList) -> Node | None:
    """The one item whose first sentence runs on where all others have a short heading, closed, before their text."""
    lines = [draft.rest_of_line(node) for node in one.items]
    if len(lines) < 3 or not all(shape_of(node.marker) and draft.is_at_head(node) for node in one.items):
        return None
    firsts = [SENTENCE.match(line) for line in lines]
    sizes = [first.end() if first else 0 for first in firsts]
    closed = [
        size <= SHORT and len(line) > size and line[size - 1] == "。" for size, line in zip(sizes, lines, strict=True)
    ]
    if sum(closed) < len(lines) - 1 or all(closed):
        return None
    odd = closed.index(False)
    runs_on = sizes[odd] >= LONG and lines[odd][sizes[odd] - 1] == "。" and "《" not in lines[odd][:SHORT]
    return one.items[odd] if runs_on else None
