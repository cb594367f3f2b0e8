"""A text in, whether several people speak in it by turns out: then no one of them is its speaker."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from speechkit.detect.lines.line_kinds import is_name
from speechkit.detect.lines.line_words import POSTS, ROLES
from speechkit.language.simplified import simplify

READ = 20_000
"""So many characters are read."""
VOICES = (*POSTS, *ROLES, "代表", "专员", "主持人", "记者", "嘉宾", "网友")
"""What stands before a colon where somebody speaks: 主持人：, 学生会代表："""
TURNS = 2
"""Each of two speaks at least so often."""


@cache
def _turn() -> re.Pattern[str]:
    return re.compile(
        r"^[ \u3000]*([^\s，。；：:、“《]{2,10}(?:[ \u3000]+[\u4e00-\u9fff]{2,4})?)[：:](?P<alone>[ \u3000]*$)?",
        re.MULTILINE,
    )


def has_voices(text: str) -> bool:
    """Whether several people speak: two at least twice each, or each of two from a line of the name alone.

    主持人：… 唐秋水：… 主持人：… 唐秋水：…
    """
    turns = list(read_turns(text))
    alone = {name for name, is_alone in turns if is_alone}
    often = Counter(name for name, _ in turns)
    return len([name for name, count in often.items() if count >= TURNS]) > 1 or len(alone) > 1


def read_turns(text: str) -> Iterator[tuple[str, bool]]:
    """Who begins to speak in each line, and whether the line holds no more than that."""
    for found in _turn().finditer(simplify(text[:READ])):
        if is_voice(found[1]):
            yield found[1], found["alone"] is not None


def is_voice(name: str) -> bool:
    """Whether these words are who speaks: 王小明, 王书记, 教务主任　王小明."""
    post, _, person = name.replace("　", " ").partition(" ")
    return (post.endswith(VOICES) and is_name(person.strip())) if person else (name.endswith(VOICES) or is_name(name))


def takes_turns(line: str, text: str) -> bool:
    """Whether a line begins with one of several who speak in turn: 刘教授：谢谢主持人。"""
    return any(read_turns(line)) and has_voices(text)


def speaks_again(line: str, text: str) -> bool:
    """Whether a line begins with somebody who speaks more than once."""
    names = [name for name, _ in read_turns(line)]
    return bool(names) and [name for name, _ in read_turns(text)].count(names[0]) >= TURNS
