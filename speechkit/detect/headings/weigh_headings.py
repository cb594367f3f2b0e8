"""Weighs every line that could be a heading without a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise

from speechkit.detect.headings.dated_fields import find_dated_fields
from speechkit.detect.headings.fragments import find_fragments
from speechkit.detect.headings.heading_measures import AT_THE_END, measure_line
from speechkit.detect.headings.labels_over_lists import find_labels_over_lists, names_speaker
from speechkit.detect.headings.page_heads import find_page_heads
from speechkit.detect.headings.strength import Heading, fine_shape, names_part, shape
from speechkit.detect.lines.contents import BULLETS
from speechkit.detect.lines.line_signs import has_form_blank, is_caption
from speechkit.detect.lines.sight import Facts, SeenLine, see_lines
from speechkit.detect.markers.variants import SPEAKER
from speechkit.language.held_words import holds_any
from speechkit.language.numerals import WEEKDAYS
from speechkit.language.part_names import CONTENTS, OUTER_PARTS, PARTS, REFERENCE_HEADS
from speechkit.model import Document, Frame

LONGEST = 70
"""No heading has more characters."""
_TEXT_ENDS = frozenset("。；，！")
"""A line that ends in one of these classes is text, unless the format says otherwise."""


def could_be_heading(line: SeenLine) -> bool:
    """Whether a line is worth weighing."""
    if line.size > LONGEST or line.marked:
        return False
    if line.level == 0 and (line.size < 2 or line.last in _TEXT_ENDS or has_form_blank(line.text)):
        return False
    return any(map(str.isalnum, line.text))  # else it names nothing: ……


def measure_candidates(
    lines: Sequence[SeenLine],
    facts: Facts,
    frame: Frame,
    strengths: Mapping[int, float],
    skipped: Set[int] = frozenset(),
) -> Iterator[tuple[SeenLine, tuple[float, ...]]]:
    """Every line that could be a heading, with its measures, but for those that start at the offsets `skipped`.

    `strengths` are those that the rules give, by offset.
    """
    inside = 0
    for i, line in enumerate(lines):
        in_body = frame.body_start <= line.start < frame.body_end
        if line.start not in skipped and could_be_heading(line):
            place = inside if in_body else AT_THE_END
            yield line, measure_line(lines, i, facts, place, strengths.get(line.start))
        inside += in_body


def score(measures: Sequence[float]) -> float:
    """The log-odds of a heading."""
    from speechkit.detect.headings.heading_trees import add_up  # not every text has a line that could be one

    return add_up(measures)


HEADING_WEIGHT = 2.0
"""What a line says for itself that is as likely a heading as not, in the units of the search's costs."""
UNIT = 1.0
"""What one unit of log-odds is worth there."""
HEAVIEST = 6.0
REPEATED = "again"
"""Part of the shape of headings whose text comes again: a label in each of several sections."""
LIGHTEST = 0.2
"""A line below this is no candidate."""
LABEL = 6.0
"""What a label weighs at least where several lists have one each."""
LIGHTEST_HINTED = 3.0
"""What a heading of the format weighs at least, and 摘要 or another part that stands outside."""
ADDED = {
    "by its very name: 前言, 结语": 2.0,
    "an entry of the contents above": 2.0,
    "a day of a diary: 4月8日（星期一）": 3.0,
    "one of many labels: 农学院：育才为本": 1.5,
    "a question above its answer: 问：… 答：…": 1.5,
}
"""What is surer than the weights know, for lines that the rules found."""
WIKI = "=="
FAREWELLS = ("此致", "敬礼", "特此", "谢谢", "祝")
"""What a letter or a speech ends with."""
SENTENCE = 3.0
"""What a line loses that is surely no heading: 会议决定：, “就是坐得住。”, or a label at the end: 记录者：住院医师."""
_SIGNS_OF_DATA = ("=", "|", "｜", "；", ";", "http", "www")
_SENTENCE_ENDS = frozenset("：:”」？?")
_SENTENCE = "[^：，。]{0,6}记者[：:]|(?:会议|我们?的?|他们?的?|大家|.*(?:如下|以下|下列)).*[：:]$|[“「].*[。！？][”」]$"
_BODY = r"[【〔\[]?\s*正\s*文\s*[】〕\]]?[：:]?"
_ENTRY = r"[\[〔［] ?\d{1,3} ?[\]〕］]"
_QUESTION = r"\s*问[：:][^\n]*\n\s*答[：:]"
MANY = 5
"""So many labels are the headings of one text."""
SHORTEST_ENTRY = 4
_DAY = rf"\d{{1,2}}月\d{{1,2}}日\s*[（(]?(?:星期|周)[{WEEKDAYS}][）)]?"


def weigh_headings(document: Document, frame: Frame, ruled: Sequence[Heading]) -> list[Heading]:
    """The lines that could be headings, each with its weight; `ruled` are those that the rules found."""
    text = document.text
    lines = see_lines(document)
    if not ruled and not any(line.start >= frame.body_start and could_be_heading(line) for line in lines):
        return []
    by_line = {text.rfind("\n", 0, found.offset) + 1: found for found in ruled}
    strengths = {start: found.strength for start, found in by_line.items()}
    shape_here = fine_shape if any(found.shape == "，" for found in ruled) else shape
    labels = sum(found.shape == "：" for found in ruled)
    entries = {"".join(line.split()).lstrip(BULLETS) for line in text[: frame.body_start].splitlines()}
    titles = {start for start, found in by_line.items() if found.is_title}
    addresses = {low.start for high, low in pairwise(lines) if high.start in titles and low.last == "："}
    no_headings = find_fragments(lines) | find_page_heads(lines) | find_dated_fields(lines)
    in_front = {line.start for line in lines if line.start < frame.body_start}
    skipped = in_front | titles | addresses | no_headings | find_title_again(lines, frame)
    over_lists = find_labels_over_lists(lines)
    facts = Facts(lines)
    headings = []
    for line, measures in measure_candidates(lines, facts, frame, strengths, skipped):
        found = by_line.get(line.start)
        if opens_text(line.text) or is_entry(line):
            continue
        weight = HEADING_WEIGHT + UNIT * score(measures)
        if found is not None:
            weight += sum(ADDED[reason] for reason in find_sure_reasons(line.text, entries))
            if labels >= MANY and found.shape == "：":
                weight += ADDED["one of many labels: 农学院：育才为本"]
        if line.text[0] == "问" and re.compile(_QUESTION).match(text, line.start):
            weight += ADDED["a question above its answer: 问：… 答：…"]
        if line.start in over_lists or is_wiki_heading(line.text):
            weight = max(weight, LABEL)
        elif names_nothing(line.text) or (line is lines[-1] and "：" in line.text):
            weight -= SENTENCE
        elif line.level:
            weight = max(weight, LIGHTEST_HINTED)
        weight = min(HEAVIEST, weight)
        if names_part(line.text, OUTER_PARTS):
            weight = max(weight, LIGHTEST_HINTED)
        if names_part(line.text, REFERENCE_HEADS):
            weight = HEAVIEST  # at the end, where the lines learned from hold no other headings
        if weight > LIGHTEST:
            start = text.find(line.text[:8], line.start)
            again = facts.repeats.get(line.digitless, 0) > 1
            speaks = line.start in over_lists and line.last == "：" and names_speaker(line.text[:-1])
            form = SPEAKER if speaks else shape_here(line.text)
            headings.append(Heading(start, line.end, weight / HEAVIEST, False, form + REPEATED * again))
    further = (by_line[start] for start in titles - no_headings)
    return sorted([*headings, *further], key=lambda heading: heading.offset)


def opens_text(text: str) -> bool:
    """Whether a database begins the text itself with this line: 【正　文】."""
    return "正" in text and re.fullmatch(_BODY, text) is not None


def names_nothing(text: str) -> bool:
    """Whether a line surely names no part: 会议决定：, 办法如下：, 此致, 图 1　实体属性图, （通报毕）, 目录, a formula.

    In read texts one of 201 lines with 如下, 以下 or 下列 and a colon is a heading, three of 408 in round brackets,
    none of 113 captions and of 193 lines with an equals sign, a bar or an address, one of 180 with a semicolon.
    """
    if text[0] in "（(…" and text[-1] in "）)":
        return True
    if text.startswith(FAREWELLS) or is_caption(text) or holds_any(text, _SIGNS_OF_DATA) or names_part(text, CONTENTS):
        return True
    return text[-1] in _SENTENCE_ENDS and re.match(_SENTENCE, text) is not None


def is_wiki_heading(text: str) -> bool:
    """Whether a line is a heading as wikis and forums write it: == 材料 =="""
    return len(text) > 2 * len(WIKI) and text.startswith(WIKI) and text.endswith(WIKI) and text.strip("= ") != ""


def find_title_again(lines: Sequence[SeenLine], frame: Frame) -> Set[int]:
    """Where the body begins with the title once more: a header says title: 总结, and the text # 总结"""
    first = next((line for line in lines if line.start >= frame.body_start), None)
    again = first is not None and frame.title is not None and first.text.split() == frame.title.split()
    return {first.start} if first and again else set()


def is_entry(line: SeenLine) -> bool:
    """Whether a line is an entry of a list of references: [9] 王小明．山村的路……"""
    return line.first == "【" and re.match(_ENTRY, line.text) is not None


def find_sure_reasons(text: str, entries: Set[str]) -> Iterator[str]:
    """What makes a line surely a heading; `entries` are the lines above the body without blanks and bullets."""
    if names_part(text, PARTS):
        yield "by its very name: 前言, 结语"
    if "月" in text and re.fullmatch(_DAY, text):
        yield "a day of a diary: 4月8日（星期一）"
    entry = "".join(text.split())
    if len(entry) >= SHORTEST_ENTRY and entry in entries:
        yield "an entry of the contents above"
