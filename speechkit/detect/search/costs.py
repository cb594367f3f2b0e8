"""What each reason costs: the search looks for the reading of the text with the lowest sum.

Every decision about a marker names its reasons, and --explain prints them with their costs. A marker that is passed
over costs its own weight (see the table of styles).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

_OPENING = {
    "open": 1.5,
    "title inside a part": 3.0,
    "foreword inside a part": 2.0,
    "inside its own style": 2.5,
    "inside a kindred style": 0.5,
    "ranks reversed": 0.6,
    "legal ranks reversed": 6.0,
    "nested like this before": -1.0,
    "nested the other way before": 2.5,
}
"""A list opens."""
_NUMBER_ABOVE = {
    "inside the item that its number names": -1.5,
    "inside another item than its number names": 2.5,
}
"""Its first number bears that of the item above: 2.1 in 2."""
_OPENING_LATE = {
    "number 1 is missing": 4.0,
    "number 1 is missing before the text": 1.0,
    "number 1 is missing before a line's item": 1.0,
    "a later number of a higher rank inside an item": 3.0,
    "numbers run on": 0.3,
    "continues a list of one": -6.0,
}
"""Its first number is not 1."""
_INSIDE_INLINE = {
    "inline list inside an inline item": 0.6,
    "list begins in the item's first sentence": -1.0,
    "item's sentence has ended": 2.0,
    "item would be longer than the others": 1.5,
}
"""It opens inside an inline item; the first holds for all of these, the others exclude each other."""
_INSIDE = {
    "inline item would hold other paragraphs": 3.5,
    "list begins a paragraph after a one-paragraph item": 0.6,
    "paragraphs inside a foreword": 4.0,
    "plain paragraph after one-paragraph items": 1.6,
    "plain paragraph repeats the item's words": -0.8,
    "plain paragraph after an item": 0.3,
    "speaker after an item's text": 3.0,
}
"""It opens inside another item; these exclude each other."""
_INSIDE_AFTER_TEXT = {
    "list inside a bullet's text": 3.0,
}
"""The same, of a bullet: of 12 read lists after a bullet and plain paragraphs none was its own."""
_BESIDE_INLINE = {
    "beside a list in the same sentence": 3.0,
    "list ends with the first sentence of an item": 1.5,
    "lists end together in mid-paragraph": 1.0,
    "list ends with an item shorter than the others": 2.5,
}
"""It opens where a list ends whose items stand inside paragraphs."""
_BESIDE = {
    "beside another list": 0.8,
    "list ends with no text between": 2.5,
    "heading ends a list": 1.0,
    "list of headings ends": 2.5,
    "list of documents ends": 4.0,
    "list of long items ends": 1.5,
    "list of one-paragraph items ends": 0.2,
    "another document begins": -1.0,
}
"""It opens where another list ends; the first holds for all of these and those before."""
_TEXT_BESIDE = {
    "speaker turns to the audience": -2.6,
    "text refers back to the list": -3.2,
    "text refers back to all items of the list": -4.2,
    "text sums up": -4.0,
}
"""The same, by the text between; these exclude each other."""
_GOING_ON = {
    "next in order": 0.0,
    "last item right after the first": 1.0,
    "gap": 2.5,
    "wide gap": 4.5,
    "repeat": 1.6,
    "number 1 again": 6.0,
    "number goes back": 5.5,
    "another style": 3.5,
    "another wording": 1.0,
    "another word": 1.6,
    "another verb": 0.4,
    "another shape of heading": 2.5,
    "right below another heading": 3.0,
    "paragraph item after inline item": 1.0,
    "inline item after paragraph item": 2.2,
    "inline item after its paragraph's first": 0.5,
    "inline list runs over paragraphs": 0.8,
    "bullet after a plain paragraph": 2.2,
}
"""A list takes its next item."""
_LEVELS = {
    "same level of the format": -0.5,
    "another level of the format": 4.0,
    "level of the format for one of two": 2.0,
    "ends a higher level of the format": 4.0,
    "inside a higher level of the format": -1.0,
    "inside no higher level of the format": 5.0,
    "heading of the format inside an item that is none": 2.0,
    "level of the format decides": -0.5,
    "level of the format opens a list": 0.0,
    "text ends a heading of the format": 3.0,
}
"""The format gives levels: of headings, or of the items of lists."""
_CLOSING = {
    "list of one": 6.0,
    "single heading": 1.0,
    "single part": 2.0,
    "as many as promised": -0.9,
    "fewer than promised": 0.9,
    "more than promised": 0.9,
}
"""A list ends."""
COSTS: dict[str, float] = {
    **_OPENING,
    **_NUMBER_ABOVE,
    **_OPENING_LATE,
    **_INSIDE_INLINE,
    **_INSIDE,
    **_INSIDE_AFTER_TEXT,
    **_BESIDE_INLINE,
    **_BESIDE,
    **_TEXT_BESIDE,
    **_GOING_ON,
    **_LEVELS,
    **_CLOSING,
}


class Costs:
    """Adds up reasons, and estimates the least that an opening list may cost."""

    __slots__ = (
        "beside", "least_entering", "least_form", "least_going_on", "least_leaving", "least_leaving_documents",
        "least_leaving_headings", "least_leaving_inline", "least_levelled", "least_missing", "least_opening", "missing",
        "of_lone_list", "total", "width",
    )  # fmt: skip

    def __init__(self, table: Mapping[str, float] = COSTS, *, width: int = 9, of_lone_list: float = 0.3) -> None:
        def add_up(reasons: tuple[str, ...]) -> float:
            return sum(map(table.__getitem__, reasons))

        self.total: Callable[[tuple[str, ...]], float] = cache(add_up)
        """The sum of the costs of some reasons."""
        self.width = width
        """How many hypotheses survive each step."""
        self.of_lone_list = of_lone_list
        """What a list of one item counts for while hypotheses compete; it costs much more if it stays so."""
        # The negative costs of _BESIDE, _TEXT_BESIDE, _NUMBER_ABOVE and _OPENING_LATE are left out: they are rare, and
        # with them the search tries many more choices and finds next to nothing.
        inline, *special = (table[reason] for reason in _INSIDE_INLINE)
        inside = min(0, inline + min(special), *(table[reason] for reason in _INSIDE))
        self.least_form = table["open"] + sum(min(table[reason], 0) for reason in _OPENING)
        """No list costs less by the styles alone if it opens with the number 1, …"""
        self.least_opening = self.least_form + min(table["inside a higher level of the format"], 0) + inside
        """… and hardly one by all reasons if it closes no other."""
        self.least_entering = inside + min(0, *(table[reason] for reason in _INSIDE_AFTER_TEXT))
        """No surroundings of an item cost a list inside it less, …"""
        beside, no_text = table["beside another list"], table["list ends with no text between"]
        said = min(0, *(table[reason] for reason in _TEXT_BESIDE))
        self.least_leaving_inline = beside + sum(min(table[reason], 0) for reason in _BESIDE_INLINE)
        """… and none of an ended list one beside it: whether that stands within a paragraph, …"""
        self.least_leaving_documents = beside + min(no_text, table["list of documents ends"])
        """… holds documents, while the new one holds none, …"""
        headings, least = table["list of headings ends"] + said, min(table[reason] for reason in _BESIDE)
        self.least_leaving_headings = beside + min(0, headings, least)
        """… ends with a heading, …"""
        self.least_leaving = beside + least + said
        """… or is any other."""
        self.least_going_on = sum(min(table[reason], 0) for reason in _GOING_ON)
        """No list takes its next item for less where the format gives no levels, …"""
        self.least_levelled = self.least_going_on + sum(min(table[reason], 0) for reason in _LEVELS)
        """… and none where it does."""
        self.missing = table["number 1 is missing before a line's item"]
        """The further cost of another first number, …"""
        self.least_missing = self.least_form + inside + table["number 1 is missing"]
        """… and the least that such a list costs as a rule (see `Reading.is_costly`)."""
        self.beside = table["beside another list"]
        """The further cost of closing another list."""


STANDARD = Costs()
