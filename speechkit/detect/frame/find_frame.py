"""A document in, its frame out: what stands above the body and below it, and where the body begins and ends."""

from __future__ import annotations

from collections.abc import Sequence

from speechkit.detect.frame.contents import is_first_entry
from speechkit.detect.frame.first_lines import REACH, read_top
from speechkit.detect.frame.front_matter import Head
from speechkit.detect.frame.last_lines import find_closing
from speechkit.detect.frame.line_kinds import LineKind
from speechkit.detect.frame.line_words import DASHES, EDITORS, PARTS, REDHEADS, SPOKEN
from speechkit.detect.frame.page_lines import is_rule
from speechkit.detect.frame.read_lines import Line
from speechkit.detect.frame.salutations import salutation_length
from speechkit.detect.frame.title_lines import has_tail, is_complete, is_office, joined_title_length, title_length
from speechkit.model import Document, Frame

__all__ = ["find_frame"]

IN_FRONT = frozenset(
    {"contents", "furniture", "number", "redhead", "issue", "history", "date", "subtitle", "note", "credit", "speaker"}
)
UNDER_A_SUBTITLE = frozenset({"date", "speaker", "salutation", "note", "credit", "subtitle", "history"})
LONGEST_COLUMN = 8
"""The name of a newspaper's column is no longer: 人物·对话."""


def find_frame(document: Document, shown: str | None = None) -> Frame:
    """The front matter, the end and the bounds of the body of a document; `shown` is its text before it was made plain.

    `body_start` is the start of a line, except after a salutation that the text follows on the same line.
    """
    text = document.text
    head = Head(text, text if shown is None else shown)
    read_head(text, *read_top(document), head)
    closing = find_closing(text, head.body_start, head.shown)
    date = head.date() or closing.date
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
        head.title = head.title_instead()
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
        head.keep_around(kind, line)
        return 1
    return read_plain_line(lines, kinds, i, head) if kind == "plain" else 0


def opens_part(lines: Sequence[Line], kinds: Sequence[LineKind], i: int) -> bool:
    """Whether the next lines are the name of a part between two rules, as in a gazette."""
    return (
        kinds[i + 1 : i + 2] == ["plain"]
        and is_rule(lines[i].text)
        and i + 2 < len(lines)
        and is_rule(lines[i + 2].text)
        and not is_office(lines[i + 1].text)
    )


def read_plain_line(lines: Sequence[Line], kinds: Sequence[LineKind], i: int, head: Head) -> int:
    """Reads a title, the same title again, or a subtitle; how many lines it took, 0 where the body begins."""
    line, count = lines[i], title_length(lines, kinds, i)
    title = "".join(map(head.show, lines[i : i + count]))
    plain = "".join(line.text for line in lines[i : i + count])
    if (
        head.title is None
        or follows_column(lines, kinds, i, count, head)
        or names_paper(head.plain, plain, kinds[i - 1])
    ):
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


def follows_column(lines: Sequence[Line], kinds: Sequence[LineKind], i: int, count: int, head: Head) -> bool:
    """Whether these lines are a title, right above its subtitle, and the short line read before names a column."""
    below = lines[i + count] if i + count < len(lines) else None
    with_dash = below is not None and kinds[i + count] == "subtitle" and below.text.startswith(DASHES) and not below.gap
    column = len(head.plain) <= LONGEST_COLUMN and not has_tail(head.plain) and "subtitle" not in head.found
    couplet = len(head.plain) == len(lines[i].text)  # 凝心聚力谋发展 / 真抓实干促振兴
    return with_dash and lines[i].gap and column and not couplet


def names_paper(above: str, title: str, between: LineKind) -> bool:
    """Whether a line is the title, and what stood above it only who issues the paper or the meeting it was for."""
    if is_complete(above):  # 县政府召开常务会 / 王小明主持并讲话
        return False
    if is_office(above) and not is_office(title) and between != "plain":
        return True
    names_kind = above.endswith(tuple(REDHEADS))  # 清河市人民政府专题会议纪要, above 关于……的会议纪要
    return between == "redhead" or (has_tail(title) and (between == "number" or is_office(above) or names_kind))


def is_repetition(text: str, title: str) -> bool:
    """The title of the text below that of the page: one holds the other."""
    text, title = "".join(text.split()), "".join(title.split())
    return len(text) > 6 and (text in title or title in text)


def read_salutation(text: str, lines: Sequence[Line], kinds: Sequence[LineKind], i: int, head: Head) -> None:
    """Finds the salutation at the head of the body, or a few lines below an editor's introduction."""
    for j in range(i, min(i + REACH, len(lines))):
        line = lines[j]
        length = len(line.text) if kinds[j] == "salutation" else greeting_length(line) if j == i else 0
        if length:
            start = text.index(line.text[:length], line.start)
            head.found["salutation"] = head.show(line)[:length]
            if not any(kinds[k] == "plain" and (k + 1 < j or lines[k].text in PARTS) for k in range(i, j)):
                head.body_start = min(start + length + (start + length == line.end), len(text))
            return
        if kinds[j] == "marker":
            return


def greeting_length(line: Line) -> int:
    """How many characters of a line are a salutation that text follows; 县教育局：四个聚焦 greets nobody."""
    length = salutation_length(line.text)
    return length if line.long or any(stop in line.text[length:] for stop in "，。！？") else 0
