"""Writes a comparison as one JSON object."""

from __future__ import annotations

import json

from speechkit.diff.changes import Change, Comparison
from speechkit.diff.notes import count_kinds
from speechkit.diff.wording import STATUS
from speechkit.model import Node


def write_object(comparison: Comparison) -> str:
    """The object: same, summary, fields, and a row for each node in the order of the new draft."""
    counts = count_kinds(comparison)
    result = {
        "same": comparison.is_same,
        "old": comparison.old.source,
        "new": comparison.new.source,
        "summary": {kind: counts[kind] for kind in STATUS},
        "fields": [
            {"name": field.name, "old": field.old, "new": field.new, "text_changed": field.share}
            for field in comparison.fields
        ],
        "nodes": [_row(change) for change in comparison.changes],
    }
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _row(change: Change) -> dict[str, object]:
    row: dict[str, object] = {
        "level": change.depth,
        "changes": list(change.kinds),
        "old": _place(change.old),
        "new": _place(change.new),
        "text_changed": change.share,
    }
    if "moved" in change.kinds:
        row["moved_from"] = change.place
    elif change.place:
        row["merged_into"] = change.place
    return row


def _place(node: Node | None) -> dict[str, object] | None:
    if node is None:
        return None
    return {"marker": node.marker, "title": node.title, "line": node.line, "column": node.column, "level": node.level}
