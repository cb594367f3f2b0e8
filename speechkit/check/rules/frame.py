"""Finds what is wrong around the body: no title, a salutation without colon, the date above the signature."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from speechkit.check.finding import Edit, Fault
from speechkit.check.manuscript import Manuscript
from speechkit.language.addressees import OFFICES, OPENERS, PEOPLE
from speechkit.language.masks import is_date, is_marked

HEAD_LINES = 8
SENTENCE = 40
"""A first line of more characters is no title."""
MARKS = "，,。；;、"
"""What may stand where the colon belongs."""
INNER = "[^。，,：:；;！？!?、\n]"
NO_OFFICE = re.compile("[我你他这那讲谈说抓做是要]")
"""No office has these in its name: 各部门要抓好落实的单位."""


@cache
def _address() -> re.Pattern[str]:
    """Whom a speech addresses: 同志们, 各位评委、老师们; a single 代表 or 局长 is none."""
    opened = rf"(?:{_any_of(OPENERS)}){INNER}{{0,14}}?(?:{_any_of(PEOPLE)})"
    people = rf"(?:{_any_of(PEOPLE)})们?"
    first = rf"(?:{opened}|(?:{_any_of(PEOPLE)})们)"
    return re.compile(rf"{first}(?:[、，, 　](?:{opened}|{people})){{0,5}}")


@cache
def _addressees() -> re.Pattern[str]:
    """Which offices an official letter addresses: 各乡镇人民政府，县直各单位."""
    return re.compile(rf"各[^。：；！？\n]{{1,100}}(?:{_any_of(OFFICES)})")


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


def find_missing_title(draft: Manuscript) -> Iterator[Fault]:
    """A document whose first line is already its salutation or a sentence, or its first item before a signature."""
    first = next(draft.lines(), None)
    if draft.outline.title is not None or first is None or not draft.nodes:
        return
    offset, line = first
    frame = draft.outline.frame
    is_address = line == frame.salutation or _address().fullmatch(line.rstrip("：:！"))
    is_sentence = len(line) > SENTENCE and line.endswith("。") and not is_marked(line)
    if is_address or is_sentence or (is_marked(line) and (frame.salutation or frame.signature)):
        yield Fault(offset, {})


def find_open_salutation(draft: Manuscript) -> Iterator[Fault]:
    """A salutation among the first lines that does not end in a colon; ！ is common in speeches, too."""
    first_node = draft.nodes[0].start if draft.nodes else len(draft.text)
    for number, (offset, line) in enumerate(draft.lines(0, first_node)):
        if number >= HEAD_LINES:
            return
        bare = line.rstrip(MARKS)
        is_address = _address().fullmatch(bare) or (number and _is_list_of_offices(bare))
        if is_address and (number or line == draft.outline.salutation):
            end = offset + len(line)
            yield Fault(offset, {"salutation": line}, (Edit(offset + len(bare), end, "："),))
            return


def _is_list_of_offices(line: str) -> bool:
    return _addressees().fullmatch(line) is not None and not NO_OFFICE.search(line)


def find_date_above_signature(draft: Manuscript) -> Iterator[Fault]:
    """A date at the end of the document right above the line that signs it."""
    signature = (draft.outline.frame.signature or "").split("\n")[0].strip()
    if not signature:
        return
    lines = list(draft.lines(draft.outline.closing_start))
    for (offset, line), (_, below) in pairwise(lines):
        if below == signature and is_date(line):
            yield Fault(offset, {"date": line, "signature": signature})
