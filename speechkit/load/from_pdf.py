"""The bytes of a PDF file in, a Document out: lines joined to paragraphs, page furniture left out."""

from __future__ import annotations

from collections import Counter

import pypdfium2
from pypdfium2 import raw

from speechkit.errors import LoadError
from speechkit.load.paragraphs import build_document
from speechkit.load.pdf_furniture import leave_out_furniture
from speechkit.load.pdf_glyphs import read_runs
from speechkit.load.pdf_lines import Line, read_lines
from speechkit.load.pdf_paragraphs import join_lines
from speechkit.model import Document, Notice

MAX_PAGES = 5000
UNREADABLE = 0.3
"""The share of characters without a meaning from which on a text is none."""
ORDER = ("page numbers", "running heads", "line numbers", "tables")
OCR = "Recognise its text first (OCR), for example with ocrmypdf"


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in the bytes of a PDF file; an encoding means nothing to it."""
    pages, pictures = read_pages(data, source)
    empty = [number for number, page in enumerate(pages, 1) if not page]
    text = "".join(line.text for page in pages for line in page)
    if not text.strip():
        problem = "it holds pictures of pages but no text" if pictures else "there is no text in it"
        raise LoadError(problem, OCR, source=source)
    if sum(map(is_meaningless, text)) > UNREADABLE * len(text):
        raise LoadError("its fonts do not tell which characters they show", OCR, source=source)
    cleaned = leave_out_furniture(pages)
    scans = [number for number in empty if number in pictures]
    return build_document(join_lines(cleaned.lines), source, tell_notices(cleaned.left_out, scans))


def read_pages(data: bytes, source: str) -> tuple[list[list[Line]], set[int]]:
    """The lines of each page, and which pages hold pictures."""
    try:
        file = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise LoadError("it is protected by a password", "Save it without one", source=source) from error
        problem = "the file is damaged or was not copied whole"
        raise LoadError(problem, "Get a fresh copy of it", source=source) from error
    try:
        if len(file) > MAX_PAGES:
            raise LoadError(f"it has more than {MAX_PAGES} pages", "Split it", source=source)
        return read_all(file)
    finally:
        file.close()


def read_all(file: pypdfium2.PdfDocument) -> tuple[list[list[Line]], set[int]]:
    """The lines of each page, and which pages hold pictures; a page that cannot be read is empty."""
    pages: list[list[Line]] = []
    pictures: set[int] = set()
    column = 0
    for number in range(1, len(file) + 1):
        try:
            page = file[number - 1]
        except pypdfium2.PdfiumError:
            pages.append([])
            continue
        lines = read_lines(read_runs(page), number, column)
        for line in lines:
            line.page_width = page.get_width()
        column = max([column, *(line.column for line in lines)]) + 1
        pages.append(lines)
        if not lines and any(True for _ in page.get_objects([raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)):
            pictures.add(number)
        page.close()
    return pages, pictures


def is_meaningless(sign: str) -> bool:
    """Whether a character says nothing: one of a private area, a control, a replacement."""
    return sign == "\ufffd" or "\ue000" <= sign <= "\uf8ff" or (sign < " " and not sign.isspace())


def tell_notices(left_out: Counter[str], scans: list[int]) -> list[Notice]:
    """What a reader of the outline should know to be missing."""
    notices = []
    parts = [f"{name} ({left_out[name]})" for name in ORDER if left_out[name]]
    if parts:
        notices.append(Notice("furniture-left-out", f"left out: {', '.join(parts)}"))
    if scans:
        pages = ", ".join(map(str, scans[:10])) + (" …" if len(scans) > 10 else "")
        notices.append(Notice("pages-without-text", f"no text on the pages {pages}: they are pictures and need OCR"))
    return notices
