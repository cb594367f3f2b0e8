"""Joins the lines of a PDF file to paragraphs: by the room at their ends, indents, gaps and punctuation."""

from __future__ import annotations

import re

from speechkit.language.stops import ALL_SENTENCE_ENDS, COLONS, ELLIPSIS, SEMICOLONS
from speechkit.load.paragraphs import OPENS_ANEW, Paragraph, ParagraphSetting
from speechkit.load.pdf.column_edges import INDENT, TITLE, WIDE
from speechkit.load.pdf.column_frames import DEEP, EARLY, ColumnFrame, find_column_frames, has_wide_gap
from speechkit.load.pdf.next_items import OPENS_ITEM, begins_next_item
from speechkit.load.pdf.rows import PdfLine

ENDS_SENTENCE = re.compile(rf"[{ALL_SENTENCE_ENDS}{SEMICOLONS}{COLONS}{ELLIPSIS}.][”’」』）)】》]*\Z")
COMMAS = ("，", "、", ",")
SUBTITLE = re.compile(r"[（(]|——")
HYPHEN = re.compile(r"[A-Za-z]-\Z")
HYPHENED = "-"
RESIZED = 0.12


def join_pdf_lines(lines: list[PdfLine]) -> list[Paragraph]:
    """The paragraphs of a document."""
    frames = find_column_frames(lines)
    groups: list[list[PdfLine]] = []
    for line in lines:
        if groups and belongs_to_paragraph(groups[-1], line, frames):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [make_paragraph(group, frames[group[0].column]) for group in groups]


def make_paragraph(lines: list[PdfLine], frame: ColumnFrame) -> Paragraph:
    """The paragraph of these lines, with the offsets at which a new page begins and how its first line is set."""
    parts: list[str] = []
    turns: list[tuple[int, int]] = []
    length, before = 0, None
    for line in lines:
        text = line.text
        if parts:
            between = find_line_separator(parts[-1], text)
            if between:
                length -= len(parts[-1])
                parts[-1] = parts[-1].removesuffix("-") if between == HYPHENED else parts[-1] + between
                length += len(parts[-1])
        if line.page != before:
            turns.append((length, line.page))
        parts.append(text)
        length, before = length + len(text), line.page
    first = lines[0]
    is_even = abs(first.left - frame.left - (frame.right - first.right)) < 1.5 * first.size
    centred = is_even and (first.size > TITLE * frame.em or is_centred(first, frame))
    setting = ParagraphSetting(round(2 * first.size) / 2, centred)
    return Paragraph("".join(parts), page=turns[0][1], turns=tuple(turns[1:]), setting=setting)


def find_line_separator(text: str, following: str) -> str:
    """What stands between two lines: a space between Latin words, HYPHENED within one, nothing in Chinese."""
    if not text[-1:].isascii():
        return ""
    latin = text[-1:].isalpha() and following[:1].isascii()
    hyphened = HYPHEN.search(text[-2:]) and following[:1].islower()
    return HYPHENED if hyphened else " " if latin else ""


def belongs_to_paragraph(group: list[PdfLine], line: PdfLine, frames: dict[int, ColumnFrame]) -> bool:
    """Whether a line belongs to the paragraph of the lines before it."""
    before = group[-1]
    own, other = frames[line.column], frames[before.column]
    if before.size != line.size and abs(before.size - line.size) > RESIZED * max(before.size, line.size):
        return False
    if OPENS_ITEM.match(line.text) and any(begins_next_item(text, line.text) for text in {group[0].text, before.text}):
        return False
    if before.size > TITLE * own.em or (is_centred(before, own) and is_centred(line, own)):
        return before.column == line.column and (before.is_full or count_open(group) > 0)
    if before.is_entry or (before.column == line.column and has_wide_gap(before, line, own)):
        return False
    if other.right - before.right < INDENT * own.em and other.stretching.is_stretched(before):
        return True
    if own.hangs and begins_item(group, line, frames):
        return False
    return continues_paragraph(group, line, frames)


def begins_item(group: list[PdfLine], line: PdfLine, frames: dict[int, ColumnFrame]) -> bool:
    """Whether a line at the left edge begins an item with a hanging indent, or a paragraph where all have one."""
    if is_indented(line, frames[line.column]):
        return False
    opens = OPENS_ANEW.match(line.text)
    below = len(group) > 1 and is_indented(group[-1], frames[group[-1].column])
    return bool(opens and is_parted(line, opens.end())) or (below and not frames[line.column].indents)


def continues_paragraph(group: list[PdfLine], line: PdfLine, frames: dict[int, ColumnFrame]) -> bool:
    """Whether a line continues the one before, by the room at its end, indents and punctuation."""
    before = group[-1]
    own, other = frames[line.column], frames[before.column]
    indented = is_indented(line, own)
    if own.indents and not indented and breaks_off(before, other):
        return True
    if not before.is_full:
        return before.text.endswith(COMMAS) and not indented and not OPENS_ANEW.match(line.text)
    if is_title(group, line, own):
        return True
    if own.indents and indented:  # a new paragraph, unless its lines are all indented, or all but the first
        aligned = len(group) > 1 and abs(line.left - before.left) < INDENT * own.em
        return aligned or (own.hangs and not OPENS_ANEW.match(line.text) and is_hanging(group, line, own))
    return own.indents or own.spaced or not (OPENS_ANEW.match(line.text) and ENDS_SENTENCE.search(before.text))


def is_indented(line: PdfLine, frame: ColumnFrame) -> bool:
    """Whether a line begins right of the left edge."""
    return line.left - frame.left > INDENT * frame.em


def is_hanging(group: list[PdfLine], line: PdfLine, frame: ColumnFrame) -> bool:
    """Whether a line is the second of an item whose number is at the left edge, in mid-sentence."""
    first = group[-1]
    flush = first.left - frame.left < INDENT * frame.em
    return bool(len(group) == 1 and flush and OPENS_ANEW.match(first.text) and not ENDS_SENTENCE.search(first.text))


def is_title(group: list[PdfLine], line: PdfLine, frame: ColumnFrame) -> bool:
    """Whether a centred line continues the full line above it as a title, which has no indent as paragraphs have."""
    before = group[-1]
    flush = before.left - frame.left < INDENT * frame.em and len(group) == 1
    own = SUBTITLE.match(line.text)
    return bool(frame.indents and flush and before.text[-1:].isalnum() and not own and is_centred(line, frame))


def is_parted(line: PdfLine, length: int) -> bool:
    """Whether a tab follows this many characters of a line."""
    first = line.runs[0]
    return len(first.glyphs) == length or any(hole.at == length for hole in first.holes)


def breaks_off(line: PdfLine, frame: ColumnFrame) -> bool:
    """Whether a long line stops in mid-sentence, wherever its program broke it."""
    wide = line.right - line.left > WIDE * (frame.right - frame.left)
    early = frame.stretching.justified and frame.right - line.right > EARLY * frame.em
    return wide and not early and line.text[-1:].isalnum() and line.left - frame.left < DEEP * frame.em


def count_open(lines: list[PdfLine]) -> int:
    """How many brackets and quotation marks are open at the end of these lines."""
    text = "".join(line.text for line in lines)
    return sum(sign in "《（(“「『" for sign in text) - sum(sign in "》）)”」』" for sign in text)


def is_centred(line: PdfLine, frame: ColumnFrame) -> bool:
    """Whether a line is centred, with room on both sides."""
    left, right = line.left - frame.left, frame.right - line.right
    return left > 2.5 * frame.em and right > 0.5 * frame.em and abs(left - right) < 1.5 * line.size
