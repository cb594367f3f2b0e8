"""Writes an outline as a tree for the terminal, with rich."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from speechkit.emit.clean import for_terminal
from speechkit.emit.entries import Entry, label, root_title, text_beyond_title, walk_entries
from speechkit.emit.fold import fold
from speechkit.emit.options import EmitOptions
from speechkit.emit.sizes import Sizes, measure
from speechkit.language.blanks import IDEOGRAPHIC
from speechkit.model import Node, Outline

NARROWEST = 20
ROOMY = 60
"""From this many columns on the guides are wider and the figures have a bar."""
BAR = 10


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
    frame = outline.frame
    if around := "  ".join(part for part in (frame.subtitle, frame.speaker, frame.date, frame.salutation) if part):
        yield from _row_lines(Text(for_terminal(around), "dim"), columns)
    for entry, first, rest in _guided(outline, options, columns):
        figures = _figures(sizes, entry.node, options, columns)
        yield from _row_lines(_label(outline, entry, options), columns, first, rest, figures)
        text = text_beyond_title(outline, entry) if options.text else ""
        guide = rest + ("│ " if entry.children else "  ")
        for paragraph in text.split("\n") if text else ():
            yield from _row_lines(Text(for_terminal(paragraph), "dim"), columns, guide, guide)


def _label(outline: Outline, entry: Entry, options: EmitOptions) -> Text:
    """The marker dimmed, the title clear, at the first level bold; the keywords after it."""
    whole = for_terminal(label(outline, entry.node, options))
    text = Text(whole, "bold" if entry.depth == 1 else "")
    text.stylize("not bold dim", 0, len(whole) - len(for_terminal(entry.node.title)))
    if entry.node.keywords:
        text.append(IDEOGRAPHIC + for_terminal(" ".join(entry.node.keywords)), "not bold cyan")
    return text


def _guided(outline: Outline, options: EmitOptions, columns: int) -> Iterator[tuple[Entry, str, str]]:
    """Each node with the guides before its first line and before those that follow."""
    bar, gap, tee, end = ("│  ", "   ", "├─ ", "└─ ") if columns >= ROOMY else ("│ ", "  ", "├ ", "└ ")
    deepest = columns // 2 // len(bar)
    left = [len(outline.nodes)]
    for entry in walk_entries(outline, options):
        del left[entry.depth :]
        left[-1] -= 1
        above = "".join(bar if more else gap for more in left[:-1][-deepest:])
        if len(left) - 1 > deepest:
            above = "⋯" + above[1:]
        yield entry, above + (tee if left[-1] else end), above + (bar if left[-1] else gap)
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
    """Characters, minutes and, where there is room, the share of the whole as a bar: 1,234字  5.6分 ━━━    31%"""
    if sizes is None:
        return None
    size, share = (sizes.branch(node), sizes.share(node)) if node else (sizes.total, 1.0)
    text = Text(f"  {size:>6,}字 {size / options.pace:>5.1f}分", "dim")
    if columns < ROOMY:
        return text
    filled = round(share * BAR * 2)
    bar = "━" * (filled // 2) + "╸" * (filled % 2)
    return text.append(f"  {bar:<{BAR}}", "cyan not dim").append(f" {share:>4.0%}", "dim")
