"""The lines of a document's head in, one by one; what they tell of it out: title, speaker, date, salutation."""

from __future__ import annotations

import re

from speechkit.detect.frame.line_kinds import LineKind, is_bulletin
from speechkit.detect.frame.page_lines import is_label
from speechkit.detect.frame.read_lines import SHOWN, SPACE, Line
from speechkit.detect.frame.title_lines import has_tail
from speechkit.language.masks import first_date, is_date

NAMING = frozenset({"标题", "法规标题", "主题", "信息名称", "名称", "主旨", "题目", "发言题目", "讲话题目"})
DATING = frozenset({"发文日期", "成文日期"})
MEETING = frozenset({"时间", "日期", "会议时间"})
TITLED = frozenset({"redhead", "furniture", "number", "issue", "date"})
"""Kinds that a line may be taken for which is the title after all."""
DATED = ("subtitle", "note", "history", "issue", "speaker", "when")
"""Kinds of lines that may tell the date where no line is one."""
INSTEAD = ("label", "bulletin", "spare")
"""What is the title of a document that shows no other."""
NUMBERED = r"[（(][^（()）]{1,6}[)）]$|之[一二三四五六七八九十]$|\s.*$"
"""The number or the date behind a title: 党课讲稿（一）, 工作汇报 2023年8月7日."""


class Head:
    """What was read of the front matter so far."""

    def __init__(self, text: str, shown: str) -> None:
        self.text = text
        self.shown = shown
        """The text with the characters that its author wrote."""
        self.title: str | None = None
        self.plain = ""
        """The title for matching."""
        self.found: dict[str, str] = {}
        """The first line of each kind."""
        self.body_start = 0

    def show(self, line: Line) -> str:
        """A line as its author wrote it."""
        return self.shown[line.start : min(line.end, line.start + SHOWN)].strip(SPACE)

    def keep(self, kind: str, line: Line) -> None:
        """Remembers the first line of a kind; a subtitle may have several."""
        text = self.show(line)
        if kind == "subtitle" and kind in self.found:
            self.found[kind] += text
        self.found.setdefault(kind, text)

    def keep_around(self, kind: LineKind, line: Line) -> None:
        """Remembers a line around the title, and whether it could be one should no other come."""
        self.keep("bulletin" if is_bulletin(line.text) else kind, line)
        self.keep_label(line.text, self.show(line))
        if kind in TITLED and has_tail(re.sub(NUMBERED, "", line.text)) and not is_label(line.text):
            self.keep("spare", line)

    def keep_label(self, text: str, shown: str) -> None:
        """Remembers the title and the date that a table at the top names: 标　　题：关于……的通知, 发文日期：……"""
        name = text.replace("】", "：").replace(":", "：", 1).partition("：")[0]
        plain, value = text[len(name) + 1 :].strip(SPACE), shown[len(name) + 1 :].strip(SPACE)
        name = "".join(name.split()).strip("【")
        if name in NAMING and value:
            self.found.setdefault("label", value)
        if name in DATING and is_date(plain):
            self.found.setdefault("date", value)
        if name in MEETING:
            self.found.setdefault("when", value)

    def title_instead(self) -> str | None:
        """The title of a document that shows no other."""
        return next((self.found[kind] for kind in INSTEAD if kind in self.found), None)

    def date(self) -> str | None:
        """The date of a line of its own, or the one in a subtitle: ——2026年1月25日在……会议上."""
        if "date" in self.found:
            return without_brackets(self.found["date"])
        dates = (first_date(self.found.get(kind, "")) for kind in DATED)
        return next((date for date in dates if date), None)


def without_brackets(date: str) -> str:
    """A date without the brackets all around it and what a bad scan left: （2026年3月5日）, but 3月5日（星期四）."""
    date = date.strip("〔〕[]?？ 　")
    return date.strip("（）()") if date[0] in "（(" else date
