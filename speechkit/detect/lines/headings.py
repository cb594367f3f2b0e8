"""Weighs every line that could be a heading without a number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from speechkit.detect.lines.features import find_features
from speechkit.detect.lines.sight import Facts, SeenLine, see_lines
from speechkit.model import Document, Frame

LONGEST = 70
"""No heading has more characters."""
_TEXT_ENDS = frozenset("。；，！")
"""A line that ends in one of these classes is text, unless the format says otherwise."""


def could_be_heading(line: SeenLine) -> bool:
    """Whether a line is worth weighing."""
    if line.size > LONGEST or line.marked:
        return False
    return line.level > 0 or (1 < line.size and line.last not in _TEXT_ENDS)


def find_candidates(
    document: Document, frame: Frame, strengths: Mapping[int, float]
) -> Iterator[tuple[SeenLine, list[str]]]:
    """Every line that could be a heading, with its features; `strengths` are those that the rules give, by offset."""
    lines = see_lines(document)
    facts = Facts(lines)
    inside = 0
    for i, line in enumerate(lines):
        in_body = frame.body_start <= line.start < frame.body_end
        if could_be_heading(line):
            where = f"in the body {min(5, inside)}" if in_body else "in front" if line.start < frame.body_start else "at the end"
            yield line, find_features(lines, i, facts, where, strengths.get(line.start))
        inside += in_body


def score(features: Sequence[str], weights: Mapping[str, float]) -> float:
    """The log-odds of what the weights were learned for."""
    return weights["bias"] + sum(weights.get(feature, 0.0) for feature in features)
