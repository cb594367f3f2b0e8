"""A text in, where its body ends out: signature, date, source, notes and furniture stand below."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from speechkit.detect.frame.annexes import find_annex_heads
from speechkit.detect.lines.line_kinds import kind_of
from speechkit.detect.lines.line_words import LINK_HEADS, NOTE_HEADS, OFFICES, PRINTED, REFERENCES
from speechkit.detect.lines.page_lines import is_page_text
from speechkit.detect.lines.read_lines import SPACE, Line, read_lines_up
from speechkit.language.masks import first_date, is_date, is_marked, mask_of
from speechkit.language.numerals import DIGITS, TO_TEN
from speechkit.model import Frame

SPACE_AND_BREAKS = SPACE + "\n"
LOOKED_AT = 100
SHOWN_END = 30
TENTATIVE = 14
"""So many unclear lines may stand between two that are furniture."""
# On shapes: [注1] …, 〔3〕…, 注：…
FOOTNOTE = r"\[ *(?:注释?)? *0{1,3} *\]|(?:注释?|编者注|作者注|备注):"
# 附件：1.任务分工表, 附件2：…
LISTED = r"附 *(?:件 *)?0* *[:.、]|附[件录]0{1,2} "
FIRST_LISTED = r"附 *(?:件 *)?: *(?:0 *[.、]|$)"
LONGEST_ANNEX = 24
FIELD = "[^。，；：:]{1,12}[：:]|特此"
LONGEST_FIELD = 60
DAY = rf"[{DIGITS}{TO_TEN}]{{1,2}}月[{DIGITS}{TO_TEN}]{{1,3}}日(?:[上下]午|夜|晚)?"
"""When it was signed, without a year: 三月三日."""
CLOSING_KINDS = frozenset({"furniture", "date", "note", "credit", "history", "number"})


class Closing(NamedTuple):
    """What stands below the body."""

    body_end: int
    signature: str | None = None
    date: str | None = None


def find_closing(text: str, body_start: int, shown: str) -> Closing:
    """Reads a text from below until its last sentence; everything under it is closing."""
    closing = read_closing(text, body_start, shown)
    whole = text[body_start : closing.body_end].strip(SPACE_AND_BREAKS) == ""
    return Closing(len(text)) if whole else closing


def move_end(frame: Frame, text: str, shown: str, last: int) -> Frame:
    """The frame, its body ending after the line of the last node where the search found one in the closing part."""
    if last < frame.body_end:
        return frame
    end = text.find("\n", last) + 1 or len(text)
    closing = read_closing(text, end, shown)
    return replace(frame, body_end=closing.body_end, signature=closing.signature)


def sign_above(frame: Frame, text: str, shown: str, annex: int) -> Frame:
    """The frame with the signature and the date above an offset, where a letter ends and its first annex begins."""
    if frame.signature is not None or annex <= frame.body_start:
        return frame
    closing = read_closing(text[:annex], frame.body_start, shown)
    if closing.signature is None or closing.date is None:
        return frame
    return replace(frame, signature=closing.signature, date=frame.date or closing.date)


def read_closing(text: str, body_start: int, shown: str) -> Closing:
    """What stands below the last sentence, read from the last line up to an offset."""
    lines = list(islice(read_lines_up(text, body_start), LOOKED_AT))
    kinds = closing_kinds(text, lines)
    count = max(closing_length(lines, kinds), notes_length(lines), links_length(lines))
    if not count:
        return Closing(len(text))
    told = [(kind, shown[line.start : line.end].strip(SPACE)) for line, kind in zip(lines[:count], kinds, strict=False)]
    signatures = [line for kind, line in reversed(told) if kind == "signature"]
    date = next((line for kind, line in told if kind == "date"), None)
    return Closing(lines[count - 1].start, "\n".join(signatures) or None, date)


def closing_kinds(text: str, lines: Sequence[Line]) -> list[str]:
    """What each line is in the end of a document, up to the last sentence of the body."""
    kinds: list[str] = []
    annexes = (
        {
            text.rfind("\n", 0, start) + 1
            for start, end in find_annex_heads(text, lines[-1].start)
            if "\n" in text[start:end]
        }
        if lines
        else set()
    )
    for i, line in enumerate(lines):
        kinds.append("body" if line.start in annexes else closing_kind(text, line, lines[:i]))
        if kinds[-1] == "starred" and count_stars(text, lines) > 1:
            kinds[-1] = "body"  # bullets of a list
        if kinds[-1] in ("body", "prose"):
            break
    return kinds


def count_stars(text: str, lines: Sequence[Line]) -> int:
    """How many lines begin with a star."""
    return sum(is_starred(text[line.start : line.start + SHOWN_END].lstrip()) for line in lines)


def closing_length(lines: Sequence[Line], kinds: Sequence[str]) -> int:
    """How many of the lines, read from below, belong to the closing part."""
    sure = 0
    for i, (line, kind) in enumerate(zip(lines, kinds, strict=False)):
        if kind in ("body", "prose") or i - sure > TENTATIVE:
            break
        signed = kind == "date" and kinds[i + 1 : i + 2] == ["signature"] and all(map(is_field, lines[sure:i]))
        confirmed = i == sure or kind == "page" or is_first_listed(line.text) or signed
        if kind not in ("unclear", "marker") and confirmed:
            sure = i + 1
    return sure


def is_field(line: Line) -> bool:
    """Whether a line under a signature says whom to ask or who gets the paper: 联系人：李娜, 送：局领导。"""
    return len(line.text) <= LONGEST_FIELD and re.match(FIELD, line.text) is not None


def is_first_listed(text: str) -> bool:
    """The head of a list of annexes: 附件：1.任务分工表."""
    return text[0] == "附" and re.match(FIRST_LISTED, mask_of(text)) is not None


def notes_length(lines: Sequence[Line]) -> int:
    """How many of the lines are notes under a head of their own: 注释："""
    for i, line in enumerate(lines):
        if line.text.rstrip("：: 　") in NOTE_HEADS and i:
            noted = sum(1 for note in lines[:i] if is_marked(note.text) or re.match(FOOTNOTE, mask_of(note.text)))
            return i + 1 if 2 * noted >= i else 0
    return 0


def links_length(lines: Sequence[Line]) -> int:
    """How many of the lines are links to other pages under a head of their own: 相关链接."""
    for i, line in enumerate(lines):
        if kind_of(line) == "furniture" and line.text.strip("：: 　【】[]") not in LINK_HEADS:
            continue
        if line.long or line.text[-1] in "。；：":
            return 0
        if line.text.strip("：: 　【】[]") in LINK_HEADS:
            return i + 1
    return 0


def closing_kind(text: str, line: Line, below: Sequence[Line]) -> str:
    """What the line is in the end of a document, given the lines under it."""
    begin = text[line.start : line.start + SHOWN_END].lstrip()
    last = text[max(line.start, line.end - SHOWN_END) : line.end].rstrip(SPACE)[-1:]
    if is_starred(begin):
        return "starred"
    if re.match(FOOTNOTE, mask_of(begin)) or (is_marked(begin) and is_reference(line.text)):
        return "note"
    if begin[:1] == "附" and re.match(LISTED, mask_of(begin)) and not line.long and "。" not in line.text:
        return "listed"
    kind = kind_of(line)
    if kind == "furniture":
        return "page" if is_page_text(line.text) else "furniture"
    if kind != "marker" and line.text[0] in "（(" and last in ("）", ")"):
        return "note"
    if line.long or kind in ("marker", "salutation", "contents"):
        tells = last == "。" and len(line.text) > LONGEST_ANNEX  # an item of the body, and no line of a list of annexes
        return "marker" if kind == "marker" and not line.long and not tells else "body"
    if kind in CLOSING_KINDS or is_printed(line.text) or is_issued(line.text) or _is_day(line.text):
        return kind if kind == "date" else "note"
    if is_signature(line.text, kind, below):
        return "signature"
    # A licence that was laid out in columns leaves scraps: 以下的国家以及地区（包括……、
    told = kind == "prose" and (len(line.text) > 40 or line.text[-1] in "。；")
    return "prose" if told and not is_field(line) else "unclear"


def _is_day(text: str) -> bool:
    return "月" in text and "日" in text and re.fullmatch(DAY, text) is not None


def is_starred(begin: str) -> bool:
    """A note under a star: *这是王小明同志在座谈会上的讲话。"""
    bare = begin.lstrip(";；?？ ")
    return bare[:1] in ("*", "＊", "※") and bare[1:2] not in ("*", "＊", "")


def is_printed(text: str) -> bool:
    """Where the text was printed: 《青山日报》（2020年03月07日 02版）."""
    return text.lstrip("（( ").startswith("《") and text.rstrip("）) ").endswith(PRINTED) and len(text) < 90


def is_issued(text: str) -> bool:
    """When the paper was issued, and by whom: 县政府办公室　2024年5月6日印发."""
    return len(text) < 60 and (text.endswith("印发") or (text.endswith("印") and first_date(text) is not None))


def is_reference(text: str) -> bool:
    """A note that names where something is printed: ①《某某文集》，第12页。"""
    return "《" in text and ("0页" in mask_of(text) or any(word in text for word in REFERENCES))


def is_signature(text: str, kind: str, below: Sequence[Line]) -> bool:
    """Whether a person or an office signs here: alone at the end, or above the date."""
    if len(text) > 40 or kind not in ("plain", "speaker", "issue"):
        return False
    dated = bool(below) and (kind_of(below[-1]) == "date" or _is_day(below[-1].text))
    if kind == "speaker" or dated or text.endswith(OFFICES):
        return True
    office, *rest = text.split(None, 1)
    return office.endswith(OFFICES) and bool(rest) and is_date(rest[0])
