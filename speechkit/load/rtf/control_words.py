"""Rewrites rich text so that striprtf reads it rightly, and adds sentinels for what striprtf would not report.

Nothing here keeps track of groups: every change concerns one control word where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from speechkit.load.rtf.code_pages import SYMBOLS, RtfEncoding
from speechkit.load.rtf.escapes import write_hex
from speechkit.load.rtf.font_sizes import mark_sizes
from speechkit.load.rtf.sentinels import (
    ALIGNED,
    BOX,
    CELL,
    CENTRED,
    CODE,
    INSIDE,
    LEVELS,
    LISTED,
    NUMBER,
    PLAIN,
    RESULT,
    ROW,
    SOFT_BREAK,
)

HIDES = r"\\(?:v|deleted)1?(?![a-z0-9])"
SHOWS = r"\\(?:plain|v0|deleted0)(?![a-z0-9])"
TURN = re.compile(rf"(?P<hides>{HIDES})|(?P<shows>{SHOWS})|[{{}}]")
# The code of a field begins after some control words that format it.
CODE_OF = r"\\\*\s{0,9}\\fldinst(?=(?:[\s{}]|\\[a-z]{1,32}-?\d{0,9}){0,60}"
CONTENTS = re.compile(rf"{CODE_OF}TOC\b)", re.IGNORECASE)
DRAWING = re.compile(rf"{CODE_OF}EQ\b)", re.IGNORECASE)
SHOWN = r"\fldrslt"
IN_FONT = re.compile(r"\\f(\d{1,9})((?:(?!\\f\d)[^{}])*)")
BYTE = re.compile(r"\\u-?\d+(?: |[\r\n]+)?(?:\\'[0-9a-f]{2})*|\\'(?P<byte>[0-9a-f]{2})", re.IGNORECASE)
HEADING = re.compile(r"\{\\s(\d{1,9})(?!\d)[^{};]*\bheading ([1-9])[;,]", re.IGNORECASE)
STYLE = re.compile(r"\\s(\d{1,9})(?!\d) ?")
SECOND_HALF = re.compile(r"(?<=\\'[0-9a-f]{2})[0-9@-\[\]-z|~]", re.IGNORECASE)
ANSI_FORM = re.compile(r"\\upr\s*\{")
UNICODE_FORM = re.compile(r"\\\*\s*\\ud(?![a-z])")


def write_mark(sign: str) -> str:
    """Rich text that shows a sentinel wherever text is shown."""
    return rf"{{\uc0\u{ord(sign)}}}"


def hide_group(number: str) -> str:
    """An asterisk, which hides the rest of a group; `shows_again` finds the files for which that is wrong."""
    return "{}" if number == "0" else r"\*"


def mark_outline_level(number: str) -> str:
    """The sentinel of a heading; outline level 9 is body text."""
    return write_mark(LEVELS[int(number)]) if number.isdigit() and int(number) < len(LEVELS) else "{}"


def write_always(instead: str) -> Callable[[str], str]:
    """A function that returns the same whatever number follows the control word."""
    return lambda number: instead


# A control word → what replaces it and the number after it.
WORDS: dict[str, Callable[[str], str]] = {
    # numbers that the program counted
    "listtext": write_always(write_mark(NUMBER)),
    "pntext": write_always(write_mark(NUMBER)),
    "ls": lambda number: "{}" if number == "0" else write_mark(LISTED),
    # deleted, moved and hidden text
    "deleted": hide_group,
    "mvf": hide_group,
    "v": hide_group,
    # paragraphs, tables, drawings
    "pard": write_always(write_mark(PLAIN)),
    "outlinelevel": mark_outline_level,
    "qc": write_always(write_mark(CENTRED)),
    **dict.fromkeys(("ql", "qr", "qj", "qd"), write_always(write_mark(ALIGNED))),
    "intbl": write_always(write_mark(INSIDE)),
    "cell": write_always(write_mark(CELL) + r"\par "),
    "nestcell": write_always(r"\par "),
    "row": write_always(write_mark(ROW)),
    "shp": write_always(write_mark(BOX) + r"\shp "),
    "line": write_always(write_mark(SOFT_BREAK)),
    "page": write_always(write_mark(SOFT_BREAK)),
    "column": write_always(write_mark(SOFT_BREAK)),
    # what striprtf hides or rewrites, but a reader sees: embedded objects, links
    "object": write_always("{}"),
    "result": write_always("{}"),
    "field": write_always("{}"),
    "fldrslt": write_always(write_mark(RESULT)),
    # encodings, which code_pages.py chose
    "ansicpg": write_always("{}"),
    "plain": write_always(r"\f "),
}
WORD = re.compile(rf"\\({'|'.join(WORDS)})(?![a-z])(-?\d{{1,9}})? ?", re.IGNORECASE)


def prepare_rtf(text: str, encoding: RtfEncoding) -> str:
    """Rich text for striprtf; only the fonts that `encoding` names keep a character set."""
    charsets = encoding.charsets
    if encoding.split:
        text = SECOND_HALF.sub(write_hex, text)
    text = UNICODE_FORM.sub("{}", ANSI_FORM.sub(r"{\\*", text))
    text = "".join(hide_contents(DRAWING.sub(lambda code: write_mark(CODE), text)))
    if levels := dict(HEADING.findall(text)):
        text = STYLE.sub(lambda style: style[0] + mark_heading(levels.get(style[1], "")), text)
    text = "".join(mark_sizes(text))
    symbols = {font for font, charset in charsets.items() if charset == SYMBOLS}
    if symbols:
        text = IN_FONT.sub(lambda run: write_symbols(run[0]) if run[1] in symbols else run[0], text)
    text = WORD.sub(lambda word: WORDS[word[1].lower()](word[2] or ""), text)
    fonts = "".join(rf"{{\f{font}\fcharset{charset} x;}}" for font, charset in charsets.items())
    return rf"{{{{\fonttbl{fonts}}}{text[1:]}"


def mark_heading(level: str) -> str:
    """The sentinel of a heading of this level, from 1; empty for the style of other paragraphs."""
    return write_mark(LEVELS[int(level) - 1]) if level else ""


def write_symbols(text: str) -> str:
    r"""The bytes of a symbol font as Unicode's private codes; bytes that only repeat a \u character stay."""
    return BYTE.sub(lambda sign: write_mark(chr(0xF000 + int(sign["byte"], 16))) if sign["byte"] else sign[0], text)


def hide_contents(text: str) -> Iterator[str]:
    """The parts of a text, with the result of every table of contents hidden."""
    start = 0
    for contents in CONTENTS.finditer(text):
        at = text.find(SHOWN, max(start, contents.end()))
        if at < 0:
            break
        yield text[start:at] + r"\*"
        start = at
    yield text[start:]


def shows_again(text: str) -> bool:
    """Whether deleted or hidden text ends before its group does."""
    hidden = False
    for turn in TURN.finditer(text) if re.search(HIDES, text) else ():
        if turn["shows"] and hidden:
            return True
        hidden = bool(turn["hides"])
    return False
