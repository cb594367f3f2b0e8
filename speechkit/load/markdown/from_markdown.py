"""Reads a Markdown file as a Document: headings become hints, markup is dropped, places refer to the file."""

from __future__ import annotations

import re

from speechkit.errors import LoadError
from speechkit.language.blanks import BYTE_ORDER_MARK
from speechkit.load.encoding.decoding import decode
from speechkit.load.markdown.tokens import parse_markdown
from speechkit.load.markdown.unmarked import MarkdownParagraph, read_markdown_blocks
from speechkit.model import LIST_LEVELS, Document, Hint, Notice, Piece, SourceMap

KEY = r"""["']?\w[\w.-]*["']?[ \t]*"""
HEADER = re.compile(
    rf"""\A---[ \t]*\n
    (?: \n?{KEY}:.*\n          # a key comes first: after a thematic break the text begins
        (?: {KEY}:.*\n
          | [ \t].*\n          # a continuation of the line above
          | -(?:[ \t].*)?\n    # an item
          | \#.*\n
          | \n(?!\#|-[ \t])    # but a heading or a list after a blank line is text
        ){{0,200}}?
    )?
    (?:---|\.\.\.)[ \t]*(?:\n|\Z)

    | \A\+\+\+[ \t]*\n
    (?: {KEY}=.*\n | [\[\]{{}}\#\ \t].*\n | \n ){{0,200}}?
    \+\+\+[ \t]*(?:\n|\Z)
    """,
    re.VERBOSE,
)
"""YAML or TOML metadata at the top of a file."""


TITLE = re.compile(r"""title[ \t]*[:=][ \t]*(?P<quote>["']?)(?P<title>[^"'\n]+)(?P=quote)[ \t]*\n""", re.IGNORECASE)


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a Markdown file.

    Raises LoadError if the file cannot be decoded or has no text.
    """
    decoded = decode(data, source, encoding=encoding)
    text = re.sub(r"\r\n?", "\n", decoded.text.removeprefix(BYTE_ORDER_MARK))
    header = HEADER.match(text)
    if header:
        rest = text[header.end() :]
        text = (
            "\n" * header[0].count("\n") if re.search("^#[ \t]", rest, re.MULTILINE) else show_title(header[0])
        ) + rest
    tokens, guesses = parse_markdown(text)
    blocks = [block for block in read_markdown_blocks(tokens, text.split("\n")) if block.text.strip()]
    if not blocks:
        raise LoadError("there is no text in it", "Check that it is the right file", source=source)
    tables = sum(token.type == "table_open" or "<table" in token.content.lower() for token in tokens)
    notices = [Notice("tables-left-out", f"{tables} table{'s' * (tables > 1)} left out")] if tables else []
    return build_markdown_document(blocks, source, (*decoded.notices, *guesses, *notices))


def show_title(header: str) -> str:
    """As many lines as the metadata has: its title as a heading, all others empty."""
    titles = map(TITLE.fullmatch, header.splitlines(keepends=True))
    return "".join(f"# {title['title'].strip()}\n" if title else "\n" for title in titles)


def build_markdown_document(blocks: list[MarkdownParagraph], source: str, notices: tuple[Notice, ...]) -> Document:
    """The document of these paragraphs."""
    pieces: list[Piece] = []
    hints: list[Hint] = []
    offset = 0
    for block in blocks:
        if block.heading:
            hints.append(Hint(offset, block.heading))
        elif block.depth:
            hints.append(Hint(offset, LIST_LEVELS + block.depth))
        for span in block.spans:
            pieces.append(Piece(offset, span.line, span.column))
            offset += len(span.text)
        offset += 1
    text = "\n".join(block.text for block in blocks)
    return Document(text, SourceMap.from_pieces(pieces), source, tuple(hints), notices)
