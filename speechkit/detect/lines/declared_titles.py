"""The first lines in, what the format says about each being the title out: by style, level, size and centring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from speechkit.detect.lines.labels import label_class
from speechkit.detect.lines.pieces import LinePiece
from speechkit.detect.lines.roles import ROLES
from speechkit.language.masks import is_marked
from speechkit.model import LIST_LEVELS, Appearance, Document

SURE = 20.0
"""What the format's own word for the title says, as log-odds."""
LIKELY = 5.0
"""What the size of the largest of several centred lines says."""
LARGE = 1.2
"""A title is so much larger than the text."""
KINDS_OF_PAPER = (
    "毕业论文",
    "毕业设计",
    "毕业论文（设计）",
    "毕业设计（论文）",
    "毕业论文(设计)",
    "毕业设计(论文)",
    "学位论文",
)
"""The largest line of a thesis's cover may end like this; its title stands below."""
_TITLE, _FURTHER, _SUBTITLE, _BODY = map(ROLES.index, "TtSB")


def hear_format(document: Document, pieces: Sequence[LinePiece], scores: Sequence[list[float]]) -> None:
    """Adds to the scores of the first lines what the format says about each being the title."""
    declared = find_named_titles(document)
    names, weight = declared or find_largest(document, pieces), SURE if declared else LIKELY
    levels = {hint.offset: hint.level for hint in document.hints if hint.level < LIST_LEVELS}
    before = False
    for piece, row in zip(pieces, scores, strict=True):
        named = piece.line in names and not piece.glued
        if named:
            row[_TITLE] += weight * (not before)
            row[_FURTHER] += weight * before
        elif names and piece.line in levels:
            row[_TITLE] -= SURE  # the heading below the title is never part of it
            row[_FURTHER] -= SURE
            row[_SUBTITLE if before and adds_to_title(piece, levels) else _BODY] += SURE
        before = named


def adds_to_title(piece: LinePiece, levels: Mapping[int, int]) -> bool:
    """Whether a heading right below the title says more of it: a heading of its level follows at once."""
    return levels[piece.line] == levels.get(piece.line_end + 1)


def find_named_titles(document: Document) -> set[int]:
    """Where the lines begin that the format names as the title: by a style, or by its highest level."""
    styled = [look.offset for look in document.looks if look.is_title]
    if styled:
        return set(find_runs(document.text, styled)[0])
    headings = [hint for hint in document.hints if hint.level < LIST_LEVELS]
    if len(headings) < 2:
        return set()
    top = headings[0]
    return {top.offset} if all(hint.level > top.level for hint in headings[1:]) else set()


def find_runs(text: str, starts: Sequence[int]) -> list[list[int]]:
    """These lines, those together that follow each other at once."""
    runs: list[list[int]] = []
    for start in starts:
        if runs and text.find("\n", runs[-1][-1]) + 1 == start:
            runs[-1].append(start)
        else:
            runs.append([start])
    return runs


def could_be_title(piece: LinePiece) -> bool:
    """Whether a large line may be the title: it begins a line, and neither as an item nor as a field of a form."""
    return not (piece.glued or is_marked(piece.text) or piece.text[0].isdecimal() or label_class(piece.text))


def find_largest(document: Document, pieces: Sequence[LinePiece]) -> set[int]:
    """Where the largest centred lines above the first heading begin, if they are clearly larger than the text.

    A line of their size right above or below them belongs to them, as one with a hanging quotation mark.
    """
    first = min((hint.offset for hint in document.hints if hint.level < LIST_LEVELS), default=len(document.text))
    looks: Mapping[int, Appearance] = {look.offset: look for look in document.looks}
    shown = [piece for piece in pieces if piece.line in looks and piece.line < first and could_be_title(piece)]
    named = [piece for piece in shown if not piece.text.endswith(KINDS_OF_PAPER)] or shown
    largest = max((looks[piece.line].size for piece in named if looks[piece.line].centred), default=0.0)
    if largest < LARGE:
        return set()
    runs = find_runs(document.text, [piece.line for piece in named if looks[piece.line].size == largest])
    return set(next(run for run in runs if any(looks[start].centred for start in run)))
