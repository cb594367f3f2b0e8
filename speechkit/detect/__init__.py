"""Finds the outline of a document; this module lists the stages in their order."""

from __future__ import annotations

from dataclasses import replace

from speechkit.collector import relaxed_collector
from speechkit.detect.blank_lines import Squeezed, restore_blank_lines, squeeze_blank_lines
from speechkit.detect.doubts.doubtful_headings import doubt_below_numbers
from speechkit.detect.doubts.doubtful_places import (
    doubt_blanks,
    doubt_footnotes,
    doubt_furniture,
    doubt_signs,
    doubt_spans,
    find_spans,
)
from speechkit.detect.frame.annexes import find_annex_heads
from speechkit.detect.frame.find_frame import find_frame
from speechkit.detect.frame.last_lines import move_end, sign_above
from speechkit.detect.headings.find_headings import find_headings
from speechkit.detect.headings.hinted_levels import add_levels, without_text_levels
from speechkit.detect.headings.strength import Heading, names_part
from speechkit.detect.headings.weigh_headings import weigh_headings
from speechkit.detect.markers.find_markers import Readings, find_markers
from speechkit.detect.markers.mid_clause import add_mid_clause
from speechkit.detect.markers.named_numbers import STYLE as NAMED_NUMBER
from speechkit.detect.markers.named_numbers import add_named_numbers
from speechkit.detect.markers.repeated_words import add_repeated_words
from speechkit.detect.markers.style_row import BARE
from speechkit.detect.markers.styles import BY_NAME, HEADING, NAMED_ORDINAL
from speechkit.detect.markers.variants import OUTER_PART, TITLE
from speechkit.detect.outline.account import report_unclaimed
from speechkit.detect.outline.build import build_nodes
from speechkit.detect.outline.closing_part import find_closing_part
from speechkit.detect.outline.gaps import report_gaps
from speechkit.detect.search.beam import nest_markers
from speechkit.detect.search.costs import STANDARD, Costs
from speechkit.detect.search.evidence import Evidence
from speechkit.detect.search.settle import settle_words
from speechkit.detect.search.stacks import Decision
from speechkit.language.part_names import STANDING_OUTSIDE
from speechkit.language.simplified import plain_text
from speechkit.language.unshown_lines import report_left_out
from speechkit.model import LIST_LEVELS, Document, Frame, Marker, Outline


def detect(document: Document, *, width: int = 40, costs: Costs = STANDARD) -> Outline:
    """The outline of a document; titles that the file does not give itself have at most `width` characters."""
    if document.given is not None:
        from speechkit.detect.outline.from_given import build_given  # few files are outlines

        return build_given(document, document.given, width)
    with relaxed_collector():  # the decisions about a long text are many objects and no cycles
        squeezed = squeeze_blank_lines(document)
        found = _detect(squeezed.document if squeezed else document, width, costs, squeezed)
        return restore_blank_lines(found, squeezed, document) if squeezed else found


def _detect(document: Document, width: int, costs: Costs, squeezed: Squeezed | None) -> Outline:
    """The outline of a document without blank lines; its nodes are those of the one that it was squeezed from."""
    frame, decisions, evidence = decide(document, costs)
    closing = find_closing_part(decisions, evidence, frame.body_end)
    nodes = build_nodes(document, evidence.text, decisions, frame.body_start, closing, width, squeezed)
    notices = (
        *document.notices,
        *report_gaps(document, decisions),
        *report_unclaimed(document, frame, decisions),
        *report_left_out(document, frame),
    )
    return Outline(document, frame, nodes, closing, notices)


def decide(document: Document, costs: Costs = STANDARD) -> tuple[Frame, list[Decision], Evidence]:
    """Decides about every place where a node could begin, and finds the frame of the body that the nodes leave.

    The document has no blank lines: `detect` takes them out.
    """
    plain = without_text_levels(replace(document, text=plain_text(document.text)))
    frame = find_frame(plain, document.text)
    if plain.looks:
        from speechkit.detect.headings.levels_by_size import add_levels_by_size  # texts have no sizes

        plain = add_levels_by_size(plain, frame)
    candidates, evidence = gather(plain, frame)
    decisions = nest_markers(candidates, evidence, costs)
    if settled := settle_words(evidence.text, decisions, candidates):
        decisions = nest_markers(settled, evidence, costs)
    chosen = [one.marker for one in decisions if one.marker]
    last = max((marker.offset for marker in chosen), default=0)
    annex = min((marker.offset for marker in chosen if marker.variant == TITLE), default=0)
    frame = move_end(frame, plain.text, document.text, last)
    return sign_above(frame, plain.text, document.text, annex), decisions, evidence


def gather(document: Document, frame: Frame) -> tuple[list[Readings], Evidence]:
    """Finds every place below the front matter where a node could begin, and the evidence that its paragraphs give."""
    text = document.text
    candidates = find_markers(text, frame.body_start, len(text))
    candidates = add_named_numbers(text, frame.body_start, len(text), candidates)
    candidates = add_repeated_words(text, frame.body_start, len(text), candidates)
    candidates = add_mid_clause(text, frame.body_start, len(text), candidates)
    found = weigh_headings(document, frame, find_headings(document, frame))
    spans = find_spans(document, frame)
    annexes = list(find_annex_heads(text, frame.body_start))
    candidates = doubt_blanks(text, candidates)
    doubted = doubt_footnotes(list(doubt_spans(doubt_signs(text, candidates, found), spans)))
    headings = doubt_spans(doubt_furniture(document, ((_as_marker(document, heading),) for heading in found)), spans)
    headings = doubt_below_numbers(text, doubted, headings)
    candidates = _add_headings(doubted, _name_annexes(annexes, [marker for marker, *_ in headings]))
    candidates, decided = add_levels(document, candidates)
    return candidates, Evidence(text, frame.body_start, len(text), candidates, levels_decide=decided)


def _add_headings(candidates: list[Readings], headings: list[Marker]) -> list[Readings]:
    """The candidates and the headings in one order; a line that may be either, 一条路修进大山, keeps both readings."""
    if not headings:
        return candidates
    at = {readings[0].offset: readings for readings in candidates}
    for marker in headings:
        rivals = at.get(marker.offset, ())
        if all(_may_be_heading(rival, marker) for rival in rivals):
            at[marker.offset] = (*(_name_too(rival, marker) for rival in rivals), marker)
    return [at[offset] for offset in sorted(at)]


NUMBER = 1.0
"""What a number before a name adds to its weight."""


def _name_too(rival: Marker, heading: Marker) -> Marker:
    """The reading of a number before a name, 3总体设计, 第一站：老码头, which says no less than the name alone."""
    if rival.style == NAMED_NUMBER:
        return rival._replace(weight=max(rival.weight, heading.weight))
    adds = rival.weight == BARE or rival.style == NAMED_ORDINAL or BY_NAME[rival.style].is_path
    return rival._replace(weight=max(rival.weight, heading.weight + NUMBER)) if adds else rival


def _may_be_heading(rival: Marker, heading: Marker) -> bool:
    """Whether a line with a marker may be a heading: a name with a number, 专栏1　重点工程, may always be one."""
    if rival.style == NAMED_NUMBER:
        return True
    return rival.weight < heading.weight and not BY_NAME[rival.style].is_surely_item


def _name_annexes(annexes: list[tuple[int, int]], headings: list[Marker]) -> list[Marker]:
    """The headings with those that begin an annex: its number and its title are one heading, 附件1 / 防汛应急预案."""
    kept, at = [], 0
    for marker in headings:
        while at < len(annexes) and annexes[at][1] < marker.offset:
            at += 1
        if at == len(annexes) or marker.offset < annexes[at][0]:
            kept.append(marker)
    heads = (Marker(HEADING.name, TITLE, None, *bounds, "paragraph", HEADING_WEIGHT) for bounds in annexes)
    return sorted([*kept, *heads], key=lambda marker: marker.offset)


HEADING_WEIGHT = 6.0
"""The weight of the surest heading, as much as that of a numbered paragraph."""


def _as_marker(document: Document, heading: Heading) -> Marker:
    """A heading as a candidate; headings of one shape and one level of the format have one variant."""
    line = document.text[heading.offset : heading.end]
    offset = heading.offset + len(line) - len(line.lstrip())
    levels = (hint.level for hint in document.hints if heading.offset <= hint.offset < heading.end)
    hinted = next((str(level) for level in levels if level < LIST_LEVELS), "")
    outside = OUTER_PART if names_part(line, STANDING_OUTSIDE) else heading.shape + hinted
    variant = TITLE if heading.is_title else outside
    body = offset if "\n" not in line else heading.end  # a title in two lines
    return Marker(HEADING.name, variant, None, offset, body, "paragraph", HEADING_WEIGHT * heading.strength)
