"""Names the variants of headings that the search treats in a way of their own."""

from __future__ import annotations

TITLE = "title"
"""The title of a further document in the same text."""
OUTER_PART = "outer part"
"""前言 or 结语, which stand beside numbered parts and headings of any shape."""
SPEAKER = "speaker"
"""A person's name above that person's points."""
