"""Makes a table of an outline: a row for each node, for spreadsheets and programs."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.emit.around import read_surroundings, text_below
from speechkit.emit.options import EmitOptions
from speechkit.emit.sizes import PART_NAMES, Sizes, measure, minutes
from speechkit.emit.written_nodes import walk_written
from speechkit.model import Outline

COLUMNS = ("path", "level", "marker", "title", "characters", "minutes", "line", "page")
TEXT = "text"
"""A column more, with the text."""

Cell = str | int | None


def table_rows(outline: Outline, options: EmitOptions) -> Iterator[tuple[Cell, ...]]:
    """The head and the rows: the path (2.1.3), the level, … of each node; page is empty where a source has none.

    With `stats` there are rows for the opening, the closing part and the whole, which have no path; with `text` for the
    text above and below the nodes.
    """
    sizes = measure(outline)
    around = read_surroundings(outline) if options.text else None
    yield (*COLUMNS, TEXT) if options.text else COLUMNS
    above = "\n".join(filter(None, [*(piece.text for piece in around.front), around.opening])) if around else ""
    yield from _part_rows(sizes, "opening", options, above)
    path: list[int] = []
    for written in walk_written(outline, options):
        node, depth = written.entry.node, written.entry.depth
        path = [*path[: depth - 1], path[depth - 1] + 1 if len(path) >= depth else 1]
        size = sizes.branch(node)
        marker = node.marker if options.numbers == "keep" else ""
        place = (node.line, node.page)
        row = (".".join(map(str, path)), depth, marker, node.title, size, minutes(size, options.pace), *place)
        yield (*row, written.own.strip()) if options.text else row
    yield from _part_rows(sizes, "closing", options, text_below(around) if around else "")
    yield from _part_rows(sizes, "total", options)


def _part_rows(sizes: Sizes, part: str, options: EmitOptions, text: str = "") -> Iterator[tuple[Cell, ...]]:
    """The row of a part that has no node, where its length is asked for or there is a text in it."""
    size = getattr(sizes, part)
    if text or (size and options.stats):
        counted = (size, minutes(size, options.pace)) if size else (None, None)  # references are not spoken
        row = ("", None, "", PART_NAMES.get(part, "全文"), *counted, None, None)
        yield (*row, text) if options.text else row
