"""Tells whether a line begins the next item of a list: neither its width nor that of the line before says so."""

from __future__ import annotations

import re

from speechkit.language.numerals import ENCLOSED, TO_TEN, read_numeral

BULLET = re.compile(r"[●○◆◇■□▲△▶►★☆※➢➤√✓•·]")
NUMBER = re.compile(rf"([（(]?|第(?=.{{1,3}}[条，、]))([{TO_TEN}百\d]{{1,3}})([条，、．.）)])(?!\d)")
CIRCLED = re.compile(rf"[{ENCLOSED}]")
OPENS_ITEM = re.compile("|".join(pattern.pattern for pattern in (BULLET, NUMBER, CIRCLED)))


def begins_next_item(first: str, line: str) -> bool:
    """Whether a line begins with the bullet of a paragraph's first line, or with the number after its number."""
    bullet, circled = BULLET.match(first), CIRCLED.match(first)
    if bullet:
        return line.startswith(bullet[0])
    if circled:
        return line.startswith(chr(ord(circled[0]) + 1))
    one, other = NUMBER.match(first), NUMBER.match(line)
    if not one or not other or (one[1], one[3]) != (other[1], other[3]):
        return False
    return read_numeral(other[2]) == (read_numeral(one[2]) or 0) + 1
