"""Replaces the characters of a text that a terminal or an XML parser cannot take."""

from __future__ import annotations

import re
from functools import cache

REPLACEMENT = "\ufffd"

SURROGATE = "[\ud800-\udfff]"

# C1, DEL, line and paragraph separators, and the signs that turn the direction of what follows
_CONTROLS = "\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"


# Each is compiled when a text is first written in a format that needs it: that takes milliseconds.
@cache
def not_xml() -> re.Pattern[str]:
    """What XML 1.0 cannot hold: the production Char, inverted."""
    return re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@cache
def not_printable() -> re.Pattern[str]:
    """All that controls a terminal or the direction of a line, C0 included."""
    return re.compile(f"[\x00-\x1f{_CONTROLS}]")


@cache
def controlling() -> re.Pattern[str]:
    """The same but for the line break and the tab."""
    return re.compile(f"[\x00-\x08\x0b-\x1f{_CONTROLS}]")


def for_xml(text: str) -> str:
    """The text with � for each character that XML cannot hold."""
    return not_xml().sub(REPLACEMENT, text)


def for_terminal(text: str) -> str:
    """One line with a visible sign for each character that would control the terminal: ESC → ␛."""
    return not_printable().sub(_picture, text)


def for_screen(text: str) -> str:
    """Lines of text, made visible in the same way; line breaks and tabs stay."""
    return controlling().sub(_picture, text)


def one_line(text: str) -> str:
    """The text without line breaks and other control characters."""
    return " ".join(not_printable().sub(" ", text).split(" "))


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code == 0x0A:
        return " "
    return chr(0x2400 + code) if code < 0x20 else "␡" if code == 0x7F else REPLACEMENT
