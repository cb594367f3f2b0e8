"""Lines of a document in, the same without page numbers, running heads, line numbers and tables out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from statistics import median
from typing import NamedTuple

from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.language.numerals import TO_TEN
from speechkit.load.pdf.line_numbers import MIN_LINE_NUMBERS, drop_line_numbers
from speechkit.load.pdf.rows import PdfLine
from speechkit.load.pdf.table_rows import find_tables

DASH = r"[-–—―‐－~～·•.\s]*"
PAGE_NUMBER = re.compile(
    rf"{DASH}(?:第\s*)?(?:\d{{1,4}}|[ivxIVX]{{1,6}})(?:\s*页)?{DASH}"
    rf"(?:[，,/／]?\s*共?\s*\d{{1,4}}\s*页?)?{DASH}"
    rf"|{DASH}第\s*[{TO_TEN}百]+\s*页{DASH}|[Pp]age \d+(?: of \d+)?"
    r"|(?:https?|file)://\S+\s+\d{1,4}/\d{1,4}"  # as browsers print it
    r"|共\s*\d{1,4}\s*页[，,\s]*第\s*\d{1,4}\s*页|[Pp]\.?\s?\d{1,3}|[【\[（(]\s*\d{1,3}\s*[】\]）)]"
)
BROWSER_HEAD = re.compile(r"\d{1,4}[/-]\d{1,2}[/-]\d{1,4},?\s*(?:[上下]午\s*)?\d{1,2}:\d{2}(?:\s*[AP]M)?\s.+")
"""When a page was printed, and its title."""
DIGITS = re.compile(r"\d+")
EDGE_LINES = 2
"""How many lines at the top and at the bottom of a page can be furniture."""
FAR = 1.6
"""A page number stands this many line heights off the text, unless it has dashes around it."""
MIN_REPEATS = 2
STEP = 3.0
"""Points to which the height of a running head is the same on all pages."""
SHORT = 0.85
"""How much of the text's width a running head can take."""
SMALL = 0.9
"""How large the characters of a footnote are, beside the text."""
NOTE = re.compile(
    rf"[\[〔［(（]?\d{{1,3}}[\]〕］)）.． {IDEOGRAPHIC}]|\d{{1,3}}(?=[^\d.年月日]|\Z)|[①-⑳*＊†]|注(?:释)?\d?[：:]"
)


class Cleaned(NamedTuple):
    """The lines that are text, and what was left out: kind → how many lines."""

    lines: list[PdfLine]
    left_out: Counter[str]


def leave_out_furniture(pages: list[list[PdfLine]]) -> Cleaned:
    """The lines of all pages without what is not text."""
    left_out: Counter[str] = Counter()
    repeated = find_repeated(pages)
    em = median(line.size for page in pages for line in page) if any(pages) else 1.0
    lines: list[PdfLine] = []
    for page in pages:
        text, count = drop_line_numbers(page, 1 if left_out["line numbers"] else MIN_LINE_NUMBERS)
        left_out["line numbers"] += count
        kinds = {i: name_furniture(text, i, repeated) for i in find_edges(text)}
        left_out.update(filter(None, kinds.values()))
        kept = [line for i, line in enumerate(text) if not kinds.get(i)]
        notes = find_notes(kept, em)
        left_out["footnotes"] += sum(bool(NOTE.match(line.text)) for line in notes)
        lines += kept[: len(kept) - len(notes)]
    tables = find_tables(lines)
    left_out["tables"] += len(set(tables.values()))
    return Cleaned([line for i, line in enumerate(lines) if i not in tables], +left_out)


def find_edges(page: list[PdfLine]) -> list[int]:
    """Which lines are among the highest or the lowest of their page."""
    bases = sorted(line.base for line in page)
    higher = [len(page) - bisect_right(bases, line.base) for line in page]
    return [i for i, count in enumerate(higher) if count < EDGE_LINES or count >= len(page) - EDGE_LINES]


def find_repeated(pages: list[list[PdfLine]]) -> set[tuple[int, str]]:
    """The running heads: texts that stand at the same height near an edge of many pages, numbers aside."""
    seen: Counter[tuple[int, str]] = Counter()
    for page in pages:
        width = max(map(measure_text, page), default=0.0)
        edges = [page[i] for i in find_edges(page)]
        seen.update({identify_head(line) for line in edges if measure_text(line) < SHORT * width})
    return {head for head, times in seen.items() if times >= max(MIN_REPEATS, 0.3 * len(pages))}


def measure_text(line: PdfLine) -> float:
    """How wide the parts of a line are, the gaps between them aside."""
    return sum(run.right - run.left for run in line.runs)


def identify_head(line: PdfLine) -> tuple[int, str]:
    """What is the same of a running head on all pages."""
    return round(line.base / STEP), DIGITS.sub("#", line.text)


def name_furniture(page: list[PdfLine], index: int, repeated: set[tuple[int, str]]) -> str:
    """What kind of furniture a line at an edge is; empty for text."""
    line = page[index]
    if PAGE_NUMBER.fullmatch(line.text.strip()) and stands_apart(page, line):
        return "page numbers"
    printed = line.gaps and BROWSER_HEAD.fullmatch(line.text)
    return "running heads" if printed or identify_head(line) in repeated else ""


def stands_apart(page: list[PdfLine], line: PdfLine) -> bool:
    """Whether nothing else is near a line, or it does not look like a cell's number."""
    gaps = [abs(line.base - other.base) for other in page if other is not line]
    return not line.text.strip(f" {IDEOGRAPHIC}【】[]（）()").isdecimal() or min(gaps, default=999.0) > FAR * line.size


def find_notes(page: list[PdfLine], em: float) -> list[PdfLine]:
    """The footnotes of a page: the small lines at its end, if the first of them begins with a mark."""
    start = len(page)
    while start and page[start - 1].size < SMALL * em and page[start - 1].cells == 1:
        start -= 1
    while start < len(page) and not NOTE.match(page[start].text):
        start += 1
    return page[start:] if start else []
