"""Reads a Markdown file as a Document: headings become hints, markup is dropped, places refer to the file."""

from __future__ import annotations

import re

from speechkit.errors import LoadError
from speechkit.language.blanks import BYTE_ORDER_MARK
from speechkit.load.encoding.decoding import decode
from speechkit.load.markdown.header import show_title
from speechkit.load.markdown.outline_tokens import read_outline_tokens
from speechkit.load.markdown.skipped_blocks import CODE, TABLES, tell_skipped
from speechkit.load.markdown.tokens import parse_markdown
from speechkit.load.markdown.unmarked import MarkdownParagraph, read_markdown_blocks
from speechkit.model import LIST_LEVELS, Document, Hint, Notice, Piece, SourceMap


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a Markdown file.

    Raises LoadError if the file cannot be decoded or has no text.
    """
    decoded = decode(data, source, encoding=encoding)
    text = show_title(re.sub(r"\r\n?", "\n", decoded.text.removeprefix(BYTE_ORDER_MARK)))
    tokens, guesses = parse_markdown(text)
    if outline := read_outline_tokens(tokens, source, (*decoded.notices, *guesses)):
        return outline
    blocks = [block for block in read_markdown_blocks(tokens, text.split("\n")) if block.text.strip()]
    if not blocks:
        raise LoadError("there is no text in it", "Check that it is the right file", source=source)
    tables = [token for token in tokens if token.type == "table_open" or "<table" in token.content.lower()]
    fences = [token for token in tokens if token.type in ("fence", "code_block")]
    notices = [
        tell_skipped(code, words, [token.map[0] if token.map else 0 for token in found])
        for code, words, found in (
            ("tables-left-out", TABLES, tables),
            ("code-left-out", CODE, fences),
        )
        if found
    ]
    return build_markdown_document(blocks, source, (*decoded.notices, *guesses, *notices))


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
