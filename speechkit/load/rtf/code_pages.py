"""Chooses the encoding of a rich text file: what it declares, or what its characters suggest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from speechkit.load.encoding.guessing import BIG5, GB, SAMPLE, UTF_8, Family, find_family, share_in
from speechkit.messages import Message
from speechkit.model import Notice

CODE_PAGE = re.compile(r"\\ansicpg(\d{1,9})")
DEFAULT_FONT = re.compile(r"\\deff(\d{1,9})")
FONT = re.compile(r"\\f(charset)?(\d{1,9})")
HEX = re.compile(r"\\'([0-9a-f]{2})", re.IGNORECASE)
WESTERN = Family("Windows-1252", ("cp1252",))
SHIFT_JIS = Family("Shift JIS", ("cp932",))
KOREAN = Family("Korean", ("cp949",))
# Multi-byte encodings by the number of their code page, and by the number of a font's character set.
PAGES = {"932": SHIFT_JIS, "936": GB, "949": KOREAN, "950": BIG5, "54936": GB, "65001": UTF_8}
CHARSETS = {"128": SHIFT_JIS, "129": KOREAN, "134": GB, "136": BIG5}
SYMBOLS = "42"
"""striprtf's number for the character set of Symbol and Wingdings."""
VAGUE = "0"
"""The character set of Western fonts; programs also write Chinese in them, in the encoding of the file."""
ALPHABETS = (VAGUE, "161", "162", "163", "177", "178", "186", "204", "222", "238")
KNOWN = {"2": SYMBOLS, **{number: number for number in (*ALPHABETS, *CHARSETS)}}


class RtfEncoding(NamedTuple):
    """How the bytes of a file are decoded."""

    family: Family
    charsets: Mapping[str, str]
    """The fonts whose text has an encoding of its own, with the number of their character set."""
    notices: tuple[Notice, ...] = ()
    split: bool = False
    r"""Whether a letter may be the second half of a character whose first half is a byte: \'a4@ for 一 in Big5."""

    @property
    def errors(self) -> str:
        """The name of the error handler for bytes that the encodings do not have."""
        return GB.errors if GB in map(CHARSETS.get, self.charsets.values()) else self.family.errors


def choose_encodings(text: str, source: str, named: str | None) -> Iterator[RtfEncoding]:
    """The encodings to try in order; the first that decodes the whole file counts.

    `named` is the encoding that the user named, if any.
    """
    fonts = dict(find_charsets(text))
    declared = find_declared(text, fonts)
    guessed = guess_code_page(text) if declared is WESTERN and not CHARSETS.keys() & set(fonts.values()) else None
    if named or guessed:
        symbols = {font: charset for font, charset in fonts.items() if charset == SYMBOLS}
        family = find_family(named, source) if named else guessed or declared
        message = Message(
            "read as {encoding}, a guess from its characters; --encoding overrides it", encoding=family.label
        )
        first = RtfEncoding(family, symbols, () if named else (Notice("encoding-guessed", message),))
        yield first
    else:
        foreign = {font: charset for font, charset in fonts.items() if CHARSETS.get(charset) is not declared}
        first = RtfEncoding(declared, {font: charset for font, charset in foreign.items() if charset != VAGUE})
        yield first
        yield RtfEncoding(declared, foreign)
    yield first._replace(split=True)


def find_declared(text: str, fonts: Mapping[str, str]) -> Family:
    """The encoding of text in no particular font: that of the default font, or of the code page."""
    page, font = CODE_PAGE.search(text), DEFAULT_FONT.search(text)
    by_font = CHARSETS.get(fonts.get(font[1], "")) if font else None
    return by_font or PAGES.get(page[1] if page else "") or WESTERN


def declares_pairs(text: str) -> bool:
    """Whether the file declares an encoding with two bytes for a character."""
    page = CODE_PAGE.search(text)
    return PAGES.get(page[1] if page else "", UTF_8) is not UTF_8


def find_charsets(text: str) -> Iterator[tuple[str, str]]:
    """The fonts that declare a character set, with its number in striprtf."""
    font = None
    for match in FONT.finditer(text, 0, text.rfind(r"\fcharset") + 20):
        if not match[1]:
            font = match[2]
        elif font and match[2] in KNOWN:
            yield font, KNOWN[match[2]]


def guess_code_page(text: str) -> Family | None:
    """The multi-byte encoding in which a sample of the bytes looks Chinese; None if none does."""
    sample = bytes.fromhex("".join(match[1] for match in islice(HEX.finditer(text), SAMPLE)))
    best = max((UTF_8, GB, BIG5), key=lambda family: share_in(sample, family))
    return best if share_in(sample, best) >= best.least else None
