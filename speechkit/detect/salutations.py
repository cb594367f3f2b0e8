"""The beginning of a line in, the salutation in it out: 同志们：, 各省、自治区、直辖市人民政府："""

from __future__ import annotations

import re

from speechkit.detect import frame_words as words

LONGEST = 160
"""In characters; an official letter may address dozens of offices, but a longer one is not told from a sentence."""
PLURALS = ("们", "們")
GREETING = (
    r"[，,\s]*(?:大家|你们|您|各位)?(?:早上|上午|中午|下午|晚上|新年|新春|春节|节日|過年)?"
    r"(?:好|早安|午安|晚安|早|平安|快樂|快乐)[！!。：:，,]?$"
)
FIRST_STOP = r"[^：:！!。？?；;]{2,160}[：:！!。]"


def is_salutation(text: str) -> bool:
    """Whether a line addresses the hearers and does nothing else."""
    if not 2 < len(text) <= LONGEST or any(word in text for word in words.NO_ADDRESS):
        return False
    core = re.sub(GREETING, "", text)
    greeted, stop = len(core) < len(text), text[-1]
    core = core.rstrip("：:！!。，, 　")
    if not core or core.startswith(words.NO_OPENER) or any(mark in core for mark in "！!？?；;“《"):
        return False
    if stop in "：:":
        return core.startswith(words.OPENERS) or core.endswith((*words.PEOPLE, *words.OFFICES))
    if stop in "！!":
        return core.endswith(words.PEOPLE) and (core.startswith(words.OPENERS) or core.endswith(PLURALS))
    return core.endswith(words.PEOPLE) and (greeted or (len(core) <= 24 and core == text and core.endswith(PLURALS)))


def salutation_length(text: str) -> int:
    """How many characters of a line are a salutation that it begins with; 0 where it begins with none."""
    found = re.match(FIRST_STOP, text)
    return found.end() if found and is_salutation(found.group()) else 0
