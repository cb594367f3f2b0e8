"""Tells whether the text of a bulleted item begins with a number of its own, which then counts and not the bullet."""

from __future__ import annotations

import re

from speechkit.language.numerals import ENCLOSED, TO_TEN

NUMBERED = re.compile(
    rf"""
      [（(]?(?:[{TO_TEN}百]{{1,3}}|\d{{1,3}})(?:[、）)]|[．.](?!\d))
    | 第[{TO_TEN}百\d]{{1,4}}(?:[编編章节節条條]|部分|[，、：])
    | \d{{1,2}}(?:[.．]\d{{1,2}}){{1,3}}[.．]?(?=[\s\u4e00-\u9fff])(?![年月日万亿元倍个%])
    | \d{{1,3}}[ \u3000]+(?=[\u4e00-\u9fff])(?![年月日号时個个名人次万亿元家项件条])
    | [{ENCLOSED}]
    | [\u4e00-\u9fff]{{1,4}}[{TO_TEN}\d]{{1,2}}[：:]      # 主题一：
    | 第[{TO_TEN}\d]{{1,2}}个[\u4e00-\u9fff]{{1,4}}[：:（(]  # 第二个半年（
    """,
    re.VERBOSE,
)


def is_numbered(text: str) -> bool:
    """Whether a text begins with an ordinal: 一、, 1., 4.1, ①."""
    return NUMBERED.match(text) is not None
