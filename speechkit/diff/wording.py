"""The words in which a comparison is written."""

from __future__ import annotations

STATUS = {
    "added": "added",
    "removed": "removed",
    "moved": "moved",
    "renamed": "renamed",
    "renumbered": "renumbered",
    "changed": "changed",
}
FIELD_NAMES = {
    "title": "title",
    "subtitle": "subtitle",
    "speaker": "speaker",
    "date": "date",
    "salutation": "salutation",
    "signature": "signature",
    "office": "issuing office",
    "number": "number of the document",
    "annexes": "annexes",
    "note": "note",
    "copies": "copies",
    "opening": "text before the first item",
    "closing": "text after the last item",
}
MOVED_FROM = "moved from {place}"
MOVED_FROM_TOP = "moved from the top level"
MOVED_BESIDE = "moved among its neighbours"
RENAMED_FROM = "was “{title}”"
RENUMBERED_FROM = "was {marker}"
RENUMBERED_FROM_NONE = "had no number"
CHANGED = "text changed by {share}"
MERGED_INTO = "its text is in {place}"
FIELD_CHANGED = "{field}: “{old}” → “{new}”"
FIELD_ADDED = "{field}: “{new}” added"
FIELD_REMOVED = "{field}: “{old}” removed"
TEXT_CHANGED = "{field}: changed by {share}"
SAME = "The drafts are the same."
COUNT = "{count} {status}"
UNCHANGED = "{count} unchanged"
