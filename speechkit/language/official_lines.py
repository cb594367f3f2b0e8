"""Tells the lines that an official document has around its text by GB/T 9704—2012, sections 7.2 and 7.3.

The office that issues it (7.2.4), its number (7.2.5), the list of annexes (7.3.4), a note in brackets (7.3.6), and who
gets copies and when it was printed (7.4).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from speechkit.language.held_words import holds_any

Official = Literal["office", "number", "annexes", "note", "copies"]
LONGEST_OFFICE = 60
YEAR = "[〔［\\[（(【][ 　]*[12１２X×Ｘ○〇][0-9０-９X×Ｘ○〇]{3}[ 　]*[〕］\\]）)】]"


def find_official_lines(lines: Sequence[str]) -> Iterator[tuple[int, Official]]:
    """Which of some lines are what an official document has there, by their places in the sequence."""
    numbered = [i for i, line in enumerate(lines) if "号" in line and _number().match(line)]
    in_annexes = False
    for i, line in enumerate(lines):
        in_annexes = bool(("附" in line and _annexes().match(line)) or (in_annexes and _annex().match(line)))
        if i in numbered:
            yield i, "number"
        elif numbered and i < numbered[0] and len(line) <= LONGEST_OFFICE and _office().fullmatch(line):
            yield i, "office"
        elif in_annexes:
            yield i, "annexes"
        elif holds_any(line, "（(") and _note().fullmatch(line):
            yield i, "note"
        elif holds_any(line, "抄送印") and _copies().match(line):
            yield i, "copies"


@cache
def _number() -> re.Pattern[str]:
    """梧安办〔20XX〕27号, 国办函〔2004〕71号　签发人：…"""
    return re.compile(rf"\s*\w{{2,20}}[ 　]*{YEAR}[ 　]*第?[ 　]*[0-9０-９X×Ｘ○〇]{{1,5}}[ 　]*号(?![^\s　])")


@cache
def _office() -> re.Pattern[str]:
    return re.compile(r"\s*[^\s，。：；、！？](?:[^，。：；！？]*[^\s，。：；、！？])?[ 　]*文[ 　]*件\s*")


@cache
def _annexes() -> re.Pattern[str]:
    """附件：1.… on one line, 2.… on the next; 附件1 alone is the head of an annex."""
    return re.compile(r"\s*附[ 　]*件[ 　]*(?:\d{0,2}|[一二三四五六七八九十]{0,2})[：:]")


@cache
def _annex() -> re.Pattern[str]:
    return re.compile(r"\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})[ 　]*[.．、]")


@cache
def _note() -> re.Pattern[str]:
    return re.compile(r"\s*[（(](?:此件|此文|联系人|联系电话|信息公开)[^\n]{1,60}[）)]\s*")


@cache
def _copies() -> re.Pattern[str]:
    return re.compile(r"\s*(?:抄[ 　]*[送报]|主[ 　]*送|分[ 　]*送)[：:]|[^\n。]{2,40}[日\d][ 　]*印[ 　]*发\s*\Z")
