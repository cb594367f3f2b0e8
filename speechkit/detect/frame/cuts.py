"""A line in, the places out where two things may be glued: ……的意见 国办发〔2014〕69号 各省人民政府：今年……"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, takewhile

from speechkit.detect.frame.cut_patterns import CHAIRS, PATTERNS
from speechkit.detect.lines.datelines import dateline_end
from speechkit.detect.lines.labels import find_colon
from speechkit.detect.lines.line_kinds import is_speaker
from speechkit.detect.lines.line_words import OPENERS, POSTS, TITLE_TAILS
from speechkit.language.held_words import holds_any
from speechkit.language.masks import could_hold_date, date_length, mask_of
from speechkit.language.stops import COLONS

REACH = 160
"""A second piece begins within so many characters; a title with several offices in it is as long."""
REACH_OF_END = 30
"""A date at the end of a line begins within so many characters of it."""
LONGEST_SIGN = 14  # what stands in front of the year in a document's number: 联防联控机制综发
SHORTEST_SIGN = 2
"""国发, 国办函; the last character may look like the end of a title."""
SHORTEST_TITLE = 6
LONGEST_TITLE = 60
LONGEST_WORD = 24
"""A longer one begins the text below: what a page says of it are words and figures."""
BARS = "|｜-–_"
REASONS = ("为", "根据", "按照", "依据", "经", "现将")  # a sentence that begins so names the document that it follows
COLUMN = 4
"""The name of a column in a title, before a bar, has no more characters."""
MOST_BARS = 2  # a line with more bars is a menu and stays whole
NOTE_SIGN = "※"
ADDRESSED = (*OPENERS, *COLONS)
"""An address has one of these inside, where something else stands on its line."""
UNITS = "编章条"
FIRST_UNIT = rf"第\s?一\s?[{UNITS}]"
CLOSING = "》”」』〉）)号 　\t"


def find_cuts(text: str) -> list[int]:
    """Where the pieces of a line begin, but for the first."""
    cuts = CUTS + CUTS_AT_COLONS if "：" in text or ":" in text else CUTS
    places = {place for cut in cuts for place in cut(text)}
    return sorted(place for place in places if 0 < place < len(text))


def cut_bars(text: str) -> Iterator[int]:
    """Before and after the sign that parts a title from the site's name: 年终总结 | 随想录; after a dateline."""
    if end := dateline_end(text):
        yield end
    if len(text) > REACH or text[:5].lower() == "title":
        return
    bars = list(PATTERNS.bar.finditer(text)) if holds_any(text, BARS) else []
    if bars and bars[0].start() <= COLUMN:
        return  # 专访 | 县城的夜校为什么办得下去
    if len(bars) <= MOST_BARS:
        for bar in bars:
            yield from bar.span()


def cut_note_sign(text: str) -> Iterator[int]:
    """After the sign that a note to the title explains: 更好认识源远流长的文明※ | 王小明我国是……"""
    at = text.find(NOTE_SIGN, SHORTEST_TITLE, REACH)
    if at > 0 and "。" not in text[:at]:
        yield from (at, at + 1)


def cut_first_unit(text: str) -> Iterator[int]:
    """Before the first chapter or article of a law that lost its line breaks: ……条例 | 第一章　总则"""
    could_be = "第一" in text[:REACH] and holds_any(text[:REACH], UNITS)
    found = re.compile(FIRST_UNIT).search(text, SHORTEST_TITLE, REACH) if could_be else None
    if found and text[: found.start()].rstrip(CLOSING).endswith(TITLE_TAILS):
        yield found.start()


def cut_numbers(text: str) -> Iterator[int]:
    """Around a document's number: ……的意见 | 国办发〔2014〕69号 | 各省……"""
    if "号" not in text[: REACH + 40] or text.startswith(REASONS):
        return
    for found in PATTERNS.number.finditer(mask_of(text), 0, REACH + 40):
        if any(stop in text[: found.start()] for stop in "，。："):
            return
        begin = sign_start(text, found.start())
        if begin or found.start() <= LONGEST_SIGN:
            yield from (begin, found.end())


def sign_start(text: str, year: int) -> int:
    """Where the number begins whose year stands here, behind the title's last word; 0 where no title stands before."""
    shortest = max(year - LONGEST_SIGN, SHORTEST_TITLE)
    nearest = year - SHORTEST_SIGN
    for at in chain(range(nearest, shortest, -1), range(year, max(nearest, shortest), -1)):
        if text[:at].rstrip(CLOSING).endswith(TITLE_TAILS):
            return at
    return 0


def cut_dates(text: str) -> Iterator[int]:
    """Around a date in brackets, and before one at the end: ……的致辞 | （2020年11月12日，北京） | 王小明"""
    if not could_hold_date(text):
        return
    shown = text[: REACH + 40]
    for found in PATTERNS.dated.finditer(mask_of(shown)) if "（" in shown or "(" in shown else ():
        if found.start() <= REACH and not any(stop in text[: found.start()] for stop in "。：；"):
            yield from found.span()
    for found in PATTERNS.told.finditer(mask_of(shown), 1) if "——" in shown else ():
        if text[: found.start()].endswith(TITLE_TAILS) and len(text) > REACH:
            yield found.start()  # 政府工作报告——2026年1月12日在……会议上, where the text lost its line breaks
    if len(text) <= REACH:
        yield from _cut_date_at_end(text)


def _cut_date_at_end(text: str) -> Iterator[int]:
    """Before a date at the end of a line, where who speaks or a title stands above it."""
    end = max(0, len(text) - REACH_OF_END)
    mask = mask_of(text[end:])
    last = PATTERNS.date_at_end.search(mask) if "0" in mask else None
    if last is None:
        return
    at = end + last.start()
    above = text[:at]
    if last[0][0] == " " and is_speaker(above):
        yield at + 1  # 县委书记　王小明　2031年1月9日
    elif not above.rstrip().endswith(tuple(COLONS)) and (above.endswith(TITLE_TAILS) or above[-1:].isspace()):
        yield at


def cut_posted(text: str) -> Iterator[int]:
    """Around what a page says of a text that lost its line breaks: 会议召开 | 2022-06-20 08:41 来源：日报 | 近日，……"""
    title, _, rest = text[:REACH].partition(" ")
    if len(text) <= REACH or not SHORTEST_TITLE < len(title) <= LONGEST_TITLE or not date_length(rest):
        return
    said = list(takewhile(lambda word: len(word) <= LONGEST_WORD, rest.split(" ")))
    if any(colon in word for word in said for colon in COLONS):
        yield len(title) + 1
        yield len(title) + 1 + sum(len(word) + 1 for word in said)


def cut_speaker(text: str) -> Iterator[int]:
    """After who speaks, and after whom he turns to: 林大辉议员：| 主席，| 关于……"""
    colon = find_colon(text[:24])
    speaker = PATTERNS.speaker.match(text) if colon > 0 and text.endswith(POSTS, 0, colon) else None
    if speaker:
        yield speaker.end()
    has_chair = holds_any(text[:40], CHAIRS)
    if has_chair and (chair := PATTERNS.chair.match(text, speaker.end() if speaker else 0)):
        yield chair.end()


def cut_address(text: str) -> Iterator[int]:
    """Around an address: ……的通知 | 各省、自治区、直辖市人民政府：| 今年……"""
    colon = find_colon(text[: REACH + 260])
    if colon < 0:
        return
    follows = bool(text[colon + 1 :].strip())
    if not follows and not holds_any(text[1:colon], ADDRESSED):
        return  # an address and nothing else, as most are
    for pattern in (PATTERNS.address, PATTERNS.greeting):
        for found in pattern.finditer(text, 0, colon + 1):
            above = text[: found.start()].rstrip(" 　")
            if "。" in above or found.start() > REACH:
                return
            greets = pattern is PATTERNS.greeting and follows
            if greets or not above or above[-1] in CLOSING or above.endswith(TITLE_TAILS):
                yield from found.span()
                return


def cut_order(text: str) -> Iterator[int]:
    """Between an order and whom it is for: 中国人民银行关于……的通知 | 中国人民银行上海总部，各分行："""
    about = text.find("关于", 0, 80)
    colon = text.find("：", about)
    if about < 0 or colon < 0 or "。" in text[:colon]:
        return
    for tail in PATTERNS.tail.finditer(text, about, colon):
        address = text[tail.end() : colon]
        if address[:1] not in tuple("的（(和、等》”，：之") and any(sign in address for sign in "，、；"):
            yield from (tail.end(), colon + 1)
            return


def cut_labels(text: str) -> Iterator[int]:
    """Before the second label of a line: 发文机关：国务院 | 成文日期：1996年2月9日"""
    colon = find_colon(text[:24])
    if colon > 0 and len(text[colon:REACH].split()) > 1:
        for found in PATTERNS.label.finditer(text, colon, REACH):
            yield found.start()


CUTS = (cut_bars, cut_note_sign, cut_first_unit, cut_numbers, cut_dates, cut_posted, cut_speaker)
CUTS_AT_COLONS = (cut_address, cut_order, cut_labels)
"""Those that no line without a colon has."""
