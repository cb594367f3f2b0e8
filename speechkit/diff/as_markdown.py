"""Writes a comparison as a nested list in Markdown."""

from __future__ import annotations

import re

from speechkit.diff.changes import Change, Comparison
from speechkit.diff.notes import name_of_change, note_field, notes_of, summarize
from speechkit.diff.wording import STATUS

SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
NUMBER = re.compile(r"^(\d+)([.)])")


def write_list(comparison: Comparison) -> str:
    """A summary, the fields, and an item for each node; removed nodes are struck through."""
    lines = [f"**{summarize(comparison)}**", ""]
    lines += [f"- {_escape(note_field(field))}" for field in comparison.fields]
    if comparison.fields:
        lines += ["", "<!-- -->", ""]  # parts two lists that follow each other
    lines += [f"{'  ' * (change.depth - 1)}- {_item(change)}" for change in comparison.changes]
    return "\n".join(lines).rstrip() + "\n"


def _item(change: Change) -> str:
    name = NUMBER.sub(r"\1\\\2", _escape(name_of_change(change)))
    if "removed" in change.kinds:
        name = f"~~{name}~~"
    status = ", ".join(STATUS[kind] for kind in change.kinds)
    notes = _escape("; ".join(notes_of(change)))
    told = f" **{status}**" if status else ""
    return f"{name}{told}{f' ({notes})' if notes else ''}"


def _escape(text: str) -> str:
    return SPECIAL.sub(r"\\\1", text.replace("\n", " "))
