"""Writes a comparison as a nested list in Markdown."""

from __future__ import annotations

import re

from speechkit.diff.changes import Change, Comparison
from speechkit.diff.notes import name_of_change, note_field, notes_of, summarize
from speechkit.diff.wording import STATUS
from speechkit.messages import Message, Series, translate

SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
NUMBER = re.compile(r"^(\d+)([.)])")


def write_list(comparison: Comparison) -> str:
    """A summary, the fields, and an item for each node; removed nodes are struck through."""
    lines = [f"**{translate(summarize(comparison))}**", ""]
    lines += [f"- {_escape(translate(note_field(field)))}" for field in comparison.fields]
    if comparison.fields:
        lines += ["", "<!-- -->", ""]  # parts two lists that follow each other
    lines += [f"{'  ' * (change.depth - 1)}- {_item(change)}" for change in comparison.changes]
    return "\n".join(lines).rstrip() + "\n"


def _item(change: Change) -> str:
    name = NUMBER.sub(r"\1\\\2", _escape(name_of_change(change)))
    if "removed" in change.kinds:
        name = f"~~{name}~~"
    status = translate(Series(", ", (Message(STATUS[kind]) for kind in change.kinds)))
    notes = _escape(translate(Series("; ", notes_of(change))))
    told = f" **{status}**" if status else ""
    return f"{name}{told}{f' ({notes})' if notes else ''}"


def _escape(text: str) -> str:
    return SPECIAL.sub(r"\\\1", text.replace("\n", " "))
