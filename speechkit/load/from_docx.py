"""The bytes of a Word document (.docx, .docm) in, a Document out, with the numbers that Word itself counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from lxml import etree

from speechkit.errors import LoadError
from speechkit.load.archive import Archive, attribute, child, children, local
from speechkit.load.paragraphs import Paragraph, build_document, join_soft_breaks
from speechkit.load.word_lists import Numbering
from speechkit.load.word_styles import Styles, read_outline_level, read_place
from speechkit.load.word_text import TextReader, is_deleted
from speechkit.model import Document, Notice

WRAPPERS = frozenset(
    ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "tbl", "tr", "tc", "AlternateContent", "Choice")
)
USUAL = "word/document.xml"


@dataclass(slots=True)
class Line:
    """A paragraph as it stands in the file."""

    text: str
    heading: int | None
    table: int
    """Which table it is in, from 1; 0 outside of tables."""
    goes_on: bool
    """Its mark is deleted: the next line belongs to it."""


@dataclass(slots=True)
class Tables:
    """The tables met so far."""

    count: int = 0
    wide: set[int] | None = None
    """Those with a row of several cells."""


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a Word file; an encoding means nothing to it."""
    archive = Archive(data, source)
    main = find_main_part(archive)
    folder = PurePosixPath(main).parent
    body = child(archive.tree(main), "body")
    if body is None:
        raise LoadError("this Word document has no body", "Open and save it again in Word", source=source)
    styles = Styles(read_part(archive, folder / "styles.xml"))
    numbering = Numbering(read_part(archive, folder / "numbering.xml"), styles)
    reader, tables = TextReader(body), Tables(wide=set())
    lines = join_deleted(list(read_lines(body, reader, styles, numbering, tables)))
    left_out = find_left_out(lines, tables)
    kept = [line for line in lines if line.table not in left_out]
    paragraphs = (
        Paragraph(text, line.heading if text.strip() else None) for line in kept for text in join_soft_breaks(line.text)
    )
    return build_document(paragraphs, source, tell_left_out(len(left_out), reader.boxes))


def find_main_part(archive: Archive) -> str:
    """The part that the container names as its document; its name is not fixed."""
    if "_rels/.rels" in archive:
        for relation in children(archive.tree("_rels/.rels"), "Relationship"):
            target = attribute(relation, "Target").lstrip("/")
            if attribute(relation, "Type").endswith("/officeDocument") and target in archive:
                return target
    if USUAL in archive:
        return USUAL
    raise LoadError("this is no Word document", "Check what it is, or name its kind with --from", source=archive.source)


def read_part(archive: Archive, name: PurePosixPath) -> etree._Element | None:
    """A part that not every document has."""
    return archive.tree(str(name)) if str(name) in archive else None


def read_lines(
    body: etree._Element, reader: TextReader, styles: Styles, numbering: Numbering, tables: Tables
) -> Iterator[Line]:
    """Every paragraph in reading order, tables row by row."""
    for element, table in walk_blocks(body, tables):
        properties = child(element, "pPr")
        style = styles.of(properties)
        in_field = reader.in_field  # the reader itself leaves out what the field holds, not what stands behind it
        text = reader.read(element)
        goes_on = is_deleted(properties)
        number = "" if goes_on and not text.strip() else numbering.number(read_place(properties), style)
        if style.contents and not in_field:
            continue
        shown = number + text.lstrip() if number and text.strip() else text
        yield Line(shown, read_outline_level(properties, style.heading), table, goes_on)


def walk_blocks(body: etree._Element, tables: Tables) -> Iterator[tuple[etree._Element, int]]:
    """The paragraphs below the body with the outermost table that each is in, without Word's own table of contents."""
    stack = [(element, 0) for element in reversed(body)]
    while stack:
        element, table = stack.pop()
        name = local(element.tag)
        if name == "p":
            yield element, table
        elif name == "tbl" and not table:
            tables.count += 1
            table = tables.count
        elif name == "tr" and tables.wide is not None and sum(1 for _ in children(element, "tc")) > 1:
            tables.wide.add(table)
        if name in WRAPPERS and not is_contents(element, name):
            stack.extend((part, table) for part in reversed(element))


def is_contents(element: etree._Element, name: str) -> bool:
    """Whether this is the block in which Word keeps a table of contents."""
    gallery = child(element, "sdtPr", "docPartObj", "docPartGallery") if name == "sdt" else None
    return attribute(gallery, "val") == "Table of Contents"


def join_deleted(lines: list[Line]) -> list[Line]:
    """Puts a line whose paragraph mark is deleted before the next one."""
    joined: list[Line] = []
    for line in lines:
        before = joined[-1] if joined else None
        if before and before.goes_on and before.table == line.table:
            joined[-1] = Line(before.text + line.text, line.heading, line.table, line.goes_on)
        else:
            joined.append(line)
    return joined


def find_left_out(lines: list[Line], tables: Tables) -> set[int]:
    """The tables that hold data; one that only frames the text, or holds most of it, is read row by row."""
    sizes = [0] * (tables.count + 1)
    for line in lines:
        sizes[line.table] += len(line.text)
    framing = {table for table in range(1, tables.count + 1) if table not in (tables.wide or ())}
    if sum(sizes[1:]) > 4 * sizes[0]:  # a form, or a page laid out as one table
        framing.update(range(1, tables.count + 1))
    return set(range(1, tables.count + 1)) - framing


def tell_left_out(tables: int, boxes: int) -> list[Notice]:
    """What a reader of the outline should know to be missing."""
    notices = []
    if tables:
        notices.append(Notice("tables-left-out", f"{tables} table{'s' * (tables > 1)} left out"))
    if boxes:
        notices.append(Notice("boxes-left-out", f"{boxes} text box{'es' * (boxes > 1)} left out"))
    return notices
