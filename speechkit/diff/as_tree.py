"""Writes a comparison as a tree for the terminal, a sign and a colour for each kind of change."""

from __future__ import annotations

import io
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from speechkit.diff.changes import Change, Comparison
from speechkit.diff.notes import name_of_change, note_field, notes_of, summarize
from speechkit.messages import Series, translate

# the first kind of a change decides; its sign and its style
SIGNS = {
    "added": ("+", "green"),
    "removed": ("-", "red"),
    "moved": (">", "blue"),
    "renamed": ("~", "yellow"),
    "renumbered": ("#", "cyan"),
    "changed": ("~", "yellow"),
}
SAME = (" ", "")
DEEPEST = 30
"""Levels that are indented."""


def write_tree(comparison: Comparison, *, color: bool) -> str:
    """The tree as text, with colours only if they are asked for."""
    console = Console(
        file=io.StringIO(),
        force_terminal=color,
        color_system="standard" if color else None,
        legacy_windows=False,
        width=10_000,
    )
    with console.capture() as written:
        for line in _lines(comparison):
            console.print(line, overflow="ignore", no_wrap=True, crop=False, highlight=False, soft_wrap=True)
    return written.get()


def _lines(comparison: Comparison) -> Iterator[Text]:
    for field in comparison.fields:
        yield Text(f"~ {_printable(translate(note_field(field)))}", "yellow")
    for change in comparison.changes:
        yield _line(change)
    yield Text(translate(summarize(comparison)), "bold")


def _line(change: Change) -> Text:
    sign, style = SIGNS[change.kinds[0]] if change.kinds else SAME
    line = Text(f"{sign} {'  ' * min(change.depth - 1, DEEPEST)}{_printable(name_of_change(change))}", style)
    notes = translate(Series("; ", notes_of(change)))
    return line.append(f"  ({_printable(notes)})", "dim") if notes else line


def _printable(text: str) -> str:
    """The text without what a terminal would obey."""
    return "".join(char if char.isprintable() or char == "\u3000" else " " for char in text)
