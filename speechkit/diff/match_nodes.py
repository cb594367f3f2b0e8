"""Finds which node of the new draft is which node of the old one, by content: not by line, number or place alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from speechkit.diff.likeness import Pairs, contained, likeness
from speechkit.diff.members import ROOT, Member, top_indices

ALIKE = 0.4
"""From this likeness on two nodes are the same wherever they stand."""
ALIKE_BESIDE = 0.22
"""From this one on where their parents are the same and their neighbours, too."""
CANDIDATES = 8
"""So many old nodes are compared with each new one: those that share most of its rare pairs."""
COMMON = 40
"""A pair of characters in more nodes says nothing."""
FEW = 10
"""A body of fewer pairs counts for nothing."""


class Matching:
    """Pairs of nodes, each at most once."""

    def __init__(self, old: list[Member], new: list[Member]) -> None:
        self.old, self.new = old, new
        self.to_old: dict[int, int] = {ROOT: ROOT}
        """The index of the old node for that of a new one."""
        self.to_new: dict[int, int] = {ROOT: ROOT}

    def join(self, old: int, new: int) -> None:
        """Say that two nodes are the same, if neither is taken."""
        if old not in self.to_new and new not in self.to_old:
            self.to_new[old], self.to_old[new] = new, old


def match_nodes(old: list[Member], new: list[Member]) -> Matching:
    """The matching of two drafts: equal nodes first, then the most alike, then what the tree around them tells."""
    found = Matching(old, new)
    _match_equal(found)
    _match_alike(found)
    _match_parents(found)
    _match_between(found)
    return found


def _match_equal(found: Matching) -> None:
    """Joins the nodes whose title and text are the same, in their order where several are."""
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for member in reversed(found.old):
        places[member.node.title, member.own].append(member.index)
    for member in found.new:
        if same := places.get((member.node.title, member.own)):
            beside = [i for i in same if found.to_new.get(found.old[i].parent) == member.parent]
            index = beside[-1] if beside else same[-1]
            same.remove(index)
            found.join(index, member.index)


def _match_alike(found: Matching) -> None:
    """Joins the other nodes that are alike, the most alike first."""
    scores = [
        (score_alike(found, found.old[i], member), -abs(i - member.index), i, member.index)
        for member, candidates in _candidates(found)
        for i in candidates
    ]
    for score, _, old, new in sorted(scores, reverse=True):
        if score >= ALIKE:
            found.join(old, new)


def _candidates(found: Matching) -> Iterator[tuple[Member, list[int]]]:
    """For each new node that is free the free old nodes that share most of its pairs."""
    index = PairIndex(member for member in found.old if member.index not in found.to_new)
    yield from ((member, index.most_like(member)) for member in found.new if member.index not in found.to_old)


class PairIndex:
    """Finds the nodes that share most pairs of characters with another, in time that grows with the text only."""

    def __init__(self, members: Iterable[Member]) -> None:
        self.holders: dict[str, list[int]] = defaultdict(list)
        for member in members:
            for pair in member.own_pairs:
                self.holders[pair].append(member.index)

    def most_like(self, member: Member) -> list[int]:
        """The indices of up to CANDIDATES nodes, the most alike first; pairs that many nodes have do not count."""
        shared: Counter[int] = Counter()
        for pair in member.own_pairs:
            if len(among := self.holders.get(pair, ())) <= COMMON:
                shared.update(among)
        return [i for i, _ in shared.most_common(CANDIDATES)]


def score_alike(found: Matching, old: Member, new: Member) -> float:
    """How alike two nodes are, from 0 to about 1.1: title, text and what stands below; more where the parents match."""
    title = _overlap(old.title_pairs, new.title_pairs, 0.9)
    score = title * 0.9
    if min(old.body_pairs.total(), new.body_pairs.total()) >= FEW:
        body = _overlap(old.body_pairs, new.body_pairs, 0.75)
        score = max(title * 0.55 + body * 0.45, body * 0.7)
    if old.children and new.children:
        score = max(score, 0.9 * likeness(old.branch_pairs, new.branch_pairs))
    if found.to_old.get(new.parent) == old.parent:
        score += 0.08
    if old.node.kind != new.node.kind:
        score -= 0.05
    return score


def _overlap(one: Pairs, other: Pairs, weight: float) -> float:
    """How alike two texts are, or how much of the shorter one is in the longer: 抓好培训 in 抓好教师培训."""
    less, more = sorted((one, other), key=Pairs.total)
    return max(likeness(one, other), weight * contained(less, more) if less.total() > 1 else 0.0)


def _match_parents(found: Matching) -> None:
    """Joins the nodes that have most of their children in common, those with the largest share first."""
    rows: list[tuple[float, float, int, int]] = []
    for member in found.new:
        if member.index in found.to_old or not member.children:
            continue
        parents = Counter(found.old[found.to_old[child]].parent for child in member.children if child in found.to_old)
        for parent, count in parents.items():
            most = max(len(member.children), len(found.old[parent].children)) if parent != ROOT else 0
            if count > 1 and 0 < most <= 2 * count:
                rows.append((count / most, score_alike(found, found.old[parent], member), parent, member.index))
    for _, _, old, new in sorted(rows, reverse=True):
        found.join(old, new)


def _match_between(found: Matching) -> None:
    """Joins children of the same parents that stand between the same neighbours and are somewhat alike."""
    for new_parent in [ROOT, *(member.index for member in found.new)]:
        if new_parent not in found.to_old:
            continue
        old_parent = found.to_old[new_parent]
        olds = top_indices(found.old) if old_parent == ROOT else found.old[old_parent].children
        news = top_indices(found.new) if new_parent == ROOT else found.new[new_parent].children
        for old, new in _free_runs(found, olds, news):
            _match_run(found, old, new)


def _free_runs(found: Matching, olds: list[int], news: list[int]) -> Iterator[tuple[list[int], list[int]]]:
    """The runs of free old and free new children after the same child."""
    free: dict[int | None, list[int]] = defaultdict(list)
    before: int | None = None
    for old in olds:
        if old in found.to_new:
            before = old
        else:
            free[before].append(old)
    runs: dict[int | None, list[int]] = defaultdict(list)
    before = None
    for new in news:
        if new in found.to_old:
            before = found.to_old[new]
        else:
            runs[before].append(new)
    yield from ((free[before], run) for before, run in runs.items() if before in free)


def _match_run(found: Matching, olds: list[int], news: list[int]) -> None:
    """Joins the most alike of two short runs first."""
    scores = (
        (score_alike(found, found.old[i], found.new[j]), -abs(a - b), i, j)
        for a, i in enumerate(olds[:CANDIDATES])
        for b, j in enumerate(news[:CANDIDATES])
    )
    for score, _, old, new in sorted(scores, reverse=True):
        if score >= ALIKE_BESIDE:
            found.join(old, new)
