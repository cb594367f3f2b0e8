"""Finds the lines around the body that an outline leaves out, with its text too, and says which they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from speechkit.language.furniture import find_furniture
from speechkit.messages import Message, Series
from speechkit.model import Document, Frame, Notice

ONE_LINE = "1 line around the text is left out: {lines}"
LINES = "{count} lines around the text are left out: {lines}"


def find_unshown_lines(text: str, frame: Frame) -> Iterator[tuple[int, str]]:
    """The lines before and after the body that a page put there, each with the offset of its start.

    All others are text, whatever they are: fields such as 地点：, references, contents, the first line of a chat.
    """
    fields = (frame.title, frame.subtitle, frame.speaker, frame.date, frame.salutation, frame.signature)
    kept = [_squeeze(field) for field in fields if field]
    for start, end in around_body(text, frame):
        lines = text[start:end].split("\n") if start < end else []
        furniture = set(find_furniture(lines))
        for i, line in enumerate(lines):
            bare = _squeeze(line)
            if i in furniture and not any(bare in field or field in bare for field in kept):
                yield start, line.strip()
            start += len(line) + 1


def report_left_out(document: Document, frame: Frame) -> Iterator[Notice]:
    """A notice that names the lines left out, where there are any."""
    starts = (start for start, _ in find_unshown_lines(document.text, frame))
    lines = sorted({document.positions.position(start).line for start in starts})
    if lines:
        which = Series(", ", _ranges(lines))
        yield Notice(
            "left-out", Message(ONE_LINE if len(lines) == 1 else LINES, count=len(lines), lines=which), lines[0]
        )


def _ranges(lines: Sequence[int]) -> Iterator[str]:
    """Line numbers in order, those that follow one another as a range: 1–3, 8."""
    first = 0
    for i in range(1, len(lines) + 1):
        if i == len(lines) or lines[i] != lines[i - 1] + 1:
            yield str(lines[first]) if i - first == 1 else f"{lines[first]}–{lines[i - 1]}"
            first = i


def around_body(text: str, frame: Frame) -> tuple[tuple[int, int], ...]:
    """The bounds of the text above the body and of that below it; a chosen part of an outline has none below."""
    if frame.front_end is not None:
        return ((0, frame.front_end),)
    return ((0, frame.body_start), (frame.body_end, len(text)))


def _squeeze(text: str) -> str:
    return "".join(text.split())
