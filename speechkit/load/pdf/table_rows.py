"""Finds the lines that are rows of tables."""

from __future__ import annotations

from speechkit.load.pdf.rows import PdfLine

MIN_ROWS = 3
FAR = 1.6
"""A line continues a table cell if it is less than this many ems below."""


def find_tables(lines: list[PdfLine]) -> dict[int, int]:
    """The indices of lines that are rows of tables → the table of each."""
    found: dict[int, int] = {}
    rows: list[int] = []
    for i, line in enumerate([*lines, None]):
        has_cells = line is not None and line.cells > 1
        if not rows and not has_cells:
            continue
        near = line and rows and i - rows[-1] <= 2 and lines[rows[-1]].page == line.page
        if has_cells and (near or not rows):
            rows.append(i)
        elif not near:
            if len(rows) >= MIN_ROWS:
                found.update(dict.fromkeys(range(rows[0], find_end(lines, rows)), rows[0]))
            rows = [i] if has_cells else []
    return found


def find_end(lines: list[PdfLine], rows: list[int]) -> int:
    """The index after the last line of a table; below its last row, a cell may go on."""
    row, end = lines[rows[-1]], rows[-1] + 1
    edge = min(lines[i].left for i in rows)
    lefts = {round(run.left) for i in rows for run in lines[i].runs if run.left > edge + row.size}
    while end < len(lines) and lines[end].page == row.page and lines[end - 1].base - lines[end].base < FAR * row.size:
        if round(lines[end].left) not in lefts:
            break
        end += 1
    return end
