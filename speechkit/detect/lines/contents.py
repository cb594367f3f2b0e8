"""A text in, the spans of its tables of contents out; what stands in them is no node."""

from __future__ import annotations

import re
from functools import cache

from speechkit.detect.lines.line_kinds import is_contents
from speechkit.detect.lines.page_lines import is_rule
from speechkit.detect.lines.read_lines import Line, read_lines
from speechkit.language.masks import mask_of
from speechkit.model import Document, Frame

__all__ = ["contents_end", "find_contents"]

# On shapes: what leads to the page number, ……12 or a space, and the number: （12）; or leaders alone
LEADERS = r"(?:[._-]{2,}|(?:\. ){2,}| +) *(?:\(?0{1,4}\)?|- ?0{1,4} ?-)$|\(0{1,3}\)$|\.{4,} *$"
# Where a table may begin: its head, or the first chapter (and then it is one if chapters follow without text).
HEADS = r"\n[ \t\u3000【]*(?:目[ \u3000]*[录次]|第[ \u3000]*[一1][ \u3000]*[章编])"
LEADERS_END = "0)-."
LONGEST_ENTRY = 70
MOST_ENTRIES = 2000
"""No table of contents has more lines."""
BULLETS = "★☆●○◆◇■□▲△·•＊* \u3000"
CONTENTS_HEAD = r"目[ \u3000]*[录次]"


@cache
def run_in() -> re.Pattern[str]:
    """A table in one line with the text, up to where its first entry comes again: 目录第一章总则…附则第一章总则."""
    return re.compile(
        r"目[ \u3000]*[录次][ \u3000]*(?P<number>(?:第?一[章编、]))[ \u3000]*(?P<head>\S)"
        r"(?:(?!目[ \u3000]*[录次])[^。！？\n]){9,2000}?(?=(?P=number)[ \u3000]*(?P=head))"
    )


def find_contents(document: Document, frame: Frame) -> list[tuple[int, int]]:
    """The spans of the body that only name what stands elsewhere in it: tables of contents, with or without a head."""
    text = document.text
    spans: list[tuple[int, int]] = []
    starts = [found.start() + 1 for found in re.compile(HEADS).finditer(text, frame.body_start, frame.body_end)]
    tried = frame.body_start
    for start in [frame.body_start, *starts]:
        if start < tried:
            continue  # a run of entries is read once, however many of them are a first chapter
        head = next(read_lines(text, start), None)
        if head is None:
            continue
        end, tried = read_entries(text, head.end if is_contents(head.text) else start - 1)
        if end > head.end:
            spans.append((start, min(end, frame.body_end)))
    if "目" in text and re.compile(CONTENTS_HEAD).search(text, frame.body_start, frame.body_end):
        spans += [found.span() for found in run_in().finditer(text, frame.body_start, frame.body_end)]
    return spans


def contents_end(text: str, above: int) -> int:
    """Where the entries end that begin below `above`: at the first that comes again, or behind their page numbers."""
    return read_entries(text, above)[0]


def read_entries(text: str, above: int) -> tuple[int, int]:
    """Where the entries end, `above` where there are none; and how far it was read to know that."""
    first, count, led_ends, stop = "", 0, [above], above
    for line in read_lines(text, above + 1):
        if is_rule(line.text):
            continue
        entry, led = read_entry(line)
        stop = line.start
        if count > 1 and entry == first:
            return stop, stop
        if (
            count > MOST_ENTRIES
            or not entry
            or is_contents(line.text)
            or line.long
            or len(line.text) > LONGEST_ENTRY
            or (line.text[-1] in "。；：，！" and not led)
        ):
            break
        first, count = first or entry, count + 1
        if led:
            led_ends.append(min(line.end + 1, len(text)))
    return (led_ends[-1] if len(led_ends) > 2 else above), stop


def find_leaders(text: str) -> re.Match[str] | None:
    """What leads to the page number at the end of a line, and the number."""
    return re.search(LEADERS, mask_of(text)) if mask_of(text[-1]) in LEADERS_END else None


def read_entry(line: Line) -> tuple[str, bool]:
    """An entry without page number, bullet and space; whether it had a number: 第一章　总则……3 → 第一章总则, True."""
    found = find_leaders(line.text)
    return "".join(line.text[: found.start() if found else None].lstrip(BULLETS).split()), found is not None
