"""Finds the lines around the body that an outline leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.language.official_lines import find_official_lines
from speechkit.model import Frame


def find_unshown_lines(text: str, frame: Frame) -> Iterator[tuple[int, str]]:
    """The lines before and after the body that are no part of the document, each with the offset of its start.

    Title, subtitle, speaker, date, salutation and signature are parts of it, and what an official document has
    there: its office and number, annexes, a note, copies.
    """
    fields = (frame.title, frame.subtitle, frame.speaker, frame.date, frame.salutation, frame.signature)
    kept = [_squeeze(field) for field in fields if field]
    for start, end in around_body(text, frame):
        lines = text[start:end].split("\n")
        official = dict(find_official_lines(lines))
        for i, line in enumerate(lines):
            bare = _squeeze(line)
            if bare and i not in official and not any(bare in field or field in bare for field in kept):
                yield start, line.strip()
            start += len(line) + 1


def around_body(text: str, frame: Frame) -> tuple[tuple[int, int], ...]:
    """The bounds of the text above the body and of that below it; a chosen part of an outline has none below."""
    if frame.front_end is not None:
        return ((0, frame.front_end),)
    return ((0, frame.body_start), (frame.body_end, len(text)))


def _squeeze(text: str) -> str:
    return "".join(text.split())
