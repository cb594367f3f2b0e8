"""A block of HTML in a Markdown text in, its visible text out, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from speechkit.load.paragraphs import BREAKS

# Each stops before the next that opens: what never closes hides nothing, and is not searched again and again.
HIDDEN = re.compile(r"<!--(?:(?!<!--).)*?-->|<(script|style)\b[^<>]*>(?:(?!<\1).)*?</\1\s*>", re.IGNORECASE | re.DOTALL)
TABLE_TAG = re.compile(r"(</?table\b[^<>]*>)", re.IGNORECASE)
PARTING_TAG = re.compile(r"</?(?:br|p|div|center|section|h[1-6]|ul|ol|li|blockquote)\b[^<>]*>", re.IGNORECASE)
TAG = re.compile(r"<!--|<(?:/?[a-z]|[!?])[^<>]*>", re.IGNORECASE)


def read_html_block(html: str) -> Iterator[tuple[int, str]]:
    """Each part of the text and the line it stands in, from 0; scripts, comments and tables are left out."""
    shown = leave_out_tables(HIDDEN.sub(keep_breaks, html))
    shown = PARTING_TAG.sub(lambda tag: keep_breaks(tag) or "\r", shown)
    for row, line in enumerate(TAG.sub(keep_breaks, shown).split("\n")):
        for part in line.split("\r"):
            text = BREAKS.sub(" ", unescape(part)).strip()
            if text:
                yield row, text


def leave_out_tables(html: str) -> str:
    """The text outside all tables, which may stand in each other."""
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
    """The line breaks of what is left out, so that the lines behind it keep their numbers."""
    return "\n" * match[0].count("\n")
