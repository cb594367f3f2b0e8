"""A text in, the spans of its tables of contents out; what stands in them is no node."""

from __future__ import annotations

import re

from speechkit.detect.kinds import is_contents
from speechkit.detect.lines import Line, read_lines
from speechkit.model import Document, Frame

__all__ = ["contents_end", "find_contents"]

LEADERS = (
    r"(?:[.．·…‥。_\-]{3,}|(?:[.．·…‥]\s){2,}|\t|\s{2,})\s*[（(]?[0-9０-９IVXivx]{1,4}[）)]?$"
    r"|[\s\t]+[0-9]{1,3}$|[（(][0-9]{1,3}[）)]$"
)
HEAD = r"(?:^|\n)[ \t\u3000【\[]*目[ \t\u3000]*[录錄次][】\] \t\u3000：:]*(?=\n|第)"
CHAPTERS = r"(?:^|\n)[ \t\u3000]*第\s*[一1]\s*[章编編][^\n]{0,40}\n\s*第\s*[二2一1]\s*[章节節编編]"
LONGEST_ENTRY = 70


def find_contents(document: Document, frame: Frame) -> list[tuple[int, int]]:
    """The spans of the body that only name what stands elsewhere in it: tables of contents, with or without a head."""
    text = document.text
    spans: list[tuple[int, int]] = []
    for pattern in (HEAD, CHAPTERS):
        for found in re.finditer(pattern, text):
            start = found.start() + (text[found.start()] == "\n")
            if not frame.body_start <= start < frame.body_end or any(a <= start < b for a, b in spans):
                continue
            first = text.find("\n", found.start() + 1) if pattern is HEAD else start - 1
            end = contents_end(text, first)
            if end > max(first, start) + 1:
                spans.append((start, min(end, frame.body_end)))
    return sorted(spans)


def contents_end(text: str, start: int) -> int:
    """Where the entries end that begin below `start`: at the first that comes again, or at a sentence."""
    seen: list[tuple[str, Line, bool]] = []
    for line in read_lines(text, max(start, 0)):
        if line.start <= start and line.end <= start:
            continue
        led = re.search(LEADERS, line.text) is not None
        entry = bare_entry(line.text)
        if seen and entry == seen[0][0]:
            return line.start
        if not entry or line.long or len(line.text) > LONGEST_ENTRY or (line.text[-1] in "。；：，！" and not led):
            break
        seen.append((entry, line, led))
    return last_entry_end(text, seen, start)


def last_entry_end(text: str, seen: list[tuple[str, Line, bool]], start: int) -> int:
    """Without a repetition of the first entry: behind the last entry that has a page number."""
    led = [line.end for _, line, has_page in seen if has_page]
    return min(led[-1] + 1, len(text)) if len(led) > 1 else start


def bare_entry(text: str) -> str:
    """An entry without leaders, page number and space: 第一章　总则……3 → 第一章总则."""
    return "".join(re.sub(LEADERS, "", text).split()) if not is_contents(text) else ""
