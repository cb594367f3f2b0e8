"""Reads the text of a paragraph in a Word document as a reader of the document sees it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from speechkit.load.office.fields import Fields, is_silent
from speechkit.load.office.symbol_fonts import show_sign
from speechkit.load.office.zip_parts import attribute, child, children, local
from speechkit.load.word.body import choose_alternative
from speechkit.load.word.style_sheet import WordStyle, WordStyles

# Elements that are skipped: deleted and moved text, notes, drawings and text boxes, pronunciation guides (ruby).
SKIPPED = frozenset(
    (
        *("del", "moveFrom", "pPr", "rPr", "sectPr", "sdtPr", "sdtEndPr", "rt", "drawing", "pict", "object"),
        *("instrText", "delText", "delInstrText", "footnoteReference", "endnoteReference", "commentReference"),
    )
)
# Text that a symbol font may draw, a single letter or a private code: only then is the font looked up, which is slow.
MAYBE_SIGN = re.compile(r"[\uf000-\uf0ff]|\A\s*[!-\xff]\s*\Z")
BOXES = ("{*}txbxContent", "{*}textpath", "{*}relIds")
NOTHING = frozenset(("rPr", "lastRenderedPageBreak"))
CODE_POINT = re.compile(r"(?:10|0?[0-9A-Fa-f])?[0-9A-Fa-f]{1,4}")
SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


class WordTextReader:
    """Reads a document paragraph by paragraph; a field may run over several paragraphs."""

    def __init__(self, body: etree._Element, styles: WordStyles) -> None:
        self._styles = styles
        self._style = WordStyle()
        self._fields = Fields(find_field_marks(body))
        self.boxes = 0
        """How many text boxes, pieces of WordArt and diagrams have been left out so far."""

    def read(self, paragraph: etree._Element, style: WordStyle) -> str:
        r"""The text of a paragraph, with \n for each line break in it."""
        self._style = style
        self._fields.begin_paragraph(style.heading)
        return "".join(self._walk(paragraph))

    @property
    def in_field(self) -> bool:
        """Whether an open field hides the text that comes next."""
        return self._fields.hide

    def _walk(self, element: Iterable[etree._Element]) -> Iterator[str]:
        for part in element:
            yield from self._part(part, local(part.tag))

    def _part(self, part: etree._Element, name: str) -> Iterator[str]:
        if name == "fldChar":
            yield self._fields.turn(part)
        elif name == "instrText":
            self._fields.add_code(part.text or "")
        elif name in SKIPPED:
            self.boxes += sum(map(box_has_text, part.iter(*BOXES)))
        elif name in LEAVES:
            if self._fields.show():
                yield LEAVES[name](part)
        elif name == "AlternateContent":
            yield from self._walk(choose_alternative(part))
        elif name == "fldSimple":
            yield self._simple(part, attribute(part, "instr"))
        elif name == "r" and self._styles.hide(child(part, "rPr"), self._style):
            for _ in self._walk(part):
                pass  # fields may begin and end in hidden text
        else:
            yield from self._walk(part)

    def _simple(self, field: etree._Element, code: str) -> str:
        """The text of a field that is one element with its code as an attribute."""
        text = "" if is_silent(code) else "".join(self._walk(field))
        drawn = "" if text else self._fields.draw(code)
        return drawn if drawn and self._fields.show() else text


def find_field_marks(body: etree._Element) -> Iterator[etree._Element]:
    """The marks of fields in the part of the body that is read."""
    walk = etree.iterwalk(body, events=("start",), tag=[f"{{*}}{name}" for name in ("fldChar", "Fallback", *SKIPPED)])
    for _, element in walk:
        if local(element.tag) == "fldChar":
            yield element
        else:
            walk.skip_subtree()


def box_has_text(box: etree._Element) -> bool:
    """Whether a text box or WordArt holds text; a diagram counts, its text is in another part."""
    drawn = local(box.tag) == "relIds" or attribute(box, "string").strip()
    return bool(drawn) or any((part.text or "").strip() for part in box.iter("{*}t"))


def read_text_element(element: etree._Element) -> str:
    """The text of an element, with characters of symbol fonts translated."""
    text = element.text or ""
    if MAYBE_SIGN.search(text):
        fonts = child(element.getparent(), "rPr", "rFonts")
        font = attribute(fonts, "ascii") or attribute(fonts, "hAnsi")
        return "".join(show_sign(sign, font) for sign in text)
    return text


def read_symbol(element: etree._Element) -> str:
    """The character of a <w:sym> element as Unicode; empty if its code is invalid."""
    code = attribute(element, "char")
    if not CODE_POINT.fullmatch(code):
        return ""
    sign = chr(int(code, 16))
    return show_sign(sign, attribute(element, "font")) if "\ud800" <= sign <= "\uf8ff" else sign


def is_deleted(properties: etree._Element | None) -> bool:
    """Whether the paragraph mark is deleted as a tracked change: the next paragraph continues this one."""
    marks = child(properties, "rPr")
    return any(True for name in ("del", "moveFrom") for _ in children(marks, name))


def is_drop_cap(properties: etree._Element | None) -> bool:
    """Whether the paragraph is a drop cap: the first character of the next paragraph, set over several lines."""
    return attribute(child(properties, "framePr"), "dropCap") in {"drop", "margin"}


def is_empty_paragraph(paragraph: etree._Element) -> bool:
    """Whether a paragraph holds nothing, not even a picture."""
    return not any(local(part.tag) not in NOTHING for run in paragraph.iter("{*}r") for part in run)


def make_sign(sign: str) -> Callable[[etree._Element], str]:
    """A function that returns this character for any element."""
    return lambda element: sign


LEAVES: dict[str, Callable[[etree._Element], str]] = {
    "t": read_text_element,
    "sym": read_symbol,
    "symEx": read_symbol,
    **{name: make_sign(sign) for name, sign in SIGNS.items()},
}
