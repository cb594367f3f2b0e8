"""Finds the lines around the body that an outline leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.model import Frame


def find_unshown_lines(text: str, frame: Frame) -> Iterator[tuple[int, str]]:
    """The lines before and after the body that are neither title, speaker, date, salutation nor signature.

    Each with the offset of its start.
    """
    fields = (frame.title, frame.subtitle, frame.speaker, frame.date, frame.salutation, frame.signature)
    kept = [_squeeze(field) for field in fields if field]
    for start, end in ((0, frame.body_start), (frame.body_end, len(text))):
        for line in text[start:end].split("\n"):
            bare = _squeeze(line)
            if bare and not any(bare in field or field in bare for field in kept):
                yield start, line.strip()
            start += len(line) + 1


def _squeeze(text: str) -> str:
    return "".join(text.split())
