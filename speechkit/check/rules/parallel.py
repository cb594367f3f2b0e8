"""Finds titles unlike those beside them in form or length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from speechkit.check.finding import Fault
from speechkit.check.manuscript import Manuscript
from speechkit.model import Node

WORDS = (
    *("要", "抓", "以", "把", "让", "为", "从", "在", "用", "关于", "必须", "进一步", "大力", "全面", "切实", "不断"),
    *("坚持", "加强", "加快", "加大", "强化", "着力", "突出", "聚焦", "推进", "推动", "抓好", "抓实", "做好", "做实"),
    *("提高", "提升", "增强", "深化", "完善", "健全", "狠抓", "严格", "持续", "扎实", "积极", "努力", "优化", "注重"),
    *("落实", "树立", "守住", "紧盯", "牢记", "争当", "敢于", "善于", "勇于", "勤于"),
)
"""The words of form that begin parallel titles. Nouns do not count: titles that begin with 项目 have one subject."""
FEWEST = 4
"""In a list of three, two that begin alike are chance."""
LONG, SHORT, TIMES = 25, 12, 3
SENTENCE = 24
"""Longer titles are sentences, which need not begin alike."""
REST = ("其他", "其它", "附则", "总体", "保障")
"""How the title of a part begins that is no parallel of the others."""


def find_unlike_forms(draft: Manuscript) -> Iterator[Fault]:
    """The one title of a list that begins with another word than all others."""
    for one in draft.lists:
        items = [node for node in one.items if node.title]
        if len(items) < FEWEST or not draft.is_at_head(items[0]):
            continue
        if fault := _odd_one(items):
            yield fault


def _odd_one(items: Sequence[Node]) -> Fault | None:
    """The one title without the word that begins all others."""
    counts = Counter(word for node in items for word in WORDS if node.title.startswith(word))
    word, count = counts.most_common(1)[0] if counts else ("", 0)
    if count != len(items) - 1:
        return None
    odd = next(node for node in items if not node.title.startswith(word))
    if odd.title.startswith(REST) or any(len(node.title) > SENTENCE for node in items):
        return None
    return Fault(odd.start, {"title": odd.marker + odd.title, "count": count, "word": word})


def find_unlike_lengths(draft: Manuscript) -> Iterator[Fault]:
    """The one heading of a list that is several times as long as the longest of the others."""
    for one in draft.lists:
        lines = [draft.rest_of_line(node) for node in one.items]
        if len(lines) < 3 or one.items[0].kind != "item" or any("。" in line for line in lines):
            continue
        if not all(draft.is_at_head(node) and draft.has_more_lines(node) for node in one.items):
            continue
        longest, second = sorted(map(len, lines), reverse=True)[:2]
        if longest >= LONG and second <= SHORT and longest >= TIMES * second:
            node = one.items[[len(line) for line in lines].index(longest)]
            yield Fault(node.start, {"title": node.marker + node.title, "size": longest, "others": second})
