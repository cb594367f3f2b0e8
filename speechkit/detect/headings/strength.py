"""Short lines with what stands around them in, headings with their strengths out."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from collections import Counter
from collections.abc import Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from speechkit.detect.lines.read_lines import Line
from speechkit.language.part_names import PARTS

# What speaks for a heading, and against it; the sum is its strength.
STRENGTH = {
    "a line of its own, text below": 0.35,
    "another of the same shape": 0.2,
    "two others of the same shape": 0.15,
    "about as long as the others": 0.1,
    "in brackets: 【以案为鉴】": 0.3,
    "by its very name: 前言, 结语": 0.35,
    "label and colon: 农学院：育才为本": -0.1,
    "asks: 靠什么抓？": -0.1,
    "long": -0.1,
    "the title of another document": 0.6,
    "the format says so": 0.6,
    "the format names others": -0.35,
}


class Heading(NamedTuple):
    """A line that may be a heading."""

    offset: int
    end: int
    strength: float
    """From 0 to 1; at 0.5 it is likelier a heading than not, at 0.8 hardly anything else."""
    is_title: bool
    """It names a further document in the same file and stands at level 1."""
    shape: str
    """What the headings of one level have in common."""


class Seen(NamedTuple):
    """A short line and what stands around it."""

    line: Line
    above: Line | None
    shape: str
    is_title: bool
    hinted: bool
    stacked: bool
    """It stands right above or below another heading."""


def shape(text: str) -> str:
    """What headings of one text have in common: brackets, a colon, a question mark, or that an interviewer asks."""
    if text.startswith(("问：", "问:")):
        return "问"
    if text[0] in "【[" and text[-1] in "】]":
        return "【】"
    return "：" if "：" in text or ":" in text else "？" if text[-1] in "？?" else ""


def fine_shape(text: str) -> str:
    """The same, a heading of two clauses told from one of a single clause."""
    return shape(text) or ("，" if "，" in text else "")


def weigh_all(seen: Sequence[Seen]) -> list[Heading]:
    """The headings with their strengths."""
    alike = Counter(found.shape for found in seen if not found.is_title)
    lengths = {form: median([len(bare(f.line.text)) for f in seen if f.shape == form]) for form in alike}
    any_hint = any(found.hinted for found in seen)
    shape_here = fine_shape if has_two_levels(seen) else shape
    headings = []
    for found in seen:
        text = found.line.text
        size = len(bare(text))
        holds = {
            "a line of its own, text below": True,
            "another of the same shape": alike[found.shape] > 1,
            "two others of the same shape": alike[found.shape] > 2,
            "about as long as the others": alike[found.shape] > 1 and abs(size - lengths.get(found.shape, size)) <= 3,
            "in brackets: 【以案为鉴】": found.shape == "【】",
            "by its very name: 前言, 结语": names_part(text, PARTS),
            "label and colon: 农学院：育才为本": found.shape == "：",
            "asks: 靠什么抓？": found.shape == "？",
            "long": size > 30,
            "the title of another document": found.is_title,
            "the format says so": found.hinted,
            "the format names others": any_hint and not found.hinted,
        }
        strength = sum(STRENGTH[reason] for reason, holding in holds.items() if holding)
        strength = min(max(strength, 0.0), 1.0)
        headings.append(Heading(found.line.start, found.line.end, strength, found.is_title, shape_here(text)))
    return headings


def has_two_levels(seen: Sequence[Seen]) -> bool:
    """Whether some heading stands right below another one of a different wording: 重点工作, then 抓产业，强支撑."""
    return any(
        low.above is not None
        and low.above.start <= high.line.start < low.above.end
        and fine_shape(low.line.text) != fine_shape(high.line.text)
        for high, low in pairwise(seen)
    )


def names_part(text: str, names: Set[str]) -> bool:
    """Whether a line is one of the names that open a part by themselves: 前　言, 【结语】, 背景：……"""
    return bare(text).replace(":", "：").split("：")[0] in names


def bare(text: str) -> str:
    """The line without spaces and brackets."""
    return "".join(text.split()).strip("【】[]")


def median(sizes: Sequence[int]) -> int:
    """The middle one."""
    return sorted(sizes)[len(sizes) // 2] if sizes else 0
