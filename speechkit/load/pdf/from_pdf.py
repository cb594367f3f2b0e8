"""Reads a PDF file as a Document: joins lines to paragraphs and leaves out page furniture."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

import pypdfium2
from pypdfium2 import raw

from speechkit.collector import relaxed_collector
from speechkit.errors import LoadError
from speechkit.load.paragraphs import build_document
from speechkit.load.pdf.bookmarks import Bookmark, give_levels, read_bookmarks
from speechkit.load.pdf.columns import find_all_gutters
from speechkit.load.pdf.in_child import read_in_child
from speechkit.load.pdf.join_rows import join_pdf_lines
from speechkit.load.pdf.page_characters import UNKNOWN
from speechkit.load.pdf.page_furniture import leave_out_furniture
from speechkit.load.pdf.page_text import NO_TEXT, PageText, read_page
from speechkit.load.pdf.rows import PdfLine, read_pdf_lines
from speechkit.load.pdf.square_font import install_square_font
from speechkit.load.pdf.streams import MAX_STREAM, examine_streams
from speechkit.messages import Message, Series
from speechkit.model import Document, Notice

MAX_PAGES = 5000
MEANINGLESS = re.compile(r"[\x00-\x08\x0e-\x1b\ue000-\uf8ff\ufffd]")
"""A private code, a control or a replacement character."""
UNREADABLE = 0.3
"""A text with more than this share of meaningless characters is refused."""
ORDER = ("page numbers", "running heads", "line numbers", "tables", "footnotes", "marks of notes", "watermarks")
DAMAGED = "the file is damaged or was not copied whole"
OCR = "Recognise its text first (OCR), for example with ocrmypdf"


@dataclass(slots=True)
class PdfPages:
    """What the pages of a file hold; pages are numbered from 1."""

    lines: list[list[PdfLine]] = field(default_factory=list)
    pictures: set[int] = field(default_factory=set)
    """Pages with pictures and without text."""
    sideways: list[int] = field(default_factory=list)
    """Pages whose text a reader does not see upright."""
    vertical: list[int] = field(default_factory=list)
    """Pages whose text is set from top to bottom, in columns from right to left."""
    unknown: int = 0
    """How many characters the fonts of the file do not identify."""
    bookmarks: list[Bookmark] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    """What was removed before there were lines: its name → how many."""


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a PDF file; `encoding` is ignored.

    Raises LoadError if the file is damaged, encrypted, too large or without text, or if its fonts do not identify
    their characters. A file whose forms could draw without end is read in a process with bounds.
    """
    facts = examine_streams(data)
    if facts.is_bomb:
        problem = Message("refused: a part of it would unpack to more than {size} MB", size=MAX_STREAM >> 20)
        raise LoadError(problem, "Check where it comes from", source=source)
    if facts.may_multiply:
        return read_in_child(data, source)
    with relaxed_collector():  # the lines of 500 pages are many objects and no cycles
        return load_here(data, source)


def load_here(data: bytes, source: str) -> Document:
    """The document in a PDF file, read in this process."""
    pages = read_pages(data, source)
    text = "".join([line.text for page in pages.lines for line in page])
    if not text.strip():
        problem = "it holds pictures of pages but no text" if pages.pictures else "there is no text in it"
        raise LoadError(problem, OCR, source=source)
    pages.unknown = text.count(UNKNOWN)
    if len(MEANINGLESS.findall(text)) > UNREADABLE * len(text):
        raise LoadError("its fonts do not identify their characters", OCR, source=source)
    cleaned = leave_out_furniture(pages.lines)
    cleaned.left_out.update(pages.left_out)
    if not cleaned.lines:
        problem = Message("it holds nothing but {things}", things=list_left_out(cleaned.left_out))
        raise LoadError(problem, "Check that it is the right file", source=source)
    paragraphs = give_levels(join_pdf_lines(cleaned.lines), pages.bookmarks)
    return build_document(paragraphs, source, tell_notices(cleaned.left_out, pages))


def read_pages(data: bytes, source: str) -> PdfPages:
    """The pages of a file; LoadError if it cannot be opened."""
    install_square_font()
    try:
        file = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise LoadError("it is protected by a password", "Save it without one", source=source) from error
        raise LoadError(
            "the file is damaged or was not copied whole", "Get a fresh copy of it", source=source
        ) from error
    try:
        if len(file) > MAX_PAGES:
            raise LoadError(
                Message("it has more than {count} pages", count=MAX_PAGES), "Split it into smaller files", source=source
            )
        return read_all_pages(file)
    finally:
        file.close()


def read_all_pages(file: pypdfium2.PdfDocument) -> PdfPages:
    """The pages of an open file; one that cannot be read is empty."""
    pages = PdfPages(bookmarks=read_bookmarks(file))
    texts = [read_page_text(file, number, pages) for number in range(1, len(file) + 1)]
    column = 0
    for number, (text, gutters) in enumerate(zip(texts, find_all_gutters(texts), strict=True), 1):
        lines = read_pdf_lines(text.runs, gutters, number, column)
        width = text.turn.page_width
        for line in lines:
            line.page_width = width
        column = max([line.column for line in lines], default=column) + 1
        pages.lines.append(lines)
    return pages


def read_page_text(file: pypdfium2.PdfDocument, number: int, pages: PdfPages) -> PageText:
    """The text of a page; `pages` records what is unusual about it."""
    try:
        page = file[number - 1]
    except pypdfium2.PdfiumError:
        return NO_TEXT
    text = read_page(page)
    pages.left_out["watermarks"] += text.watermark
    pages.left_out["marks of notes"] += text.marks
    if text.vertical:
        pages.vertical.append(number)
    if text.runs and text.turn.sideways:
        pages.sideways.append(number)
    if not text.runs and any(True for _ in page.get_objects([raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)):
        pages.pictures.add(number)
    page.close()
    return text


def tell_notices(left_out: Counter[str], pages: PdfPages) -> list[Notice]:
    """The notices of what was left out or guessed."""
    notices = []
    if any(left_out.values()):
        notices.append(Notice("furniture-left-out", Message("left out: {things}", things=list_left_out(left_out))))
    if pages.pictures:
        shown = list_pages(sorted(pages.pictures))
        notices.append(
            Notice(
                "pages-without-text", Message("no text on pages {pages}: they are pictures and need OCR", pages=shown)
            )
        )
    if pages.unknown:
        message = Message(
            "{count} characters are shown as {sign}: their fonts do not identify them",
            count=pages.unknown,
            sign=UNKNOWN,
        )
        notices.append(Notice("characters-unknown", message))
    if pages.sideways:
        message = Message(
            "the text on pages {pages} is sideways: it was read as if the pages were rotated",
            pages=list_pages(pages.sideways),
        )
        notices.append(Notice("pages-sideways", message))
    if pages.vertical:
        shown = list_pages(pages.vertical)
        message = Message(
            "the text on pages {pages} is vertical: it was read in columns from right to left", pages=shown
        )
        notices.append(Notice("pages-vertical", message))
    return notices


def list_left_out(left_out: Counter[str]) -> Series:
    """The names of what was left out, with the number of each."""
    counted = ((Message(name), left_out[name]) for name in ORDER if left_out[name])
    return Series(", ", (Message("{things} ({count})", things=name, count=count) for name, count in counted))


def list_pages(numbers: list[int]) -> Series:
    """Page numbers as a list; of more than ten, the first ten."""
    shown = [str(number) for number in numbers[:10]]
    return Series(", ", [*shown[:-1], shown[-1] + " …"] if len(numbers) > 10 else shown)
