"""The file of weights in, the weights as the sequence model wants them out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from os.path import dirname, join

from speechkit.detect.frame.roles import BODY, NEVER, ROLES, RoleWeights

FILE = join(dirname(__file__), "front_weights.tsv")
"""A feature a line, and what it says for each role, in hundredths; made by tests/fit/fit_front.py, not by hand."""
STEP = "after "
"""Before the role that a line speaks of which says what may follow it."""
HUNDREDTHS = 100
FURTHER = {"t": "Tt", "s": "Ss"}
"""A further line stands below one of the same part only."""
TITLE_FIRST = 1.0
"""What speaks for a title in the first line beside its features; the trainer knows none, held-out texts chose it."""
IN_BODY = "BDA"
"""Below the body's first line stands the body, with a date or an address in it."""
Table = Mapping[str, Mapping[str, int]]


def make_weights(features: Table, steps: Table) -> RoleWeights:
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
    first = [NEVER if role in FURTHER else TITLE_FIRST if role == "T" else 0.0 for role in ROLES]
    others = max(
        weight for left, row in enumerate(ways) for right, weight in enumerate(row) if left != BODY or right != BODY
    )
    lead = ways[BODY][BODY] - others - max(first) + first[BODY]
    return RoleWeights(defaultdict(tuple, rows), ways, first, lead)


def read_table(text: str) -> tuple[Table, Table]:
    """The weights of features, and of steps from role to role: `first plain	B-146 T109`."""
    features: dict[str, dict[str, int]] = {}
    steps: dict[str, dict[str, int]] = {}
    for line in text.splitlines():
        name, _, row = line.partition("\t")
        weights = {entry[0]: int(entry[1:]) for entry in row.split()}
        if name.startswith(STEP):
            steps[name.removeprefix(STEP)] = weights
        else:
            features[name] = weights
    return features, steps


class LazyRows(dict[str, Sequence[tuple[int, float]]]):
    """The rows of the file, each read when a line first has its feature; empty for a feature that the file lacks."""

    def __init__(self, lines: Mapping[str, str]) -> None:
        super().__init__()
        self._lines = lines

    def __missing__(self, name: str) -> Sequence[tuple[int, float]]:
        row = self._lines.get(name, "").split()
        self[name] = found = [(ROLES.index(entry[0]), int(entry[1:]) / HUNDREDTHS) for entry in row]
        return found


@cache
def load_front_weights() -> RoleWeights:
    """The weights of the front matter, read when the first document is."""
    with open(FILE, encoding="utf-8") as file:
        lines = file.read().splitlines()
    _, steps = read_table("\n".join(line for line in lines if line.startswith(STEP)))
    rows = dict(line.split("\t") for line in lines if not line.startswith(STEP))
    return make_weights({}, steps)._replace(features=LazyRows(rows))
