"""Defines the sentinels that control_words.py inserts and assemble.py reads: noncharacters, which no text contains."""

from __future__ import annotations

NUMBER = "\ufdd0"
"""A number that the office program stored begins here; a tab ends it."""
LISTED = "\ufdd8"
"""The paragraph belongs to a list that the office program numbers."""
PLAIN = "\ufdd1"
"""The paragraph is an ordinary one until another sentinel changes that."""
INSIDE = "\ufdd2"
"""The paragraph is inside a table."""
CELL = "\ufdd3"
ROW = "\ufdd4"
"""A table cell ends at CELL, a table row at ROW."""
BOX = "\ufdd5"
"""A drawing is here, perhaps a text box."""
CODE, RESULT = "\ufdd6", "\ufdd7"
"""The code of a field that draws a character stands between these two."""
LEVELS = tuple(map(chr, range(0xFDE0, 0xFDE9)))
"""The paragraph is a heading of level 1, 2, … 9."""
SOFT_BREAK = "\x0b"
