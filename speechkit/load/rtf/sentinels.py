"""The marks that rtf_words.py puts into a text and rtf_lines.py reads: signs that Unicode keeps out of every text."""

from __future__ import annotations

NUMBER = "\ufdd0"
"""Here begins a number that the program counted; a tab ends it."""
LISTED = "\ufdd8"
"""The paragraph belongs to a list that the program counts."""
PLAIN = "\ufdd1"
"""The paragraph is a common one until something else is said."""
INSIDE = "\ufdd2"
"""The paragraph is inside a table."""
CELL = "\ufdd3"
ROW = "\ufdd4"
"""A cell ends here, a row."""
BOX = "\ufdd5"
"""A drawing stands here, a text box perhaps."""
CODE, RESULT = "\ufdd6", "\ufdd7"
"""Between these two stands the code of a field that draws a sign."""
LEVELS = tuple(map(chr, range(0xFDE0, 0xFDE9)))
"""The paragraph is a heading of the first level, of the second …"""
SOFT_BREAK = "\x0b"
