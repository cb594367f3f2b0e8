"""A paragraph of word/document.xml in, the text that a reader of the document sees out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree

from speechkit.load.archive import attribute, child, children, local

# What is not running text: deleted and moved text, notes, drawings and text boxes, the reading aid above a ruby base.
SKIPPED = frozenset(
    (
        *("del", "moveFrom", "pPr", "rPr", "sectPr", "sdtPr", "sdtEndPr", "rt", "drawing", "pict", "object"),
        *("instrText", "delText", "delInstrText", "footnoteReference", "endnoteReference", "commentReference"),
    )
)
SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
CONTENTS = re.compile(r"\s*TOC\b", re.IGNORECASE)
OFF = {"0", "false", "off"}
# Numbers in circles that Wingdings keeps in its private area.
WINGDINGS = {
    **{0xF081 + i: chr(ord("①") + i) for i in range(10)},
    **{0xF08C + i: chr(ord("❶") + i) for i in range(10)},
}


class TextReader:
    """Reads paragraph by paragraph; fields, the table of contents among them, may run on from one to the next."""

    def __init__(self) -> None:
        self._fields: list[Field] = []
        self.boxes = 0
        """Text boxes that were left out so far."""

    def read(self, paragraph: etree._Element) -> str:
        """The text, with a line break for each break in it."""
        return "".join(self._walk(paragraph))

    @property
    def in_contents(self) -> bool:
        """Whether the field of a table of contents is open."""
        return any(CONTENTS.match(field.code) for field in self._fields)

    def _walk(self, element: etree._Element) -> Iterator[str]:
        for part in element:
            yield from self._part(part, local(part.tag))

    def _part(self, part: etree._Element, name: str) -> Iterator[str]:
        if name == "fldChar":
            self._turn(attribute(part, "fldCharType"))
        elif name == "instrText" and self._fields:
            self._fields[-1].code += part.text or ""
        elif name in SKIPPED:
            self.boxes += sum(1 for _ in part.iter("{*}txbxContent"))
        elif name in LEAVES:
            if self._shows():
                yield LEAVES[name](part)
        elif name == "AlternateContent":
            choice = child(part, "Choice")
            yield from self._walk(part if choice is None else choice)
        elif name == "fldSimple" and CONTENTS.match(attribute(part, "instr")):
            return
        elif name != "r" or not is_hidden(part) or self._fields:
            yield from self._walk(part)

    def _turn(self, kind: str) -> None:
        """Opens a field, goes over to its result, or closes it."""
        if kind == "begin":
            self._fields.append(Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].shows = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _shows(self) -> bool:
        return all(field.shows and not CONTENTS.match(field.code) for field in self._fields)


class Field:
    """A field that is open: its code comes first, then what it shows."""

    def __init__(self) -> None:
        self.code = ""
        self.shows = False


def is_hidden(run: etree._Element) -> bool:
    """Whether a run is set as hidden text."""
    vanish = child(run, "rPr", "vanish")
    return vanish is not None and attribute(vanish, "val") not in OFF


def read_symbol(element: etree._Element) -> str:
    """The sign that a symbol font shows, as far as text can hold it."""
    code = attribute(element, "char")
    try:
        value = int(code, 16)
    except ValueError:
        return ""
    if attribute(element, "font").startswith("Wingdings") and value in WINGDINGS:
        return WINGDINGS[value]
    return "●" if 0xE000 <= value <= 0xF8FF or value > 0x10FFFF or 0xD800 <= value < 0xE000 else chr(value)


def is_deleted(properties: etree._Element | None) -> bool:
    """Whether the paragraph's mark is deleted as a tracked change: the next paragraph goes on in this one."""
    marks = child(properties, "rPr")
    return any(True for name in ("del", "moveFrom") for _ in children(marks, name))


def make_sign(sign: str) -> Callable[[etree._Element], str]:
    """A reader that always gives this sign."""
    return lambda element: sign


LEAVES: dict[str, Callable[[etree._Element], str]] = {
    "t": lambda element: element.text or "",
    "sym": read_symbol,
    **{name: make_sign(sign) for name, sign in SIGNS.items()},
}
