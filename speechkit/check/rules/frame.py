"""Finds what is wrong around the body: no title, a salutation without colon, the date above the signature."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from speechkit.check.finding import Edit, Fault
from speechkit.check.manuscript import Manuscript
from speechkit.language.masks import is_date, is_marked

HEAD_LINES = 8
SENTENCE = 40
"""A first line of more characters is no title."""
PEOPLE = (
    "同志们?|代表们?|委员们?|朋友们?|来宾|嘉宾|领导|老师们?|同学们?|同事们?|家长们?|乡亲们|战友们|员工们?"
    "|女士们|先生们|党员"
)
OPENERS = "尊敬的|敬爱的|亲爱的|各位|全体|在座的?|同志|老师|同学|女士|先生|朋友|乡亲|战友"
ADDRESS = rf"(?:(?:(?:{OPENERS})[^。，：；！？、\n]{{0,14}})?(?:{PEOPLE}))"
SALUTATION = re.compile(rf"{ADDRESS}(?:[、，, 　]{ADDRESS}){{0,5}}(?P<mark>[，,。；;、]?)")
OFFICES = re.compile(
    r"各[^。：；！？\n]{1,100}(?:政府|部门|单位|委员会|办公室|局|办|公司|学校|街道|中心|支部|党委|科室|处室|企业)(?P<mark>[，,。；;、]?)"
)


def find_missing_title(draft: Manuscript) -> Iterator[Fault]:
    """A document whose first line is already its salutation or a sentence, or its first item before a signature."""
    first = next(draft.lines(), None)
    if draft.outline.title is not None or first is None or not draft.nodes:
        return
    offset, line = first
    frame = draft.outline.frame
    is_address = line == frame.salutation or SALUTATION.fullmatch(line.rstrip("：:！"))
    is_sentence = len(line) > SENTENCE and line.endswith("。") and not is_marked(line)
    if is_address or is_sentence or (is_marked(line) and (frame.salutation or frame.signature)):
        yield Fault(offset, {})


def find_open_salutation(draft: Manuscript) -> Iterator[Fault]:
    """A salutation among the first lines that does not end in a colon; ！ is common in speeches, too."""
    first_node = draft.nodes[0].start if draft.nodes else len(draft.text)
    for number, (offset, line) in enumerate(draft.lines(0, first_node)):
        if number >= HEAD_LINES:
            return
        found = SALUTATION.fullmatch(line) or (OFFICES.fullmatch(line) if number else None)
        if found and (number or line == draft.outline.salutation):
            mark = found["mark"]
            end = offset + len(line)
            yield Fault(offset, {"salutation": line}, (Edit(end - len(mark), end, "："),))
            return


def find_date_above_signature(draft: Manuscript) -> Iterator[Fault]:
    """A date at the end of the document right above the line that signs it."""
    signature = (draft.outline.frame.signature or "").split("\n")[0].strip()
    if not signature:
        return
    lines = list(draft.lines(draft.outline.closing_start))
    for (offset, line), (_, below) in pairwise(lines):
        if below == signature and is_date(line):
            yield Fault(offset, {"date": line, "signature": signature})
