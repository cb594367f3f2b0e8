"""Names what the heading levels that the format gives say for and against a line being a heading."""

from __future__ import annotations

from bisect import bisect_left

from speechkit.detect.lines.sight import SeenLine

_FIELD_SIZES = (9, 15, 25, 40)


def look_at_levels(line: SeenLine, above: SeenLine | None, below: SeenLine | None) -> list[str]:
    """What the level of a line and of its neighbours says."""
    found = [
        "heading of the format", f"heading of the format {line.last}",
        f"heading of the format, long {line.size > 25} {line.last}",
        f"heading of the format, size {bisect_left(_FIELD_SIZES, line.size)}",
        f"heading of the format, first level {line.level == 1}",
        f"heading of the format among others {bool(above and above.level)}{bool(below and below.level)}",
    ]  # fmt: skip
    if below and below.level:
        found.append(
            "deeper below"
            if below.level > line.level
            else "same level below"
            if below.level == line.level
            else "higher below"
        )
    if below is None or 0 < below.level <= line.level:
        found.append("heading of the format without text")
    return found
