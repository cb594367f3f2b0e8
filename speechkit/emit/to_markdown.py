"""Writes an outline as Markdown: headings, or a nested list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from speechkit.emit.around import Surroundings, read_surroundings, text_below
from speechkit.emit.options import EmitOptions
from speechkit.emit.written_nodes import WrittenNode, walk_hinted
from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.language.label_heads import levels_tell_tree
from speechkit.model import Outline

DEEPEST_HEADING = 6
DEEPEST_LIST = 18
"""Items of deeper levels are indented no further, since readers of Markdown have limits; a comment has their level."""

INLINE = re.compile(r"[\\`*_<\[~]|&(?=#?\w+;)")
"""What Markdown would read as emphasis, code, a tag, a link or an entity, but not R&D."""
OPENING = re.compile(r"[#>+=-]")
"""What would open a heading, a quotation or a list at the head of a block."""
NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
"""What would open a numbered list: 1. 总则, but not 1.5 亿."""
BREAK = re.compile(rf"[^\S {IDEOGRAPHIC}]")
"""White space other than spaces: it would end the line."""
CLOSING_HASHES = re.compile(r"(?<![#\\])#+$")
STAMP = "<!-- speechkit outline -->"
"""Stands after the last node where a reader could not tell the outline from a text with headings."""


class MarkdownBlock(NamedTuple):
    """A heading, a list item or a paragraph, ready to be written."""

    text: str
    is_item: bool = False


def emit(outline: Outline, options: EmitOptions) -> str:
    """The title as `#`, then a heading for each node; nodes too deep for a heading are a list below the last one."""
    parts: list[str] = []
    after_item = False
    for block in _blocks(outline, options):
        if parts:
            parts.append("\n" if after_item and block.is_item else "\n\n")
        parts.append(block.text)
        after_item = block.is_item
    return "".join([*parts, "\n"]) if parts else ""


def _blocks(outline: Outline, options: EmitOptions) -> Iterator[MarkdownBlock]:
    around = read_surroundings(outline) if options.text else None
    yield from _front(outline, around)
    levels, labels = [], []
    for head in walk_hinted(outline, options):
        yield from _node(head, options)
        levels.append(head.entry.depth)
        labels.append(head.label)
    is_list = options.as_list or max(levels, default=0) >= DEEPEST_HEADING
    if levels and (
        options.text or is_list or len(levels) == bool(outline.title) or not levels_tell_tree(levels, labels)
    ):
        yield MarkdownBlock(STAMP)
    for line in text_below(around).split("\n") if around else ():
        if line:
            yield MarkdownBlock(escape_block(line))


def _front(outline: Outline, around: Surroundings | None) -> Iterator[MarkdownBlock]:
    """The title and, with the text, the lines around it in their order, and the text before the first node."""
    pieces = [] if around is None else list(around.front)
    titles = [i for i, piece in enumerate(pieces) if piece.field == "title"]
    at = titles[0] if titles else 0
    yield from (MarkdownBlock(escape_block(piece.text)) for piece in pieces[:at])
    if outline.title:
        yield MarkdownBlock(heading(1, outline.title))
    rest = [piece.text for piece in pieces[at:] if piece.field != "title"]
    for line in [*rest, *(around.opening.split("\n") if around else ())]:
        if line.strip():
            yield MarkdownBlock(escape_block(line))


def _node(head: WrittenNode, options: EmitOptions) -> Iterator[MarkdownBlock]:
    level = head.entry.depth + 1
    depth = f"level {head.entry.depth}" if level > DEEPEST_LIST else ""
    told = " ".join(filter(None, (head.hint, depth)))
    hint = f" <!-- speechkit {told} -->" if told else ""
    if options.as_list or level > DEEPEST_HEADING:
        indent = "  " * (min(level, DEEPEST_LIST) - (2 if options.as_list else DEEPEST_HEADING + 1))
        yield MarkdownBlock(f"{indent}- {escape_block(head.label)}{hint}".rstrip(), is_item=True)
        indent += "  "
    else:
        yield MarkdownBlock(f"{heading(level, head.label)}{hint}")
        indent = ""
    if head.entry.node.keywords:
        yield MarkdownBlock(f"{indent}*{escape_inline('、'.join(head.entry.node.keywords))}*")
    for paragraph in head.rest.split("\n"):
        if paragraph.strip():
            yield MarkdownBlock(indent + escape_block(paragraph))


def heading(level: int, text: str) -> str:
    """A heading; # at its end is escaped, since Markdown would drop it."""
    return f"{'#' * level} {CLOSING_HASHES.sub(_backslash, escape_inline(text))}".rstrip()


def escape_inline(text: str) -> str:
    """A line of text as Markdown that reads as this text."""
    return INLINE.sub(_backslash, BREAK.sub(" ", text).strip())


def escape_block(text: str) -> str:
    """The same for the beginning of a block, where more signs have a meaning: # - + > 1."""
    escaped = escape_inline(text)
    if OPENING.match(escaped):
        return f"\\{escaped}"
    return NUMBERED.sub(r"\1\\\2", escaped, count=1) if NUMBERED.match(escaped) else escaped


def _backslash(match: re.Match[str]) -> str:
    return f"\\{match[0]}"
