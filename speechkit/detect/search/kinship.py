"""Says what the styles of two lists alone tell about one standing in an item of the other."""

from __future__ import annotations

from functools import lru_cache

from speechkit.detect.headings.hinted_levels import is_list_inside
from speechkit.detect.markers.style_sets import HEADINGS, LEGAL
from speechkit.detect.markers.styles import BY_NAME
from speechkit.detect.search.stacks import Hypothesis, OpenList
from speechkit.model import Marker

TOP = ("in a paragraph", "")
"""Stands for the outer style of top-level lists: lists of paragraphs, and lists within one paragraph."""
_STEEPEST = 4
"""A larger difference between ranks counts no more."""


def fit_styles(old: Hypothesis, target: OpenList | None, marker: Marker) -> tuple[str, ...]:
    """What the styles alone say about a list of one inside an item of the other."""
    if target is None:
        return ("nested like this before",) if (TOP[marker.place == "paragraph"], marker.style) in old.nested else ()
    style, own_style = marker.style, ""
    above: OpenList | None = target
    while above:
        if above.style == style and not (above.decided or is_list_inside(above.level, marker.level)):
            # headings may stand in 1.1 below a heading of the document
            own = above.variant == marker.variant and (above is target or style not in HEADINGS)
            own_style = "inside its own style" if own else "inside a kindred style"
            break  # but a list may be numbered as the one of the format around it
        above = above.outer
    return _compare_styles(old.nested, target.style, style, own_style)


@lru_cache(maxsize=1024)  # most hypotheses nest the same few styles
def _compare_styles(nested: frozenset[tuple[str, str]], outer: str, style: str, own_style: str) -> tuple[str, ...]:
    """The same for a list in an item of a style, after lists have been nested in some ways."""
    reasons = ["nested like this before"] if (outer, style) in nested else []
    if outer != style and (style, outer) in nested:
        reasons.append("nested the other way before")
    if own_style:
        reasons.append(own_style)
    steep = BY_NAME[outer].rank - BY_NAME[style].rank
    if steep > 0:
        if style in LEGAL and outer in LEGAL:
            reasons.append("legal ranks reversed")
        reasons += ["ranks reversed"] * min(steep, _STEEPEST)
    return tuple(reasons)
