"""Writes the numbers that a browser shows before list items, from type, start, value and style."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree

from speechkit.load.numbering.number_formats import format_number
from speechkit.load.office.symbol_fonts import BULLET

INTEGER = re.compile(r"\s*([+-]?\d{1,5})\b")
LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:([^;]*)", re.IGNORECASE)


class NumberForm(NamedTuple):
    """How a number looks."""

    format: str
    """The name of a number format of Word."""
    after: str = ". "
    before: str = ""


UNNUMBERED = NumberForm("none", "")
BULLETS = NumberForm("bullet", "")
DECIMAL = NumberForm("decimal")
TYPES = {
    "1": DECIMAL,
    "a": NumberForm("lowerLetter"),
    "A": NumberForm("upperLetter"),
    "i": NumberForm("lowerRoman"),
    "I": NumberForm("upperRoman"),
}
# CSS names, with the suffix that the standard puts after the number.
STYLES = {
    "none": UNNUMBERED,
    **dict.fromkeys(("disc", "circle", "square"), BULLETS),
    "decimal": DECIMAL,
    "decimal-leading-zero": NumberForm("decimalZero"),
    **dict.fromkeys(("lower-alpha", "lower-latin"), NumberForm("lowerLetter")),
    **dict.fromkeys(("upper-alpha", "upper-latin"), NumberForm("upperLetter")),
    "lower-roman": NumberForm("lowerRoman"),
    "upper-roman": NumberForm("upperRoman"),
    **dict.fromkeys(
        ("cjk-ideographic", "trad-chinese-informal", "simp-chinese-informal", "japanese-informal"),
        NumberForm("chineseCountingThousand", "、"),
    ),
    "cjk-decimal": NumberForm("ideographDigital", "、"),
    "simp-chinese-formal": NumberForm("chineseLegalSimplified", "、"),
    "trad-chinese-formal": NumberForm("ideographLegalTraditional", "、"),
    "cjk-heavenly-stem": NumberForm("ideographTraditional", "、"),
    "cjk-earthly-branch": NumberForm("ideographZodiac", "、"),
}
# Classes of UEditor, an editor of many Chinese sites, which shows these numbers as pictures.
CLASSES = {
    "custom_cn": NumberForm("chineseCountingThousand", "、"),
    "custom_cn1": NumberForm("chineseCountingThousand", "）"),
    "custom_cn2": NumberForm("chineseCountingThousand", "）", "（"),
    "custom_num": DECIMAL,
    "custom_num1": NumberForm("decimal", "）"),
    "custom_num2": NumberForm("decimal", "）", "（"),
}


@dataclass(slots=True)
class HtmlListCounter:
    """The number of the last item, and the step to the next."""

    number: int = 0
    step: int = 1
    form: NumberForm = UNNUMBERED
    """How its items are numbered that do not say it themselves."""


def open_html_list(element: etree._Element) -> HtmlListCounter:
    """The counter of a list that begins."""
    if element.tag == "ul":
        return HtmlListCounter(form=find_bullets(element))
    if element.tag != "ol":
        return HtmlListCounter()
    backwards = element.get("reversed") is not None
    start = INTEGER.match(element.get("start") or "")
    first = int(start[1]) if start else len(element.findall("li")) if backwards else 1
    return HtmlListCounter(first + 1, -1, DECIMAL) if backwards else HtmlListCounter(first - 1, form=DECIMAL)


def number_item(item: etree._Element, counter: HtmlListCounter) -> str:
    """Counts an item and writes its number or ●; empty if it shows none."""
    value = INTEGER.match(item.get("value") or "")
    counter.number = int(value[1]) if value else counter.number + counter.step
    form = find_form(item, counter)
    if form is UNNUMBERED:
        return ""
    if form is BULLETS:
        return BULLET
    return form.before + format_number(counter.number, form.format) + form.after


def find_form(item: etree._Element, counter: HtmlListCounter) -> NumberForm:
    """How an item is numbered: as it says itself, or as its list does."""
    parent = item.getparent()
    around = () if parent is None else (parent,)
    for element in (item, *around):
        if form := read_style_form(element) or TYPES.get(element.get("type") or ""):
            return form
        for name in (element.get("class") or "").split():
            if name in CLASSES:
                return CLASSES[name]
    return counter.form


def find_bullets(listed: etree._Element) -> NumberForm:
    """Whether the items of a <ul> have bullets: not where one is alone or all are links, as in a menu."""
    items = listed.findall("li")
    linked = sum(item.find(".//a") is not None for item in items)
    return BULLETS if len(items) > 1 and 2 * linked <= len(items) else UNNUMBERED


def read_style_form(element: etree._Element) -> NumberForm | None:
    """The form that the style attribute of an element names; the last one counts."""
    said = LIST_STYLE.findall(element.get("style") or "")
    words = [word for value in reversed(said) for word in value.lower().replace("!important", "").split()]
    return next((STYLES[word] for word in words if word in STYLES), None)
