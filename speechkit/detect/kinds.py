"""A line in, what kind of line it is in the frame of a document out."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from speechkit.detect import frame_words as words
from speechkit.detect.lines import Line
from speechkit.detect.salutations import is_salutation

LineKind = Literal[
    "contents", "furniture", "number", "redhead", "date", "history", "subtitle", "note", "credit", "speaker",
    "salutation", "marker", "prose", "plain",
]  # fmt: skip

_N = "0-9０-９XxＸ×○〇零一二三四五六七八九十百"
DATE = (
    rf"(?:公元|中華民國|中华民国|民国|民國)?\s*[{_N}]{{2,6}}\s*年\s*[{_N}]{{1,3}}\s*月(?:\s*[{_N}]{{1,4}}\s*[日号號]?)?"
    r"|(?:19|20)[0-9Xx]{2}\s?[-/.]\s?[0-9X]{1,2}\s?[-/.]\s?[0-9X]{1,2}"
)
DATE_LINE = rf"[（(〔\[]?\s*(?:{DATE})\s*(?:星期.|上午|下午|晚上?|于.{{1,8}}|[\d:：\s]+)?\s*[）)〕\]]?[?？]?$"
DATED = rf"[（(]?\s*(?:根据|自|依据)?\s*(?:{DATE})"
# 国办发〔2020〕50号, 第32号
NUMBER = (
    r".{0,20}[〔\[［【(（﹝]\s*(?:19|20)[0-9Xx×]{2}\s*[〕\]］】)）﹞]\s*第?\s*[0-9Xx×]+\s*[号號].{0,20}$"
    r"|[（(]?第?\s*[0-9一二三四五六七八九十百〇○]+\s*[号號期次]\s*[）)]?$"
)
# Rough: whatever could number an item; the table of styles knows better.
MARKER = (
    rf"[（(]?\s*[{_N}]{{1,5}}\s*[）)、.．](?!\d)|[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{1,3}}\s|[一二三四五六七八九十]{{1,3}}[\s]"
    rf"|第\s*[{_N}]{{1,6}}\s*(?:[章节節条條编編款]|部分)|第[一二三四五六七八九十]{{1,3}}[，、,：:]|[一二三四五六七八九十]是"
    r"|[甲乙丙丁戊壹贰貳叁參肆伍陆陸]、|[①-⑳⑴-⒛㈠-㈩]|[IVXⅠ-Ⅻ]{1,4}[.、．]|[•·●■◆▪]"
)


def is_contents(text: str) -> bool:
    """The head of a table of contents: 目　录."""
    bare = "".join(text[:40].split())
    return bare.strip("【】[]：:") in ("目录", "目錄", "目次") or bare.startswith(("目录第", "目錄第", "目次第"))


def is_label(text: str) -> bool:
    """A field of a table or of a mail's header: 来源：新华社, 标　　题：…"""
    cut = min((i for i in (text.find("："), text.find(":")) if i >= 0), default=-1)
    if not 0 < cut <= 20:
        return False
    head = "".join(text[:cut].split()).strip("【[（(")
    return head in words.LABELS or head.endswith(("来源", "來源"))


def is_page_text(text: str) -> bool:
    """What the page says of itself: a disclaimer, a licence, a navigation bar."""
    if len(text) >= 90:
        return False
    bare = "".join(text.split())
    return any(word in bare for word in words.FURNITURE)


def is_furniture(text: str) -> bool:
    """Page furniture, a disclaimer, a mail header, a rule or a page number."""
    bare = text.strip("-—_=*·•|/<>.,~ 　第页頁共0123456789")
    return not bare or is_label(text) or text.startswith(words.SECRECY) or is_page_text(text)


def is_redhead(text: str) -> bool:
    """The red head of an official document, which names who issues it: 某某县人民政府文件."""
    return len(text) <= 40 and "".join(text.split()).endswith("文件") and "关于" not in text


def is_history(text: str) -> bool:
    """When a statute was passed, amended and published."""
    return text.endswith(words.HISTORY) and "。" not in text and re.match(DATED, text) is not None


def is_note(text: str) -> bool:
    """A line all in brackets: （根据录音整理，未经本人审阅）, or one that hands over to the text: …演讲全文："""
    if text.endswith(("全文：", "全文如下：", "实录：")):
        return len(text) <= 60
    round_ones = text[0] in "（(" and text[-1] in "）)?？" and not re.match(MARKER, text)
    return round_ones or (text[0] in "【[" and text[-1] in "】]" and len(text) <= 8)


def is_credit(text: str) -> bool:
    """Who took the picture or wrote the report; a caption."""
    if text in words.CAPTIONS:
        return True
    return len(text) <= 50 and (text.endswith(words.CREDITS) or (text.startswith(words.REPORTERS) and text[-1] != "。"))


def is_name(text: str) -> bool:
    """The name of a person, or what stands for one: 王小明, 李　明, XXX, 某某某."""
    name = "".join(text.split())
    if not 1 < len(name) <= 4 or name.endswith(words.TITLE_TAILS):
        return False
    if not name.strip("XxＸ×某○〇*＊"):
        return True
    return name[0] in words.SURNAMES if len(name) <= 3 else name[:2] in words.DOUBLE_SURNAMES


def is_speaker(text: str) -> bool:
    """Who speaks: 县委书记　王小明, 报告人：王小明, 王小明."""
    if len(text) > 50:
        return False
    *office, name = text.split()
    if office and office[-1].endswith(words.POSTS):
        return 2 <= len(name) <= 8 and not name.endswith(words.TITLE_TAILS)
    if text.startswith(words.SPEAKERS) or is_name(text):
        return True
    return any(text[:-n].endswith(words.POSTS) and is_name(text[-n:]) for n in (2, 3) if len(text) > n + 2)


def is_prose(text: str) -> bool:
    """It reads like a sentence or more, not like the name of something."""
    return text[-1] in "。；;，,、：:" or "。" in text or len(text) > 110 or text.count("，") + text.count(",") > 3


KINDS: tuple[tuple[LineKind, Callable[[str], object]], ...] = (
    ("contents", is_contents),
    ("furniture", is_furniture),
    ("number", lambda text: len(text) <= 60 and re.match(NUMBER, text)),
    ("redhead", is_redhead),
    ("date", lambda text: re.match(DATE_LINE, text)),
    ("history", is_history),
    ("subtitle", lambda text: text.startswith(words.DASHES) and len(text) <= 80 and text[-1] not in "。；"),
    ("note", is_note),
    ("credit", is_credit),
    ("speaker", is_speaker),
    ("salutation", is_salutation),
    ("marker", lambda text: re.match(MARKER, text)),
    ("prose", is_prose),
)


def kind_of(line: Line) -> LineKind:
    """The first kind of KINDS that fits; `plain` is a short line that could be a title or a heading."""
    if line.long:
        return "marker" if re.match(MARKER, line.text) else "prose"
    return next((kind for kind, fits in KINDS if fits(line.text)), "plain")
