"""Reads a Word document that speechkit wrote as the outline that it is, also after it was edited.

The nodes are the bookmarks that speechkit set around them, and the headings that somebody added.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from speechkit.language.label_heads import Cut, write_hint
from speechkit.load.office.data_tables import TableCounts
from speechkit.load.office.zip_parts import attribute, child, local
from speechkit.load.outlines.outline_document import clean_label, line_map
from speechkit.load.paragraphs import CONTROLS
from speechkit.load.word.body import walk_blocks
from speechkit.load.word.numbering_part import WordNumbering
from speechkit.load.word.style_sheet import WordStyles, read_outline_level, read_place
from speechkit.model import Document, Frame, GivenNode, GivenOutline

NODE = re.compile(r"_Outline_(\d+)_(\d+)_\d+_(\d+)_(\d+)_(\d+)_(\d+)(s?)(p?)")
CLOSING = "_Outline_closing"
SKIPPED = frozenset(("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "drawing", "pict", "object"))


class OutlineLine(NamedTuple):
    """A paragraph of the file."""

    text: str
    level: int
    """The level of the heading that it is, 0 for text."""
    is_heading_style: bool
    """All of it is the heading, whatever the bookmark holds."""
    is_title: bool
    marks: Sequence[tuple[int, int, str]]
    """Start, end and name of each bookmark that begins in it."""


def has_outline_marks(body: etree._Element) -> bool:
    """Whether a document has a bookmark of a node."""
    return any(NODE.fullmatch(attribute(mark, "name")) for mark in body.iter("{*}bookmarkStart"))


def read_outline_lines(body: etree._Element, styles: WordStyles, numbering: WordNumbering) -> Iterator[OutlineLine]:
    """Every paragraph in reading order, but for those of a table of contents."""
    for element, _ in walk_blocks(body, TableCounts()):
        properties = child(element, "pPr")
        style = styles.of(properties)
        text, marks = read_marked_text(element)
        number = numbering.number(read_place(properties), style, text).label
        if not style.contents:
            level = read_outline_level(properties, style.heading) or 0
            shifted = [(start + len(number) * (start > 0), end + len(number), name) for start, end, name in marks]
            yield OutlineLine(number + text, level, style.heading is not None, style.setting.is_title, shifted)


def read_marked_text(paragraph: etree._Element) -> tuple[str, list[tuple[int, int, str]]]:
    """The text of a paragraph, and the bookmarks that begin in it, each with its start and end."""
    parts: list[str] = []
    length = 0
    begun: dict[str, tuple[int, str]] = {}
    marks: list[tuple[int, int, str]] = []
    for name, part in _walk_parts(paragraph):
        if name == "bookmarkStart":
            begun[attribute(part, "id")] = (length, attribute(part, "name"))
        elif name == "bookmarkEnd" and attribute(part, "id") in begun:
            start, known = begun.pop(attribute(part, "id"))
            marks.append((start, length, known))
        elif name in ("t", "tab"):
            text = CONTROLS.sub("", part.text or "") if name == "t" else " "
            parts.append(text)
            length += len(text)
    marks += [(start, length, known) for start, known in begun.values()]
    return "".join(parts), sorted(marks, key=lambda mark: mark[0])


def _walk_parts(element: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    for part in element:
        name = local(part.tag)
        if name not in SKIPPED:
            yield name, part
            yield from _walk_parts(part)


def build_marked_outline(lines: Iterable[OutlineLine], source: str) -> Document:
    """The document of the lines: a bookmark is a node, and so is a heading without one."""
    texts: list[str] = []
    titles: list[str] = []
    nodes: list[GivenNode] = []
    levels: list[tuple[int, int]] = []
    closing = offset = 0
    for line in lines:
        if not line.text.strip():
            continue
        if line.is_title and not nodes:
            titles.append(line.text)
        if any(name == CLOSING for _, _, name in line.marks):
            closing = offset
        nodes += _nodes_of(line, offset, levels)
        texts.append(line.text)
        offset += len(line.text) + 1
    text = "\n".join(texts)
    closing = closing or len(text)
    start = len("\n".join(titles)) + 1 if titles and text.startswith("\n".join(titles)) else 0
    frame = Frame(title=clean_label("".join(titles)) or None, body_start=min(start, len(text)), body_end=len(text))
    given = GivenOutline(frame, tuple(nodes), max([closing, *(node.start for node in nodes)]), front_is_told=False)
    return Document(text, line_map(texts), source, given=given)


def _nodes_of(line: OutlineLine, offset: int, levels: list[tuple[int, int]]) -> Iterator[GivenNode]:
    """The nodes that begin in a line; `levels` has the depth and the heading level of those before."""
    found = [(start, end, match) for start, end, name in line.marks if (match := NODE.fullmatch(name)) and end > start]
    if not found and line.level and not line.is_title:
        above = next((depth + line.level - level for depth, level in reversed(levels) if level <= line.level), 1)
        levels.append((above, line.level))
        yield GivenNode(above, offset, offset + len(line.text))
    for i, (start, end, match) in enumerate(found):
        depth, level = int(match[1]), int(match[2])
        is_head = i == 0 and line.level > 0 and not line.text[:start].strip()
        if is_head and line.level != level:  # its style was changed
            depth, level = depth + line.level - level, line.level
        if is_head and len(found) == 1 and line.is_heading_style and not match[8]:
            end = len(line.text)  # somebody wrote on behind the bookmark
        levels.append((depth, level))
        label = line.text[start:end]
        cut = Cut(int(match[3]), int(match[4]), int(match[5]), bool(match[7]))
        hint = write_hint(cut, label) if len(label) == int(match[6]) else ""
        yield GivenNode(max(depth, 1), offset + start, offset + end, hint)
