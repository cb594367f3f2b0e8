"""A text in, its first and last lines out."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from collections.abc import Iterator
from typing import NamedTuple

from speechkit.language.blanks import TYPED, UNUSUAL

SHOWN = 200
"""So many characters of a line are looked at."""
SEPARATORS = "\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
"""Control characters that Python takes for white space."""
SPACE = TYPED + UNUSUAL + SEPARATORS + "#*"
"""What may stand around the words of a line; # and * are left over from Markdown."""


class Line(NamedTuple):
    """A line that is not blank."""

    start: int
    end: int
    text: str
    """Without the space around it, at most SHOWN characters."""

    @property
    def long(self) -> bool:
        """There is more of the line than `text` shows."""
        return self.end - self.start > SHOWN


def read_lines(text: str, start: int = 0) -> Iterator[Line]:
    """The lines from an offset on, downwards."""
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        shown = text[start : min(end, start + SHOWN)].strip(SPACE)
        if shown:
            yield Line(start, end, shown)
        start = end + 1


def read_lines_up(text: str, stop: int = 0) -> Iterator[Line]:
    """The lines from the last one up to an offset."""
    end = len(text)
    while end > stop:
        start = max(text.rfind("\n", stop, end) + 1, stop)
        shown = text[start : min(end, start + SHOWN)].strip(SPACE)
        if shown:
            yield Line(start, end, shown)
        end = start - 1


def line_above(text: str, start: int, stop: int) -> Line | None:
    """The nearest line above an offset that is not blank."""
    end = start - 1
    while end > stop:
        begin = max(text.rfind("\n", stop, end) + 1, stop)
        if text[begin : min(end, begin + SHOWN)].strip(SPACE):
            return Line(begin, end, text[begin : min(end, begin + SHOWN)].strip(SPACE))
        end = begin - 1
    return None
