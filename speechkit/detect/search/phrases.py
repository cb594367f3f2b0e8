"""Tells what the words at a place do: turn to the audience, refer back, sum up."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

import re
from functools import cache
from typing import NamedTuple

from speechkit.language import measures
from speechkit.language.numerals import TO_TEN, read_numeral

_STOCK_PHRASES = (
    "工作 我们 建设 加强 推进 发展 全县 全市 要求 问题 方面 主要 重点 一个 这个 不断 进一 一步 切实 "
    "着力 同志 各级 单位 部门 群众 干部 今年 去年 是要 要把 要在 在这 对于 关于 必须 坚持 落实 提高 "
    "实现 确保 做好 抓好 项目 责任 任务 措施"
)
STOCK = frozenset(_STOCK_PHRASES.split())
"""Words that any two paragraphs of official prose share."""
_COUNT = f"[{TO_TEN[:6]}两几][{measures.first_characters(measures.SAID)}]"
_SAYING = r"[提讲说谈强][^。，；：\n]{0,5}?"
_SAYS = _SAYING + _COUNT
_LEAVING = {
    "总 综 概括 归纳 以上": r"\s*(?:总结|概括|归纳|综合)(?:以上|上面|上述|起来|前面)"
    r"|\s*(?:综上|总而言之|以上[讲说谈就]?的?就?是)",
    "机会 场合 个会": r"[^\n]{0,48}?(?:[借趁]|利用)着?[此这今][^，。\n]{0,6}(?:机会|场合|个会)",
    "到这": r"[^，。\n]{0,12}[就先][说讲谈聊报数算]到这|[^，。\n]{0,8}[说讲谈]到这[里儿]?[^，。\n]{0,2}[就也该]",
    "最后": r"[^。\n]{0,12}最后[，,]?我?[再还想要也]?[送讲说谈提强给用跟和同对向代借]"
    rf"|最后[，,]?[^。，；：\n]{{0,16}}?(?:{_SAYING}|[再还]有|[拜请求][托大各]?[^，。；：\n]{{0,6}}){_COUNT}",
    "会议": r"[^。\n]{0,16}(?:[贯落学][^。，；\n]{0,9}会议|会议[^。，；\n]{0,8}[贯落学])"
    rf"[^。；\n]{{0,12}}?{_SAYS}",
    "们， 们！ 们! 们： 们: 们, 各位": r"\s*(?:各位[^，。：\n]{1,12}|[^，。！：、\n对向给]{1,9}们)[，！!：:,]"
    rf"[^\n]{{0,48}}?[我向给][^，。；\n]{{0,6}}?{_SAYS}",
    "散会 会议结束": r"\s*(?:散会|会议结束)之?[前时]",
}
"""How a paragraph begins that sums up or leaves the subject, and the words of which it then has one."""
_SUMMING_UP = {word: pattern for words, pattern in _LEAVING.items() for word in words.split()}
"""A pattern is compiled for, and tried on, paragraphs with its word only."""
_EARLY = {"最后": 12}
"""So many characters stand before a word at most, where its pattern says so."""
_LOOKING_BACK = frozenset(f"{TO_TEN}两好以上这总综概归同我在但当各过回")
"""A paragraph that refers back begins with one of these …"""
_ANSWERING = ("针对", "对照", "鉴于", "基于", "根据", "从")
"""… and one that draws conclusions with one of these; patterns take time to compile, and most texts need none."""
_ADDRESS = 16
"""Whom the speaker turns to is named within so many characters."""
_OPENING = 72
"""This many characters of a paragraph are read."""


class Phrases(NamedTuple):
    """What a paragraph does by the words that it begins with."""

    sums_up: bool
    answered: str
    """From what it draws conclusions; empty where it draws none."""
    looks_back: int | None
    turns: bool


def read_phrases(text: str, at: int) -> Phrases:
    """What the paragraph does that begins at an offset."""
    return Phrases(sums_up(text, at), read_answered(text, at), looks_back(text, at), turns(text, at))


def skip_blanks(text: str, at: int) -> int:
    """The offset of the first character from an offset on that is not blank."""
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def turns(text: str, at: int) -> bool:
    """Whether the speaker turns to the audience: 各位代表！ 同志们，"""
    first = skip_blanks(text, at)
    opening = text[first : first + _ADDRESS]
    return ("们" in opening or opening.startswith("各位")) and _turn().match(text, at) is not None


@cache
def _turn() -> re.Pattern[str]:
    return re.compile(r"\s*(?:各位[^，。：\n]{1,12}|[^，。！：、\n]{1,9}们)[，！!：:,]")


def looks_back(text: str, at: int) -> int | None:
    """To how many items a paragraph refers back: 这四件事，说起来谁都懂。 → 4; 0 where it gives no number."""
    first = skip_blanks(text, at)
    found = _looks_back().match(text, first) if text[first : first + 1] in _LOOKING_BACK else None
    return None if found is None else read_numeral(found["n"] or "") or 0


@cache
def _looks_back() -> re.Pattern[str]:
    several, measure = TO_TEN[1:] + "两", measures.first_characters(measures.REPEATED)
    return re.compile(
        rf"\s*(?:好了?[，。！])?(?:(?P<these>(?:以上|上述|上面|这)(?:讲的|说的|的|是)?这?)?(?P<n>[{several}])[{measure}]"
        r"(?(these)|[^，。\n]{0,4}[讲说谈]完)"
        rf"|以上|上述|上面|总之|总而言之|综上|这几[{measure}]|总结|概括起来|归结起来|回[顾望首]|过去[一几五]年|[一五]年来"
        r"|[^。\n]{0,30}?(?:清醒地?(?:看到|认识到?)|来之不易))"
    )


def read_answered(text: str, at: int) -> str:
    """From what a paragraph draws its conclusions: 针对这些教训，我提四点要求。 → 教训."""
    first = skip_blanks(text, at)
    found = _answered().match(text, first) if text.startswith(_ANSWERING, first) else None
    return found["what"] if found else ""


@cache
def _answered() -> re.Pattern[str]:
    return re.compile(r"\s*(?:针对|对照|鉴于|基于|根据|从)(?:[这那]些|以上|上述|上面|前面)(?P<what>[^\W\d_]{2})")


def sums_up(text: str, at: int) -> bool:
    """Whether a paragraph sums up the text or leaves its subject: 总结上面的内容，… 借这个机会，…"""
    opening = text[at : at + _OPENING]
    return any(
        opening.find(word) <= _EARLY.get(word, _OPENING) and _sums_up(_SUMMING_UP[word]).match(opening)
        for word in filter(opening.__contains__, _SUMMING_UP)
    )


@cache
def _sums_up(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
