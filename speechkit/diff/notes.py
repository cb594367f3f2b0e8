"""Says in words what happened to a node, to a field, and how much happened in all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from speechkit.diff import wording
from speechkit.diff.changes import Change, Comparison, FieldChange
from speechkit.diff.members import name_node
from speechkit.messages import Message, Series

TEXTS = frozenset(("opening", "closing"))
"""Fields that are too long to be shown …"""
LONGEST = 80
"""… and the most characters of one that is shown."""


def name_of_change(change: Change) -> str:
    """Marker and title as the new draft has them, of a removed node as the old one had them."""
    node = change.new or change.old
    return name_node(node) if node else ""


def notes_of(change: Change) -> Iterator[Message]:
    """What happened beside added and removed: where it stood, what it was called, how much is changed."""
    if change.old is None or change.new is None:
        if change.place:
            yield Message(wording.MERGED_INTO, place=change.place)
        return
    old = change.old
    if "moved" in change.kinds:
        yield _moved(change)
    if "renumbered" in change.kinds:
        yield (
            Message(wording.RENUMBERED_FROM, marker=old.marker) if old.marker else Message(wording.RENUMBERED_FROM_NONE)
        )
    if "renamed" in change.kinds:
        yield Message(wording.RENAMED_FROM, title=old.title)
    if "changed" in change.kinds:
        yield Message(wording.CHANGED, share=percent(change.share))


def _moved(change: Change) -> Message:
    if change.stayed:
        return Message(wording.MOVED_BESIDE)
    return Message(wording.MOVED_FROM, place=change.place) if change.place else Message(wording.MOVED_FROM_TOP)


def note_field(field: FieldChange) -> Message:
    """What happened to a part of the text around the nodes."""
    name = Message(wording.FIELD_NAMES[field.name])
    if field.name in TEXTS or max(len(field.old), len(field.new)) > LONGEST:
        return Message(wording.TEXT_CHANGED, field=name, share=percent(field.share))
    old, new = (text.replace("\n", " ") for text in (field.old, field.new))
    template = wording.FIELD_CHANGED if old and new else wording.FIELD_ADDED if new else wording.FIELD_REMOVED
    return Message(template, field=name, old=old, new=new)


def summarize(comparison: Comparison) -> Message | Series:
    """How many nodes were added, removed, moved … and how many are the same: 2 added, 1 moved, 7 unchanged."""
    if comparison.is_same:
        return Message(wording.SAME)
    counts = count_kinds(comparison)
    parts = [
        Message(wording.COUNT, count=counts[kind], status=Message(word))
        for kind, word in wording.STATUS.items()
        if counts[kind]
    ]
    unchanged = sum(1 for change in comparison.changes if not change.kinds)
    return Series(", ", [*parts, Message(wording.UNCHANGED, count=unchanged)])


def count_kinds(comparison: Comparison) -> Counter[str]:
    """How many nodes each thing happened to; a node may be moved and renamed."""
    return Counter(kind for change in comparison.changes for kind in change.kinds)


def percent(share: float) -> str:
    """A share in words: 0.25 → 25 %."""
    return f"{share:.0%}"
