"""Reads how one level of a Word list counts and how its numbers look (<w:lvl> in word/numbering.xml)."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from speechkit.load.numbering.number_formats import format_number
from speechkit.load.numbering.number_gap import MAX_TEXT
from speechkit.load.office.switches import is_on
from speechkit.load.office.symbol_fonts import BULLET, show_sign
from speechkit.load.office.zip_parts import attribute, child, whole_number

HOLLOW = "o"
"""Word's bullet for second levels."""


@dataclass(frozen=True, slots=True)
class WordListLevel:
    """How one level of a list counts and looks; the default where the file does not define the level."""

    start: int = 1
    format: str = "decimal"
    custom: str = ""
    text: str = ""
    restart: int | None = None
    """The level, from 1, whose items restart this one; 0 for none, None for any higher level."""
    legal: bool = False
    """All numbers in the text are written 1, 2, 3, whatever the format of their levels."""
    suffix: str = "tab"
    style: str = ""
    hidden: bool = False
    """Its items are counted but show no number."""


def read_word_level(element: etree._Element) -> WordListLevel:
    """The level that a <w:lvl> element defines."""
    form = child(element, "AlternateContent", "Choice", "numFmt")
    form = child(element, "numFmt") if form is None else form
    name = attribute(form, "val", "decimal")
    text = attribute(child(element, "lvlText"), "val")[:MAX_TEXT]
    return WordListLevel(
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
    """A bullet as a Unicode character."""
    if child(element, "lvlPicBulletId") is not None or text == HOLLOW:
        return BULLET
    fonts = child(element, "rPr", "rFonts")
    font = attribute(fonts, "ascii") or attribute(fonts, "hAnsi")
    return "".join(show_sign(sign, font) for sign in text)


def write_level_value(value: int, level: WordListLevel, *, legal: bool) -> str:
    """The number of one level in its format, or in decimal where the label is `legal`."""
    if level.format == "bullet":
        return ""
    if legal and level.format != "none":
        return str(value)
    if level.format == "custom":  # format="001, 002, 003, ..."
        return f"{value:0{len(level.custom.partition(',')[0].strip())}}"
    return format_number(value, level.format)
