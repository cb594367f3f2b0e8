"""Says whether a number such as 2.1 stands in the item whose number it bears."""

from __future__ import annotations

import re
from functools import lru_cache

from speechkit.detect.markers.style_sets import PATHS
from speechkit.detect.markers.styles import BY_NAME, names_where
from speechkit.detect.search.stacks import OpenList
from speechkit.language.numerals import read_numeral
from speechkit.model import Marker

_BRACKETS = names_where(lambda style: style.heads[:1] in ("（", "("))
NAMED = "inside the item that its number names"
_DOTS = re.compile("[.．]")


@lru_cache(maxsize=1024)
def read_path(variant: str) -> tuple[int | None, ...]:
    """The numbers above the last one: 2.1. of 2.1.3 → 2, 1."""
    return tuple(read_numeral(part) for part in _DOTS.split(variant) if part)


def compare_number_above(target: OpenList | None, marker: Marker) -> str | None:
    """What the number of a marker such as 2.1 says about a list inside an item: 2 and 二、 are above, 3 is not."""
    if target is None or marker.style not in PATHS or target.last is None or target.style in _BRACKETS:
        return None
    above = (*read_path(target.variant), target.last) if target.style in PATHS else (target.last,)
    if above == read_path(marker.variant):
        return NAMED
    alike = target.style in PATHS or BY_NAME[target.style].rank == BY_NAME[marker.style].rank
    return "inside another item than its number names" if alike else None
