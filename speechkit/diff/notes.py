"""Says in words what happened to a node, to a field, and how much happened in all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from speechkit.diff import wording
from speechkit.diff.changes import Change, Comparison, FieldChange
from speechkit.diff.likeness import bare_text
from speechkit.model import Node

TEXTS = frozenset(("opening", "closing"))
"""Fields that are too long to be shown."""


def name_of_change(change: Change) -> str:
    """Marker and title as the new draft has them, of a removed node as the old one had them."""
    node = change.new or change.old
    return node.marker + node.title if node else ""


def notes_of(change: Change) -> Iterator[str]:
    """What happened beside added and removed: where it stood, what it was called, how much is changed."""
    if change.old is None or change.new is None:
        if change.place:
            yield wording.MERGED_INTO.format(place=change.place)
        return
    old, new = change.old, change.new
    if "moved" in change.kinds:
        yield _moved(change)
    if "renumbered" in change.kinds:
        yield wording.RENUMBERED_FROM.format(marker=old.marker) if old.marker else wording.RENUMBERED_FROM_NONE
    if "renamed" in change.kinds:
        yield wording.RENAMED_FROM.format(title=old.title)
    if "changed" in change.kinds and not ("renamed" in change.kinds and _is_title_alone(old) and _is_title_alone(new)):
        yield wording.CHANGED.format(share=percent(change.share))


def _is_title_alone(node: Node) -> bool:
    """Whether a node has no text but its title, which the note about its old name shows."""
    return bare_text(node.text) == bare_text(node.marker + node.title)


def _moved(change: Change) -> str:
    if change.stayed:
        return wording.MOVED_BESIDE
    return wording.MOVED_FROM.format(place=change.place) if change.place else wording.MOVED_FROM_TOP


def note_field(field: FieldChange) -> str:
    """What happened to a part of the text around the nodes."""
    name = wording.FIELD_NAMES[field.name]
    if field.name in TEXTS:
        return wording.TEXT_CHANGED.format(field=name, share=percent(field.share))
    old, new = (text.replace("\n", " ") for text in (field.old, field.new))
    template = wording.FIELD_CHANGED if old and new else wording.FIELD_ADDED if new else wording.FIELD_REMOVED
    return template.format(field=name, old=old, new=new)


def summarize(comparison: Comparison) -> str:
    """How many nodes were added, removed, moved … and how many are the same: 2 added, 1 moved, 7 unchanged."""
    if comparison.is_same:
        return wording.SAME
    counts = count_kinds(comparison)
    parts = [
        wording.COUNT.format(count=counts[kind], status=word) for kind, word in wording.STATUS.items() if counts[kind]
    ]
    unchanged = sum(1 for change in comparison.changes if not change.kinds)
    return ", ".join([*parts, wording.UNCHANGED.format(count=unchanged)])


def count_kinds(comparison: Comparison) -> Counter[str]:
    """How many nodes each thing happened to; a node may be moved and renamed."""
    return Counter(kind for change in comparison.changes for kind in change.kinds)


def percent(share: float) -> str:
    """A share in words: 0.25 → 25 %."""
    return f"{share:.0%}"
