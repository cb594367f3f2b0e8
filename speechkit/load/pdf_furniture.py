"""Lines of a document in, the same without page numbers, running heads, line numbers and tables out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import pairwise
from math import inf
from statistics import median
from typing import NamedTuple

from speechkit.load.pdf_lines import Line
from speechkit.load.pdf_runs import Run

DASH = r"[-–—―‐－~～·•.\s]*"
PAGE_NUMBER = re.compile(
    rf"{DASH}(?:第\s*)?(?:\d{{1,4}}|[ivxIVX]{{1,6}})(?:\s*页)?{DASH}"
    rf"(?:[，,/／]?\s*共?\s*\d{{1,4}}\s*页?)?{DASH}"
    rf"|{DASH}第\s*[一二三四五六七八九十百]+\s*页{DASH}|[Pp]age \d+(?: of \d+)?"
    r"|(?:https?|file)://\S+\s+\d{1,4}/\d{1,4}"  # as browsers print it
    r"|共\s*\d{1,4}\s*页[，,\s]*第\s*\d{1,4}\s*页|[Pp]\.?\s?\d{1,3}|[【\[（(]\s*\d{1,3}\s*[】\]）)]"
)
BROWSER_HEAD = re.compile(r"\d{1,4}[/-]\d{1,2}[/-]\d{1,4},?\s*(?:[上下]午\s*)?\d{1,2}:\d{2}(?:\s*[AP]M)?\s.+")
"""When a page was printed, and its title."""
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
SMALL = 0.9
"""How large the characters of a footnote are, beside the text."""
NOTE = re.compile(r"[\[〔［(（]?\d{1,3}[\]〕］)）.． 　]|\d{1,3}(?=[^\d.年月日]|\Z)|[①-⑳*＊†]|注(?:释)?\d?[：:]")
MIN_ROWS = 3
MIN_LINE_NUMBERS = 4
"""On the first page that has them: the last page can have fewer."""
STEPS = (1, 5, 10)
"""Every so many lines are numbered."""
BESIDE = 0.5
"""Ems that a line's number stands off the line."""
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
    em = median(line.size for page in pages for line in page) if any(pages) else 1.0
    lines: list[Line] = []
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


def find_edges(page: list[Line]) -> list[int]:
    """Which lines are among the highest or the lowest of their page."""
    bases = sorted(line.base for line in page)
    higher = [len(page) - bisect_right(bases, line.base) for line in page]
    return [i for i, count in enumerate(higher) if count < EDGE_LINES or count >= len(page) - EDGE_LINES]


def find_repeated(pages: list[list[Line]]) -> set[tuple[int, str]]:
    """The running heads: texts that stand at the same height near an edge of many pages, numbers aside."""
    seen: Counter[tuple[int, str]] = Counter()
    for page in pages:
        width = max(map(measure_text, page), default=0.0)
        edges = [page[i] for i in find_edges(page)]
        seen.update({identify(line) for line in edges if measure_text(line) < SHORT * width})
    return {head for head, times in seen.items() if times >= max(MIN_REPEATS, 0.3 * len(pages))}


def measure_text(line: Line) -> float:
    """How wide the parts of a line are, the gaps between them aside."""
    return sum(run.right - run.left for run in line.runs)


def identify(line: Line) -> tuple[int, str]:
    """What is the same of a running head on all pages."""
    return round(line.base / STEP), DIGITS.sub("#", line.text)


def name_furniture(page: list[Line], index: int, repeated: set[tuple[int, str]]) -> str:
    """What kind of furniture a line at an edge is; empty for text."""
    line = page[index]
    if PAGE_NUMBER.fullmatch(line.text.strip()) and stands_apart(page, line):
        return "page numbers"
    printed = line.gaps and BROWSER_HEAD.fullmatch(line.text)
    return "running heads" if printed or identify(line) in repeated else ""


def stands_apart(page: list[Line], line: Line) -> bool:
    """Whether nothing else is near a line, or it does not look like a cell's number."""
    gaps = [abs(line.base - other.base) for other in page if other is not line]
    return not line.text.strip(" 　【】[]（）()").isdecimal() or min(gaps, default=999.0) > FAR * line.size


def drop_line_numbers(page: list[Line], least: int) -> tuple[list[Line], int]:
    """A page without the numbers that count its lines at the left edge, and how many those are."""
    parts = [part_number(line) for line in page]
    text = min((run.left for runs in parts for run in runs[is_number(runs[0]) :]), default=inf)
    counted = [is_number(runs[0]) and runs[0].right < text for runs in parts]
    numbers = [runs[0] for runs, is_counted in zip(parts, counted, strict=True) if is_counted]
    if len(numbers) < least or not counts_lines(numbers):
        return page, 0
    for line, runs, is_counted in zip(page, parts, counted, strict=True):
        line.runs = runs[is_counted:]
    return [line for line in page if line.runs], len(numbers)


def part_number(line: Line) -> list[Run]:
    """The runs of a line, a number in front of it apart where a hole parts it from the text."""
    first, *others = line.runs
    at = next((hole.at for hole in first.holes if hole.right - hole.left > BESIDE * line.size), 0)
    parts = first.part(at) if at else []
    return [*parts, *others] if parts and is_number(parts[0]) else line.runs


def is_number(run: Run) -> bool:
    """Whether a run is nothing but a number."""
    return bool(NUMBER.fullmatch(run.text))


def counts_lines(numbers: list[Run]) -> bool:
    """Whether numbers stand in one column, one for each line or for every fifth, and ascend."""
    ends = [run.right for run in numbers]
    steps = {int(after.text) - int(before.text) for before, after in pairwise(numbers)}
    return max(ends, default=0.0) - min(ends, default=0.0) < LATEST_FAR and any(steps <= {step} for step in STEPS)


def find_notes(page: list[Line], em: float) -> list[Line]:
    """The footnotes of a page: the small lines at its end, if the first of them begins with a mark."""
    start = len(page)
    while start and page[start - 1].size < SMALL * em and page[start - 1].cells == 1:
        start -= 1
    while start < len(page) and not NOTE.match(page[start].text):
        start += 1
    return page[start:] if start else []


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
                found.update(dict.fromkeys(range(rows[0], find_end(lines, rows)), rows[0]))
            rows = [i] if line and line.cells > 1 else []
    return found


def find_end(lines: list[Line], rows: list[int]) -> int:
    """The index behind the last line of a table: below its last row, a cell can go on."""
    row, end = lines[rows[-1]], rows[-1] + 1
    edge = min(lines[i].left for i in rows)
    lefts = {round(run.left) for i in rows for run in lines[i].runs if run.left > edge + row.size}
    while end < len(lines) and lines[end].page == row.page and lines[end - 1].base - lines[end].base < FAR * row.size:
        if round(lines[end].left) not in lefts:
            break
        end += 1
    return end
