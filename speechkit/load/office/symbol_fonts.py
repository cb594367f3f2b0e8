"""Translates characters of symbol fonts such as Wingdings to Unicode.

Such a font draws a picture for every letter. Word stores the letter, or a code from U+F000 to U+F0FF.
"""

from __future__ import annotations

import re

BULLET = "●"
SYMBOL_FONT = re.compile(r"(?:Wingdings|Webdings|Symbol|Marlett|MT Extra|Zapf ?Dingbats)\b", re.IGNORECASE)
PRIVATE = range(0xF000, 0xF100)
SPACE = 0xF020
LETTERS = range(0x21, 0x100)


def number_from(first: int, sign: str) -> dict[int, str]:
    """Ten circled numbers from this code on."""
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
    """The character that a font draws: l of Wingdings → ●.

    A picture without a known Unicode character becomes ●; a character of another font stays as it is.
    """
    code = ord(sign)
    if code == SPACE:
        return " "
    if code in PRIVATE or (code in LETTERS and SYMBOL_FONT.match(font)):
        return SIGNS.get(font.lower(), {}).get(code % 0x100, BULLET)
    return BULLET if "\ud800" <= sign <= "\uf8ff" else sign


PRIVATE_SIGNS = {code: show_sign(chr(code), "Wingdings") for code in PRIVATE}
"""Characters for the private codes where the font is unknown: it is most likely Wingdings."""
