"""The patterns by which a line is cut into the things that are glued in it."""

from __future__ import annotations

import re
from functools import cached_property

from speechkit.detect.lines.line_words import OPENERS, POSTS, TITLE_TAILS
from speechkit.language.masks import DATE

CHAIRS = ("主席", "议长", "会长")


class Patterns:
    """What the cuts are made by, each compiled when a text first has its signs."""

    @cached_property
    def number(self) -> re.Pattern[str]:
        return re.compile(r"\[ ?0{4} ?\] ?第? ?0{1,4} ?号")

    @cached_property
    def dated(self) -> re.Pattern[str]:
        return re.compile(rf"\((?:{DATE})[^()]{{0,20}}\)")

    @cached_property
    def told(self) -> re.Pattern[str]:
        return re.compile(rf"——(?={DATE})")

    @cached_property
    def date_at_end(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{DATE})(?=[^。；]{{0,8}}$)")

    @cached_property
    def address(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{'|'.join(OPENERS)})[^。！？；\n]{{0,300}}?[：:]")

    @cached_property
    def greeting(self) -> re.Pattern[str]:
        return re.compile(r"(?<![，、（(“各和及与])(?:尊敬的|敬爱的|女士们|同志们|各位)[^。]{0,200}?[：:]")

    @cached_property
    def speaker(self) -> re.Pattern[str]:
        posts = "|".join(sorted(POSTS, key=len, reverse=True))
        return re.compile(rf"[^，。：:\n]{{1,14}}?(?:{posts})[：:](?=\S)")

    @cached_property
    def tail(self) -> re.Pattern[str]:
        return re.compile("|".join(sorted(TITLE_TAILS, key=len, reverse=True)))

    @cached_property
    def chair(self) -> re.Pattern[str]:
        turns = "(?:先生|女士)?，(?!各位|女士|先生|同|尊敬)|(?:先生|女士)："
        return re.compile(f"(?:代理|副)?(?:{'|'.join(CHAIRS)})(?:{turns})")

    @cached_property
    def label(self) -> re.Pattern[str]:
        word = r"[\u4e00-\u9fff](?:[\u4e00-\u9fff]{1,6}|[ 　]+[\u4e00-\u9fff]|(?: [\u4e00-\u9fff]){2})"
        return re.compile(rf"(?<=[\s　]){word}[：:]")

    @cached_property
    def bar(self) -> re.Pattern[str]:
        site = r"_(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])-(?=[\u4e00-\u9fff][^-]{1,20}$)"
        return re.compile(rf"[|｜]| [-–_] |(?<=\S)[-–_] |{site}")


PATTERNS = Patterns()
