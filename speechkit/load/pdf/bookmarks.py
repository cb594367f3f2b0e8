"""Finds the headings that the bookmarks of a PDF file name, with their levels.

ISO 32000-1, 12.3.3: the outline is a tree of entries, each with a title and, mostly, a destination on a page.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

import pypdfium2

from speechkit.language.numerals import TO_TEN
from speechkit.load.paragraphs import Paragraph

MOST = 5000
"""So many bookmarks are read."""
DEEPEST = 9
DIGIT = rf"[\d{TO_TEN}百]"
NUMBER = re.compile(rf"第?{DIGIT}{{1,4}}[章节篇条编]?[.．、)）]?(?:\d{{1,2}}[.．]?){{0,4}}|[（(]{DIGIT}{{1,3}}[)）]")
"""A number that the program counted: it stands before the heading and not in its bookmark."""


class Bookmark(NamedTuple):
    """An entry of the outline of a file."""

    name: str
    """Its title without white space."""
    level: int
    """From 1."""
    page: int
    """From 1."""


def read_bookmarks(file: pypdfium2.PdfDocument) -> list[Bookmark]:
    """The bookmarks of an open file that lead to a page."""
    found = []
    for entry in islice(file.get_toc(max_depth=DEEPEST), MOST):
        target = entry.get_dest()
        page = target.get_index() if target else None
        name = "".join(entry.get_title().split())
        if page is not None and name:
            found.append(Bookmark(name, entry.level + 1, page + 1))
    return found


def give_levels(paragraphs: Sequence[Paragraph], bookmarks: Sequence[Bookmark]) -> Iterator[Paragraph]:
    """The paragraphs, those with the levels of the bookmarks that name them; the page of a bookmark decides."""
    waiting: defaultdict[int, list[Bookmark]] = defaultdict(list)
    for bookmark in bookmarks:
        waiting[bookmark.page].append(bookmark)
    for paragraph in paragraphs:
        here = waiting.get(paragraph.page or 0)
        found = next((one for one in here if bears_title(paragraph.text, one.name)), None) if here else None
        if here and found:
            here.remove(found)
            yield paragraph._replace(heading=found.level)
        else:
            yield paragraph


def bears_title(text: str, name: str) -> bool:
    """Whether a paragraph is a bookmark's title, with or without the number before it."""
    if len(text) > 2 * len(name) + 40 or name[0] not in text:
        return False
    shown = "".join(text.split())
    if shown == name:
        return True
    return shown.endswith(name) and NUMBER.fullmatch(shown.removesuffix(name)) is not None
