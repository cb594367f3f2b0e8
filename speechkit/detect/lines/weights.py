"""The generated table of weights in, the weights as the sequence model wants them out."""

from __future__ import annotations

from functools import cache

from speechkit.detect.lines.roles import NEVER, ROLES, Weights

HUNDREDTHS = 100
FURTHER = {"t": "Tt", "s": "Ss"}
"""A further line stands below one of the same part only."""

IN_BODY = "BDA"
"""Below the body's first line stands the body, with a date or an address in it."""


def make_weights(features: dict[str, dict[str, int]], steps: dict[str, dict[str, int]]) -> Weights:
    """The weights of a table in hundredths."""
    at = {role: i for i, role in enumerate(ROLES)}
    rows = {
        name: tuple((at[role], weight / HUNDREDTHS) for role, weight in row.items()) for name, row in features.items()
    }
    ways = [[steps.get(left, {}).get(right, 0) / HUNDREDTHS for right in ROLES] for left in ROLES]
    for left in ROLES:
        for right in ROLES:
            if (right in FURTHER and left not in FURTHER[right]) or (left == "B" and right not in IN_BODY):
                ways[at[left]][at[right]] = NEVER
    return Weights(rows, ways, [NEVER if role in FURTHER else 0.0 for role in ROLES])


@cache
def load_weights() -> Weights:
    """The weights of the front matter."""
    from speechkit.detect.lines.front_weights import FEATURES, STEPS  # read when the first document is

    return make_weights(FEATURES, STEPS)
