r"""Computes the numbers of Word's AUTONUM fields: AUTONUM \* CHINESENUM3 \s 、 → 一、.

Word stores no result of these fields; it counts them anew whenever it shows the document.
"""

from __future__ import annotations

import re

from speechkit.load.numbering.number_formats import format_number

CODE = re.compile(r"\s*AUTONUM(?P<kind>LGL|OUT|)\b(?P<switches>.*)", re.IGNORECASE | re.DOTALL)
FORMAT = re.compile(r"\\\*\s*(\w+)")
SEPARATOR = re.compile(r'\\s\s*"?([^\s"\\])', re.IGNORECASE)
BARE = re.compile(r"\\e\b", re.IGNORECASE)
"""The switch of a legal number without a separator after it."""
BODY = 9
"""The level of body text, from 0, below all headings."""

# The format switches of fields → the names of the same formats in numbering.xml.
FORMATS = {
    "CHINESENUM1": "chineseCounting",
    "CHINESENUM2": "chineseLegalSimplified",
    "CHINESENUM3": "chineseCountingThousand",
    "GB1": "decimalEnclosedFullstop",
    "GB2": "decimalEnclosedParen",
    "GB3": "decimalEnclosedCircleChinese",
    "GB4": "ideographEnclosedCircle",
    "CIRCLENUM": "decimalEnclosedCircle",
    "DBCHAR": "decimalFullWidth",
    "ZODIAC1": "ideographTraditional",
    "ZODIAC2": "ideographZodiac",
    "ROMAN": "upperRoman",
    "roman": "lowerRoman",
    "ALPHABETIC": "upperLetter",
    "alphabetic": "lowerLetter",
}
OUTLINE = (
    *(("upperRoman", "{}."), ("upperLetter", "{}."), ("decimal", "{}."), ("lowerLetter", "{})"), ("decimal", "({})")),
    *(("lowerLetter", "({})"), ("lowerRoman", "{})"), ("lowerLetter", "({})"), ("lowerRoman", "({})")),
)


class AutoNumbers:
    """The counters of AUTONUM fields; all fields of one paragraph show the same number."""

    def __init__(self) -> None:
        self._counts = [0] * (BODY + 1)
        self._level = BODY
        self._counted = False

    def begin_paragraph(self, heading: int | None) -> None:
        """Tells the heading level of the paragraph that the next fields are in, from 1; None for body text."""
        self._level = BODY if heading is None else min(heading - 1, BODY)
        self._counted = False

    def write(self, code: str) -> str:
        """The number that a field with this code shows; empty for any other field."""
        match = CODE.fullmatch(code)
        if not match:
            return ""
        if not self._counted:
            self._counts[self._level] += 1
            self._counts[self._level + 1 :] = [0] * (BODY - self._level)
            self._counted = True
        separator = SEPARATOR.search(match["switches"])
        return self._show(match["kind"].upper(), match["switches"], separator[1] if separator else ".")

    def _show(self, kind: str, switches: str, separator: str) -> str:
        counts = [count for count in self._counts[: self._level + 1] if count]
        if kind == "OUT":
            name, around = OUTLINE[min(len(counts), len(OUTLINE)) - 1]
            return around.format(format_number(counts[-1], name))
        if kind == "LGL":
            return separator.join(map(str, counts)) + ("" if BARE.search(switches) else separator)
        wanted = FORMAT.search(switches)
        return format_number(counts[-1], FORMATS.get(wanted[1], "") if wanted else "") + separator
