"""A text as its author wrote it in, the same text as it comes out of a crawler, an OCR or a mail program out.

A variant is a table of what each character becomes: characters may grow or vanish, and every place of the text is found
again in the variant. So an outline made by reading holds for all variants of its text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import accumulate
from zlib import crc32

from opencc import OpenCC
from scores import Place, Reading

WIDTH = 38
"""Characters in a line of wrapped text."""
NO_HEAD = "，。、；：？！）》”’」』】〉％…—,.;:?!)"
"""What begins no line where a program breaks them."""
HALF = str.maketrans("，。；：？！（）", ",.;:?!()")
SLIPS = {"一、": "—、", "（1）": "( l )", "(1)": "( l )", "第": "笫"}
"""What an OCR makes of markers."""


def wrap(text: str, marked: frozenset[int]) -> list[str]:
    """Every paragraph broken at a fixed width."""
    pieces, column = [], 0
    for i, char in enumerate(text):
        column = 0 if char == "\n" else column + 1
        following = text[i + 1 : i + 2]
        breaks = column >= WIDTH and following not in ("", "\n") and following not in NO_HEAD
        pieces.append(char + "\n" if breaks else char)
        column = 0 if breaks else column
    return pieces


def join_with(blanks: str) -> Callable[[str, frozenset[int]], list[str]]:
    """All paragraphs in one line, these blanks instead of a break and an indent."""
    gap = re.compile(r"\n\s*")

    def join(text: str, marked: frozenset[int]) -> list[str]:
        pieces = list(text)
        for found in gap.finditer(text):
            pieces[found.start() : found.end()] = [blanks, *[""] * (found.end() - found.start() - 1)]
        return pieces

    return join


def halve(text: str, marked: frozenset[int]) -> list[str]:
    """Punctuation in the width of Latin letters."""
    return list(text.translate(HALF))


def misread(text: str, marked: frozenset[int]) -> list[str]:
    """Markers as a poor OCR reads them."""
    pieces = list(text)
    for at in marked:
        for seen, read in SLIPS.items():
            if text.startswith(seen, at):
                pieces[at : at + len(seen)] = [read, *[""] * (len(seen) - 1)]
    return pieces


def make_traditional(text: str, marked: frozenset[int]) -> list[str]:
    """Traditional characters, one for one."""
    return list(map(traditional, text))


@cache
def traditional(char: str) -> str:
    """The traditional form of one character."""
    return converter().convert(char)


@cache
def converter() -> OpenCC:
    """Reads its tables once: that takes longer than converting a text."""
    return OpenCC("s2t")


def space_out(text: str, marked: frozenset[int]) -> list[str]:
    """A blank behind every seventh Chinese character or so, in words and markers too."""
    return [
        char + " " if "\u4e00" <= char <= "\u9fff" and crc32(f"{i}{char}".encode()) % 7 == 0 else char
        for i, char in enumerate(text)
    ]


VARIANTS: dict[str, Callable[[str, frozenset[int]], list[str]]] = {
    "wrapped": wrap,
    "in one line, indents kept": join_with("　　"),
    "in one line, a blank between": join_with(" "),
    "in one line, nothing between": join_with(""),
    "half-width punctuation": halve,
    "slips of an OCR": misread,
    "traditional": make_traditional,
    "spaces in words": space_out,
}


def vary(name: str, text: str, gold: Reading) -> tuple[str, Reading]:
    """A variant of a text, and its outline with the places where its nodes stand now."""
    starts = [0, *(i + 1 for i, char in enumerate(text) if char == "\n")]
    offsets = {place: starts[place[0] - 1] + place[1] - 1 for place in gold.parents}
    pieces = VARIANTS[name](text, frozenset(offsets.values()))
    moved = [0, *accumulate(map(len, pieces))]
    varied = "".join(pieces)
    new_starts = [0, *(i + 1 for i, char in enumerate(varied) if char == "\n")]

    def place_of(offset: int) -> Place:
        at = moved[offset]
        line = sum(start <= at for start in new_starts)
        return line, at - new_starts[line - 1] + 1

    places = {place: place_of(offset) for place, offset in offsets.items()}
    parents = {places[place]: places[parent] if parent else None for place, parent in gold.parents.items()}
    groups = [place_of(starts[line - 1])[0] for line in gold.groups]
    return varied, Reading(parents, groups, gold.title)
