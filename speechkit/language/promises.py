"""Reads how many items a sentence promises."""

from __future__ import annotations

import re
from functools import cache

from speechkit.language import measures
from speechkit.language.numerals import TO_TEN, read_numeral


def read_promise(lead: str) -> int | None:
    """How many items a sentence promises: 我讲三点意见。 → 3."""
    found = find_promises(lead)
    return read_numeral(found[-1]["n"]) if found else None


def find_promises(text: str) -> list[re.Match[str]]:
    """The places where a text names a number of things that a list may hold; the group n is the numeral."""
    return list(_promise().finditer(text))


@cache
def _promise() -> re.Pattern[str]:
    counted = rf"\s?(?:{'|'.join(measures.PROMISED)})"
    bare = rf"(?<=有[{TO_TEN[1:]}])(?=[：:]|\Z)"  # 原因有三：
    return re.compile(rf"(?P<n>[{TO_TEN}两]{{1,3}}|\d{{1,2}})(?:{counted}|{bare})")
