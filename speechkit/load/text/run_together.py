"""Splits a line into the paragraphs that a crawler joined to it: blanks show where they began."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence

from speechkit.language.blanks import IDEOGRAPHIC, NO_BREAK, TYPED
from speechkit.language.numerals import FORMAL, TO_TEN
from speechkit.language.stops import ALL_SENTENCE_ENDS, COLONS, ELLIPSIS, SEMICOLONS
from speechkit.load.text.line_breaks import Restored
from speechkit.load.text.line_widths import LONGEST
from speechkit.messages import Message
from speechkit.model import Notice, SourceMap

HEADING = 48
"""Within this many characters after the last break, a single blank may follow a title, which has no stop at its end."""
END = re.compile(f"(?:[{ALL_SENTENCE_ENDS}{SEMICOLONS}{COLONS}{ELLIPSIS}][”’」』》]?|[）)】])")
"""How a paragraph ends."""
LEAST_HALF = 3
"""Both halves of a heading such as 强筑堡垒 带富乡亲 have the same number of characters, at least this many."""
STOPS = re.compile(f"[{ALL_SENTENCE_ENDS}]")
LATIN_STOPS = re.compile("[.!?;:,]")
NUMERAL = f"[{TO_TEN}]{{1,2}}"
WIDE = re.compile(rf"(?<=\S)(?:[{TYPED}{NO_BREAK}]{{2,}}(?=\S)|{IDEOGRAPHIC}(?={NUMERAL}、|[（(]{NUMERAL}[)）]))")
NARROW = re.compile(
    rf"(?<=[^\x00-\x7f{NO_BREAK}{IDEOGRAPHIC}])[ \t{NO_BREAK}](?=\S)|(?<=[!?;:)])[ {NO_BREAK}](?=[^\x00-\x7f\s])"
)
"""Neither side is a blank: a blank that is part of a wide one is not found twice."""
LEAST = 2
"""This many blanks after ends of sentences show that paragraphs began there."""
MOST_SENTENCES = 0.6
"""If a single blank follows more than this share of all Latin stops, that is the author's habit."""
NOT_AFTER = re.compile(
    rf"(?:[（(]\d{{1,4}}[）)]|[（(]?第[{TO_TEN}百\d]{{1,4}}[）)]?[章节条编款项]?|(?:\d|{NUMERAL})[、.．]|[（《【“>])\Z"
)
"""A blank after one of these is no break: 第一条　　为了规范管理, 二、 今年的工作."""
CLOSING = re.compile("[，。、；：！？）)》】」』”>]")
"""Nor is a blank before one of these."""
MARKER = re.compile(rf"第|[（(]?(?:[{TO_TEN}百]+|[{FORMAL}]|\d{{1,3}})[)）、.．]")
"""A line may begin with one of these, however short it is."""
NAME = re.compile(rf"[\u4e00-\u9fff]{{1,4}}(?:[ {IDEOGRAPHIC}：]|\Z)")
OFFICE = re.compile("(?:[长員员師师]|[書书][記记]|主[任席]|[記记]者|[經经]理|代表|秘[書书]|教授)\\Z")
"""A single blank between an office and a name is no break: 局长 何平：同意方案."""
TITLE_END = re.compile(
    r"(?:[讲講][话話]|[发發]言|致[辞辭词詞]|[报報]告|通知|[意决決][见見定]|[规規][定则則]|[办辦]法|[条條]例)\Z"
)
UNDER_TITLE = re.compile(
    rf"{MARKER.pattern}|[（(——]|[12][0-9X]{{3}} ?年|[^，。]{{1,14}}[：:]|{NAME.pattern}"
    r"|.{2,16}[长長員员师師书書记記任席] ?\Z"
)
"""What stands below a title on a line of its own."""
LETTER = re.compile(rf"\S(?:[ {IDEOGRAPHIC}：]|\Z)")
"""The second character of a name that is set wide: 何 平."""


def is_run_together(lines: Sequence[str]) -> bool:
    """Whether a line is longer than a paragraph should be and has blanks where others began."""
    whole = sum(map(len, lines))
    return any(next(find_breaks(line, whole), None) for line in lines if len(line) > LONGEST)


def part_lines(lines: Sequence[str]) -> Restored:
    """The paragraphs of lines that `is_run_together` accepts, and their places."""
    whole = sum(map(len, lines))
    parts: list[str] = []
    offsets, numbers, columns = array("l"), array("l"), array("l")
    offset = breaks = 0
    for number, line in enumerate(lines, 1):
        starts = [0]
        ends = []
        for start, end in find_breaks(line, whole) if len(line) > LONGEST else ():
            ends.append(start)
            starts.append(end)
        breaks += len(ends)
        for start, end in zip(starts, [*ends, len(line)], strict=True):
            parts.append(line[start:end])
            offsets.append(offset)
            numbers.append(number)
            columns.append(start + 1)
            offset += end - start + 1
    message = Message(
        "paragraphs joined in one line were split at the blanks between them: {breaks} breaks", breaks=breaks
    )
    return Restored("\n".join(parts), SourceMap(offsets, numbers, columns), (Notice("paragraphs-parted", message),))


def find_breaks(line: str, whole: int) -> Iterator[tuple[int, int]]:
    """The start and end of each blank that stands for a paragraph break; `whole` is the length of the text."""
    wide = [found.span() for found in WIDE.finditer(line)]
    narrow = [found.span() for found in NARROW.finditer(line)] if 2 * len(line) > whole else []
    if _mean_nothing(line, narrow):
        narrow = []
    if _count_ends(line, wide) >= LEAST or narrow:
        yield from _choose_breaks(line, sorted(wide + narrow))


def _count_ends(line: str, spans: Sequence[tuple[int, int]]) -> int:
    """How many blanks follow the end of a sentence."""
    return sum(_ends(line, start) for start, _ in spans)


def _ends(line: str, start: int) -> bool:
    """Whether a sentence ends before an offset."""
    return END.fullmatch(line, start - 1, start) is not None or END.fullmatch(line, start - 2, start) is not None


def _mean_nothing(line: str, narrow: Sequence[tuple[int, int]]) -> bool:
    """Whether single blanks are rare, follow most sentences, or are inside most words."""
    ending = _count_ends(line, narrow)
    return ending < LEAST or _is_habit(line, narrow) or len(narrow) > 3 * ending


def _is_habit(line: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether blanks follow most Latin stops, as in English."""
    latin = sum(line[start - 1] in ".!?;:," for start, _ in spans)
    return 2 * latin > len(spans) and latin > MOST_SENTENCES * len(LATIN_STOPS.findall(line))


def _choose_breaks(line: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The blanks that are breaks: wide ones, and single ones after the end of a sentence or a short line."""
    last = 0
    for i, (start, end) in enumerate(spans):
        piece = line[last:start]
        following = line[end : spans[i + 1][0] if i + 1 < len(spans) else len(line)]
        if NOT_AFTER.search(piece[-8:]):
            continue
        if last == 0 and end - start == 1 and not (_ends(line, start) or _is_under_title(piece, following)):
            continue
        if end - start > 1 or _is_break(line, start, piece, following):
            yield start, end
            last = end


def _is_under_title(piece: str, following: str) -> bool:
    """Whether what follows the first blank is no other half of the title: a date, a name, a salutation, an item."""
    return TITLE_END.search(piece) is not None or UNDER_TITLE.match(following) is not None


def _is_break(line: str, start: int, piece: str, following: str) -> bool:
    """Whether a single blank between a piece and the following one ends a line."""
    if CLOSING.match(following):
        return False
    return _ends(line, start) or (_is_line(piece) and not _is_inside(piece, following))


def _is_line(piece: str) -> bool:
    """Whether a piece could be the line of a title or a heading."""
    return 1 < len(piece) <= HEADING and piece[-1] not in "，、" and not STOPS.search(piece)


def _is_inside(piece: str, following: str) -> bool:
    """Whether a single blank is inside a line: before a name, in brackets, or between equally long halves."""
    if MARKER.match(following):
        return False
    halves = re.split("[：:—、]", piece)[-1]
    return (
        (OFFICE.search(piece) and NAME.match(following)) is not None
        or LETTER.match(following) is not None
        or piece.count("（") > piece.count("）")
        or LEAST_HALF <= len(halves) == len(following)
    )
