"""Compares two drafts by their outlines: two Outlines in, a Comparison out."""

from __future__ import annotations

from speechkit.diff.changes import Change, Comparison, FieldChange, compare_outlines

__all__ = ["Change", "Comparison", "FieldChange", "compare_outlines"]
