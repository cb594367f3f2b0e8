"""Replaces the characters of a text that a terminal or an XML parser cannot take."""

from __future__ import annotations

import re

REPLACEMENT = "\ufffd"

SURROGATE = re.compile("[\ud800-\udfff]")

# XML 1.0, production Char, inverted
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# C0, DEL, C1, line and paragraph separators, and the signs that turn the direction of what follows
NOT_PRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

CONTROLLING = re.compile(NOT_PRINTABLE.pattern.replace("\x00-\x1f", "\x00-\x08\x0b-\x1f"))
"""The same but for the line break and the tab."""


def for_xml(text: str) -> str:
    """The text with � for each character that XML cannot hold."""
    return NOT_XML.sub(REPLACEMENT, text)


def for_terminal(text: str) -> str:
    """One line with a visible sign for each character that would control the terminal: ESC → ␛."""
    return NOT_PRINTABLE.sub(_picture, text)


def for_screen(text: str) -> str:
    """Lines of text, made visible in the same way; line breaks and tabs stay."""
    return CONTROLLING.sub(_picture, text)


def one_line(text: str) -> str:
    """The text without line breaks and other control characters."""
    return " ".join(NOT_PRINTABLE.sub(" ", text).split(" "))


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code == 0x0A:
        return " "
    return chr(0x2400 + code) if code < 0x20 else "␡" if code == 0x7F else REPLACEMENT
