"""Names the reasons for and against each way to extend a hypothesis by the next marker."""

from __future__ import annotations

from speechkit.detect.headings.hinted_levels import is_heading_level
from speechkit.detect.markers.style_sets import (
    BULLETS,
    HEADINGS,
    LEGAL,
    MIXED_AT_A_COST,
    NEVER_MIXED,
    REPLACING,
    TAKING_TURNS,
)
from speechkit.detect.markers.styles import KIN, NAMED_ORDINAL, begin_alike, names_where
from speechkit.detect.markers.variants import OUTER_PART, TITLE
from speechkit.detect.search.boundaries import enter_item, leave_list
from speechkit.detect.search.costs import Costs
from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.format_levels import (
    compare_levels,
    compare_with_outer_levels,
    decide_to_go_on,
    decide_to_open,
    ends_headings,
)
from speechkit.detect.search.kinship import fit_styles
from speechkit.detect.search.late_lists import start_late
from speechkit.detect.search.number_paths import NAMED, compare_number_above
from speechkit.detect.search.places import FIRST, Reading
from speechkit.detect.search.stacks import Hypothesis, OpenList
from speechkit.language.numerals import LAST, NEXT
from speechkit.model import Marker

_VERBAL = names_where(lambda style: style.is_verbal)
MOST_LEVELS = 16
"""No author nests deeper; without a bound, a text made only of markers would take time quadratic in its length."""
DOCUMENT_LEVELS = 2
"""A further document stands at the top or in a part of a collection, never deeper."""


def reasons_to_close(one: OpenList) -> tuple[str, ...]:
    """What counts for or against the end of a list here."""
    if one.size == 1:
        if one.runs_on or one.decided or one.variant == OUTER_PART:
            return ()
        if one.style in HEADINGS:
            return ("single heading",)
        return ("single part",) if one.may_be_alone else ("list of one",)
    if not one.promise:
        return ()
    if one.size == one.promise:
        return ("as many as promised",)
    return ("fewer than promised",) if one.size < one.promise else ("more than promised",)


def reasons_to_go_on(target: OpenList, marker: Marker, paragraph: int, evidence: Evidence) -> tuple[str, ...] | None:
    """What counts for or against a marker as the next item of an open list; None where it cannot be that."""
    if evidence.levels_decide and is_heading_level(marker.level) and is_heading_level(target.level):
        return decide_to_go_on(target, marker.level)
    order = _order(target, marker)
    if order is None:
        return None
    reasons = [order]
    if marker.style in _VERBAL and target.style in _VERBAL and marker.variant != target.variant:
        if evidence.sentences_between(target.offset, marker.offset):
            return None
        reasons.append("another verb")
    if order == "another style":
        pass
    elif marker.style != target.style:
        alike = begin_alike(marker.style, target.style) and NAMED_ORDINAL not in (marker.style, target.style)
        reasons.append("another wording" if alike else "another word")
    elif marker.variant != target.variant and marker.style in MIXED_AT_A_COST:
        reasons.append("another wording")
    if marker.style in HEADINGS and len({marker.variant, target.variant, OUTER_PART}) == 3:
        reasons.append("another shape of heading")
    if marker.style in HEADINGS and target.paragraph == paragraph - 1 and not marker.level:
        reasons.append("right below another heading")
    if marker.level or target.level:
        reasons.append(compare_levels(target.level, marker.level))
    inline = marker.place != "paragraph"
    if inline and not target.inline:
        here = paragraph == target.paragraph
        reasons.append("inline item after its paragraph's first" if here else "inline item after paragraph item")
    elif not inline and target.inline:
        reasons.append("paragraph item after inline item")
    elif inline and paragraph != target.paragraph:
        reasons.append("inline list runs over paragraphs")
    elif marker.style in BULLETS and evidence.plain_between(target.paragraph, paragraph):
        reasons.append("bullet after a plain paragraph")
    return tuple(reasons)


def _order(target: OpenList, marker: Marker) -> str | None:
    """How a marker's number follows the last one of a list; None where the two belong in different lists."""
    if marker.style != target.style:
        if target.style not in KIN[marker.style]:
            return "another style" if _changes_style(target, marker) else None
        if NAMED_ORDINAL in (marker.style, target.style) and not _names_one_more(target, marker):
            return None
    elif marker.variant != target.variant and marker.style in NEVER_MIXED:
        return None
    if marker.number is None or target.last is None:
        return "next in order" if marker.number is None and target.last is None else None
    if marker.number == NEXT and target.last != LAST:
        return "next in order"
    if target.last == LAST:
        return "repeat" if marker.number == LAST else "gap"
    if marker.number == LAST:
        return "next in order" if target.size > 1 else "last item right after the first"
    if marker.style in TAKING_TURNS and marker.number == 1:
        return "next in order" if target.size == 1 else "repeat"
    step = marker.number - target.last
    if step == 0:
        return "number 1 again" if target.last == 1 else "repeat"
    if step < 0:  # 4、 after 5、 for 6、
        return "number goes back" if marker.number > 1 and marker.place == "paragraph" else None
    return {1: "next in order", 2: "gap"}.get(step, "wide gap")


def _names_one_more(target: OpenList, marker: Marker) -> bool:
    """Whether 第二个感受， is the next of what 第一点， began: 个 counts anything, 第三处 counts places."""
    named = marker.variant if marker.style == NAMED_ORDINAL else target.variant
    return named.startswith("个") and marker.number == (target.last or -1) + 1


def _changes_style(target: OpenList, marker: Marker) -> bool:
    """Whether a list may go on in another style, as careless writers do: 一、 二、 三是."""
    if marker.place != "paragraph" or target.inline or marker.number != (target.last or -1) + 1:
        return False
    return all(style in REPLACING and style not in LEGAL for style in (marker.style, target.style))


def reasons_to_open(
    old: Hypothesis, ended: OpenList | None, target: OpenList | None, reading: Reading, paragraph: int,
    evidence: Evidence, costs: Costs, room: float,
) -> tuple[str, ...] | None:  # fmt: skip
    """What counts for or against a new list inside the last item of `target`; None where none can open.

    Without a `target` the list opens at the top level. `ended` is the outermost list that it closes. None, too, for
    reasons that surely cost more than `room`: what the numbers and styles say is known at once, and spares most looks
    at the text.
    """
    marker = reading.marker
    if evidence.levels_decide and is_heading_level(marker.level):
        goes_on = ended is not None and ended.level == marker.level and ended.style in KIN[marker.style]
        return None if goes_on else decide_to_open(old.top, target, marker)
    if not reading.may_open:
        return None
    if target and target.depth >= (DOCUMENT_LEVELS if marker.variant == TITLE else MOST_LEVELS):
        return None
    if ended and ended.paragraph == paragraph and not ended.inline and not ended.chained:
        return None  # what stands in an item's own paragraph is in the item
    entering = costs.least_entering if target else 0.0
    around = entering + least_leaving(ended, marker, evidence, costs) if ended else entering
    if reading.is_plain and costs.least_form + around > room:
        return None
    named = compare_number_above(target, marker) if reading.is_path else None
    reasons = _reasons_of_form(old, target, marker, paragraph, evidence, reading.before, named)
    if costs.total(reasons) + around > room:
        return None
    if ended and named == NAMED:
        reasons += ("beside another list",)  # the text between is that of the item named
    elif ended:
        reasons += tuple(leave_list(ended, old.top, target, marker, paragraph, evidence))
        if costs.total(reasons) + entering > room:
            return None
    return reasons + tuple(enter_item(target, marker, paragraph, evidence)) if target else reasons


def least_leaving(ended: OpenList, marker: Marker, evidence: Evidence, costs: Costs) -> float:
    """The least that it costs to end a list, by what is known of it without a look at the text after it."""
    if ended.inline or ended.chained:
        return costs.least_leaving_inline
    if ended.variant == TITLE and marker.variant not in (TITLE, OUTER_PART):
        return costs.least_leaving_documents
    return costs.least_leaving_headings if evidence.is_title_line(ended.paragraph) else costs.least_leaving


def _reasons_of_form(
    old: Hypothesis, target: OpenList | None, marker: Marker, paragraph: int, evidence: Evidence,
    before: Marker | None, named: str | None,
) -> tuple[str, ...]:  # fmt: skip
    """What the numbers, the styles and the levels of the format say about the new list."""
    reasons: tuple[str, ...] = ("open",)
    if marker.number not in FIRST:
        reasons += tuple(start_late(old, target, marker, before, paragraph))
    if target and marker.variant == TITLE:
        reasons += ("title inside a part",)
    if target and marker.variant == OUTER_PART:
        reasons += ("foreword inside a part",)
    if named:
        reasons += (named,)
    reasons += fit_styles(old, target, marker)
    if marker.level:
        reasons += tuple(compare_with_outer_levels(old.top, target, marker.level))
    elif evidence.levels_decide and ends_headings(old.top, target):
        reasons += ("text ends a heading of the format",)
    return reasons
