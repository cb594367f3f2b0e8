"""Finds lists of annexes and of notes, which are no nodes, and the heads of annexes, which are headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from speechkit.detect.lines.line_kinds import LineKind, kind_of
from speechkit.detect.lines.read_lines import Line, line_above, read_lines
from speechkit.detect.lines.title_lines import has_tail, wants
from speechkit.language.masks import mask_of
from speechkit.language.numerals import CIRCLED_TO_TWENTY, TO_TEN

_BLANK = r"[ \t\u3000]"
_HEADS = ("附", "注：", "注:", "注释")
# On masks: 附件1, 附件二：, 附录, 附一; a list of annexes begins 附件：
_ALONE = r"附(?: *[件录] *(?:[（(]?0{1,2}[)）]?|①)|0{1,2}) *:?(?: {3}.*)?$|附 *[件录]$"
_TITLED = r"附 *[件录表] *(?:[（(]?0{1,2}[)）]?|①) *[: ] *[^。；]{2,40}$"
"""附件1：查处超速行驶操作规程"""
_NAMED = r"附: *[^0。；《 ][^。；]{1,39}$"
"""附：两个书屋的一天"""
_ANNEX_LINE = rf"^{_BLANK}*附{_BLANK}*[^\n]{{0,60}}$"
_LONGEST_TITLE = 60
_MOST_LINES = 3
"""A title has no more lines."""


@cache
def _annexes() -> re.Pattern[str]:
    number = rf"{_BLANK}*(?:\d{{1,2}}{_BLANK}?[.．、]|[{CIRCLED_TO_TWENTY}]|[（(]\d{{1,2}}[)）])"
    item = rf"{number}[^\n]*"
    title = rf"(?:{number}|{_BLANK}*[{TO_TEN}]{{1,3}}、)[^\n。；]{{1,60}}(?=\n|\Z)"
    return re.compile(
        rf"^{_BLANK}*(?:附[件表图]|注|注释)[：:]{item}(?:\n{item})*"
        rf"|^{_BLANK}*附[件表图][：:]{_BLANK}*(?:\n{title})+"
        rf"|(?:^{_BLANK}*附[件表图]{_BLANK}?(?:[{TO_TEN}]{{1,3}}|\d{{1,2}}){_BLANK}*[：:]?[^\n。；]{{2,40}}(?:\n|\Z)){{2,}}"
        rf"|(?<=[。！？）)\dA-Za-z])附[件表图][：:]{number}[^。；\n]*",  # where paragraphs were joined
        re.MULTILINE,
    )


def find_annexes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of lists such as 附件：1.任务分工表 or 注：①… with the lines below; see GB/T 9704—2012, 7.3.4."""
    if not any(text.find(head, start, end) >= 0 for head in _HEADS):
        return []
    return [match.span() for match in _annexes().finditer(text, start, end)]


def find_annex_heads(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where an annex with a text of its own begins, 附件1, and where its title ends, one line or more below.

    The text may be a table that was left out: then the title stands in the list of annexes above, or this is one more.
    """
    if text.find("附", start) < 0:
        return
    further = False
    for match in re.compile(_ANNEX_LINE, re.MULTILINE).finditer(text, start):
        line = match.group().strip()
        mask = mask_of(line)
        if re.match(_ALONE, mask):
            end = _end_of_title(text, match, further=further)
        else:
            titled = re.match(_TITLED, mask) or (re.match(_NAMED, mask) and not _is_signed_below(text, match.end()))
            end = match.end() if titled and _stands_over_text(text, match.start(), match.end()) else 0
        further = end > 0
        if end:
            yield match.start() + match.group().index("附"), end


def _stands_over_text(text: str, start: int, end: int) -> bool:
    """Whether neither the line above nor the one below names an annex, as in a list of annexes."""
    above, below = line_above(text, start, 0), next(read_lines(text, end + 1), None)
    return below is not None and below.text[0] != "附" and (above is None or above.text[0] != "附")


def _is_signed_below(text: str, end: int) -> bool:
    """Whether a signature and its date follow at once, as below the name of a paper that is sent along."""
    below = islice(read_lines(text, end + 1), _MOST_LINES)
    return any(kind_of(line) == "date" for line in below)


def _end_of_title(text: str, head: re.Match[str], *, further: bool) -> int:
    """Where the title below the head of an annex ends; 0 where no text follows, or another annex."""
    lines = list(islice(read_lines(text, head.end() + 1), _MOST_LINES + 1))
    kinds: list[LineKind] = [kind_of(line) for line in lines]
    if not lines or lines[0].text[0] == "附":
        return 0
    if kinds[0] == "marker":
        return head.end()
    if kinds[0] not in ("plain", "subtitle", "redhead") or len(lines[0].text) > _LONGEST_TITLE:
        return 0
    count = _count_title_lines(lines, kinds)
    is_listed = text.find(lines[0].text, 0, head.start()) >= 0
    return lines[count - 1].end if further or is_listed or _has_text(lines[count:]) else 0


def _has_text(lines: list[Line]) -> bool:
    """Whether something stands under a title that is not the next annex."""
    return bool(lines) and lines[0].text[0] != "附"


def _count_title_lines(lines: list[Line], kinds: list[LineKind]) -> int:
    """How many of the lines are the title: those that grammar draws into it, or down to the last word of a title."""
    title = lines[0].text
    count = 1
    while count < min(len(lines), _MOST_LINES) and kinds[count] != "marker":
        line = lines[count]
        ends_it = kinds[count] == "plain" and not has_tail(title) and has_tail(line.text)
        if line.long or not (ends_it or wants(title, line.text, kinds[count])):
            break
        title += line.text
        count += 1
    return count
