"""Reads a Word document (.docx, .docm) as a Document, with the automatic numbers that Word shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from posixpath import join, normpath, split
from typing import NamedTuple

from lxml import etree

from speechkit.errors import LoadError
from speechkit.load.office.data_tables import TableCounts
from speechkit.load.office.table_lines import build_office_document, refuse_many_paragraphs
from speechkit.load.office.zip_parts import Archive, attribute, child, children
from speechkit.load.paragraphs import PLAIN, ParagraphSetting
from speechkit.load.word.alike_levels import find_alike_levels
from speechkit.load.word.body import walk_blocks
from speechkit.load.word.numbering_part import NO_NUMBER, ListNumber, WordNumbering
from speechkit.load.word.outline_marks import build_marked_outline, has_outline_marks, read_outline_lines
from speechkit.load.word.paragraph_text import WordTextReader, is_deleted, is_drop_cap, is_empty_paragraph
from speechkit.load.word.style_sheet import (
    ListPlace,
    WordStyle,
    WordStyles,
    centres,
    read_outline_level,
    read_place,
    read_points,
)
from speechkit.model import LIST_LEVELS, Document

USUAL = "word/document.xml"


class WordLine(NamedTuple):
    """A paragraph as it stands in the file."""

    text: str
    style: WordStyle
    place: ListPlace
    heading: int | None
    setting: ParagraphSetting
    table: int
    """The innermost table around it, from 1; 0 outside of tables."""
    goes_on: bool
    """Its paragraph mark is deleted, or it is a drop cap: the next line continues it."""
    unseen: bool
    """Word shows nothing of it if it has no text."""
    number: ListNumber = NO_NUMBER


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a Word file; `encoding` is ignored.

    Raises LoadError if the file is damaged, encrypted, too large or without text.
    """
    archive = Archive(data, source)
    main = find_main_part(archive)
    body = child(archive.tree(main), "body")
    if body is None:
        raise LoadError("this Word document has no body", "Open and save it again in Word", source=source)
    refuse_many_paragraphs(sum(1 for _ in body.iter("{*}p")), source)
    styles = WordStyles(read_part(archive, main, "styles"))
    numbering = WordNumbering(read_part(archive, main, "numbering"), styles)
    if has_outline_marks(body):
        return build_marked_outline(read_outline_lines(body, styles, numbering), source)
    reader, tables = WordTextReader(body, styles), TableCounts()
    lines = [put_word_number(line, numbering) for line in join_deleted(read_word_lines(body, reader, styles, tables))]
    return build_office_document(list(give_list_levels(lines)), tables, reader.boxes, source)


def give_list_levels(lines: list[WordLine]) -> Iterator[WordLine]:
    """The lines, the items of lists whose levels only the file tells apart with these as hints."""
    for line, level in zip(lines, find_alike_levels([line.number for line in lines]), strict=True):
        yield line if level is None or line.heading else line._replace(heading=LIST_LEVELS + level)


def find_main_part(archive: Archive) -> str:
    """The part that the container names as its document; LoadError if there is none."""
    if "_rels/.rels" in archive:
        for relation in children(archive.tree("_rels/.rels"), "Relationship"):
            target = attribute(relation, "Target").lstrip("/")
            if attribute(relation, "Type").endswith("/officeDocument") and target in archive:
                return target
    if USUAL in archive:
        return USUAL
    raise LoadError(
        "this is not a Word document", "Check what it is, or name its kind with --from", source=archive.source
    )


def read_part(archive: Archive, main: str, kind: str) -> etree._Element | None:
    """An optional part of this kind: the one that the document names, or the one with the usual name."""
    folder, name = split(main)
    relations = join(folder, "_rels", f"{name}.rels")
    named = children(archive.tree(relations), "Relationship") if relations in archive else ()
    targets = [attribute(relation, "Target") for relation in named if attribute(relation, "Type").endswith(f"/{kind}")]
    paths = (normpath(join("/", folder, target)).lstrip("/") for target in (*targets, f"{kind}.xml"))
    return next((archive.tree(path) for path in paths if path in archive), None)


def read_word_lines(
    body: etree._Element, reader: WordTextReader, styles: WordStyles, tables: TableCounts
) -> Iterator[WordLine]:
    """Every paragraph in reading order, tables row by row; those of a table of contents are empty."""
    for element, table in walk_blocks(body, tables):
        properties = child(element, "pPr")
        style = styles.of(properties)
        in_field = reader.in_field  # the reader leaves out the field itself, but not the text after it
        text = reader.read(element, style)
        yield WordLine(
            "" if style.contents and not in_field else text,
            style,
            read_place(properties),
            read_outline_level(properties, style.heading),
            read_setting(element, properties, style) if text else PLAIN,
            table,
            is_deleted(properties) or is_drop_cap(properties),
            is_unseen(element, properties, styles.hide(child(properties, "rPr"), style)),
        )


def read_setting(element: etree._Element, properties: etree._Element | None, style: WordStyle) -> ParagraphSetting:
    """How a paragraph is set: the size of its first characters, by themselves or by its style, and whether centred."""
    justified = child(properties, "jc")
    centred = style.setting.centred if justified is None else centres(justified)
    run = next((run for run in children(element, "r") if any(map(has_letters, children(run, "t")))), None)
    return ParagraphSetting(read_points(child(run, "rPr")) or style.setting.size, centred, style.setting.is_title)


def has_letters(text: etree._Element) -> bool:
    """Whether an element holds more than white space."""
    return bool(text.text and not text.text.isspace())


def is_unseen(element: etree._Element, properties: etree._Element | None, mark_hidden: bool) -> bool:
    """Whether Word shows nothing of a paragraph without text and does not count it in a list.

    Hidden text with its mark is not counted; an empty hidden paragraph is: Word puts it there itself for "Advance
    value (skip numbers)" and counts it. ECMA-376, 17.3.2.41, hides the mark only and says nothing of the number.
    """
    is_empty = is_empty_paragraph(element)
    return is_empty if child(properties, "sectPr") is not None else mark_hidden and not is_empty


def join_deleted(lines: Iterable[WordLine]) -> Iterator[WordLine]:
    """Joins each line that goes on to the next one; as in Word, the last paragraph mark sets the style of all."""
    joined: list[WordLine] = []
    for line in lines:
        if joined and not (joined[-1].goes_on and joined[-1].table == line.table):
            yield joined[-1]._replace(text="".join(part.text for part in joined))
            joined = []
        joined.append(line)
    if joined:
        yield joined[-1]._replace(text="".join(part.text for part in joined))


def put_word_number(line: WordLine, numbering: WordNumbering) -> WordLine:
    """The line with its automatic number before it; a line without text is counted but shows no number."""
    text = line.text.lstrip()
    if not text and (line.goes_on or line.unseen):  # Word shows nothing of it and does not count it
        return line
    number = numbering.number(line.place, line.style, line.text)
    return line._replace(text=number.label + text, number=number) if number.label and text else line
