"""Lists the marks of punctuation by what they do: end a sentence, end a clause, announce, close."""

from __future__ import annotations

SENTENCE_ENDS = "。！？"
LATIN_SENTENCE_ENDS = "!?"
"""Those that a Chinese text may take from a Latin keyboard; its full stop is also a decimal point."""
ALL_SENTENCE_ENDS = SENTENCE_ENDS + LATIN_SENTENCE_ENDS
LATIN_FULL_STOPS = ".．"
ELLIPSIS = "…"
SEMICOLONS = "；;"
COLONS = "：:"
COMMAS = "，,"
LIST_COMMA = "、"
HALF_WIDTH_STOPS = "｡､"
"""Those of Japanese fonts, as a scan may have them."""
ALL_STOPS = ALL_SENTENCE_ENDS + LATIN_FULL_STOPS + SEMICOLONS + COLONS + COMMAS + LIST_COMMA
PAIRS = {"“": "”", "「": "」", "『": "』", "《": "》", "（": "）", "(": ")", "‘": "’", "【": "】"}
"""Quotation marks and brackets, each with what closes it."""
CLOSING_QUOTES = "”’」』"
CLOSING_BRACKETS = "）)"
CLOSING_TITLES = "》〉】"
