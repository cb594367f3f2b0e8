"""Builds the outline of a file that is an outline itself: its own tree, not one that is found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from speechkit.detect.frame.find_frame import find_frame
from speechkit.detect.markers.find_markers import PARAGRAPH, read_markers_at
from speechkit.detect.outline.lead_ins import announces
from speechkit.detect.outline.node_titles import Titles
from speechkit.language.label_heads import Cut, cut_title, read_hint, read_labels
from speechkit.language.simplified import plain_text
from speechkit.model import Document, Frame, GivenNode, GivenOutline, Kind, Node, Outline


class _Branch(NamedTuple):
    """A node to be made, where it ends, and the branches below it."""

    given: GivenNode
    level: int
    end: int
    first: int
    """Where the first of its siblings starts."""
    children: list[_Branch]


def build_given(document: Document, given: GivenOutline, width: int) -> Outline:
    """The outline that a file gives; `width` holds only for a title that stands in the text of the children."""
    frame = given.frame if given.front_is_told else _find_frame(document, given)
    given = given._replace(closing_start=min(given.closing_start, frame.body_end))
    top = _nest(given)
    cuts = _cut_families(document.text, top)
    nodes: dict[int, Node] = {}
    for branch in reversed(list(_walk_branches(top))):  # children first
        children = tuple(nodes.pop(id(child)) for child in branch.children)
        nodes[id(branch)] = _make(document, branch, cuts[id(branch)], children, width)
    made = tuple(nodes[id(branch)] for branch in top)
    return Outline(document, frame, made, given.closing_start, document.notices)


def _find_frame(document: Document, given: GivenOutline) -> Frame:
    """The frame with what the lines around the nodes say besides the title: speaker, date, salutation, signature."""
    found = find_frame(replace(document, text=plain_text(document.text)), document.text)
    frame = _find_front(found, given)
    last = max((node.label_end for node in given.nodes), default=0)
    if found.signature is None or found.body_end <= last:
        return frame
    return replace(frame, signature=found.signature, date=frame.date or found.date, body_end=found.body_end)


def _find_front(found: Frame, given: GivenOutline) -> Frame:
    """The frame that the file gives, with what was found above the first node where the title is the same."""
    first = given.nodes[0].start if given.nodes else given.frame.body_end
    above = given.frame.body_start
    if above >= first or found.title != given.frame.title or not above < found.body_start <= first:
        return given.frame
    return replace(found, body_end=given.frame.body_end, signature=None)


def _nest(given: GivenOutline) -> list[_Branch]:
    """The tree; a node is at most one level below the one before it: from ## to #### is one step."""
    levels: list[int] = []
    path: list[int] = []
    for node in given.nodes:
        while path and path[-1] >= node.level:
            path.pop()
        path.append(node.level)
        levels.append(len(path))
    ends = _ends([node.start for node in given.nodes], levels, given.closing_start)
    top: list[_Branch] = []
    families = [top]
    for node, level, end in zip(given.nodes, levels, ends, strict=True):
        family = families[level - 1]
        branch = _Branch(node, level, end, family[0].given.start if family else node.start, [])
        family.append(branch)
        families[level:] = [branch.children]
    return top


def _ends(starts: Sequence[int], levels: Sequence[int], end: int) -> list[int]:
    """Where each node with those below it ends: at the next one of its level or above."""
    found: list[int] = []
    following = [end]
    for start, level in zip(reversed(starts), reversed(levels), strict=True):
        following = [*following[: level + 1], *[following[-1]] * (level + 1 - len(following))]
        found.append(following[level])
        following[level] = start
    return found[::-1]


def _walk_branches(top: list[_Branch]) -> Iterator[_Branch]:
    stack = top[::-1]
    while stack:
        branch = stack.pop()
        yield branch
        stack += branch.children[::-1]


def _cut_families(text: str, top: list[_Branch]) -> dict[int, Cut]:
    """Where marker and title stand in the label of each branch, by its identity; siblings are read together."""
    cuts: dict[int, Cut] = {}
    families = [top]
    while families:
        family = families.pop()
        labels = [text[branch.given.start : branch.given.label_end] for branch in family]
        for branch, label, guess in zip(family, labels, read_labels(labels), strict=True):
            cuts[id(branch)] = _choose_cut(branch.given, label, guess)
            families.append(branch.children)
    return cuts


def _choose_cut(given: GivenNode, label: str, guess: Cut) -> Cut:
    if hinted := read_hint(given.hint, label):
        return hinted
    if given.marker is None or not label.startswith(given.marker):
        return guess
    return guess if len(given.marker) == guess.marker else cut_title(label, len(given.marker))


def _make(document: Document, branch: _Branch, cut: Cut, children: tuple[Node, ...], width: int) -> Node:
    text, given = document.text, branch.given
    label = text[given.start : given.label_end]
    marker = cut.marker_of(label) if given.title is None else given.marker or ""
    title = cut.title_of(label) if given.title is None else given.title
    if cut.is_shortened and cut.start == cut.end and not cut.elsewhere:  # it stands in the text of the children
        below = "".join(text[child.given.start : child.given.label_end] for child in branch.children)
        title = Titles(below, plain_text(below), width).of_sentence(0, len(below))
    number, style = _read_marker(label, marker) if given.style is None else (given.number, given.style)
    place = given.position or document.positions.position(given.start)
    kind = given.kind or _tell_kind(label, marker, children)
    return Node(
        kind, branch.level, marker, number, style, title, given.start, branch.end, *place, given.confidence, children,
        given.keywords, given.text_start, document_text=text, list_start=None if kind == "group" else branch.first,
    )  # fmt: skip


def _tell_kind(label: str, marker: str, children: tuple[Node, ...]) -> Kind:
    """An item has a marker; of the others, one that announces its children is a group: 我讲三点意见."""
    if marker:
        return "item"
    return "group" if len(children) > 1 and label and announces(label, len(children)) else "heading"


def _read_marker(label: str, marker: str) -> tuple[int | None, str]:
    """Number and style of a marker at the head of its label."""
    if not marker:
        return None, ""
    plain = plain_text(label)
    readings = read_markers_at(plain, 0, PARAGRAPH)
    return (readings[0].number, readings[0].style) if readings else (None, "")
