"""Writes an outline as a tree for the terminal, with rich."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from speechkit.emit.around import Surroundings, read_surroundings, text_above, text_below
from speechkit.emit.clean import for_terminal
from speechkit.emit.entries import root_title
from speechkit.emit.fold import fold
from speechkit.emit.options import EmitOptions
from speechkit.emit.sizes import PART_NAMES, Sizes, measure, minutes
from speechkit.emit.written_nodes import WrittenNode, walk_written
from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.model import Node, Outline

NARROWEST = 20
ROOMY = 60
"""From this many columns on the guides are wider and the figures have a bar."""
BAR = 10
HIT = "bold underline red"


def emit(outline: Outline, options: EmitOptions) -> str:
    """The tree, as wide as the options say, with colours only if they ask for them."""
    columns = max(NARROWEST, options.columns or shutil.get_terminal_size().columns)
    console = Console(
        file=io.StringIO(),
        width=columns,
        force_terminal=options.color,
        color_system="standard" if options.color else None,
        legacy_windows=False,
    )
    with console.capture() as written:
        for line in tree_lines(outline, options, columns):
            console.print(line, overflow="ignore", no_wrap=True, crop=False, highlight=False)
    return written.get()


def tree_lines(outline: Outline, options: EmitOptions, columns: int) -> Iterator[Text]:
    """The lines: the title, what stands around it in the text, and the nodes."""
    sizes = measure(outline) if options.stats else None
    title = Text(for_terminal(root_title(outline)), "bold")
    yield from _row_lines(title, columns, figures=_figures(sizes, None, options, columns))
    around = read_surroundings(outline) if options.text else None
    for line in _above(outline, around):
        yield from _row_lines(Text(for_terminal(line), "dim"), columns)
    yield from _part_row(sizes, "opening", options, columns)
    for written, first, rest in _guided(outline, options, columns):
        entry = written.entry
        figures = _figures(sizes, entry.node, options, columns)
        yield from _row_lines(_label(written, options), columns, first, rest, figures)
        guide = rest + ("│ " if entry.children else "  ")
        for paragraph in filter(str.strip, written.rest.split("\n")):
            shown = _mark_hits(Text(for_terminal(paragraph.strip()), "dim"), options)
            yield from _row_lines(shown, columns, guide, guide)
    yield from _part_row(sizes, "closing", options, columns)
    for line in text_below(around).split("\n") if around else ():
        yield from _row_lines(Text(for_terminal(line), "dim"), columns)


def _part_row(sizes: Sizes | None, part: str, options: EmitOptions, columns: int) -> Iterator[Text]:
    """The length of the opening or the closing part, where there is one."""
    if sizes and (size := getattr(sizes, part)):
        figures = _size_figures(size, size / sizes.total, options, columns)
        yield from _row_lines(Text(PART_NAMES[part], "italic dim"), columns, figures=figures)


def _above(outline: Outline, around: Surroundings | None) -> list[str]:
    """What stands between the title and the first node: the front matter in one line, or all of the text."""
    if around:
        return [line for line in text_above(around).split("\n") if line]
    frame = outline.frame
    fields = (frame.subtitle, frame.speaker, frame.date, frame.salutation)
    return ["  ".join(filter(None, fields))] if any(fields) else []


def _label(written: WrittenNode, options: EmitOptions) -> Text:
    """The marker dimmed, the title clear, at the first level bold; keywords after it; what was looked for marked."""
    node, cut = written.entry.node, written.cut
    text = Text(for_terminal(written.label), "bold" if written.entry.depth == 1 else "")
    text.stylize("not bold dim", 0, len(for_terminal(written.label[: cut.start])))
    if node.keywords:
        text.append(IDEOGRAPHIC + for_terminal(" ".join(node.keywords)), "not bold cyan")
    return _mark_hits(text, options)


def _mark_hits(text: Text, options: EmitOptions) -> Text:
    for pattern in options.highlight:
        text.highlight_regex(re.compile(pattern, re.IGNORECASE), HIT)
    return text


def _guided(outline: Outline, options: EmitOptions, columns: int) -> Iterator[tuple[WrittenNode, str, str]]:
    """Each node with the guides before its first line and before those that follow."""
    bar, gap, tee, end = ("│  ", "   ", "├─ ", "└─ ") if columns >= ROOMY else ("│ ", "  ", "├ ", "└ ")
    deepest = columns // 2 // len(bar)
    left = [len(outline.nodes)]
    for written in walk_written(outline, options):
        entry = written.entry
        del left[entry.depth :]
        left[-1] -= 1
        above = "".join(bar if more else gap for more in left[:-1][-deepest:])
        if len(left) - 1 > deepest:
            above = "⋯" + above[1:]
        yield written, above + (tee if left[-1] else end), above + (bar if left[-1] else gap)
        left.append(len(entry.children))


def _row_lines(
    content: Text, columns: int, first: str = "", rest: str = "", figures: Text | None = None
) -> Iterator[Text]:
    """The content folded under its own indent, the figures at the right end of its first line."""
    taken = cell_len(first) + (cell_len(figures.plain) if figures else 0)
    breaks = fold(content.plain, max(NARROWEST // 2, columns - taken), cell_len)
    for number, part in enumerate(content.divide(breaks)):
        part.rstrip()
        line = Text.assemble((rest if number else first, "dim"), part)
        if figures and not number:
            line.pad_right(max(0, columns - cell_len(line.plain) - cell_len(figures.plain)))
            line.append_text(figures)
        yield line


def _figures(sizes: Sizes | None, node: Node | None, options: EmitOptions, columns: int) -> Text | None:
    """Characters, minutes and, where there is room, the share of the whole as a bar: 1,234字   5:37 ━━━    31%"""
    if sizes is None:
        return None
    size = sizes.branch(node) if node else sizes.total
    return _size_figures(size, size / sizes.total if sizes.total else 0.0, options, columns)


def _size_figures(size: int, share: float, options: EmitOptions, columns: int) -> Text:
    text = Text(f"  {size:>6,}字 {minutes(size, options.pace):>6}", "dim")
    if columns < ROOMY:
        return text
    filled = round(share * BAR * 2)
    bar = "━" * (filled // 2) + "╸" * (filled % 2)
    return text.append(f"  {bar:<{BAR}}", "cyan not dim").append(f" {share:>4.0%}", "dim")
