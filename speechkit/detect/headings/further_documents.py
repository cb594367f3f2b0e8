"""A line with its neighbours in, whether a further document, or what is printed behind one, begins with it out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from speechkit.detect.headings import naming_words as words
from speechkit.detect.headings.strength import Seen, bare
from speechkit.detect.lines.line_kinds import kind_of
from speechkit.detect.lines.page_lines import RULES, is_rule
from speechkit.detect.lines.read_lines import Line
from speechkit.detect.lines.salutations import is_salutation
from speechkit.detect.lines.title_lines import has_tail, is_bare_tail, is_complete, wants
from speechkit.language.masks import is_date
from speechkit.language.stops import ALL_SENTENCE_ENDS

CONTRACTS = ("合同", "协议", "合同书", "协议书")
PARTIES = ("甲方", "以下简称", "合同编号")
"""The first line of a contract has one of these within its first characters."""
SHOWN = 60
FIRST_UNIT = "第[一1]\\s*[条章编]"
"""What the text of a rule begins with, below its title."""
NEAR = 12
"""Within so many characters after a line the next one begins, whatever blanks stand between."""
_RULES = frozenset(RULES)


def is_framed(text: str, around: Sequence[Line], i: int, line: Line) -> bool:
    """Whether a line, number `i` of those around, stands between two rules, as the parts of a collection do."""
    if text[line.end : line.end + NEAR].strip()[:1] not in _RULES or not 0 < i < len(around) - 1:
        return False
    return is_rule(around[i - 1].text) and is_rule(around[i + 1].text) and not is_rule(line.text)


def is_dated(around: Sequence[Line], i: int) -> bool:
    """Whether line `i` says in the next one from when it is, as the title of a further document does."""
    below = around[i + 1] if i + 1 < len(around) else None
    return below is not None and not below.long and is_date(below.text)


def is_another_title(text: str, above: Line | None, below: Line) -> bool:
    """Whether a further document begins: below a signature or an annex number, above a dateline or a date of issue."""
    opening = below.text[:8]
    if opening.startswith(words.DATELINES):
        return True
    told_when = ("月" in opening and "日" in opening) or opening.startswith(words.NEWS_DAYS)
    if told_when and (is_complete(text) or any(word in text for word in words.NEWS_ACTS)):
        return True
    if is_appended(text) or (below.text.startswith(words.ISSUED) and has_tail(text)):
        return True
    if names_contract(text, below.text) or (above is not None and names_rule(text, above.text, below.text)):
        return True
    named = has_tail(text) or (has_tail(below.text) and kind_of(below) == "subtitle")
    if above is None or not named:
        return False
    if is_salutation(below.text):
        return True
    return kind_of(above) in ("date", "note", "credit", "furniture") or above.text.startswith("附件")


def names_contract(text: str, below: str) -> bool:
    """Whether a line is the title of a contract in a collection: 供水合同, above the parties or its number."""
    named = text.endswith(CONTRACTS) and not is_bare_tail(text, with_post=False)
    return named and any(word in below[:SHOWN] for word in PARTIES)


def names_rule(text: str, above: str, below: str) -> bool:
    """Whether a line is the title of a rule, below the last sentence of what stands above: 门卫管理规定 over 第一条."""
    if below[0] != "第" or above[-1] not in ALL_SENTENCE_ENDS or not re.match(FIRST_UNIT, below):
        return False
    return has_tail(text) and not is_bare_tail(text, with_post=False)


def join_titles(seen: Sequence[Seen]) -> Iterator[Seen]:
    """The lines seen, the two of a further document's title as one: 在全县水利建设 / 暨河湖长制工作会议上的讲话."""
    above: Seen | None = None
    for found in seen:
        one, line = above.line if above else None, found.line
        adjoins = one and found.above and found.above.start <= one.start < found.above.end
        if one and above and found.is_title and adjoins and wants(one.text, line.text, "plain"):
            above = found._replace(line=Line(one.start, line.end, one.text + line.text), above=above.above)
            continue
        if above:
            yield above
        above = found
    if above:
        yield above


def is_appended(text: str) -> bool:
    """Whether a line names what is printed behind a speech: 【现场答问】, 提问与回答（节录）"""
    return bare(text).split("（")[0] in words.APPENDED
