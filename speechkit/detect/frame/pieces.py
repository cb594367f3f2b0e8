"""A document in, its first lines out, those that hold several things cut into them."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from collections.abc import Iterable
from typing import NamedTuple

from speechkit.detect.frame.cuts import find_cuts
from speechkit.detect.lines.contents import contents_end
from speechkit.detect.lines.datelines import is_dateline
from speechkit.detect.lines.line_kinds import is_contents
from speechkit.detect.lines.read_lines import SPACE
from speechkit.model import LIST_LEVELS, Hint

MOST_PIECES = 40
SHOWN = 420
"""So many characters of a line are looked at; an address to many offices is as long."""
LONGEST_PLAIN = 60
SENTENCE = 25
MOST_PROSE = 3
"""So many long lines are read of the body, for what stands above them may be an editor's introduction."""
CUT_ABOVE = 3
"""No line below so many long ones is cut."""
BARS = "|｜_"
DASHES = "-–_ "


class LinePiece(NamedTuple):
    """A line that is not blank, or a part of one."""

    start: int
    end: int
    """The offset behind its last character, or behind the last one looked at."""
    text: str
    line: int
    """The offset at which its line begins."""
    line_end: int
    glued: bool
    """Another piece stands before it on its line."""
    cut: bool
    """Its line goes on behind what was looked at."""


def read_pieces(text: str, hints: Iterable[Hint] = ()) -> list[LinePiece]:
    """The pieces of the first lines, down to the body and a little into it; of a table of contents the head only.

    A line that the format names as a heading stays whole.
    """
    headings = {hint.offset for hint in hints if hint.level < LIST_LEVELS}
    pieces: list[LinePiece] = []
    start, prose, listed = 0, 0, False
    while start <= len(text) and len(pieces) < MOST_PIECES and prose <= MOST_PROSE:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        found = cut_line(text, start, end, prose < CUT_ABOVE and start not in headings)
        if found:
            pieces += found
            prose += is_long_prose(found[-1].text)
            if not listed and is_contents(found[0].text):
                listed = True
                end = max(end, contents_end(text, end) - 1)
        start = end + 1
    return pieces[:MOST_PIECES]


def is_long_prose(text: str) -> bool:
    """Whether a line reads like sentences."""
    return len(text) > LONGEST_PLAIN and text[-1] in "。；;：:，,！？"


def tells(text: str) -> bool:
    """Whether a line is a sentence or more."""
    return is_long_prose(text) or (len(text) > SENTENCE and text[-1] == "。")


def cut_line(text: str, start: int, end: int, parted: bool) -> list[LinePiece]:
    """The pieces of one line, without a dateline and the space and bars around; one where it is not `parted`."""
    shown = text[start : min(end, start + SHOWN)]
    bare = shown.lstrip(SPACE)
    first = start + len(shown) - len(bare)
    bare = bare.rstrip(SPACE)
    places = find_cuts(bare) if parted else []
    if not places:
        return [LinePiece(first, first + len(bare), bare, start, end, False, end - start > SHOWN)] if bare else []
    pieces: list[LinePiece] = []
    for left, right in zip([0, *places], [*places, len(bare)], strict=True):
        part = bare[left:right].strip(SPACE + BARS)
        if part.strip(DASHES) and not is_dateline(part):
            at = first + left + bare[left:right].index(part)
            cut = right == len(bare) and end - start > SHOWN
            pieces.append(LinePiece(at, at + len(part), part, start, end, bool(pieces), cut))
    return pieces
