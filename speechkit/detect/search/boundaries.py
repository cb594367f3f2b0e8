"""Names what the paragraphs around say for or against closing a list or nesting one inside an item."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.markers.style_sets import BULLETS, HEADINGS
from speechkit.detect.markers.variants import OUTER_PART, SPEAKER, TITLE
from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.stacks import OpenList
from speechkit.language.numerals import LAST
from speechkit.model import Marker


def leave_list(
    closed: OpenList, top: OpenList | None, target: OpenList | None, marker: Marker, paragraph: int, evidence: Evidence
) -> list[str]:
    """What counts for or against the end of a list where another opens beside it."""
    reasons = ["beside another list"]
    if closed.inline or closed.chained:
        if closed.paragraph == paragraph:
            reasons += _leave_inline(closed, top, marker, evidence)
        return reasons
    if marker.variant == TITLE and target is None:
        return [*reasons, "another document begins"]
    if marker.variant == OUTER_PART and target is None:
        return reasons
    inline = marker.place != "paragraph"
    plain = evidence.plain_between(closed.paragraph, paragraph) + (inline and evidence.is_plain(paragraph))
    if not plain:
        return [*reasons, "heading ends a list" if marker.style in HEADINGS else "list ends with no text between"]
    if closed.variant == OUTER_PART:
        return reasons
    if closed.variant == TITLE:
        return [*reasons, "list of documents ends"]
    if evidence.is_title_line(closed.paragraph):
        reasons.append("list of headings ends")
        if plain == 1 and closed is top:
            return reasons  # the only text below 四、几个误区 is its own: 最后提醒三点
    else:
        reasons.append("list of long items ends" if closed.long else "list of one-paragraph items ends")
    between = evidence.text_between(top.paragraph if top else closed.paragraph, paragraph)
    back = between.looks_back
    if between.sums_up or evidence.answers(closed.opened, closed.offset, between):
        reasons += ["text sums up"] if target is None else []
    elif back and back == (closed.size if closed.last == LAST else closed.last):
        reasons.append("text refers back to all items of the list")
    elif between.turns:
        reasons.append("speaker turns to the audience")
    elif back == 0 or (back == closed.size and target is None):
        reasons.append("text refers back to the list")
    return reasons


def _leave_inline(closed: OpenList, top: OpenList | None, marker: Marker, evidence: Evidence) -> list[str]:
    """The same for two lists within one paragraph."""
    sentences = evidence.sentences_between(closed.offset, marker.offset)
    if not sentences:
        return ["beside a list in the same sentence"]
    reasons = []
    if sentences == 1 and not closed.chained:
        reasons.append("list ends with the first sentence of an item")
    elif closed is not top:
        reasons.append("lists end together in mid-paragraph")
    if _is_short(closed, marker.offset):
        reasons.append("list ends with an item shorter than the others")
    return reasons


def enter_item(target: OpenList, marker: Marker, paragraph: int, evidence: Evidence) -> list[str]:
    """What counts for or against a list inside the last item of another."""
    inline = marker.place != "paragraph"
    if target.variant == OUTER_PART and not inline:
        return ["paragraphs inside a foreword"]
    if target.inline or target.chained:
        if target.paragraph != paragraph or not inline:
            return ["inline item would hold other paragraphs"]
        sentences = evidence.sentences_between(target.offset, marker.offset)
        if sentences and target.chained:
            return ["inline list inside an inline item", "item's sentence has ended"]
        if sentences > 1 and evidence.is_joined(paragraph) and _is_long(target, marker.offset):
            return ["inline list inside an inline item", "item would be longer than the others"]
        at_once = ["list begins in the item's first sentence"] if sentences <= 1 else []
        return ["inline list inside an inline item", *at_once]
    if (inline and target.paragraph == paragraph) or evidence.is_title_line(target.paragraph):
        return []
    plain = evidence.plain_between(target.paragraph, paragraph) + (inline and evidence.is_plain(paragraph))
    if not plain:
        return [] if evidence.leads_in(target.paragraph) else ["list begins a paragraph after a one-paragraph item"]
    if marker.variant.startswith(SPEAKER):
        return ["speaker after an item's text"]
    return [*_enter_after_text(target, paragraph, evidence)]


def _enter_after_text(target: OpenList, paragraph: int, evidence: Evidence) -> Iterator[str]:
    """The same where plain paragraphs stand between the item and the list."""
    if target.style in BULLETS:
        yield "list inside a bullet's text"
    if evidence.takes_up(target.opened, target.offset, target.paragraph, paragraph):
        yield "plain paragraph repeats the item's words"
    elif target.size > 1 and not target.long:
        yield "plain paragraph after one-paragraph items"
    else:
        yield "plain paragraph after an item"


def _is_short(one: OpenList, end: int) -> bool:
    """Whether the last item of a list would be much shorter than the others on average if it ended at an offset."""
    return one.size > 1 and (end - one.offset) * (one.size - 1) < 0.6 * (one.offset - one.opened)


def _is_long(one: OpenList, end: int) -> bool:
    """Whether it would be clearly longer than the others."""
    return one.size > 1 and (end - one.offset) * (one.size - 1) > 1.3 * (one.offset - one.opened)
