"""Removes page numbers, running heads, line numbers, footnotes and tables from the lines of a document."""

from __future__ import annotations

import re
from collections import Counter
from statistics import median
from typing import NamedTuple

from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.language.numerals import CIRCLED_TO_TWENTY, TO_TEN
from speechkit.load.pdf.line_numbers import MIN_LINE_NUMBERS, drop_line_numbers
from speechkit.load.pdf.rows import PdfLine
from speechkit.load.pdf.table_rows import find_tables

DASH = r"[-–—―‐－~～·•.\s]*"
PAGE_NUMBER = re.compile(
    rf"{DASH}(?:第\s*)?(?:\d{{1,4}}|[ivxIVX]{{1,6}})(?:\s*页)?{DASH}"
    rf"(?:[，,/／]?\s*共?\s*\d{{1,4}}\s*页?)?{DASH}"
    rf"|{DASH}第\s*[{TO_TEN}百]+\s*页{DASH}|[Pp]age \d+(?: of \d+)?"
    r"|(?:https?|file)://\S+\s+\d{1,4}/\d{1,4}"  # as browsers print an address
    r"|共\s*\d{1,4}\s*页[，,\s]*第\s*\d{1,4}\s*页|[Pp]\.?\s?\d{1,3}|[【\[（(]\s*\d{1,3}\s*[】\]）)]"
)
BROWSER_HEAD = re.compile(r"\d{1,4}[/-]\d{1,2}[/-]\d{1,4},?\s*(?:[上下]午\s*)?\d{1,2}:\d{2}(?:\s*[AP]M)?\s.+")
"""What a browser prints at the top: the date and the title."""
ANNEX = re.compile(r"附\s*[件录表]\s*\d{1,2}\s*[：:]?")
"""What begins an annex, at the top of its first page; no running head, though each annex has one."""
DIGITS = re.compile(r"\d+")
EDGE_LINES = 2
"""This many lines at the top and at the bottom of a page may be furniture."""
FAR = 1.6
"""A page number without dashes around it is this many line heights away from the text."""
MIN_REPEATS = 2
STEP = 3.0
"""The height of a running head is the same on all pages up to this many points."""
SHORT = 0.85
"""A running head takes less than this share of the text's width."""
SMALL = 0.9
"""Footnotes are smaller than the text by this factor or more."""
NOTE = re.compile(
    rf"[\[〔［(（]?\d{{1,3}}[\]〕］)）.． {IDEOGRAPHIC}]|\d{{1,3}}(?=[^\d.年月日]|\Z)"
    rf"|[{CIRCLED_TO_TWENTY}*＊†]|注(?:释)?\d?[：:]"
)


class Cleaned(NamedTuple):
    """The lines of the text, and what was left out: its name → how many."""

    lines: list[PdfLine]
    left_out: Counter[str]


def leave_out_furniture(pages: list[list[PdfLine]]) -> Cleaned:
    """The lines of all pages that are text."""
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
    """The indices of the highest and the lowest lines of a page."""
    if len(page) <= EDGE_LINES:
        return list(range(len(page)))
    bases = sorted([line.base for line in page])
    top, bottom = bases[-EDGE_LINES], bases[EDGE_LINES]
    return [i for i, line in enumerate(page) if line.base >= top or line.base < bottom]


def find_repeated(pages: list[list[PdfLine]]) -> set[tuple[int, str]]:
    """The running heads: texts at the same height near an edge of many pages, whatever their numbers."""
    seen: Counter[tuple[int, str]] = Counter()
    for page in pages:
        width = max(map(measure_text, page), default=0.0)
        edges = [page[i] for i in find_edges(page) if not ANNEX.fullmatch(page[i].text.strip())]
        seen.update({identify_head(line) for line in edges if measure_text(line) < SHORT * width})
    return {head for head, times in seen.items() if times >= max(MIN_REPEATS, 0.3 * len(pages))}


def measure_text(line: PdfLine) -> float:
    """The width of a line without the gaps in it."""
    return line.right - line.left if len(line.runs) == 1 else sum(run.right - run.left for run in line.runs)


def identify_head(line: PdfLine) -> tuple[int, str]:
    """What a running head has in common on all pages: its height, and its text with # for numbers."""
    return round(line.base / STEP), DIGITS.sub("#", line.text)


def name_furniture(page: list[PdfLine], index: int, repeated: set[tuple[int, str]]) -> str:
    """The name of the furniture that a line at an edge is; empty for text."""
    line = page[index]
    if PAGE_NUMBER.fullmatch(line.text.strip()) and stands_apart(page, line):
        return "page numbers"
    printed = line.gaps and BROWSER_HEAD.fullmatch(line.text)
    return "running heads" if printed or identify_head(line) in repeated else ""


def stands_apart(page: list[PdfLine], line: PdfLine) -> bool:
    """Whether no other line is near this one, or whether it is more than a number, which might be a table cell."""
    gaps = [abs(line.base - other.base) for other in page if other is not line]
    return not line.text.strip(f" {IDEOGRAPHIC}【】[]（）()").isdecimal() or min(gaps, default=999.0) > FAR * line.size


def find_notes(page: list[PdfLine], em: float) -> list[PdfLine]:
    """The footnotes of a page: the small lines at its end, from the first that begins with a mark."""
    start = len(page)
    while start and page[start - 1].size < SMALL * em and page[start - 1].cells == 1:
        start -= 1
    while start < len(page) and not NOTE.match(page[start].text):
        start += 1
    return page[start:] if start else []
