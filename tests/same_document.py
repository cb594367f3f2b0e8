"""One document in the containers that people have: paragraphs in, the bytes of each kind of file out."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape as escape_xml
from pathlib import Path

from odf_files import CHINESE as COUNTED
from odf_files import item, list_style, make_list, make_odt
from odf_files import level as odf_level
from odf_files import paragraph as odf_paragraph
from pdf_files import WIDTH, Sheet
from web_pages import editor_page, layout_tables
from word_files import Numbered, level, make_docx, numbering, plain_list

from speechkit.detect import detect
from speechkit.language.numerals import read_numeral
from speechkit.load import load, load_text
from speechkit.model import Document

CHINESE = "[一二三四五六七八九十百]{1,4}"
# How a typed number looks, and what makes Word count it.
AUTOMATIC = (
    (re.compile(rf"({CHINESE})、"), "chineseCountingThousand", "%1、"),
    (re.compile(rf"（({CHINESE})）"), "chineseCountingThousand", "（%1）"),
    (re.compile(r"(\d{1,2})[.．](?!\d)"), "decimal", "%1."),
    (re.compile(rf"第({CHINESE})章(?=[ 　])"), "chineseCountingThousand", "第%1章"),
    (re.compile(rf"第({CHINESE})条(?=[ 　])"), "chineseCountingThousand", "第%1条"),
)
SHORT = 30
LONGEST_TITLE = 28


def typed(paragraphs: list[str]) -> bytes:
    """A Word file with its numbers typed."""
    return make_docx(paragraphs)


def automatic(paragraphs: list[str]) -> bytes:
    """A Word file in which Word counts; whatever does not go on begins a list of its own."""
    counted: dict[int, int] = {}
    used: dict[int, int] = {}
    lists: list[str] = []
    made: list[str | Numbered] = []
    for paragraph in paragraphs:
        for style, (pattern, _, _) in enumerate(AUTOMATIC):
            match = pattern.match(paragraph)
            number = read_numeral(match[1]) if match else None
            if match is None or number is None:
                continue
            if counted.get(style) != number - 1:
                start = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{number}"/></w:lvlOverride>'
                lists.append(plain_list(len(lists) + 1, style + 1, start))
                used[style] = len(lists)
            counted[style] = number
            made.append(Numbered(paragraph[match.end() :].lstrip(" 　"), used[style]))
            break
        else:
            made.append(paragraph)
    definitions = (level(0, format, text) for _, format, text in AUTOMATIC)
    return make_docx(made, numbering(*definitions, lists=lists or [plain_list(1, 1)]))


def odt_typed(paragraphs: list[str]) -> bytes:
    """An OpenDocument text with its numbers typed."""
    return make_odt("".join(odf_paragraph(escape_xml(paragraph)) for paragraph in paragraphs))


def odt_automatic(paragraphs: list[str]) -> bytes:
    """An OpenDocument text that counts, as Word writes it: every paragraph is a list that goes on with its style."""
    counted: dict[int, int] = {}
    made: list[str] = []
    for paragraph in paragraphs:
        found = ((style, match) for style, row in enumerate(AUTOMATIC) if (match := row[0].match(paragraph)))
        style, match = next(found, (0, None))
        number = read_numeral(match[1]) if match else None
        if match is None or number is None:
            made.append(odf_paragraph(escape_xml(paragraph)))
            continue
        anew = "" if counted.get(style) == number - 1 else f' text:start-value="{number}"'
        counted[style] = number
        text = escape_xml(paragraph[match.end() :].lstrip(" 　"))
        goes_on = ' text:continue-numbering="true"'
        made.append(make_list(item(text, more=anew), style=f"LFO{style}", more=goes_on))
    styles = []
    for style, (_, format, text) in enumerate(AUTOMATIC):
        prefix, _, suffix = text.partition("%1")
        name = "1" if format == "decimal" else COUNTED
        styles.append(list_style(odf_level(1, name, prefix=prefix, suffix=suffix), name=f"LFO{style}"))
    return make_odt("".join(made), "".join(styles))


def pdf(paragraphs: list[str]) -> bytes:
    """A PDF file with indents and page numbers."""
    sheet = Sheet()
    title = paragraphs[0] if len(paragraphs[0]) < LONGEST_TITLE else ""
    if title:
        sheet.centre(title, min(22.0, WIDTH / len(title)))
    sheet.flow(paragraphs[bool(title) :])
    return sheet.save()


def html(paragraphs: list[str]) -> bytes:
    """A page of a government's site."""
    return editor_page(*part_title(paragraphs)).encode()


def old_html(paragraphs: list[str]) -> bytes:
    """A page of an old site."""
    return layout_tables(*part_title(paragraphs)).encode("gb18030")


def markdown(paragraphs: list[str]) -> bytes:
    """Markdown with nothing but paragraphs."""
    return "\n\n".join(escape(paragraph) for paragraph in paragraphs).encode()


def flat_markdown(paragraphs: list[str]) -> bytes:
    """Markdown as converters make it: everything short with a number is a # heading of one and the same level."""
    title, others = part_title(paragraphs)
    numbered = [len(text) < SHORT and any(row[0].match(text) for row in AUTOMATIC) for text in others]
    rows = ("# " * mark + escape(text) for text, mark in zip(others, numbered, strict=True))
    return "\n\n".join([f"# {title}" if title else "", *rows]).encode()


def part_title(paragraphs: list[str]) -> tuple[str, list[str]]:
    """The title on one line, as a page has it, and the other paragraphs."""
    title = detect(load_text("\n".join(paragraphs))).title or ""
    for count in range(1, 4):
        if "".join("".join(paragraphs[:count]).split()) == "".join(title.split()):
            return "".join(paragraphs[:count]), paragraphs[count:]
    return "", paragraphs


def escape(text: str) -> str:
    """Text in which Markdown sees nothing of its own."""
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", text)


FORMS: dict[str, tuple[str, Callable[[list[str]], bytes]]] = {
    "docx typed": ("docx", typed),
    "docx automatic": ("docx", automatic),
    "odt typed": ("odt", odt_typed),
    "odt automatic": ("odt", odt_automatic),
    "pdf": ("pdf", pdf),
    "html": ("html", html),
    "old html": ("html", old_html),
    "markdown": ("markdown", markdown),
    "flat markdown": ("markdown", flat_markdown),
}


def paragraphs_of(path: Path) -> list[str]:
    """The paragraphs of a text, indents aside."""
    return [line.strip() for line in load(path).text.split("\n") if line.strip()]


def outline_of(document: Document) -> list[tuple[int, str, str]]:
    """Level, marker and title of every node, white space aside."""
    return [(node.level, squeeze(node.marker), squeeze(node.title)) for node in detect(document).walk()]


def squeeze(text: str) -> str:
    return "".join(text.split())
