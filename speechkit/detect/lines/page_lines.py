"""A line in, whether it is the page's or the archive's around a text and not the author's out."""

from __future__ import annotations

import re
from functools import cache

from speechkit.detect.lines import line_words as words
from speechkit.language.blanks import TYPED
from speechkit.language.masks import date_length, is_marked, mask_of

RULES = "-—_=*＊~～﹏﹍─━═＝ 　"
PAGE_SIGNS = RULES + "·•★☆|/<>.,←→↑。，；第页共0123456789"
BUTTON_SIGNS = "|｜、/【】[]()（）"
BUTTON_GAPS = str.maketrans(BUTTON_SIGNS, " " * len(BUTTON_SIGNS))
_FIRST_OF_BUTTONS = frozenset(button[0] for button in words.BUTTONS)
# On shapes: the number of a page between dots, at the end of its line or at the head: ·217·
RUNNING_HEAD = r".*[ 　][·•.] ?0{1,3} ?[·•.]$|[·•.] ?0{1,3} ?[·•.](?:[ 　]|$)"
PAGE_BESIDE = r".*\S[ 　]{2,}第 ?0{1,4} ?页(?: ?[/／]? ?共 ?0{1,4} ?页)?$"

LONGEST_LABEL = 20
_POSTED_WHEN = (*words.POSTED, *words.WHEN)


@cache
def _furniture() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words.FURNITURE)))


@cache
def _label_end() -> re.Pattern[str]:
    return re.compile("[：:】]")


def is_label(text: str) -> bool:
    """A field of a table, a mail or a post: 来源：新华社, 标　　题：…, 时间　5月3日　地点　礼堂, 发表于 2011-4-9."""
    if text.startswith(_POSTED_WHEN):
        rest = text.partition(" " if " " in text else "　")[2].strip()
        return date_length(rest) > 0 or any(f" {where}" in text.replace("　", " ") for where in words.WHERE)
    if text[0] == "【" and 0 < text.find("】") < len(text) - 1 and is_label(text[text.find("】") + 1 :].strip()):
        return True  # 【我要纠错】责任编辑：李明
    end = _label_end().search(text, 0, LONGEST_LABEL + 1)
    if end is None or not end.start():
        return False
    head = "".join(text[: end.start()].split()).strip("【[（(")
    return head in words.LABELS or head.endswith("来源") or (date_length(text) > 0 and "来源：" in text)


def is_page_text(text: str) -> bool:
    """What the page says of itself: a disclaimer, a licence, a navigation bar."""
    if len(text) >= 90:
        return False
    return _furniture().search("".join(text.split())) is not None


def is_rule(text: str) -> bool:
    """A line of strokes, which parts what stands above it from what stands below: ﹏﹏﹏﹏."""
    return len(text) > 2 and not text.strip(RULES)


def is_furniture(text: str) -> bool:
    """Page furniture, a disclaimer, a mail header, a rule or a page number."""
    bare = text.strip(PAGE_SIGNS)
    if not bare or is_running_head(text):
        return True
    if opens_with_number(text):
        return False
    if is_label(text) or text.lstrip("【[（(").startswith(words.SECRECY) or is_page_text(text):
        return True
    if text[0] == "附" and not mask_of(text).strip("附件0: "):
        return True  # 附件1
    return holds_only_buttons(text) or is_menu(text) or is_masthead(text)


def holds_only_buttons(text: str) -> bool:
    """Whether a line is a row of buttons: 【打印】【关闭】"""
    first = text.lstrip(BUTTON_SIGNS + TYPED)[:1]
    if first and first not in _FIRST_OF_BUTTONS:
        return False
    return all(button in words.BUTTONS for button in text.translate(BUTTON_GAPS).split())


def opens_with_number(text: str) -> bool:
    """Whether a line begins with a number like an item; whatever words follow, the page did not put it there."""
    return (text[0].isalnum() or text[0] in "（(") and is_marked(text)


def is_running_head(text: str) -> bool:
    """A line on top of a printed page, with the page's number between dots: 第三编　水利　　·217·"""
    if text[-1] == "页" and re.match(PAGE_BESIDE, mask_of(text)):
        return True
    return ("·" in text or "•" in text) and re.match(RUNNING_HEAD, mask_of(text)) is not None


LONGEST_PART = 8
"""A part of where a page stands in its site has no more characters: 声音便利店 / 节目列表 / 文字稿."""
TRAIL = ">＞»›"
"""Between the parts of where a page stands in its site."""


def is_masthead(text: str) -> bool:
    """The name of a newspaper with its date: 清河日报　2023年8月7日　01版"""
    name, *rest = text.split()
    told = " ".join(rest)
    dated = date_length(told)
    whole = not told[dated:].strip() or any(word in told for word in ("版", "期", "星期"))
    return dated > 0 and whole and (name.endswith(words.NEWSPAPERS) or (name.endswith("报") and "版" in told))


def is_menu(text: str) -> bool:
    """The menu of a page, or where in the site it stands: 首页｜要闻｜视听, 首页 > 要闻 > 正文."""
    if "。" in text:
        return False
    parted = text.count(" / ") + text.count("|") + text.count("｜")
    trail = sum(text.count(sign) for sign in TRAIL)
    parts = text.split(" / ")
    named = len(parts) > 2 and max(map(len, parts)) <= LONGEST_PART
    return trail > 1 or parted > 2 or named or re.match("首页(?:$|[^\\w])", text) is not None
