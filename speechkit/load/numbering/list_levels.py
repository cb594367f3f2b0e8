"""A <w:lvl> of word/numbering.xml in, how its numbers look out."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from speechkit.load.numbering.number_formats import format_number
from speechkit.load.office.symbol_fonts import BULLET, show_sign
from speechkit.load.office.zip_parts import attribute, child, whole_number
from speechkit.load.word.style_sheet import is_on

MAX_TEXT = 31
"""The length of a number's text in Word."""
POINTS = frozenset(".．、")
CLOSING = frozenset("，、：；。.．,:;）)")
"""What an author types behind a number as a part of it."""
HOLLOW = "o"
"""Word's own bullet for a second level."""


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts and looks."""

    start: int = 1
    format: str = "decimal"
    custom: str = ""
    text: str = ""
    restart: int | None = None
    """The level from 1 whose items make this one begin anew, 0 for none; None for any level above."""
    legal: bool = False
    """All numbers in the text are 1, 2, 3, whatever their own levels say."""
    suffix: str = "tab"
    style: str = ""
    hidden: bool = False
    """Its items count, but show no number."""


def read_level(element: etree._Element) -> Level:
    """The level that a <w:lvl> defines."""
    form = child(element, "AlternateContent", "Choice", "numFmt")
    form = child(element, "numFmt") if form is None else form
    name = attribute(form, "val", "decimal")
    text = attribute(child(element, "lvlText"), "val")[:MAX_TEXT]
    return Level(
        whole_number(child(element, "start"), "val") or 0,
        name,
        attribute(form, "format")[:MAX_TEXT],
        show_bullet(element, text) if name == "bullet" else text,
        whole_number(child(element, "lvlRestart"), "val"),
        is_on(child(element, "isLgl")),
        attribute(child(element, "suff"), "val", "tab"),
        attribute(child(element, "pStyle"), "val"),
        is_on(child(element, "rPr", "vanish")),
    )


def show_bullet(element: etree._Element, text: str) -> str:
    """The sign of a bullet, as far as text can hold it."""
    if child(element, "lvlPicBulletId") is not None or text == HOLLOW:
        return BULLET
    fonts = child(element, "rPr", "rFonts")
    font = attribute(fonts, "ascii") or attribute(fonts, "hAnsi")
    return "".join(show_sign(sign, font) for sign in text)


def write_value(value: int, level: Level, *, legal: bool) -> str:
    """One number of one level."""
    if level.format == "bullet":
        return ""
    if legal and level.format != "none":
        return str(value)
    if level.format == "custom":  # format="001, 002, 003, ..."
        return f"{value:0{len(level.custom.partition(',')[0].strip())}}"
    return format_number(value, level.format)


def with_gap(number: str, suffix: str, text: str) -> str:
    """The number and what parts it from its text: nothing behind 、 or ）, where an author types nothing either."""
    shown = number.rstrip()
    if not shown:
        return ""
    apart = suffix != "nothing" or shown != number or text[:1].isspace()
    first = text.lstrip()[:1]
    runs_on = shown[-1] in POINTS and first.isdigit()  # 3.|3项改革 is no 3.3
    return shown + " " if runs_on or (apart and ends_in_word(shown) and first not in CLOSING) else shown


def ends_in_word(number: str) -> bool:
    """Whether a number needs a gap behind it: 第一条, 1.1; 一是 goes on in its text."""
    return number[-1].isalnum() and number[-1] not in "是要" and not is_enclosed(number[-1])


def is_enclosed(sign: str) -> bool:
    """Whether a sign is a number in a circle or in parentheses: ①, ⑴, ㈠."""
    return "\u2460" <= sign <= "\u24ff" or "\u2776" <= sign <= "\u2793" or "\u3220" <= sign <= "\u32bf"
