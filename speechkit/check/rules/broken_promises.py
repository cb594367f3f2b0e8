"""Finds lists with more or fewer items than the sentence before them promises: 我讲三点意见, and two follow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from speechkit.check.finding import Fault
from speechkit.check.manuscript import ItemList, Manuscript
from speechkit.language.numerals import read_numeral
from speechkit.language.promises import find_promises
from speechkit.language.sentence_before import STOPS, find_sentence_before
from speechkit.language.stops import ALL_SENTENCE_ENDS, COLONS, SEMICOLONS
from speechkit.language.written_numbers import spell_chinese
from speechkit.model import Node

ANNOUNCED = re.compile(
    r"(?:讲|谈|说|提|抓|办|做|干|管|从|按|围绕|体现在|表现在|坚持|遵循|实施|推进|完成|强调|汇报|抓好|做好|办好|把握好?|处理好|做到|突出|注意|解决好|回答|落实好|有|是|为|以下|如下|下面|下列|分)"
    r"[^，。；：、这那前上述]{0,6}$"
)
"""What stands before a number that promises a list: 我讲三点, 抓好以下四项工作, 主要有两个方面."""
LONGEST = 200
"""So many characters before a list are looked at."""


def find_broken_promises(draft: Manuscript) -> Iterator[Fault]:
    """Lists whose size is another than the sentence before them says."""
    for one in draft.lists:
        items = one.counted
        if len(items) < 2 or items[0].number != 1:
            continue
        promise = _promised(draft, items[0])
        if promise is None or promise in _sizes(one) or _goes_on(draft, one, promise):
            continue
        shown, number, offset = draft.text[slice(*promise_span(draft, items[0]))], promise, items[0].start
        yield Fault(offset, {"promise": shown, "promised": number, "count": len(items)})


def _sizes(one: ItemList) -> set[int]:
    """The numbers of items that a list may be said to have: all, those that count, its last number."""
    return {len(one.counted), len(one.items), one.counted[-1].number or 0}


def _goes_on(draft: Manuscript, one: ItemList, promise: int) -> bool:
    """Whether the last item that is promised stands below the list in another form: 三是 after 第二，, 最后"""
    last = one.counted[-1]
    if promise < len(one.counted):
        return False
    end = one.parent.end if one.parent else draft.outline.closing_start
    spelled = f"{spell_chinese(promise)}|{promise}|最后|还有"
    return (
        re.search(rf"[\n。；，：][\s第（(其]*(?:{spelled})", draft.plain[last.start : max(end, last.end)]) is not None
    )


def promise_span(draft: Manuscript, first: Node) -> tuple[int, int]:
    """Where the sentence that promises the list stands, from its number on."""
    start, sentence = _announcement(draft, first.start)
    found = find_promises(sentence)[-1]
    return start + found.start(), start + found.end()


def _promised(draft: Manuscript, first: Node) -> int | None:
    """How many items the sentence right before a list announces, if it announces any, and one number only."""
    _, sentence = _announcement(draft, first.start)
    found = find_promises(sentence)
    if len(found) != 1 or sentence[: found[0].start()].endswith("第"):
        return None
    number = read_numeral(found[0]["n"])
    if number is None or not 1 < number <= 20 or not ANNOUNCED.search(sentence[: found[0].start()]):
        return None
    rest = sentence[found[0].end() :]
    return number if len(rest) <= 12 and not rest.startswith(("月", "小时")) else None  # 两个月内完成以下工作：


def _announcement(draft: Manuscript, offset: int) -> tuple[int, str]:
    """The sentence that ends right before a place, without its last mark, and where it starts."""
    found = find_sentence_before(draft.plain, offset, max(0, offset - LONGEST), STOPS + SEMICOLONS)
    start, end = found or (offset, offset)
    return start, draft.plain[start:end].rstrip(ALL_SENTENCE_ENDS + COLONS)
