"""Lists the blank characters: those of every width, tabs, and those of no width."""

from __future__ import annotations

IDEOGRAPHIC = "\u3000"
"""As wide as a Chinese character; two of them indent a paragraph."""
NO_BREAK = "\u00a0"
TYPESET = "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
"""The widths of a typesetter."""
SPACES = " " + NO_BREAK + TYPESET + IDEOGRAPHIC
"""All that Unicode calls a space (Zs)."""
ZERO_WIDTH_SPACE = "\u200b"
BYTE_ORDER_MARK = "\ufeff"
ZERO_WIDTH = ZERO_WIDTH_SPACE + "\u200c\u200d\u2060" + BYTE_ORDER_MARK
BLANKS = SPACES + "\t" + ZERO_WIDTH
TYPED = " " + IDEOGRAPHIC + "\t"
"""What people type between words and before paragraphs."""
UNUSUAL = (
    NO_BREAK
    + TYPESET
    + ZERO_WIDTH
    + "\u00ad\u180e\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2061\u2062\u2063\u2064\ufffc"
)
"""Blanks and signs without a shape that come from web pages and word processors."""
INDENTS = TYPED + NO_BREAK + ZERO_WIDTH_SPACE + BYTE_ORDER_MARK
"""What may stand before a marker."""
