"""What is seen of the first lines in, the likeliest role of each out, and how likely each is part of the body."""

# Without `from __future__ import annotations`: the type of every field would be compiled at each start.

from collections.abc import Mapping, Sequence
from math import exp, log
from operator import add as plus
from typing import NamedTuple

ROLES = "TtSsPDAOB"
"""Title and its further lines, subtitle and its, speaker, date, address, other front matter, body."""
BODY = ROLES.index("B")
NEVER = -1e9
Row = Sequence[float]


class RoleWeights(NamedTuple):
    """What the features say for each role, and which roles follow each other."""

    features: Mapping[str, Sequence[tuple[int, float]]]
    """Nothing for a feature that they do not know."""
    steps: Sequence[Row]
    """From each role to each."""
    first: Row
    """For each role as that of the first line."""
    lead: float
    """How much more the step from body to body says than any other can, at the first line too."""


def score_lines(features: Sequence[Sequence[str]], weights: RoleWeights) -> list[list[float]]:
    """For every line what speaks for each role."""
    scores, rows = [], weights.features
    for names in features:
        row = [0.0] * len(ROLES)
        for name in names:
            for role, weight in rows[name]:
                row[role] += weight
        scores.append(row)
    return scores


def best_roles(scores: Sequence[Row], weights: RoleWeights) -> str:
    """The likeliest sequence of roles, a letter a line (Viterbi)."""
    if not scores:
        return ""
    if len(scores) > 1 and sum([max(row) - row[BODY] for row in scores]) < weights.lead:
        return ROLES[BODY] * len(scores)  # as in most texts without a head: no other sequence can say more
    columns = list(zip(*weights.steps, strict=True))
    sums = [add(weights.first, scores[0])]
    for row in scores[1:]:
        best = sums[-1]
        tops = [max(map(plus, best, column)) for column in columns]
        sums.append(list(map(plus, tops, row)))
    best = sums.pop()
    roles = [best.index(max(best))]
    for before in reversed(sums):
        paths = add(before, columns[roles[-1]])
        roles.append(paths.index(max(paths)))
    return "".join(ROLES[role] for role in reversed(roles))


def body_odds(scores: Sequence[Row], weights: RoleWeights) -> list[float]:
    """For every line how likely it is part of the body, over all sequences of roles (forward and backward)."""
    if not scores:
        return []
    columns = list(zip(*weights.steps, strict=True))
    ahead = [add(weights.first, scores[0])]
    for row in scores[1:]:
        ahead.append(add(row, [log_sum(ahead[-1], column) for column in columns]))
    behind = [[0.0] * len(ROLES)]
    for row in reversed(scores[1:]):
        later = add(row, behind[-1])
        behind.append([log_sum(later, steps) for steps in weights.steps])
    return [
        exp(left[BODY] + right[BODY] - log_sum(left, right))
        for left, right in zip(ahead, reversed(behind), strict=True)
    ]


def add(left: Row, right: Row) -> list[float]:
    """Two rows, added."""
    return [a + b for a, b in zip(left, right, strict=True)]


def log_sum(left: Row, right: Row) -> float:
    """The logarithm of the summed products of two rows of logarithms."""
    sums = add(left, right)
    top = max(sums)
    return top + log(sum(exp(value - top) for value in sums))
