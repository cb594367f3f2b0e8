"""A text in, whether several people speak in it by turns out: then no one of them is its speaker."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from speechkit.detect.frame.line_kinds import is_name
from speechkit.detect.frame.line_words import POSTS, ROLES
from speechkit.language.simplified import simplify

READ = 20_000
"""So many characters are read."""
VOICES = (*POSTS, *ROLES, "代表", "专员", "主持人", "记者", "嘉宾", "网友")
"""What stands before a colon where somebody speaks: 主持人：, 学生会代表："""
TURNS = 2
"""Each of two speaks at least so often."""


@cache
def _turn() -> re.Pattern[str]:
    return re.compile(r"^[ \u3000]*([^\s，。；：:、“《]{2,10})[：:]", re.MULTILINE)


def has_voices(text: str) -> bool:
    """Whether two people speak at least twice each: 主持人：… 唐秋水：… 主持人：… 唐秋水：…"""
    turns = Counter(found[1] for found in _turn().finditer(simplify(text[:READ])))
    often = [name for name, count in turns.items() if count >= TURNS]
    return len([name for name in often if name.endswith(VOICES) or is_name(name)]) > 1
