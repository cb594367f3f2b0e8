"""Decisions in, the tree of nodes out."""

from __future__ import annotations

from math import exp

from speechkit.detect.outline.groups import Draft, group_lists
from speechkit.detect.outline.node_titles import Titles
from speechkit.detect.search.stacks import Step
from speechkit.model import Document, Node

_STEEPNESS = 1.5


def build_nodes(
    document: Document, plain: str, steps: list[Step], start: int, end: int, width: int
) -> tuple[Node, ...]:
    """The outline's top nodes; each ends where the next one on its level or above begins, the last at `end`.

    `plain` is the document's text for matching, `start` is where the body begins, `width` how long a title may be.
    """
    drafts = _group(plain, _nest(steps), start)
    return _finish(document, drafts, end, Titles(document.text, plain, width))


def _nest(steps: list[Step]) -> list[Draft]:
    """The tree that the depths of the decisions tell."""
    root: list[Draft] = []
    path: list[Draft] = []
    for step in steps:
        if step.marker is None:
            continue
        draft = Draft(step.marker.offset, step)
        del path[step.depth - 1 :]
        (path[-1].children if path else root).append(draft)
        path.append(draft)
    return root


def _group(text: str, root: list[Draft], start: int) -> list[Draft]:
    """The tree with lead-in groups; without recursion, since depth has no limit."""
    root = group_lists(text, None, root, start)
    pending = list(root)
    while pending:
        draft = pending.pop()
        if draft.step:
            draft.children = group_lists(text, draft, draft.children, start)
        pending += draft.children
    return root


def _finish(document: Document, root: list[Draft], end: int, titles: Titles) -> tuple[Node, ...]:
    """Nodes from drafts, the last first, so that each knows where the next one begins and what its children are."""
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
        node = _make(document, draft, level, ends[level], children, titles)
        finished.setdefault(level, []).append(node)
        ends[level] = draft.offset
    return tuple(reversed(finished.get(1, [])))


def _make(document: Document, draft: Draft, level: int, end: int, children: tuple[Node, ...], titles: Titles) -> Node:
    text = document.text
    own_end = children[0].start if children else end
    position = document.positions.position(draft.offset)
    place = (draft.offset, end, position.line, position.column, position.page)
    if draft.step is None or draft.step.marker is None:
        title = titles.of_sentence(draft.offset, own_end)
        return Node("group", level, "", None, "", title, *place, 1.0, children, document_text=text)
    marker = draft.step.marker
    if marker.style == "heading":
        title = titles.of_line(marker.offset, own_end, lines_to=marker.body)
        return Node("heading", level, "", None, "", title, *place, 1.0, children, document_text=text)
    confidence = confidence_of(draft.step.rivals[0])
    body = marker.body - (marker.style == "一Y")  # 一|希望大家…: the word may have more than one character
    shown = text[marker.offset : body].strip()
    title = titles.of_sentence(body, own_end)
    return Node(
        "item", level, shown, marker.number, marker.style, title, *place, confidence, children, document_text=text
    )


def confidence_of(margin: float) -> float:
    """How sure a decision is whose best rival was dearer by `margin`: from 0.5 for none to nearly 1."""
    return round(1 / (1 + exp(-_STEEPNESS * margin)), 3)
