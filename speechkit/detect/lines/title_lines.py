"""A line in, whether it reads like a title or goes on with one out."""

from __future__ import annotations

import re
from functools import cache

from speechkit.detect.lines import line_words as words
from speechkit.detect.lines.line_kinds import LineKind

SAID_AT = "在[^，]+(?:上|时)(?:强调|指出|要求|表示)$"
"""Where the first line of a news title breaks off: 王小明在全市招商大会上强调 / 以大招商促大发展."""
_LAST_OF_TAILS = frozenset(tail[-1] for tail in words.TITLE_TAILS)
"""Most lines end in none of these characters: then no tail is looked for."""
SPACED = r"(?:\S[ 　]+)+\S"
"""The letters of a line stand apart: 工 作 报 告."""
PAIRS = ("《》", "“”", "「」", "『』", "（）", "〈〉", "【】")


_INCOMPLETE = ("在", *words.ABOUT)


@cache
def _news() -> re.Pattern[str]:
    return re.compile("|".join(words.COMPLETE))


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


def is_complete(text: str) -> bool:
    """A sentence of news, which needs no further word: 全县经济工作会议召开."""
    return not text.startswith(_INCOMPLETE) and _news().search(text) is not None


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
    bracket = max(text.rfind("（"), text.rfind("(")) if text[-1:] in ("）", ")") else len(text)
    bare = text[:bracket].rstrip("》”」』〉 　")
    spaced = bare[1:2] in (" ", "　") and re.fullmatch(SPACED, bare) is not None
    return has_title_tail("".join(bare.split()) if spaced else bare)


def has_title_tail(text: str) -> bool:
    """Whether nothing stands behind the name of a kind of text: 在……会议上的讲话."""
    return text[-1:] in _LAST_OF_TAILS and text.endswith(words.TITLE_TAILS)
