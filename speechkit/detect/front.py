"""A document in, its frame out: what stands above the body and below it, and where the body begins and ends."""

from __future__ import annotations

from collections.abc import Sequence

from speechkit.detect.closing import find_closing
from speechkit.detect.contents import is_first_entry
from speechkit.detect.frame_words import DASHES, EDITORS, PARTS, REDHEADS, SPOKEN
from speechkit.detect.kinds import LineKind, is_bulletin, is_rule
from speechkit.detect.lines import SHOWN, SPACE, Line
from speechkit.detect.salutations import salutation_length
from speechkit.detect.shapes import first_date, is_date
from speechkit.detect.title import has_tail, is_office, joined_title_length, title_length
from speechkit.detect.top import REACH, read_top
from speechkit.model import Document, Frame

__all__ = ["find_frame"]

IN_FRONT = frozenset(
    {"contents", "furniture", "number", "redhead", "issue", "history", "date", "subtitle", "note", "credit", "speaker"}
)
UNDER_A_SUBTITLE = frozenset({"date", "speaker", "salutation", "note", "credit", "subtitle", "history"})
NAMING = frozenset({"标题", "法规标题", "主题", "信息名称", "名称", "主旨", "题目", "发言题目", "讲话题目"})
DATING = frozenset({"发文日期", "成文日期"})


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


def find_frame(document: Document, shown: str | None = None) -> Frame:
    """The front matter, the end and the bounds of the body of a document; `shown` is its text before it was made plain.

    `body_start` is the start of a line, except after a salutation that the text follows on the same line.
    """
    text = document.text
    head = Head(text, text if shown is None else shown)
    read_head(text, *read_top(document), head)
    closing = find_closing(text, head.body_start, head.shown)
    date = find_date(head.found) or closing.date
    return Frame(
        title=head.title,
        subtitle=head.found.get("subtitle"),
        speaker=head.found.get("speaker"),
        date=date,
        salutation=head.found.get("salutation"),
        signature=closing.signature,
        body_start=head.body_start,
        body_end=closing.body_end,
    )


def read_head(text: str, lines: Sequence[Line], kinds: Sequence[LineKind], head: Head) -> None:
    """Reads the front matter, line by line until the body begins."""
    i = 0
    while i < len(lines):
        used = read_front_line(lines, kinds, i, head)
        if not used:
            break
        i += used
    head.body_start = lines[i].start if i < len(lines) else len(text)
    if i < len(lines):
        read_salutation(text, lines, kinds, i, head)
    if head.title is None and lines and lines[0].long:
        head.title = head.show(lines[0])[: joined_title_length(lines[0].text)] or None
    if head.title is None:
        head.title = head.found.get("label") or head.found.get("bulletin")
    if head.title is None and head.body_start >= len(text):
        head.body_start = 0


def read_front_line(lines: Sequence[Line], kinds: Sequence[LineKind], i: int, head: Head) -> int:
    """Reads one part of the front matter; how many lines it took, 0 where the body begins."""
    line, kind = lines[i], kinds[i]
    if head.title is not None and (opens_part(lines, kinds, i) or line.text.startswith(EDITORS)):
        return 0
    if kind == "plain" and kinds[i - 1 : i] == ["contents"] and is_first_entry(head.text, lines[i - 1], line):
        return 0
    if kind in IN_FRONT:
        head.keep("bulletin" if is_bulletin(line.text) else kind, line)
        keep_label(line.text, head.show(line), head)
        return 1
    return read_plain_line(lines, kinds, i, head) if kind == "plain" else 0


def opens_part(lines: Sequence[Line], kinds: Sequence[LineKind], i: int) -> bool:
    """Whether the next lines are the name of a part between two rules, as in a gazette."""
    return (
        kinds[i + 1 : i + 2] == ["plain"]
        and is_rule(lines[i].text)
        and i + 2 < len(lines)
        and is_rule(lines[i + 2].text)
    )


def read_plain_line(lines: Sequence[Line], kinds: Sequence[LineKind], i: int, head: Head) -> int:
    """Reads a title, the same title again, or a subtitle; how many lines it took, 0 where the body begins."""
    line, count = lines[i], title_length(lines, kinds, i)
    title = "".join(map(head.show, lines[i : i + count]))
    plain = "".join(line.text for line in lines[i : i + count])
    with_dash = kinds[i + count : i + count + 1] == ["subtitle"] and lines[i + count].text.startswith(DASHES)
    names_column = with_dash and line.gap and not has_tail(head.plain) and "subtitle" not in head.found
    if head.title is None or names_column or names_paper(head.plain, plain, kinds[i - 1]):
        head.title, head.plain = title, plain
        return count
    if is_repetition(title, head.title):
        numbered = "号" in head.title[:30]  # 青政发〔2014〕20号《……意见》 stood above it
        head.title = min(title, head.title, key=len) if numbered else head.title
        return count
    below = kinds[i + 1] if i + 1 < len(kinds) else "prose"
    if is_office(line.text) and (below in ("prose", "marker") or is_office(head.plain)):
        return 1  # who wrote the report, or whom it is for
    is_part = "".join(line.text.split()) in PARTS
    told = line.text.endswith(SPOKEN) and kinds[i - 1] == "plain" and not line.gap
    opens_body = line.gap and not head.found.keys().isdisjoint(("date", "speaker"))
    if told or (below in UNDER_A_SUBTITLE and not is_part and not opens_body):
        head.keep("subtitle", line)
        return 1
    return 0


def names_paper(above: str, title: str, between: LineKind) -> bool:
    """Whether a line is the title, and what stood above it only who issues the paper or the meeting it was for."""
    if is_office(above) and not is_office(title) and between != "plain":
        return True
    names_kind = above.endswith(tuple(REDHEADS))  # 清河市人民政府专题会议纪要, above 关于……的会议纪要
    return between == "redhead" or (has_tail(title) and (between == "number" or is_office(above) or names_kind))


def is_repetition(text: str, title: str) -> bool:
    """The title of the text below that of the page: one holds the other."""
    text, title = "".join(text.split()), "".join(title.split())
    return len(text) > 6 and (text in title or title in text)


def keep_label(text: str, shown: str, head: Head) -> None:
    """Remembers the title and the date that a table at the top names: 标　　题：关于……的通知, 发文日期：……"""
    name = text.replace("】", "：").replace(":", "：", 1).partition("：")[0]
    told, value = text[len(name) + 1 :].strip(SPACE), shown[len(name) + 1 :].strip(SPACE)
    name = "".join(name.split()).strip("【")
    if name in NAMING and value:
        head.found.setdefault("label", value)
    if name in DATING and is_date(told):
        head.found.setdefault("date", value)


def read_salutation(text: str, lines: Sequence[Line], kinds: Sequence[LineKind], i: int, head: Head) -> None:
    """Finds the salutation at the head of the body, or a few lines below an editor's introduction."""
    for j in range(i, min(i + REACH, len(lines))):
        line = lines[j]
        length = len(line.text) if kinds[j] == "salutation" else salutation_length(line.text) if j == i else 0
        if length:
            start = text.index(line.text[:length], line.start)
            head.found["salutation"] = head.show(line)[:length]
            if not any(kinds[k] == "plain" and (k + 1 < j or lines[k].text in PARTS) for k in range(i, j)):
                head.body_start = min(start + length + (start + length == line.end), len(text))
            return
        if kinds[j] == "marker":
            return


def find_date(found: dict[str, str]) -> str | None:
    """The date of a line of its own, or the one in a subtitle: ——2026年1月25日在……会议上."""
    if "date" in found:
        return without_brackets(found["date"])
    for kind in ("subtitle", "note", "history", "issue"):
        date = first_date(found.get(kind, ""))
        if date:
            return date
    return None


def without_brackets(date: str) -> str:
    """A date without the brackets all around it and what a bad scan left: （2026年3月5日）, but 3月5日（星期四）."""
    date = date.strip("〔〕[]?？ 　")
    return date.strip("（）()") if date[0] in "（(" else date
