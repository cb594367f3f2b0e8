"""The first lines in, what the format says about each being the title out: by style, level, size and centring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile, zip_longest

from speechkit.detect.frame.cut_patterns import CHAIRS
from speechkit.detect.frame.pieces import LinePiece, tells
from speechkit.detect.frame.roles import ROLES
from speechkit.detect.lines.labels import label_class
from speechkit.detect.lines.salutations import is_salutation, lists_offices
from speechkit.detect.lines.title_lines import is_office
from speechkit.language.masks import is_marked, mask_of
from speechkit.language.part_names import PARTS
from speechkit.language.stops import COLONS
from speechkit.model import LIST_LEVELS, Appearance, Document

SURE = 20.0
"""What the format's own word for the title says, as log-odds."""
LIKELY = 5.0
"""What the size of the largest of several centred lines says."""
EVERY = 2.0
"""What 各 says in a line that could be an address: 各自然资源所：."""
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
FIELDS = ("date", "author", "known")
"""Fields of a form, by their labels, of which none is the title: 出席人员：各部门负责人."""
_TITLE, _FURTHER, _SUBTITLE, _ADDRESS, _BODY = map(ROLES.index, "TtSAB")


def hear_format(document: Document, pieces: Sequence[LinePiece], scores: Sequence[list[float]]) -> None:
    """Adds to the scores of the first lines what the format says about each being the title."""
    declared = find_named_titles(document)
    names = declared or (find_largest(document, pieces) if document.looks else find_below_kind(pieces))
    weight = SURE if declared else LIKELY
    levels = {hint.offset: hint.level for hint in document.hints if hint.level < LIST_LEVELS}
    before = below = False
    for piece, row in zip(pieces, scores, strict=True):
        named, level = piece.line in names and not piece.glued, levels.get(piece.line)
        if named:
            row[_FURTHER if before else _TITLE] += weight
        elif names or label_class(piece.text) in FIELDS:
            row[_TITLE] -= max(weight, LIKELY)
            row[_FURTHER] -= 0 if before and not declared else max(weight, LIKELY)
        if below and level and not named:  # the heading below the title is never part of it
            row[_TITLE] -= SURE
            row[_FURTHER] -= SURE
            row[_SUBTITLE if before and adds_to_title(piece, levels) else _BODY] += SURE
        before = named
        below = below or named


def hear_addresses(pieces: Sequence[LinePiece], scores: Sequence[list[float]]) -> None:
    """Adds to the scores of the first lines that they address somebody: many offices, or the chair before the text."""
    for (piece, row), after in zip_longest(zip(pieces, scores, strict=True), pieces[1:]):
        goes_on = after is not None and after.glued
        if not goes_on and piece.text[-1] not in COLONS:
            continue
        chair = goes_on and piece.text.rstrip("，：").removesuffix("先生").endswith(CHAIRS)
        row[_ADDRESS] += LIKELY * (chair or lists_offices(piece.text))
        row[_ADDRESS] += EVERY * (
            "各" in piece.text.replace("各位", "")[:-1] and piece.text[-1] == "：" and is_salutation(piece.text)
        )


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
    if "".join(document.text[top.offset : document.text.find("\n", top.offset)].split()) in PARTS:
        return set()  # 前言
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
    """Whether a large line may be the title: no item, no field of a form, no letterhead."""
    text = piece.text
    numbered = is_marked(text) or (text[0].isdecimal() and not mask_of(text).startswith("0000年"))
    return not (piece.glued or heads_letter(piece) or numbered or label_class(text))


def heads_letter(piece: LinePiece) -> bool:
    """Whether a line is the name of an office, or of its papers: 某县人民政府文件."""
    name = "".join(piece.text.split())
    return name.endswith("文件") or is_office(name)


def find_largest(document: Document, pieces: Sequence[LinePiece]) -> set[int]:
    """Where the largest centred lines above the text begin, if they are clearly larger and no headings.

    A line of their size right above or below them belongs to them, as one with a hanging quotation mark or the name of
    the office that issues the paper.
    """
    headings = {hint.offset for hint in document.hints if hint.level < LIST_LEVELS}
    looks: Mapping[int, Appearance] = {look.offset: look for look in document.looks}
    front = takewhile(lambda piece: not tells(piece.text), pieces)
    shown = [piece for piece in front if piece.line in looks and piece.line not in headings and could_be_title(piece)]
    above = {low.line for high, low in pairwise(shown) if looks[high.line].size != looks[low.line].size}
    kinds = {high.line for high, low in pairwise(shown) if low.line in above and high.text.endswith(KINDS_OF_PAPER)}
    named = [piece for piece in shown if piece.line not in kinds]
    largest = max((looks[piece.line].size for piece in named if looks[piece.line].centred), default=0.0)
    if largest < LARGE:
        return set()
    chosen = {piece.line for piece in named}
    alike = [piece.line for piece in pieces if piece.line in chosen or is_office(piece.text)]
    runs = find_runs(document.text, [start for start in alike if start in looks and looks[start].size == largest])
    return set(next(run for run in runs if any(start in chosen and looks[start].centred for start in run)))


def find_below_kind(pieces: Sequence[LinePiece]) -> set[int]:
    """Where the title of a thesis begins in a text without sizes: below the line that says what it is."""
    for above, piece in pairwise(pieces):
        if (
            above.text.endswith(KINDS_OF_PAPER)
            and not tells(above.text)
            and could_be_title(piece)
            and not tells(piece.text)
        ):
            return {piece.line}
    return set()
