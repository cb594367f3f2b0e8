"""The lines of a document's head in, how many of them are the title out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from speechkit.detect.frame import line_words as words
from speechkit.detect.frame.line_kinds import LineKind
from speechkit.detect.frame.read_lines import Line
from speechkit.language.masks import DATE
from speechkit.language.masks import mask_of as shape_of

MOST_LINES = 5
SAID_AT = "在[^，]+(?:上|时)(?:强调|指出|要求|表示)$"
"""Where the first line of a news title breaks off: 王小明在全市招商大会上强调 / 以大招商促大发展."""
LETTER = "致.{1,20}(?:信|书|词|函)$"
PAIRS = ("《》", "“”", "「」", "『』", "（）", "〈〉", "【】")
NAMED = r"([^。！？；：:，\n]{4,80}?)\s*"
DATED_TITLE = rf"{NAMED}(?:\((?:{DATE})|——|{DATE})"


def title_length(lines: Sequence[Line], kinds: Sequence[LineKind], first: int) -> int:
    """How many lines from `first` on make up the title."""
    last = first + lines_above_subtitle(lines, kinds, first)
    while last + 1 < min(len(lines), first + MOST_LINES):
        title = "".join(line.text for line in lines[first : last + 1])
        below = lines[last + 1]
        step = tail_ahead(lines, kinds, last, title)
        if not step and not (not below.long and wants(title, below.text, kinds[last + 1])):
            break
        last += step or 1
    return last + 1 - first


def lines_above_subtitle(lines: Sequence[Line], kinds: Sequence[LineKind], first: int) -> int:
    """How many more lines stand above a subtitle with a dash or an occasion: 高举旗帜 / ——在……大会上的报告."""
    for count in range(MOST_LINES):
        i = first + count + 1
        if i < len(lines) and kinds[i] == "plain" and is_occasion(lines[i].text) and not has_tail(lines[i - 1].text):
            return 0 if lines[i - 1].text.endswith("同志") else count
        if i >= len(lines) or lines[i].gap or kinds[i] != "plain":
            dashed = i < len(lines) and kinds[i] == "subtitle" and lines[i].text.startswith(words.DASHES)
            return count if dashed else 0
    return 0


def is_occasion(text: str) -> bool:
    """Whether a line says at which meeting it was said: 在全县招商引资工作会议上的讲话."""
    return text.startswith("在") and "上的" in text and has_tail(text)


def wants(title: str, text: str, kind: LineKind) -> bool:
    """Whether grammar draws the line into the title: a bracket is open, a word is missing, its kind is to come."""
    if any(title.count(pair[0]) > title.count(pair[1]) for pair in PAIRS):
        return text[-1] not in "。；"
    if kind != "plain":
        return kind == "redhead" and not has_tail(title)  # 关于安全生产大检查的 / 情况通报
    return (
        title.endswith(words.UNFINISHED)
        or (title.endswith("同志") and is_occasion(text))
        or text.startswith(words.CONTINUED)
        or (is_office(title) and text.startswith(words.ORDERS))
        or (title.startswith(words.ABOUT) and title.endswith(words.PLANS) and has_tail(text))
        or (is_complete(title) and (text.startswith(words.TOLD) or re.search(SAID_AT, title) is not None))
        or is_bare_tail(text, with_post=not is_complete(title))
    )


def tail_ahead(lines: Sequence[Line], kinds: Sequence[LineKind], last: int, title: str) -> int:
    """How many lines down the title's last word stands where it has none yet; 0 where there is none to come."""
    if has_tail(title) or is_complete(title) or is_couplet(title):
        return 0
    if last + 1 < len(lines) and re.match(LETTER, lines[last + 1].text):
        return 0  # 青山县实验小学 / 致全体家长的一封信
    for step in (1, 2):
        if last + step >= len(lines):
            return 0
        line = lines[last + step]
        if kinds[last + step] != "plain" or line.gap or line.text.startswith(words.NEW_LINE) or is_complete(line.text):
            return 0
        if has_tail(line.text):
            news = line.text.endswith(words.SPOKEN) and len(line.text) < 16
            return 0 if news else step
    return 0


def is_complete(text: str) -> bool:
    """A sentence of news, which needs no further word: 全县经济工作会议召开."""
    return any(word in text for word in words.COMPLETE) and not text.startswith(("在", *words.ABOUT))


def is_couplet(text: str) -> bool:
    """Two halves of one length, which need no further word, either: 凝心聚力促振兴　真抓实干惠民生."""
    halves = text.split()
    return len(halves) == 2 and len(halves[0]) == len(halves[1]) > 4


def is_bare_tail(text: str, *, with_post: bool) -> bool:
    """Nothing but the kind of text, and whose: 通知, 的决定, 县长讲话."""
    word = "".join(text.split())
    tails = [tail for tail in words.TITLE_TAILS if word.endswith(tail)]
    rest = word.removesuffix(max(tails, key=len, default=""))
    return bool(tails) and len(word) > 1 and (rest in ("", "的") or (with_post and rest in words.POSTS))


def is_office(text: str) -> bool:
    """One office or several: 某某县人民政府办公室."""
    return len(text) <= 60 and all(word.endswith(words.OFFICES) for word in text.replace("、", " ").split())


def has_tail(text: str) -> bool:
    """Whether the line ends in the name of a kind of text: 在……会议上的讲话, ……条例（试行）."""
    bracket = max(text.rfind("（"), text.rfind("(")) if text.endswith(("）", ")")) else len(text)
    return text[:bracket].rstrip("》”」』〉 　").endswith(words.TITLE_TAILS)


def joined_title_length(text: str) -> int:
    """The length of the title at the head of a text that lost its line breaks, 0 where there is none.

    It ends before a date, a dash or a salutation: 在全县安全生产会议上的讲话（20XX年3月12日）同志们：今天…… → 13
    """
    found = re.match(DATED_TITLE, shape_of(text))
    title = text[: found.end(1)] if found else ""
    if found and (has_tail(title) or text[found.end(1) :].lstrip()[0] in "（("):
        return len(title)
    openers = "|".join(words.OPENERS)
    found = re.match(rf"{NAMED}(?:{openers})[^。！？；：:\n]{{0,60}}[：:]", text)
    return len(found[1]) if found and has_tail(found[1]) else 0
