"""Turns the tokens of a Markdown file into paragraphs without markup, with the place of every character."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from markdown_it.token import Token

from speechkit.load.markdown.inline_html import read_html_block
from speechkit.load.markdown.numbered_items import is_numbered
from speechkit.load.paragraphs import LONG, wraps_on

BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
# Next to Chinese punctuation, the standard does not take ** as closing: **（一）重点。**其次
STRAY = "**"
BULLETS = frozenset("-*+")
LISTS = {"bullet_list_open": 1, "ordered_list_open": 1, "bullet_list_close": -1, "ordered_list_close": -1}


class Span(NamedTuple):
    """Text that the source holds unchanged, at this line and column, both from 1."""

    text: str
    line: int
    column: int


@dataclass(slots=True)
class MarkdownParagraph:
    """A paragraph or a heading."""

    spans: list[Span] = field(default_factory=list)
    heading: int | None = None
    depth: int = 0
    """Of an item of a list, how many lists it is in."""

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(span.text for span in self.spans)


def read_markdown_blocks(tokens: list[Token], lines: list[str]) -> Iterator[MarkdownParagraph]:
    """The paragraphs and headings, with list markers before them; code, tables and comments are left out."""
    level: int | None = None
    in_table = False
    depth = 0
    item: Token | None = None
    for token in tokens:
        if token.type in ("table_open", "table_close"):
            in_table = token.type == "table_open"
        elif token.type in ("heading_open", "heading_close"):
            level = int(token.tag[1]) if token.type == "heading_open" else None
        elif token.type in LISTS:
            depth += LISTS[token.type]
        elif token.type in ("list_item_open", "list_item_close"):
            item = token if token.type == "list_item_open" else None
        elif token.type == "html_block":
            first = token.map[0] if token.map else 0
            for row, part in read_html_block(token.content):
                yield MarkdownParagraph([Span(part, first + row + 1, find_column(lines[first + row], part) + 1)])
        elif token.type == "inline" and not in_table:
            for block in split_lines(list(read_inline(token, lines))):
                block.heading = level
                if item:
                    block.depth = depth
                    put_list_marker(item, block, lines)
                    item = None
                yield block


def put_list_marker(item: Token, block: MarkdownParagraph, lines: list[str]) -> None:
    """Puts the list marker back before an item: 1. as in the source, a bullet as ●, none before a number."""
    first, mark = block.spans[0], item.info + item.markup
    if mark in BULLETS and is_numbered(block.text):
        return
    row = item.map[0] if item.map else 0
    # The text of an item may begin on a line below its marker.
    before = lines[row][: first.column - 1] if first.line == row + 1 else lines[row]
    at = max(before.rfind(f"{mark} "), before.rfind(f"{mark}\t"))  # not the * of **bold** words
    at = at if at >= 0 else max(0, before.rfind(mark))
    space = before[at + len(mark) :]
    shown = "●" if mark in BULLETS else mark + (space if space.isspace() else " ")
    block.spans.insert(0, Span(shown, row + 1, at + 1))


def read_inline(token: Token, lines: list[str]) -> Iterator[Span]:
    """The visible text of a paragraph or heading with its places; an empty text is a line break."""
    first = token.map[0] if token.map else 0
    sources = token.content.split("\n")
    starts = [find_column(lines[first + i], part) if first + i < len(lines) else 0 for i, part in enumerate(sources)]
    row, at = 0, 0
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            yield Span("", first + row + 1, 1)
            row, at = row + 1, 0
        elif child.type == "html_inline" and BREAK.fullmatch(child.content):
            yield Span("", first + row + 1, 1)
        elif child.type in ("text", "text_special", "code_inline"):
            for part in child.content.split(STRAY):
                found = sources[row].find(part, at)
                at = found if found >= 0 else at
                if part:
                    yield Span(part, first + row + 1, starts[row] + at + 1)
                at += len(part)


def find_column(line: str, part: str) -> int:
    """Where the content of a line begins, after # or > or an indent, from 0."""
    return max(0, line.find(part))


def split_lines(spans: list[Span]) -> list[MarkdownParagraph]:
    """Splits a paragraph at line breaks that end a line, not at those that only wrap one."""
    rows: list[list[Span]] = [[]]
    for span in spans:
        if span.text:
            rows[-1].append(span)
        else:
            rows.append([])
    blocks: list[MarkdownParagraph] = []
    end = ""  # the end of the last block; a paragraph may have 100,000 lines
    for row in filter(None, rows):
        block = MarkdownParagraph(row)
        if blocks and wraps_on(end, block.text):
            blocks[-1].spans += row
            end = (end + block.text)[-LONG:]
        else:
            blocks.append(block)
            end = block.text[-LONG:]
    return blocks
