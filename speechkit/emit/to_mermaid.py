"""Writes an outline as a Mermaid mind map, which GitHub, GitLab, Typora and Obsidian draw."""

from __future__ import annotations

import re

from speechkit.emit.clean import one_line
from speechkit.emit.entries import label, root_title, walk_entries
from speechkit.emit.options import EmitOptions
from speechkit.model import Outline

# " would end the text, ` make it Markdown, # and ; stand for characters themselves, < > are tags, % begins a comment
SPECIAL = re.compile(r'["`#;<>&%\\]')


def emit(outline: Outline, options: EmitOptions) -> str:
    """A line for each node, two spaces deeper than its parent's."""
    lines = ["mindmap", f'  root(("{quote_mermaid(root_title(outline))}"))']
    for number, entry in enumerate(walk_entries(outline, options), 1):
        lines.append(f'{"  " * (entry.depth + 1)}n{number}["{quote_mermaid(label(outline, entry.node, options))}"]')
    if options.fence:
        lines = ["```mermaid", *lines, "```"]
    return "\n".join(lines) + "\n"


def quote_mermaid(text: str) -> str:
    """The text as it stands between quotation marks: " → #34;"""
    return SPECIAL.sub(lambda match: f"#{ord(match.group())};", one_line(text)) or " "
