"""A sign of a symbol font in, the sign that a reader sees out, as far as text can hold it.

Such a font draws a sign of its own for every letter; Word keeps it as that letter, or in the private area of Unicode.
"""

from __future__ import annotations

import re

BULLET = "●"
SYMBOL_FONT = re.compile(r"(?:Wingdings|Webdings|Symbol|Marlett|MT Extra|Zapf ?Dingbats)\b", re.IGNORECASE)
PRIVATE = range(0xF000, 0xF100)
SPACE = 0xF020
LETTERS = range(0x21, 0x100)


def number_from(first: int, sign: str) -> dict[int, str]:
    """Ten numbers in circles that follow each other."""
    return {first + i: chr(ord(sign) + i) for i in range(10)}


WINGDINGS = {
    **number_from(0x81, "①"),
    **number_from(0x8C, "❶"),
    **dict(zip(map(ord, "lnuvwpqo¨§¡«Øüþßà"), "●■◆◆◆□□□□▪◎★➢√☑←→", strict=True)),
}
SIGNS = {
    "wingdings": WINGDINGS,
    "wingdings 2": {
        **number_from(0x6A, "①"),
        **number_from(0x75, "❶"),
        **dict(zip(map(ord, "PR£"), "√√□", strict=True)),
    },
}


def show_sign(sign: str, font: str) -> str:
    """What a font draws: the l of Wingdings → ●; a sign that text has no other for is a dot."""
    code = ord(sign)
    if code == SPACE:
        return " "
    if code in PRIVATE or (code in LETTERS and SYMBOL_FONT.match(font)):
        return SIGNS.get(font.lower(), {}).get(code % 0x100, BULLET)
    return BULLET if "\ud800" <= sign <= "\uf8ff" else sign


PRIVATE_SIGNS = {code: show_sign(chr(code), "Wingdings") for code in PRIVATE}
"""What the signs of the private area are where nothing tells their font: most likely those of Wingdings."""
