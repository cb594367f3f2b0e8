"""Measures a line that could be a heading: its shape, its neighbours, where it stands, what the document is like."""

from __future__ import annotations

from collections.abc import Sequence

from speechkit.detect.lines.labels import label_class
from speechkit.detect.lines.line_signs import SIGNS, chinese_share, find_signs
from speechkit.detect.lines.sight import Facts, SeenLine
from speechkit.detect.lines.title_lines import has_title_tail

AROUND = (-2, -1, 0, 1, 2)
"""The neighbours that are looked at, and the line itself."""
NAMES = (
    *(f"{what} {at:+}" for at in AROUND for what in ("size", "last", "first", "marked", "level")),
    "begins alike -1", "begins alike +0", "begins alike +1",
    *SIGNS,
    "known label", "label without a value", "Chinese share", "ends like a title", "repeats",
    "lines of its form", "share of its form", "form over text", "form over items", "form below short lines",
    "text below", "lines", "share of items", "headings of the format",
    "lines above", "lines below", "part of the document", "place in the body", "rule",
)  # fmt: skip
"""What each measure is, in their order; +1 is the next line, -1 the one above."""
AT_THE_END = -1
"""The place of a line below the body."""
_DEEPEST = 5
"""Lines of the body after this one are all alike."""
NO_RULE = -1.0
_NOTHING: tuple[float, ...] = (-1, -1, -1, -1, -1)
_PLAIN: tuple[float, ...] = (0,) * len(SIGNS)


def measure_line(
    lines: Sequence[SeenLine], i: int, facts: Facts, place: int, strength: float | None
) -> tuple[float, ...]:
    """The measures of line `i`, as NAMES has them.

    `place` is the number of body lines above it, or AT_THE_END; `strength` is what the rules think.
    """
    line = lines[i]
    last = len(lines) - 1
    signs = find_signs(line)
    return (
        *(lines[i - 2].shape if i > 1 else _NOTHING),
        *(lines[i - 1].shape if i else _NOTHING),
        *line.shape,
        *(lines[i + 1].shape if i < last else _NOTHING),
        *(lines[i + 2].shape if i + 1 < last else _NOTHING),
        _begins_alike(lines[i - 1]) if i else -1,
        _begins_alike(line),
        _begins_alike(lines[i + 1]) if i < last else -1,
        *([sign in signs for sign in SIGNS] if signs else _PLAIN),
        *_look_at_label(line.text),
        chinese_share(line.text),
        has_title_tail(line.text.rstrip("》）)")),
        facts.repeats.get(line.digitless, 0),
        *facts.look_at_form(line.form),
        facts.text_below[i],
        facts.size,
        facts.marked,
        facts.levels,
        i,
        last - i,
        i / facts.size,
        min(place, _DEEPEST),
        NO_RULE if strength is None else strength,
    )


def _look_at_label(text: str) -> tuple[bool, bool]:
    """Whether a line begins with the label of a field, 电话：, and whether nothing follows its label."""
    kind = label_class(text)
    return kind not in ("", "other", "other, no value"), kind.endswith("no value")


def _begins_alike(line: SeenLine) -> int:
    """How many lines begin with the same characters; 0 for an item."""
    return 0 if line.marked else line.begins_like
