"""Reads the visible text of an HTML block in a Markdown file, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from speechkit.load.paragraphs import BREAKS

# Each stops before the next one opens: what is never closed hides nothing and takes no quadratic time.
HIDDEN = re.compile(r"<!--(?:(?!<!--).)*?-->|<(script|style)\b[^<>]*>(?:(?!<\1).)*?</\1\s*>", re.IGNORECASE | re.DOTALL)
TABLE_TAG = re.compile(r"(</?table\b[^<>]*>)", re.IGNORECASE)
PARTING_TAG = re.compile(r"</?(?:br|p|div|center|section|h[1-6]|ul|ol|li|blockquote)\b[^<>]*>", re.IGNORECASE)
TAG = re.compile(r"<!--|<(?:/?[a-z]|[!?])[^<>]*>", re.IGNORECASE)


def read_html_block(html: str) -> Iterator[tuple[int, str]]:
    """Each piece of text with the line that it stands in, from 0; scripts, comments and tables are left out."""
    shown = leave_out_tables(HIDDEN.sub(keep_breaks, html))
    shown = PARTING_TAG.sub(lambda tag: keep_breaks(tag) or "\r", shown)
    for row, line in enumerate(TAG.sub(keep_breaks, shown).split("\n")):
        for part in line.split("\r"):
            text = BREAKS.sub(" ", unescape(part)).strip()
            if text:
                yield row, text


def leave_out_tables(html: str) -> str:
    """The text outside of all tables, which may be nested."""
    kept: list[str] = []
    depth = 0
    for part in TABLE_TAG.split(html):
        if TABLE_TAG.fullmatch(part):
            depth = max(0, depth + (-1 if part[1] == "/" else 1))
            kept.append("\r")
        else:
            kept.append(part if depth == 0 else "\n" * part.count("\n"))
    return "".join(kept)


def keep_breaks(match: re.Match[str]) -> str:
    """The line breaks in what is left out, so that later lines keep their numbers."""
    return "\n" * match[0].count("\n")
