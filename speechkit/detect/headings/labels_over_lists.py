"""Finds the labels that each head a numbered list of their own: 疑似剽窃观点：, 一稿多投："""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from speechkit.detect.lines.line_kinds import is_name
from speechkit.detect.lines.line_signs import ONES
from speechkit.detect.lines.line_words import NO_ADDRESS
from speechkit.detect.lines.sight import SeenLine
from speechkit.detect.lines.voices import VOICES
from speechkit.language.promises import read_promise

LEAST = 3
"""So many lists with a label make all such labels headings."""
LONGEST = 14
DASHES = ("- ", "– ", "——")
CELL = 3
"""A line with a number and no more characters may be the cell of a table."""
SHORT = 6
"""A label that only stands beside others has no more characters."""
NAME = 3
WITH_POST = r"[\u4e00-\u9fff]{2,6}(?<!方)[（(][^（(）)方章签]{2,16}[）)][：:]"
"""Who speaks, with a post: 王一民（业委会主任）：; no party to a contract, 出租方（甲方）：, 甲方（出租人）：."""
ENDS_OF_POSTS = ("）：", ")：", "）:", "):")
OPEN = "汉，0a"
"""A long line that ends in one of these classes goes on in the next: the text is wrapped."""
UNFINISHED = ("是", "为", "于")
"""A label with one of these at its end is half a sentence: 一年来的主要工作是：, 鉴于："""
SPEAKING = ("会议", "我", "他", "大家")
"""A line with one of these at its head is a sentence: 我先讲三点体会："""
TELLING = ("下列", "如下", "以下", "应当", "可以", "不得", "必须", "包括")
"""A line with one of these is a sentence that announces its list: 股票应当载明下列事项："""


def find_labels_over_lists(lines: Sequence[SeenLine]) -> Set[int]:
    """Where the lines begin that are such labels; empty where few lists have one.

    A label that announces, 主要措施：, is a lead-in. One that comes again, 规避策略：, stands inside each of several
    parts; half of its places are over a list. One alone, 采购需求：, is a heading over numbers, not over bullets.
    A person's name over a list is a heading even alone, and so are the names of several who speak in turn.
    """
    has_levels = sum(line.level > 0 for line in lines) > 1  # one may be the title
    names = frozenset() if has_levels else find_names_over_lists(lines)
    if not any(line.last == "：" for line in lines):
        return names
    labels = [i for i, line in enumerate(lines) if is_plain_label(line)]
    again = Counter(lines[i].text for i in labels)
    over = Counter(lines[i].text for i in labels if i + 1 < len(lines) and begins_list(lines[i + 1]))
    steady = {text for text, count in again.items() if LEAST <= count <= 2 * over[text] or 1 < count == over[text]}
    once = [i for i in labels if again[lines[i].text] == 1]
    listed = sum(over[lines[i].text] for i in once)
    if listed < LEAST and not 1 < listed == len(labels):
        once = [i for i in once if over[lines[i].text] and names_list(lines, i)]
    kept = [i for i in labels if lines[i].text in steady or (over[lines[i].text] and names_speaker(lines[i].text[:-1]))]
    named = [i for i in labels if len(lines[i].text) == NAME + 1 and is_name(lines[i].text[:-1])]
    named += [
        i for i, line in enumerate(lines) if line.text.endswith(ENDS_OF_POSTS) and re.fullmatch(WITH_POST, line.text)
    ]
    turns = named if len({lines[i].text for i in named}) > 1 else []
    short = [] if has_levels else list(find_short_labels(lines))
    beside = short if kept or once or len(short) > 1 else ()
    return names.union(lines[i].start for i in (*kept, *once, *turns, *beside))


def find_names_over_lists(lines: Sequence[SeenLine]) -> frozenset[int]:
    """Where short lines without a colon begin over the lists of a text, if each of its lists, two or more, has one."""
    firsts = [
        i
        for i, (above, line) in enumerate(pairwise(lines))
        if begins_list(line) and line.size > CELL and not is_listed(above)
    ]
    named = [i for i in firsts if lines[i].size <= LONGEST and lines[i].text.isalpha() and not lines[i].marked]
    return frozenset(lines[i].start for i in named) if 1 < len(named) == len(firsts) else frozenset()


def is_listed(line: SeenLine) -> bool:
    """Whether a line is an item of a list."""
    return line.marked or line.first == "●" or line.text.startswith(DASHES)


def find_short_labels(lines: Sequence[SeenLine]) -> Iterator[int]:
    """The short labels over a numbered list, those that announce too: 工作要求： stands beside 工作内容：."""
    for i, (line, below) in enumerate(pairwise(lines)):
        name = line.text[:-1]
        short = line.last == "：" and line.size <= SHORT and name.isalpha() and not line.marked
        if short and begins_list(below) and not (name.startswith(SPEAKING) or name.endswith(UNFINISHED)):
            yield i


def is_plain_label(line: SeenLine) -> bool:
    """Whether a line is short, names something and ends in a colon: no half of a sentence, 鉴于：, nor 时机有三：."""
    if line.last != "：" or not 2 < line.size <= LONGEST or line.marked:
        return False
    name = line.text[:-1]
    told = (
        name.startswith(SPEAKING) or name.endswith(UNFINISHED) or any(word in name for word in (*NO_ADDRESS, *TELLING))
    )
    return name.isalpha() and not told and read_promise(name) is None


def names_list(lines: Sequence[SeenLine], i: int) -> bool:
    """Whether label `i`, alone in its text, names the numbered list below it and is not the end of a sentence."""
    wrapped = i > 0 and is_broken(lines[i - 1]) and sum(map(is_broken, lines)) >= LEAST
    return not wrapped and lines[i + 1].first != "●"


def is_broken(line: SeenLine) -> bool:
    """Whether a line is long and open at its end: the width of a wrapped text may have broken it."""
    return line.last in OPEN and line.size > 2 * LONGEST


def names_speaker(name: str) -> bool:
    """Whether a label is a whole name, or who somebody is: 周志平, 王书记, 学生会代表; 方法 could be a word."""
    return (len(name) == NAME and is_name(name)) or (len(name) > 2 and name.endswith(VOICES))


def begins_list(line: SeenLine) -> bool:
    """Whether a line is the first item of a list, or a bullet."""
    text = line.text
    return line.first == "●" or text.startswith(DASHES) or (text[1:2] if text[0] in "（(" else text[0]) in ONES
