"""Defines what the search asks of a place again and again: its readings, and what is known of each beforehand."""

from __future__ import annotations

from collections.abc import Mapping

from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.markers.style_sets import PATHS, REPLACING, UNMISTAKABLE
from speechkit.detect.markers.styles import KIN, names_where
from speechkit.language.numerals import LAST, NEXT
from speechkit.model import Marker

FIRST = (0, 1, None)
"""Numbers that a list begins with: 0　引言 stands above 1　数据."""
_CONNECTIVES = names_where(lambda style: style.is_connective)


class Reading:
    """A marker with what every hypothesis asks of it."""

    __slots__ = (
        "before",
        "is_costly",
        "is_first",
        "is_path",
        "is_plain",
        "kin",
        "marker",
        "may_change",
        "may_open",
        "weight",
    )

    def __init__(self, marker: Marker, latest: Marker | None, paragraph: int) -> None:
        number = marker.number
        self.marker = marker
        self.weight = marker.weight
        self.kin = KIN[marker.style]
        """The styles whose lists it may continue …"""
        self.may_change = marker.place == "paragraph" and marker.style in REPLACING
        """… and whether it may continue one of another style, as careless writers do."""
        self.is_first = number is None or number == 1
        self.may_open = self.is_first or not (number in (LAST, NEXT) or marker.style in _CONNECTIVES)
        """A list may open with it: no 最后, and of connectives only the first."""
        self.before = latest if latest and latest.number == (number or 0) - 1 else None
        """The last marker of the style anywhere before, if this one has the next number."""
        may_be_alone = paragraph == 0 or (self.before is None and marker.style in UNMISTAKABLE)
        self.is_path = marker.style in PATHS
        self.is_plain = self.is_first and not marker.level and not self.is_path
        """It says nothing of the lists around it but by its style."""
        self.is_costly = not (
            number in FIRST or marker.level or self.is_path or (may_be_alone and marker.place == "paragraph")
        )
        """Neither its form nor its place excuses that a list opens with it, and not with the number 1."""


class Place:
    """A place to decide about."""

    __slots__ = ("paragraph", "readings", "styles", "told", "weight")

    def __init__(self, readings: Readings, paragraph: int, latest: Mapping[str, Marker]) -> None:
        self.readings = readings
        self.paragraph = paragraph
        self.told = [Reading(marker, latest.get(marker.style), paragraph) for marker in readings]
        """The readings with what is known of each."""
        self.styles = {marker.style for marker in readings}
        self.weight = max([marker.weight for marker in readings])
        """The greatest of the readings, which it costs to pass over the place."""
