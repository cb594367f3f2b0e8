"""Reads a plain text that is written in Markdown: its signs become hints, and the places stay those of the file.

A file that ends in .md is read by a library; for a .txt nothing must be installed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from speechkit.load.markdown.header import show_title
from speechkit.load.markdown.numbered_items import is_numbered
from speechkit.load.markdown.skipped_blocks import CODE, TABLES, tell_skipped
from speechkit.load.text.inline_marks import Kept, read_kept
from speechkit.load.text.markdown_signs import FENCE
from speechkit.model import LIST_LEVELS, Document, Hint, Notice, Piece, SourceMap

QUOTE = re.compile(r"[ \t]{0,3}(?:>[ \t]?)+")
HEADING = re.compile(r"[ \t]{0,3}(#{1,6})(?:[ \t]+|(?<=##)(?=[^#\s])|(?=[^\x00-\x7f][^#]*$))")
"""A sign of a heading: ## 一、, ##（一）抓好产业, #一、总体要求, but not #1, #话题#, #标签 #标签."""
CLOSING = re.compile(r"[ \t]+#+[ \t]*\Z")
BULLET = re.compile(r"(?P<indent>[ \t\u3000]*)(?P<mark>[-*+])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
NUMBER = re.compile(r"(?P<indent>[ \t\u3000]*)\d{1,3}[.)][ \t]+(?=\S)")
RULE = re.compile(r"[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*")
TABLE_ROW = re.compile(r"[ \t]*\|.*\|[ \t]*")
TABLE_RULE = re.compile(r"\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*")
TEXT_NAMES = frozenset(("", "markdown", "md", "text", "txt", "plaintext"))


class MarkedLine(NamedTuple):
    """A line without its signs."""

    spans: list[Kept]
    number: int
    """In the file, from 1."""
    level: int = 0
    """As in a Hint; 0 for none."""


def read_marked(text: str, source: str | None) -> Document:
    """The document of a text that is written in Markdown."""
    lines = show_title(text).split("\n")
    left_out, tables, fences = find_left_out(lines)
    kept = [found for found in read_marked_lines(lines, left_out) if any(span.text.strip() for span in found.spans)]
    pieces, hints, parts, offset = list[Piece](), list[Hint](), list[str](), 0
    for line in kept:
        if line.level:
            hints.append(Hint(offset, line.level))
        for span in line.spans:
            pieces.append(Piece(offset, line.number, span.column))
            offset += len(span.text)
        parts.append("".join(span.text for span in line.spans))
        offset += 1
    notices = [Notice("markdown-read", "the text is written in Markdown; its signs were read as headings and lists")]
    if tables:
        notices.append(tell_skipped("tables-left-out", TABLES, tables))
    if fences:
        notices.append(tell_skipped("code-left-out", CODE, fences))
    return Document("\n".join(parts), SourceMap.from_pieces(pieces), source, tuple(hints), tuple(notices))


def find_left_out(lines: Sequence[str]) -> tuple[set[int], list[int], list[int]]:
    """The indices of lines that are no text, and where the tables and the blocks of code among them begin."""
    left_out, tables, fences = set[int](), list[int](), list[int]()
    for first, last in find_fences(lines):
        covers = last - first - 1 > len(lines) / 2 or lines[first].strip(" \t`~").lower() in TEXT_NAMES - {""}
        left_out |= {first, last} if covers else set(range(first, last + 1))
        fences += [] if covers else [first]
    for i, line in enumerate(lines):
        if i in left_out or not TABLE_RULE.fullmatch(line.strip()) or i == 0 or "|" not in lines[i - 1]:
            continue
        end = i + 1
        while end < len(lines) and TABLE_ROW.fullmatch(lines[end]):
            end += 1
        left_out.update(range(i - 1, end))
        tables.append(i - 1)
    return left_out, tables, fences


def find_fences(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The lines that open and close a block of code; one that is never closed is none."""
    opened = -1
    for i, line in enumerate(lines):
        if not FENCE.match(line):
            continue
        if opened < 0:
            opened = i
        elif not line.strip(" \t`~"):
            yield opened, i
            opened = -1


def read_marked_lines(lines: Sequence[str], left_out: set[int]) -> Iterator[MarkedLine]:
    """The lines without signs, each with the level that they gave it."""
    indents: list[int] = []
    for i, line in enumerate(map(str.rstrip, lines)):
        if i in left_out or not line or RULE.fullmatch(line):
            continue
        quote = QUOTE.match(line)
        start = quote.end() if quote else 0
        if heading := HEADING.match(line, start):
            indents.clear()
            end = closing.start() if (closing := CLOSING.search(line, heading.end())) else len(line)
            yield MarkedLine(list(read_kept(line, heading.end(), end)), i + 1, len(heading[1]))
        elif bullet := BULLET.match(line, start):
            spans = list(read_kept(line, bullet.end(), len(line)))
            numbered = is_numbered("".join(span.text for span in spans))
            mark = [] if numbered else [Kept("●", bullet.start("mark") + 1)]
            yield MarkedLine([*mark, *spans], i + 1, LIST_LEVELS + count_lists(indents, bullet["indent"]))
        elif number := NUMBER.match(line, start):
            level = LIST_LEVELS + count_lists(indents, number["indent"])
            yield MarkedLine(list(read_kept(line, start, len(line))), i + 1, level)
        else:
            if not line[start : start + 1].isspace():
                indents.clear()
            yield MarkedLine(list(read_kept(line, start, len(line))), i + 1)


def count_lists(indents: list[int], indent: str) -> int:
    """How many lists an item with this indent is in; `indents` are those of the lists that are open."""
    width = len(indent.expandtabs(4))
    while indents and width < indents[-1]:
        indents.pop()
    if not indents or width > indents[-1] + 1:
        indents.append(width)
    return len(indents)
