"""Lines of a document in, the same without page numbers, running heads, line numbers and tables out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from speechkit.load.pdf_lines import Line

DASH = r"[-–—―‐－·.\s]*"
PAGE_NUMBER = re.compile(
    rf"{DASH}(?:第\s*)?(?:\d{{1,4}}|[ivxIVX]{{1,6}})(?:\s*页)?{DASH}"
    rf"(?:[，,/／]?\s*共?\s*\d{{1,4}}\s*页?)?{DASH}"
    rf"|{DASH}第\s*[一二三四五六七八九十百]+\s*页{DASH}|[Pp]age \d+(?: of \d+)?"
)
NUMBER = re.compile(r"\d{1,4}")
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
MIN_ROWS = 3
MIN_LINE_NUMBERS = 4
LATEST_FAR = 12.0
"""Points between the rightmost and the leftmost end of a column of line numbers."""


class Cleaned(NamedTuple):
    """The lines that are text, and what was left out: kind → how many lines."""

    lines: list[Line]
    left_out: Counter[str]


def leave_out_furniture(pages: list[list[Line]]) -> Cleaned:
    """The lines of all pages without what is not text."""
    left_out: Counter[str] = Counter()
    repeated = find_repeated(pages)
    lines: list[Line] = []
    for page in pages:
        numbered = drop_line_numbers(page)
        left_out["line numbers"] += len(page) - len(numbered)
        kinds = {i: name_furniture(numbered, i, repeated) for i in find_edges(numbered)}
        left_out.update(filter(None, kinds.values()))
        lines += [line for i, line in enumerate(numbered) if not kinds.get(i)]
    tables = find_tables(lines)
    left_out["tables"] += len(set(tables.values()))
    return Cleaned([line for i, line in enumerate(lines) if i not in tables], +left_out)


def find_edges(page: list[Line]) -> list[int]:
    """Which lines are among the highest or the lowest of their page."""
    bases = sorted(line.base for line in page)
    higher = [len(page) - bisect_right(bases, line.base) for line in page]
    return [i for i, count in enumerate(higher) if count < EDGE_LINES or count >= len(page) - EDGE_LINES]


def find_repeated(pages: list[list[Line]]) -> set[tuple[int, str]]:
    """The running heads: texts that stand at the same height near an edge of many pages, numbers aside."""
    seen: Counter[tuple[int, str]] = Counter()
    for page in pages:
        width = max((line.right - line.left for line in page), default=0.0)
        edges = [page[i] for i in find_edges(page)]
        seen.update({identify(line) for line in edges if line.right - line.left < SHORT * width})
    return {head for head, times in seen.items() if times >= max(MIN_REPEATS, 0.3 * len(pages))}


def identify(line: Line) -> tuple[int, str]:
    """What is the same of a running head on all pages."""
    return round(line.base / STEP), DIGITS.sub("#", line.text)


def name_furniture(page: list[Line], index: int, repeated: set[tuple[int, str]]) -> str:
    """What kind of furniture a line at an edge is; empty for text."""
    line = page[index]
    if PAGE_NUMBER.fullmatch(line.text.strip()) and stands_apart(page, line):
        return "page numbers"
    return "running heads" if identify(line) in repeated else ""


def stands_apart(page: list[Line], line: Line) -> bool:
    """Whether nothing else is near a line, or it does not look like a cell's number."""
    gaps = [abs(line.base - other.base) for other in page if other is not line]
    return not line.text.strip().isdecimal() or min(gaps, default=999.0) > FAR * line.size


def drop_line_numbers(page: list[Line]) -> list[Line]:
    """A page without the numbers that count its lines at the left edge."""
    numbers = [line for line in page if is_numbered(line)]
    if len(numbers) < MIN_LINE_NUMBERS or not counts_lines(page, numbers):
        return page
    for line in numbers:
        del line.runs[0]
    return [line for line in page if line.runs]


def is_numbered(line: Line) -> bool:
    """Whether a number stands in front of a line, or alone."""
    return bool(NUMBER.fullmatch(line.runs[0].text))


def counts_lines(page: list[Line], numbers: list[Line]) -> bool:
    """Whether numbers stand in one column left of all text, one for each line or for every fifth, and ascend."""
    values = [int(line.runs[0].text) for line in numbers]
    ends = [line.runs[0].right for line in numbers]
    others = [run for line in page for run in line.runs[is_numbered(line) :]]
    left_of_text = not others or max(ends) < min(run.left for run in others)
    steps = {after - before for before, after in pairwise(values)}
    return left_of_text and steps in ({1}, {5}, {10}) and max(ends) - min(ends) < LATEST_FAR


def find_tables(lines: list[Line]) -> dict[int, int]:
    """The lines that are rows of tables, and which table each belongs to."""
    found: dict[int, int] = {}
    rows: list[int] = []
    for i, line in enumerate([*lines, None]):
        near = line and rows and i - rows[-1] <= 2 and lines[rows[-1]].page == line.page
        if line and line.cells > 1 and (near or not rows):
            rows.append(i)
        elif not near:
            if len(rows) >= MIN_ROWS:
                found.update(dict.fromkeys(range(rows[0], rows[-1] + 1), rows[0]))
            rows = [i] if line and line.cells > 1 else []
    return found
