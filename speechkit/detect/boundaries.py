"""A list that ends or an item that is entered in, what the paragraphs around say for and against it out."""

from __future__ import annotations

from collections.abc import Iterator

from speechkit.detect.evidence import Evidence
from speechkit.detect.stacks import List
from speechkit.model import Marker


def leave_list(
    closed: List, top: List | None, target: List | None, marker: Marker, paragraph: int, evidence: Evidence
) -> Iterator[str]:
    """What speaks for or against the end of a list just before another opens beside it."""
    yield "beside another list"
    inline = marker.place != "paragraph"
    if closed.inline or closed.chained:
        if closed.paragraph == paragraph:
            sentences = evidence.sentences_between(closed.offset, marker.offset)
            if not sentences:
                yield "beside a list in the same sentence"
            elif sentences == 1 and not closed.chained:
                yield "list ends with the first sentence of an item"
            elif closed is not top:
                yield "lists end together in mid-paragraph"
            if _is_short(closed, marker.offset):
                yield "list ends with an item shorter than the others"
        return
    plain = evidence.plain_between(closed.paragraph, paragraph) + (inline and evidence.is_plain(paragraph))
    if not plain:
        yield "list ends without a word"
        return
    if evidence.is_title_line(closed.paragraph):
        yield "list of headings ends"
    else:
        yield "list of long items ends" if closed.long else "list of one-paragraph items ends"
    since = top.paragraph if top else closed.paragraph
    if target is None and evidence.sums_up(since, paragraph):
        yield "text sums itself up"
    elif evidence.turns(since, paragraph):
        yield "speaker turns to the audience"
    elif evidence.looks_back(since, paragraph):
        yield "text looks back on the list"


def enter_item(target: List, marker: Marker, paragraph: int, evidence: Evidence) -> Iterator[str]:
    """What speaks for or against a list inside the last item of another."""
    inline = marker.place != "paragraph"
    if target.inline or target.chained:
        if target.paragraph != paragraph or not inline:
            yield "inline item holds other paragraphs"
            return
        yield "inline inside inline"
        sentences = evidence.sentences_between(target.offset, marker.offset)
        if sentences and target.chained:
            yield "the sentence of the item is over"
        elif sentences <= 1:
            yield "unfolds the item at once"
        return
    if inline and target.paragraph == paragraph:
        return
    if evidence.is_title_line(target.paragraph):
        return
    plain = evidence.plain_between(target.paragraph, paragraph) + (inline and evidence.is_plain(paragraph))
    if not plain:
        if not evidence.leads_in(target.paragraph):
            yield "run-in item holds the next paragraph's item"
    elif evidence.takes_up(target.offset, target.paragraph, paragraph):
        yield "plain paragraph takes up the item's words"
    elif target.size > 1 and not target.long:
        yield "plain paragraph after one-paragraph items"
    else:
        yield "plain paragraph after an item"


def _is_short(one: List, end: int) -> bool:
    """Whether the last item of a list, ended at an offset, is shorter than the others were on average."""
    return one.size > 1 and (end - one.offset) * (one.size - 1) < one.offset - one.opened
