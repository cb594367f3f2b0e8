"""Corrects what Big5 texts decoded by Windows' table (cp950) show otherwise than their author wrote it."""

from __future__ import annotations

import re
from functools import cache

LINE_HEAD_DOT = re.compile(r"(?:^|(?<=\r))([ \t\u3000]*)‧", re.MULTILINE)
"""The bytes A1 45 are ‧ in Windows' table, in 羅斯福‧富蘭克林, and • in the standard: no name begins a line with it."""
FOREIGN = re.compile(r"[\u0401-\u0451\u3041-\u30fe]")
ROWS = range(0xC6, 0xC9)
FIRST_ADDED = b"\xc6\xa1"
CELLS = (*range(0x40, 0x7F), *range(0xA1, 0xFF))


def correct_big5(text: str) -> str:
    """The text with bullets at the heads of lines, and with ① 〇 丶 where the table of Hong Kong (HKSCS) has them.

    Windows' table has kana and Cyrillic letters there, in the rows C6A1 to C8FE; the reading with fewer of them is the
    likelier one in a Chinese text.
    """
    text = LINE_HEAD_DOT.sub(r"\1•", text)
    if not FOREIGN.search(text):
        return text
    other = text.translate(_added_signs())
    return other if len(FOREIGN.findall(other)) < len(FOREIGN.findall(text)) else text


@cache
def _added_signs() -> dict[int, str]:
    """What stands in those rows in Windows' table → what stands there in HKSCS."""
    found = {}
    for pair in (bytes((row, cell)) for row in ROWS for cell in CELLS):
        windows, added = pair.decode("cp950", "ignore"), pair.decode("big5hkscs", "ignore")
        if pair >= FIRST_ADDED and len(windows) == len(added) == 1 and not windows.isascii() and not added.isascii():
            found[ord(windows)] = added
    return found
