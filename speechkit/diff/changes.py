"""Says what happened to each node from one draft to the next."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from speechkit.data_type import DataType
from speechkit.diff.likeness import bare_text, changed_share, contained
from speechkit.diff.match_nodes import Matching, PairIndex, match_nodes
from speechkit.diff.members import ROOT, Member, list_members, name_node, top_indices
from speechkit.language.official_lines import find_official_lines
from speechkit.language.unshown_lines import around_body
from speechkit.model import Node, Outline

Kind = Literal["added", "removed", "moved", "renamed", "renumbered", "changed"]
FIELDS = ("title", "subtitle", "speaker", "date", "salutation", "signature")
OFFICIAL = ("office", "number", "annexes", "note", "copies")
MERGED = 0.6
"""A removed node so much of which stands in another was merged into that one."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Change(DataType):
    """A node of one draft or both, in the order in which a reader of the new one meets it."""

    depth: int
    """From 1, in the tree that shows both drafts."""
    old: Node | None
    new: Node | None
    kinds: tuple[Kind, ...] = ()
    """What happened to it; nothing for a node that is the same."""
    share: float = 0.0
    """The share of its own text that is changed, from 0 to 1."""
    place: str = ""
    """Of a moved node the item that contained it before; of a removed one the node that has its text now."""
    stayed: bool = False
    """Of a moved node whether it is still in the item that contained it before, in another order."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class FieldChange(DataType):
    """A part of the text around the nodes that is another now: title, salutation, opening …"""

    name: str
    old: str
    new: str
    share: float


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Comparison(DataType):
    """What is different between two drafts."""

    old: Outline
    new: Outline
    changes: tuple[Change, ...]
    """One for each node, also for those that are the same."""
    fields: tuple[FieldChange, ...]

    @property
    def is_same(self) -> bool:
        """Whether nothing is different."""
        return not self.fields and not any(change.kinds for change in self.changes)


def compare_outlines(old: Outline, new: Outline) -> Comparison:
    """What is different between two drafts, node by node; nodes are matched by content."""
    found = match_nodes(list_members(old), list_members(new))
    return Comparison(old, new, tuple(_list_changes(found)), tuple(_compare_fields(old, new)))


def _compare_fields(old: Outline, new: Outline) -> Iterator[FieldChange]:
    """What stands around the nodes and is not the same."""
    parts = [(name, getattr(old.frame, name) or "", getattr(new.frame, name) or "") for name in FIELDS]
    lines_before, lines_after = _official(old), _official(new)
    for name, before, after in (
        *parts,
        *((name, lines_before.get(name, ""), lines_after.get(name, "")) for name in OFFICIAL),
        ("opening", _opening(old), _opening(new)),
        ("closing", _closing(old), _closing(new)),
    ):
        if before != after:
            yield FieldChange(name, before, after, changed_share(before, after))


def _official(outline: Outline) -> dict[str, str]:
    """What an official document has around its text beside the fields of the frame, by name: its number, annexes …"""
    found = defaultdict[str, list[str]](list)
    for start, end in around_body(outline.document.text, outline.frame):
        lines = outline.document.text[start:end].split("\n")
        for i, name in find_official_lines(lines):
            found[name].append(lines[i].strip())
    return {name: "\n".join(lines) for name, lines in found.items()}


def _opening(outline: Outline) -> str:
    """The text before the first node."""
    end = outline.nodes[0].start if outline.nodes else outline.frame.body_end
    return outline.document.text[outline.frame.body_start : end].strip()


def _closing(outline: Outline) -> str:
    """The text after the last node's own."""
    return outline.document.text[outline.closing_start : outline.frame.body_end].strip() if outline.nodes else ""


def _list_changes(found: Matching) -> Iterator[Change]:
    """The nodes of the new draft in their order, removed ones where they stood."""
    moved, holders = _find_moved(found), PairIndex(found.new)
    stack = [
        (True, index, 1) if is_new else (False, index, 1) for is_new, index in reversed(_children(found, ROOT, ROOT))
    ]
    while stack:
        is_new, index, depth = stack.pop()
        if is_new:
            yield _change_of(found, found.new[index], depth, moved)
            below = _children(found, found.to_old.get(index), index)
        else:
            yield _removal_of(found, holders, found.old[index], depth)
            below = [(False, child) for child in found.old[index].children if child not in found.to_new]
        stack.extend((kind, child, depth + 1) for kind, child in reversed(below))


def _children(found: Matching, old: int | None, new: int) -> list[tuple[bool, int]]:
    """The children of a new node and those that were removed from the old one, each after the one before it."""
    news = top_indices(found.new) if new == ROOT else found.new[new].children
    olds = [] if old is None else top_indices(found.old) if old == ROOT else found.old[old].children
    known, after = set(news), defaultdict[int, list[int]](list)
    before = ROOT
    for child in olds:
        if child not in found.to_new:
            after[before].append(child)
        elif found.to_new[child] in known:
            before = found.to_new[child]
    return [row for one in (ROOT, *news) for row in ((True, one), *((False, child) for child in after[one]))][1:]


def _change_of(found: Matching, member: Member, depth: int, moved: set[int]) -> Change:
    index = found.to_old.get(member.index)
    if index is None:
        return Change(depth, None, member.node, ("added",))
    old = found.old[index]
    share = changed_share(old.own, member.own)
    is_renamed = bare_text(old.node.title) != bare_text(member.node.title)
    is_name_alone = is_renamed and _is_title_alone(old.node) and _is_title_alone(member.node)
    tests: tuple[tuple[Kind, bool], ...] = (
        ("moved", member.index in moved),
        ("renamed", is_renamed),
        ("renumbered", old.node.marker != member.node.marker),
        ("changed", share > 0 and not is_name_alone),
    )
    kinds = tuple(kind for kind, holds in tests if holds)
    if "moved" not in kinds:
        return Change(depth, old.node, member.node, kinds, share)
    stayed = found.to_old.get(member.parent) == old.parent
    return Change(depth, old.node, member.node, kinds, share, _name(found.old, old.parent), stayed)


def _is_title_alone(node: Node) -> bool:
    """Whether a node has no text but its title, which its old name tells."""
    return bare_text(node.text) == bare_text(node.marker + node.title)


def _removal_of(found: Matching, index: PairIndex, member: Member, depth: int) -> Change:
    """A removed node; where its text went, if most of it stands in one node of the new draft."""
    near = [found.new[i] for i in index.most_like(member)]
    share, at = max(((contained(member.own_pairs, one.own_pairs), -one.index) for one in near), default=(0.0, 0))
    into = found.new[-at].node if share >= MERGED else None
    return Change(depth, member.node, None, ("removed",), 1.0, name_node(into) if into else "")


def _name(members: Sequence[Member], index: int) -> str:
    """Marker and title of a node; empty for the top."""
    return "" if index == ROOT else name_node(members[index].node)


def _find_moved(found: Matching) -> set[int]:
    """The new nodes that hang under another parent, or come in another order than their siblings."""
    moved = {
        new
        for new, old in found.to_old.items()
        if new != ROOT and found.to_old.get(found.new[new].parent) != found.old[old].parent
    }
    for parent in [ROOT, *(member.index for member in found.new)]:
        children = top_indices(found.new) if parent == ROOT else found.new[parent].children
        stayed = [child for child in children if child in found.to_old and child not in moved]
        moved.update(set(stayed) - _longest_rise(stayed, [found.to_old[child] for child in stayed]))
    return moved


def _longest_rise(children: Sequence[int], places: Sequence[int]) -> set[int]:
    """The most children whose old places rise: they stayed, the others moved."""
    ends: list[int] = []
    last: list[int] = []
    """For each length of a rise the child that ends it lowest."""
    before: dict[int, int | None] = {}
    for child, place in zip(children, places, strict=True):
        at = bisect_left(ends, place)
        before[child] = last[at - 1] if at else None
        ends[at : at + 1], last[at : at + 1] = [place], [child]
    kept: set[int] = set()
    step = last[-1] if last else None
    while step is not None:
        kept.add(step)
        step = before[step]
    return kept
