"""A line in, the label that it begins with out: 【 标  题 】, 作者：, title:"""

from __future__ import annotations

from functools import lru_cache

from speechkit.detect.lines.line_words import FORM_LABELS, LABELS, split
from speechkit.language.held_words import holds_any

BLANKS = " 　"
LONGEST = 12
CLOSES = ("：", ":", "】", "]")
SERIAL = ("编号", "时间", "日期")
"""Any label that ends so is one of a form: 报告编号."""
TITLES = frozenset(split("标题 题目 主题 主旨 名称 信息名称 法规标题 法规名称 发言题目 讲话题目 篇名 题名 title Title"))
AUTHORS = frozenset(
    split("作者 作者姓名 姓名 撰文 讲话人 报告人 发言人 主讲人 主讲 演讲人 汇报人 述职人 致辞人 授课教师 讲师 author")
)
DATES = frozenset(
    split("""
    时间 日期 发布时间 发布日期 成文日期 发文日期 印发日期 公布日期 发表时间 会议时间 会议日期 讲话时间 讲话日期
    授课时间 授课日期 更新日期 date Date
""")
)
KINDS_OF_LABELS = {"title": TITLES, "author": AUTHORS, "date": DATES, "known": LABELS | FORM_LABELS}


def read_label(text: str) -> tuple[str, int]:
    """The name of the label, without space, and where its value begins: 标　题：关于…… → 标题, 4; "" and 0 for none."""
    if not holds_any(text, CLOSES):
        return "", 0
    start = 1 if text.startswith(("【", "[")) else 0
    while start < len(text) and text[start] in BLANKS:
        start += 1
    end = start
    while end < len(text) and (text[end] in BLANKS or (end - start < LONGEST and _is_letter(text[end]))):
        end += 1
    name = text[start:end].rstrip(BLANKS)
    if not name or text[end : end + 1] not in CLOSES:
        return "", 0
    closes = text[end] in "】]" and text[end + 1 : end + 2] in ("：", ":")
    return "".join(name.split()), end + 1 + closes


def find_colon(text: str) -> int:
    """Where the first colon stands, -1 where none does."""
    wide, narrow = text.find("："), text.find(":")
    return max(wide, narrow) if wide < 0 or narrow < 0 else min(wide, narrow)


def _is_letter(sign: str) -> bool:
    """Whether a character is Chinese or one of A to Z."""
    return "\u4e00" <= sign <= "\u9fff" or "A" <= sign <= "Z" or "a" <= sign <= "z"


@lru_cache(maxsize=256)  # asked of each of the first lines by many signs
def label_class(text: str) -> str:
    """What the label names: the title, an author, a date; another that is known, or none of them; "" for no label."""
    name, end = read_label(text)
    if not name:
        return ""
    kind = next(
        (kind for kind, names in KINDS_OF_LABELS.items() if name in names),
        "known" if name.endswith(SERIAL) else "other",
    )
    return kind if text[end:].strip() else f"{kind}, no value"
