"""The features of the first lines in, the likeliest role of each out, and how likely each is body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp, log
from typing import NamedTuple

ROLES = "TtSsPDAOB"
"""Title and its further lines, subtitle and its, speaker, date, address, other front matter, body."""
NEVER = -1e9
Row = Sequence[tuple[int, float]]


class Weights(NamedTuple):
    """What the features say for each role, and which roles follow each other."""

    features: Mapping[str, Row]
    steps: Sequence[Sequence[float]]
    """From each role to each."""
    first: Sequence[float]


def score(features: Sequence[Sequence[str]], weights: Weights) -> list[list[float]]:
    """For every line what speaks for each role."""
    scores = []
    for names in features:
        row = [0.0] * len(ROLES)
        for name in names:
            for role, weight in weights.features.get(name, ()):
                row[role] += weight
        scores.append(row)
    return scores


def best_roles(scores: Sequence[Sequence[float]], weights: Weights) -> str:
    """The likeliest sequence of roles."""
    if not scores:
        return ""
    steps = list(zip(*weights.steps, strict=True))
    best = [a + b for a, b in zip(weights.first, scores[0], strict=True)]
    back: list[list[int]] = []
    for row in scores[1:]:
        came, now = [], []
        for to, own in enumerate(row):
            paths = [a + b for a, b in zip(best, steps[to], strict=True)]
            top = max(paths)
            came.append(paths.index(top))
            now.append(top + own)
        back.append(came)
        best = now
    role = best.index(max(best))
    roles = [role]
    for came in reversed(back):
        role = came[role]
        roles.append(role)
    return "".join(ROLES[role] for role in reversed(roles))


def body_odds(scores: Sequence[Sequence[float]], weights: Weights) -> list[float]:
    """For every line how likely it is part of the body, whatever the others are."""
    if not scores:
        return []
    columns = list(zip(*weights.steps, strict=True))
    ahead = [[a + b for a, b in zip(weights.first, scores[0], strict=True)]]
    for row in scores[1:]:
        ahead.append([own + log_sum(ahead[-1], columns[to]) for to, own in enumerate(row)])
    behind = [[0.0] * len(ROLES)]
    for row in reversed(scores[1:]):
        later = [a + b for a, b in zip(row, behind[-1], strict=True)]
        behind.append([log_sum(later, weights.steps[role]) for role in range(len(ROLES))])
    odds = []
    for left, right in zip(ahead, reversed(behind), strict=True):
        odds.append(exp(left[-1] + right[-1] - log_sum(left, right)))
    return odds


def log_sum(left: Sequence[float], right: Sequence[float]) -> float:
    """The logarithm of the summed products of two rows of logarithms."""
    sums = [a + b for a, b in zip(left, right, strict=True)]
    top = max(sums)
    return top + log(sum(exp(value - top) for value in sums))
