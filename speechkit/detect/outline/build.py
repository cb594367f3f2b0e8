"""Builds the tree of nodes from the decisions of the search."""

from __future__ import annotations

from speechkit.detect.blank_lines import Squeezed
from speechkit.detect.markers.styles import BY_NAME
from speechkit.detect.outline.confidence import estimate_confidence
from speechkit.detect.outline.groups import Draft, group_lists
from speechkit.detect.outline.node_titles import Titles
from speechkit.detect.search.stacks import Decision
from speechkit.language.numerals import read_numeral
from speechkit.model import Document, Node


def build_nodes(
    document: Document, plain: str, decisions: list[Decision], start: int, end: int, width: int,
    squeezed: Squeezed | None = None,
) -> tuple[Node, ...]:  # fmt: skip
    """The outline's top nodes; each ends where the next one on its level or above begins, the last at `end`.

    `plain` is the document's text for matching, `start` the start of the body, `width` the longest title. The nodes
    stand in the document that this one was `squeezed` from, if it was.
    """
    drafts = _group(plain, _nest(decisions), start)
    titles = Titles(document.text, plain, width)
    return _finish(document, drafts, end, titles, estimate_confidence(decisions), squeezed)


def _nest(decisions: list[Decision]) -> list[Draft]:
    """Makes a tree from the depths of the decisions."""
    root: list[Draft] = []
    path: list[Draft] = []
    for decision in decisions:
        if decision.marker is None:
            continue
        draft = Draft(decision.marker.offset, decision)
        del path[decision.depth - 1 :]
        (path[-1].children if path else root).append(draft)
        path.append(draft)
    return root


def _group(text: str, root: list[Draft], start: int) -> list[Draft]:
    """Adds the groups to the tree, without recursion, since depth has no limit."""
    root = group_lists(text, None, root, start)
    pending = list(root)
    while pending:
        draft = pending.pop()
        if draft.decision:
            draft.children = group_lists(text, draft, draft.children, start)
        pending += draft.children
    return root


def _finish(
    document: Document, root: list[Draft], end: int, titles: Titles, confidence: dict[int, float],
    squeezed: Squeezed | None,
) -> tuple[Node, ...]:  # fmt: skip
    """Makes nodes from drafts, the last first: a node needs its children and the start of the next one."""
    order: list[tuple[Draft, int]] = []
    pending = [(draft, 1) for draft in reversed(root)]
    while pending:
        draft, level = pending.pop()
        order.append((draft, level))
        pending += [(child, level + 1) for child in reversed(draft.children)]
    finished: dict[int, list[Node]] = {}
    ends = [end]
    for draft, level in reversed(order):
        del ends[level + 1 :]
        ends += [ends[-1]] * (level + 1 - len(ends))
        children = tuple(reversed(finished.pop(level + 1, [])))
        node = _make(document, draft, level, ends[level], children, titles, confidence, squeezed)
        finished.setdefault(level, []).append(node)
        ends[level] = draft.offset
    return tuple(reversed(finished.get(1, [])))


def _make(
    document: Document, draft: Draft, level: int, end: int, children: tuple[Node, ...], titles: Titles,
    confidence: dict[int, float], squeezed: Squeezed | None,
) -> Node:  # fmt: skip
    text = squeezed.text if squeezed else document.text
    bounds = (squeezed.restore(draft.offset), squeezed.restore(end)) if squeezed else (draft.offset, end)
    own_end = draft.children[0].offset if children else end
    place = (*bounds, *document.positions.position(draft.offset))
    if draft.decision is None or draft.marker is None:
        title = titles.of_lead_in(draft.offset, own_end)
        return Node("group", level, "", None, "", title, *place, 1.0, children, document_text=text)
    marker = draft.marker
    sure, opened = confidence[marker.offset], draft.decision.list_opened
    style = BY_NAME[marker.style]
    if style.is_heading:
        title = titles.of_line(marker.offset, own_end, lines_to=marker.body)
        title = title or titles.of_line(marker.offset, end)  # an item begins after its first sign: ：一是实干
        return Node(
            "heading", level, "", None, "", title, *place, sure, children, document_text=text, list_start=opened
        )
    body = marker.body - style.ends_inside_word
    shown = document.text[marker.offset : body].partition("\n")[0].strip()
    bare = read_numeral(shown) is not None
    number = marker.number if (marker.number or 0) >= 0 else None  # 最后 gives none
    title = "" if bare and titles.is_text_below(body) else titles.of_item(body, own_end, end)
    return Node(
        "item", level, shown, number, marker.style, title, *place, sure, children, document_text=text,
        list_start=opened,
    )  # fmt: skip
