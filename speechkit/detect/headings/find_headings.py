"""A document in, the lines in its body that may be headings without a number out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from speechkit.detect.headings import naming_words as words
from speechkit.detect.headings.further_documents import is_another_title, is_appended, is_dated, is_framed, join_titles
from speechkit.detect.headings.strength import Heading, Seen, shape, weigh_all
from speechkit.detect.lines.line_kinds import is_prose, is_speaker, kind_of
from speechkit.detect.lines.page_lines import is_rule
from speechkit.detect.lines.read_lines import SPACE, Line, read_lines
from speechkit.detect.lines.salutations import is_salutation
from speechkit.detect.lines.title_lines import has_tail
from speechkit.language.masks import first_date, is_date, is_marked
from speechkit.language.part_names import PARTS
from speechkit.model import LIST_LEVELS, Document, Frame

__all__ = ["Heading", "find_headings"]

LONGEST = 48
MOST_BYLINES = 3
LEAST_ALONE = 2
"""Where fewer lines stand alone, two that stand together are no headings: the text may be wrapped, or a poem."""
STOPS = "。！；：，、,;:.!…"
"""A heading does not end in one of these; 为什么要抓？ may be one."""
ENDS = STOPS + "？?”」』）)"
"""Text ends in one of these."""
BELOW_CHINESE = bytes([*range(0x4E), *range(0xDC, 0xE0)])
"""High bytes of UTF-16 that no Chinese character begins with."""
MOSTLY = 0.55
"""Where more of the lines than this share are short and open, the text is a list or was wrapped."""


def find_headings(document: Document, frame: Frame) -> list[Heading]:
    """The lines that are short, do not end like a sentence and have text below, in the order of the text."""
    text = document.text
    hinted = {skip_blank(text, hint.offset) for hint in document.hints if hint.level < LIST_LEVELS}
    around = list(read_lines(text, frame.body_start))
    short = list(find_short(text, frame, around, hinted))
    if not short:
        return []
    lines = text.count("\n", frame.body_start, frame.body_end) + 1
    items = {line.start for _, line in short if is_marked(line.text)}
    listed = sum(line.start not in items and not is_rule(line.text) for _, line in short)
    only_sure = listed > MOSTLY * lines + 2
    hinted -= items
    short = [(i, line) for i, line in short if line.start not in items or is_framed(text, around, i, line)]
    found = (look_around(text, frame, around, i, line, hinted, only_sure=only_sure) for i, line in short)
    seen = list(join_titles([one for one in found if one is not None]))
    if sum(not found.stacked for found in seen) < LEAST_ALONE:
        seen = [found for found in seen if not found.stacked]
    return weigh_all(without_labels(without_questions(seen)))


def find_short(text: str, frame: Frame, around: Sequence[Line], hinted: set[int]) -> Iterator[tuple[int, Line]]:
    """The short lines of the body that end without a stop and begin without a marker of the commonest kinds.

    Each comes with its place in the lines `around`, without the space around it.
    """
    heads, stops = "（(", frozenset(STOPS)
    for i, (start, end, shown) in enumerate(around):
        if start >= frame.body_end:
            return
        if 1 < len(shown) <= LONGEST and end - start <= LONGEST + 24:
            first = text.find(shown, start)
            if first in hinted or (shown[-1] not in stops and shown[0] not in heads):
                yield i, Line(first, first + len(shown), shown)


def skip_blank(text: str, offset: int) -> int:
    """The offset of the first character from an offset on that is no space."""
    return offset + len(text[offset : offset + LONGEST]) - len(text[offset : offset + LONGEST].lstrip(SPACE))


def look_around(
    text: str, frame: Frame, around: Sequence[Line], i: int, line: Line, hinted: set[int], *, only_sure: bool
) -> Seen | None:
    """The line with its neighbours, or None where its words or its neighbours say that it is no heading.

    Where most lines are short, `only_sure` leaves those that the format, brackets or the title of a document name.
    """
    is_hinted = line.start in hinted
    framed = is_framed(text, around, i, line)
    dated = has_tail(line.text) and is_dated(around, i)
    at = first_text(around, i + 1, past_dates=dated)
    if at is None or around[at].start >= frame.body_end:
        return None
    above, below = around[i - 1] if i else None, around[at]
    is_title = dated or framed or is_another_title(line.text, above, below)
    if only_sure and not (is_hinted or is_title or shape(line.text) == "【】"):
        return None
    if not (is_hinted or framed or could_name(line.text)):
        return None
    alone = stands_alone(line, above, below)
    if is_title or is_hinted or alone or is_stacked(text, around, i, line, at):
        return Seen(line, above, shape(line.text), is_title, is_hinted, not (alone or is_title or is_hinted))
    return None


def stands_alone(line: Line, above: Line | None, below: Line) -> bool:
    """Whether a line has text or a marker below it, and no other short line above: that would be a list or a poem."""
    opens = is_text(below, longer_than=len(line.text)) or is_marked(below.text)
    return opens and not (above and is_open(above))


def is_stacked(text: str, around: Sequence[Line], i: int, line: Line, at: int) -> bool:
    """Whether a line and the next one are a heading and the first one inside it, and the line is one of the two.

    The text below the line stands at place `at` of the lines `around`.
    """
    below_open = i > 0 and is_open(around[i - 1])
    high, low = (around[i - 1], line) if below_open else (line, around[at])
    high_at, low_at = (i - 1, i) if below_open else (i, at)
    short = low.text[-1] not in STOPS and not ends_with_date(low.text) and not low.long
    if not (short and could_name(high.text) and could_name(low.text)) or is_byline(low.text):
        return False
    lower = first_text(around, low_at + 1)
    if (high_at and is_open(around[high_at - 1])) or lower is None or text[high.end : low.start].strip():
        return False
    return is_text(around[lower], longer_than=len(low.text)) or is_marked(around[lower].text)


def is_open(line: Line) -> bool:
    """Whether a line is short and does not end like text."""
    return line.text[-1] not in ENDS and kind_of(line) == "plain" and not ends_with_date(line.text)


def ends_with_date(text: str) -> bool:
    """Whether a line says when something was issued: 县教育局办公室 2026年9月9日."""
    return text.endswith("日") and first_date(text) is not None


def first_text(around: Sequence[Line], start: int, *, past_dates: bool = False) -> int | None:
    """The place of the first line that is neither who speaks or writes nor a date in brackets (or any date)."""
    for at in range(start, min(start + MOST_BYLINES + 1, len(around))):
        line = around[at]
        if is_byline(line.text) or (past_dates and not line.long and is_date(line.text)):
            continue
        if line.long or not is_date(line.text):
            return at
        if line.text[0] not in "（(":
            return None  # below a signature
    return None


@lru_cache(maxsize=1024)  # as for kind_of
def is_byline(text: str) -> bool:
    """Whether a line says who speaks or wrote, or is too short to say anything."""
    tiny = len(text) <= 3 and text[-1] not in ENDS and text not in PARTS
    return tiny or names_person(text)


def names_person(text: str) -> bool:
    """Whether a line says who speaks or wrote: 李　明, 县委书记　王小明, 青石镇中心小学教师　王小明."""
    if is_speaker(text):
        return True
    office, _, name = text.partition(" " if " " in text else "　")
    return 5 <= len(office) <= LONGEST and 2 <= len(name) <= 3 and " " not in name and not is_prose(text)


@lru_cache(maxsize=1024)  # as for kind_of
def could_name(text: str) -> bool:
    """Whether the words of a line could name what follows."""
    chinese = len(text.encode("utf-16-le", "surrogatepass")[1::2].translate(None, BELOW_CHINESE))
    if chinese < 2 or 2 * chinese < len("".join(text.split())):
        return False
    if kind_of(Line(0, len(text), text)) not in ("plain", "note"):
        return False
    if text.startswith(words.NOT_NAMING) or (text.endswith(words.CAPTION_TAILS) and not text.endswith("的发言")):
        return False
    if text.endswith(words.SPOKEN_TAILS) and not any(word in text for word in ("的", "在", "关于")):
        return False  # a caption: 校长王小明讲话
    if shape(text) == "：" and text.startswith(words.FIELDS):
        return False
    if ends_with_date(text):
        return False
    return text[0] not in '（(“"‘「' or text[-1] not in '）)”"’」'


def is_text(line: Line, *, longer_than: int) -> bool:
    """Whether a line is a paragraph of text, and not the next line of a wrapped or listed one."""
    enough = len(line.text) >= max(15, 1.2 * longer_than)
    told = line.text[-1] in ENDS or is_prose(line.text)
    return line.long or (enough and told) or is_salutation(line.text) or is_spoken(line.text)


def is_spoken(text: str) -> bool:
    """Whether a line is what somebody says in an interview: 记者：效果怎么样？"""
    return 0 < text.replace(":", "：").find("：") < 6 and text[-1] in ENDS


def without_questions(seen: Sequence[Seen]) -> list[Seen]:
    """Leaves out what hearers ask after a speech: only a text made of questions is headed by them."""
    first = next((found.line.start for found in seen if is_appended(found.line.text)), None)
    return [found for found in seen if first is None or found.shape != "问" or found.line.start < first]


def without_labels(seen: Sequence[Seen]) -> list[Seen]:
    """Leaves out the labels that come again: 责任单位：县教育局, 责任单位：县公安局."""
    labels = Counter(found.line.text.replace(":", "：").split("：")[0] for found in seen if found.shape == "：")
    return [found for found in seen if labels[found.line.text.replace(":", "：").split("：")[0]] < 2]
