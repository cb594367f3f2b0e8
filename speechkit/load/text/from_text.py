"""Reads plain text as a Document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from speechkit.errors import LoadError
from speechkit.language.blanks import BYTE_ORDER_MARK
from speechkit.load.encoding.decoding import decode
from speechkit.load.text.line_breaks import Restored, find_line_starts, find_page_turns, unify_breaks
from speechkit.load.text.line_widths import (
    SAMPLE,
    could_be_centred,
    could_be_double_spaced,
    could_be_markdown,
    could_be_run_together,
    could_be_wrapped,
    could_have_pages,
    could_have_stray_blanks,
)
from speechkit.messages import Message
from speechkit.model import Document, Notice, SourceMap

SURROGATE = "[\ud800-\udfff]"


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a text file; the encoding is guessed unless it is named.

    Raises LoadError if the file is empty or cannot be decoded.
    """
    if not data:
        raise LoadError("the file is empty", "Check that it was saved", source=source)
    decoded = decode(data, source, encoding=encoding)
    if decoded.text in ("", BYTE_ORDER_MARK) or decoded.text.removeprefix(BYTE_ORDER_MARK).isspace():
        raise LoadError("it holds nothing but white space", "Check that it was saved", source=source)
    return restore_document(decoded.text, source, decoded.notices)


def load_text(text: str, source: str | None = None) -> Document:
    """The document in a string; every string is accepted, � stands for each half of a pair of surrogates in it."""
    try:
        text.encode()
    except UnicodeEncodeError:  # from JSON: "\\ud800"
        text, halves = re.subn(SURROGATE, "\ufffd", text)
        message = Message("{count} characters that stand for nothing alone (surrogates) are written as �", count=halves)
        return restore_document(text, source, (Notice("surrogates", message),))
    return restore_document(text, source, ())


def restore_document(text: str, source: str | None, notices: tuple[Notice, ...]) -> Document:
    """The document of a text: Markdown read as such, lines joined where a width wrapped them, and so on."""
    text = text.removeprefix(BYTE_ORDER_MARK)
    if could_be_markdown(plain := unify_breaks(text)):
        from speechkit.load.text import from_marked, markdown_signs  # slow to import, and few texts need it

        if markdown_signs.is_markdown(plain):
            document = from_marked.read_marked(plain, source)
            return replace(document, notices=(*notices, *document.notices))
    restored = restore_paragraphs(text)
    notices += restored.notices
    if could_have_stray_blanks(restored.text):
        from speechkit.load.text import stray_blanks  # slow to import, and few texts need it

        if stray_blanks.has_stray_blanks(restored.text):
            restored = stray_blanks.drop_blanks(restored)
            notices += restored.notices
    return Document(restored.text, restored.positions, source, notices=notices)


def restore_paragraphs(source_text: str) -> Restored:
    """The paragraphs of a text, their places, and notices of what was changed."""
    text = unify_breaks(source_text)
    starts = find_line_starts(text)
    sample = (text if len(starts) <= SAMPLE else text[: starts[SAMPLE]]).split("\n")
    if could_be_wrapped(sample):
        from speechkit.load.text import double_spaced, wrapping  # slow to import, too
        from speechkit.load.text import join_wrapped as joining

        lines, turns = text.split("\n"), find_page_turns(source_text)
        numbers: Sequence[int] = range(1, len(lines) + 1)
        if could_be_double_spaced(text) and (closed := double_spaced.close_up(lines, turns)):
            lines, numbers, turns = closed
        if found := wrapping.find_wrapping(lines[:SAMPLE]):
            return joining.join_wrapped_lines(lines, numbers, turns, found)
    if could_have_pages(text):
        from speechkit.load.text import page_turns

        if parted := page_turns.leave_out_pages(text.split("\n")):
            return parted
    if could_be_run_together(text, starts):
        from speechkit.load.text import run_together  # slow to import, too

        if run_together.is_run_together(lines := text.split("\n")):
            return run_together.part_lines(lines)
    if could_be_centred(text):
        from speechkit.load.text import centred_lines

        if joined := centred_lines.join_centred_lines(text.split("\n")):
            return joined
    return Restored(text, SourceMap(starts, range(1, len(starts) + 1)))
