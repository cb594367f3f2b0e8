"""A line in, whether it is a salutation out: 同志们：, 各省、自治区、直辖市人民政府："""

from __future__ import annotations

import re

from speechkit.detect.lines import line_words as words
from speechkit.language.held_words import holds_any
from speechkit.language.stops import COLONS

LONGEST = 160
"""In characters; an official letter may address dozens of offices, but a longer one is not told from a sentence."""
LONG = 60
"""A longer address is to many offices."""
SPEECH = "我你他这那讲谈说抓做是要"
"""No office has these in its name: 我先讲三点体会："""
PLURALS = "们"
STOPS = "：:！!。？?；;"
CLOSES = STOPS + "，, 　"
SPACED = r"(?:\S[ 　]){2,}\S{1,2}"
"""The letters are spaced: 全 体 教 职 工："""


def is_salutation(text: str) -> bool:
    """Whether a line addresses the hearers and does nothing else."""
    if text[1:2] in (" ", "　") and re.fullmatch(SPACED, text):
        text = "".join(text.split())
    if not 2 < len(text) <= LONGEST or not (text[-1] in "：:！!。；;" or text.endswith(PLURALS)):
        return False
    return _reads_as_address(text) and not holds_any(text, words.NO_ADDRESS)


def _reads_as_address(text: str) -> bool:
    """Whether a line names hearers, whatever else it says."""
    stop, whole = text[-1], text.rstrip(CLOSES)
    greeted = whole.endswith(words.WISHES)
    if stop == "。" and not greeted:
        return False  # a sentence, as most lines are
    core = without_greeting(without_greeting(whole)) if greeted else whole  # 大家早安，新年快樂
    if not core or core.startswith(words.NO_OPENER) or holds_any(core, "！!？?“《"):
        return False
    if stop not in "：:" and holds_any(core, "；;"):
        return False
    if stop in "：:":
        if len(core) < 4 and core.endswith("某"):
            return True
        office = core.endswith(words.OFFICES) and not holds_any(core, SPEECH)
        return office or core.startswith(words.OPENERS) or core.endswith(words.PEOPLE)
    if stop in "！!；;":
        return core.endswith(words.PEOPLE) and (core.startswith(words.OPENERS) or core.endswith(PLURALS))
    return core.endswith(words.PEOPLE) and (greeted or (len(core) <= 24 and core == text and core.endswith(PLURALS)))


def without_greeting(address: str) -> str:
    """The address without what it wishes: 各位同仁，大家早安 → 各位同仁."""
    if not address.endswith(words.WISHES):
        return address
    core = address.removesuffix(next(wish for wish in words.WISHES if address.endswith(wish)))
    for endings in (words.TIMES, words.WISHED):
        core = core.removesuffix(next((ending for ending in endings if core.endswith(ending)), ""))
    return core.rstrip(CLOSES)


def lists_offices(text: str) -> bool:
    """Whether a line is an address to many offices: 上海总部，各分行、各省会（首府）城市中心支行：."""
    return len(text) > LONG and text[-1] in COLONS and text.count("各") > 1 and "。" not in text
