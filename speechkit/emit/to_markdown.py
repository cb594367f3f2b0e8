"""An Outline in, Markdown out: headings, or a nested list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from speechkit.emit.options import EmitOptions
from speechkit.emit.tree import label, new_text, steps
from speechkit.model import Outline

DEEPEST_HEADING = 6

INLINE = re.compile(r"[\\`*_<\[~]|&(?=#?\w+;)")
"""What Markdown would read as emphasis, code, a tag, a link or an entity; R&D is none."""
OPENING = re.compile(r"[#>+-]")
"""What would open a heading, a quotation or a list at the head of a block."""
NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
"""A list, too: 1. 总则. But 1.5 亿 is none."""
BREAK = re.compile(r"[^\S 　]")
"""White space that is no space: it would end the line."""
CLOSING_HASHES = re.compile(r"(?<![#\\])#+$")


class Block(NamedTuple):
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


def _blocks(outline: Outline, options: EmitOptions) -> Iterator[Block]:
    if outline.title:
        yield Block(heading(1, outline.title))
    for step in steps(outline, options):
        title = label(outline, step.node, options)
        level = step.depth + 1
        if options.as_list or level > DEEPEST_HEADING:
            indent = "  " * (step.depth - 1 if options.as_list else level - DEEPEST_HEADING - 1)
            yield Block(f"{indent}- {escape_block(title)}".rstrip(), is_item=True)
            indent += "  "
        else:
            yield Block(heading(level, title))
            indent = ""
        if step.node.keywords:
            yield Block(f"{indent}*{escape('、'.join(step.node.keywords))}*")
        if options.text:
            for paragraph in new_text(outline, step).split("\n"):
                if paragraph.strip():
                    yield Block(indent + escape_block(paragraph))


def heading(level: int, text: str) -> str:
    """A heading; hashes at its end are its own and not Markdown's."""
    return f"{'#' * level} {CLOSING_HASHES.sub(_backslash, escape(text))}".rstrip()


def escape(text: str) -> str:
    """A line of text as Markdown that reads as this text."""
    return INLINE.sub(_backslash, BREAK.sub(" ", text).strip())


def escape_block(text: str) -> str:
    """The same where a block begins, where more could be misread: # - + > 1."""
    escaped = escape(text)
    if OPENING.match(escaped):
        return f"\\{escaped}"
    return NUMBERED.sub(r"\1\\\2", escaped, count=1) if NUMBERED.match(escaped) else escaped


def _backslash(match: re.Match[str]) -> str:
    return f"\\{match[0]}"
