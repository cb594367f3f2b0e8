"""The ways to write one text that must not change its outline: blank lines, indents, blanks at line ends, encodings.

Where a width or a page broke paragraphs into lines, a blank line or an indent says where one ends: such texts keep it.
Each form turns the text into the bytes of a file; None where the form cannot hold the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from speechkit.detect import detect
from speechkit.load.text.from_text import load
from speechkit.load.text.line_widths import could_have_pages
from speechkit.model import Outline

Form = Callable[[str], "bytes | None"]


def is_wrapped(text: str) -> bool:
    """Whether a width or a page broke paragraphs into lines: there a blank line or an indent says where one ends."""
    codes = {notice.code for notice in load(text.encode(), "speech.txt").notices}
    return bool(codes & {"lines-joined", "page-lines-left-out"})


def part_by_blank_lines(text: str) -> bytes | None:
    """A blank line after every line."""
    return text.replace("\n", "\n\n").encode()


def drop_blank_lines(text: str) -> bytes | None:
    """No blank line anywhere."""
    return None if is_wrapped(text) else re.sub(r"\n(?:[ \t　]*\n)+", "\n", text).encode()


def part_all(text: str) -> bytes | None:
    """One blank line between all paragraphs, wherever there were some or none."""
    return None if is_wrapped(text) else re.sub(r"\n(?:[ \t　]*\n)*", "\n\n", text).encode()


def part_some(text: str) -> bytes | None:
    """A blank line below every third line that has text."""
    if is_wrapped(text):
        return None
    lines = [line for line in text.split("\n") if line.strip()]
    return "\n".join(f"{line}\n" if n % 3 == 2 else line for n, line in enumerate(lines)).encode()


def double_blank_lines(text: str) -> bytes | None:
    """Twice as many blank lines wherever there are some."""
    return re.sub(r"\n((?:[ \t　]*\n)+)", lambda found: f"\n{found[1] * 2}", text).encode()


def indent(text: str) -> bytes | None:
    """Two blanks of the width of a character before every paragraph, as a Chinese page has them."""
    if is_wrapped(text):
        return None
    return "\n".join(f"　　{line.lstrip()}" if line.strip() else line for line in text.split("\n")).encode()


def indent_further(text: str) -> bytes | None:
    """The same before every line, whatever stands there; not where a page broke paragraphs, whose lines go on."""
    if could_have_pages(text):
        return None
    return "\n".join(f"　　{line}" if line.strip() else line for line in text.split("\n")).encode()


def drop_indents(text: str) -> bytes | None:
    """Nothing before any paragraph."""
    return None if is_wrapped(text) else "\n".join(line.lstrip() for line in text.split("\n")).encode()


def trail(blanks: str) -> Form:
    """Blanks at the end of every line."""
    return lambda text: text.replace("\n", f"{blanks}\n").encode()


def encode(codec: str) -> Form:
    """Another encoding, where it holds all characters."""

    def make(text: str) -> bytes | None:
        try:
            return text.encode(codec)
        except UnicodeEncodeError:
            return None

    return make


FORMS: dict[str, Form] = {
    "blank lines": part_by_blank_lines,
    "two blank lines": lambda text: text.replace("\n", "\n\n\n").encode(),
    "blank lines of blanks": lambda text: text.replace("\n", "\n　　\n").encode(),
    "no blank lines": drop_blank_lines,
    "a blank line between all": part_all,
    "a blank line here and there": part_some,
    "twice the blank lines": double_blank_lines,
    "indents": indent,
    "further indents": indent_further,
    "no indents": drop_indents,
    "trailing blanks": trail("  "),
    "trailing wide blank": trail("　"),
    "trailing tab": trail("\t"),
    "last line break": lambda text: (text.rstrip("\n") + "\n").encode(),
    "blank lines around": lambda text: f"\n\n{text}\n\n\n".encode(),
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "CR": lambda text: text.replace("\n", "\r").encode(),
    "byte order mark": encode("utf-8-sig"),
    "GB18030": encode("gb18030"),
    "GBK": encode("gbk"),
    "Big5": encode("big5"),
    "Windows' Big5": encode("cp950"),
    "Big5 of Hong Kong": encode("big5hkscs"),
    "UTF-16": encode("utf-16"),
    "UTF-16 LE without a mark": encode("utf-16-le"),
    "UTF-32": encode("utf-32"),
}

Shown = tuple[object, ...]


def show(outline: Outline) -> list[Shown]:
    """What a reader sees of an outline, white space aside: front matter, signature and nodes."""
    frame = outline.frame
    front = (frame.title, frame.subtitle, frame.speaker, frame.date, frame.salutation, frame.signature)
    nodes = [(node.kind, node.level, squeeze(node.marker), squeeze(node.title)) for node in outline.walk()]
    return [tuple(map(squeeze, front)), *nodes]


def squeeze(text: str | None) -> str:
    return "".join((text or "").split())


def outline_bytes(data: bytes) -> Outline:
    """The outline of a file of plain text."""
    return detect(load(data, "speech.txt"))


def changed(text: str) -> dict[str, tuple[list[Shown], list[Shown]]]:
    """The forms in which the text has another outline, with what is missing and what is new."""
    read = load(text.encode(), "speech.txt")
    expected = show(detect(read))
    found = {}
    for name, form in FORMS.items():
        data = form(text)
        if data is None or (document := load(data, "speech.txt")).text == read.text:
            continue  # of one text there is one outline
        actual = show(detect(document))
        if actual != expected:
            found[name] = (
                [one for one in expected if one not in actual],
                [one for one in actual if one not in expected],
            )
    return found
