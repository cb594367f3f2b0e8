"""Gives places the levels that the format has for their paragraphs, and judges whether these levels tell nesting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from speechkit.detect.markers.find_markers import Readings
from speechkit.detect.markers.style_sets import LEGAL, NEVER_MIXED, PATHS
from speechkit.detect.markers.styles import BY_NAME, HEADING
from speechkit.detect.markers.variants import OUTER_PART
from speechkit.language.stops import LATIN_FULL_STOPS
from speechkit.model import LIST_LEVELS, Document, Marker

SURE = 8.0
"""The weight of a heading of the format where the levels decide: none is passed over."""
FIRM = 3.0
"""A number of this weight or more is one, however much the line looks like a heading without."""
LEAST = 3
"""So many headings of one level below a title of a higher one are the parts of the text."""
IN_ORDER = 0.75
"""Where fewer of the numbers follow each other on their levels, levels and numbers contradict each other."""

_TEXT_ENDS = ("。", "；", ";")
_APPENDIX = "附"


def add_levels(document: Document, candidates: list[Readings]) -> tuple[list[Readings], bool]:
    """The candidates with the levels of their paragraphs, and whether these levels decide nesting.

    Levels that tell nothing or contradict the numbers are left out: converters such as MinerU give all headings one.
    """
    levels = {hint.offset: hint.level for hint in document.hints}
    if not levels:
        return candidates, False
    text = document.text
    added = []
    for readings in candidates:
        marker = readings[0]
        start = text.rfind("\n", 0, marker.offset) + 1
        level = levels.get(start, 0) if marker.place == "paragraph" else 0
        added.append(tuple(reading._replace(level=level) for reading in readings) if level else readings)
    added = lower_outer_parts(text, added)
    headings = [readings for readings in added if is_heading_level(readings[0].level)]
    found = {readings[0].level for readings in headings}
    several = len(found) > 1
    if not (follows_levels(headings) if several else levels_tell(headings)):
        return candidates, False
    titled = any(level < min(found, default=0) for level in levels.values())
    decide = several or (titled and len(headings) >= LEAST)
    return [make_sure(readings) for readings in added] if decide else added, decide


def without_text_levels(document: Document) -> Document:
    """The document without the heading levels whose lines are mostly text: some authors set prose as Heading 3."""
    ends: dict[int, list[bool]] = {}
    for hint in document.hints:
        end = document.text.find("\n", hint.offset)
        line = document.text[hint.offset : end if end >= 0 else None].rstrip()
        ends.setdefault(hint.level, []).append(line.endswith(_TEXT_ENDS))
    misused = {level for level, text in ends.items() if is_heading_level(level) and sum(text) > len(text) / 2}
    if not misused:
        return document
    return replace(document, hints=tuple(hint for hint in document.hints if hint.level not in misused))


def lower_outer_parts(text: str, candidates: list[Readings]) -> list[Readings]:
    """The candidates, 前言 on the level of 第一章 right below it: a foreword holds no chapters, an appendix may."""
    headings = [i for i, readings in enumerate(candidates) if is_heading_level(readings[0].level)]
    for i, below in pairwise(headings):
        (*_, part), first = candidates[i], candidates[below][0]
        holds_none = part.variant == OUTER_PART and not text.startswith(_APPENDIX, part.offset)
        if holds_none and first.number == 1 and first.level > part.level and first.weight >= FIRM:
            candidates[i] = tuple(reading._replace(level=first.level) for reading in candidates[i])
    return candidates


def make_sure(readings: Readings) -> Readings:
    """The surest reading of a heading of the format, with a weight that no search passes over.

    More than one would cost the same on every level, and their combinations would fill the beam.
    """
    surest = max(readings, key=lambda one: (one.number is not None and one.weight >= FIRM, one.weight))
    if not is_heading_level(surest.level) or surest.doubt:
        return readings
    return (surest._replace(weight=max(SURE, surest.weight)),)


def is_heading_level(level: int) -> bool:
    """Whether a level is that of a heading, not of an item of a list."""
    return 0 < level < LIST_LEVELS


def is_list_inside(outer: int, inner: int) -> bool:
    """Whether the format has an item of the inner level in a list inside an item of the outer one."""
    return LIST_LEVELS < outer < inner


def levels_tell(headings: Sequence[Readings]) -> bool:
    """Whether the one level of all headings tells nesting: not where they have numbers of two styles, as 2 and 2.1."""
    first = [readings[0] for readings in headings]
    firm = [one for one in first if one.number is None or one.weight >= FIRM]
    paths = {one.variant for one in firm if one.style in PATHS}
    nested = len({path.count(".") for path in paths}) > 1 or any(f"{one.number}." in paths for one in first)
    return not nested and len({one.style for one in firm} - {HEADING.name}) < 2


def follows_levels(headings: Sequence[Readings]) -> bool:
    """Whether the numbers of headings follow each other on the levels that the format gives them."""
    in_order = list(_find_order(headings))
    return sum(in_order) >= IN_ORDER * len(in_order)


def _find_order(headings: Sequence[Readings]) -> Iterator[bool]:
    """For each numbered heading whether its number follows, on its level or in the whole text."""
    siblings: dict[int, dict[str, int]] = {}
    latest: dict[tuple[int, str], int] = {}
    for readings in headings:
        level = readings[0].level
        for deeper in [one for one in siblings if one > level]:
            del siblings[deeper]
        here = siblings.setdefault(level, {})
        numbered = [one for one in readings if one.number is not None and one.weight >= FIRM]
        if numbered:
            above = [family for one, families in siblings.items() if one < level for family in families]
            fits = not any(_is_smaller(family, one.style) for family in above for one in numbered)
            yield not latest or (fits and any(_follows(one, here, latest) for one in numbered))
        for one in numbered:
            assert one.number is not None
            here[_family(one)] = latest[level, _family(one)] = one.number


def _is_smaller(style: str, other: str) -> bool:
    """Whether a unit of a law belongs inside the other: no chapter stands in a section."""
    return style in LEGAL and other in LEGAL and BY_NAME[style].rank > BY_NAME[other].rank


def _family(marker: Marker) -> str:
    """What siblings share: the style, and the variant where each has its own list, as the 2. of 2.1 and 2.2."""
    apart = marker.style in NEVER_MIXED
    return f"{marker.style} {marker.variant.rstrip(LATIN_FULL_STOPS)}" if apart else marker.style


def _follows(marker: Marker, siblings: Mapping[str, int], latest: Mapping[tuple[int, str], int]) -> bool:
    """Whether a number is the next one of its siblings, the first one, or goes on from those of another heading."""
    assert marker.number is not None
    family = _family(marker)
    if family in siblings:
        return marker.number == siblings[family] + 1
    return marker.number == 1 or latest.get((marker.level, family)) == marker.number - 1
