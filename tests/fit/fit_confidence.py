"""Learns how sure decisions of the search are from texts with gold outlines, and says how right the sure ones are.

    python tests/fit/fit_confidence.py GOLD_FOLDER... [--composed GOLD_FOLDER...] [--write]

Headings are weighed by weights that did not see their document, as at first sight. The figures are for documents held
out. Needs the extra `fit`.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import fit_headings
import numpy as np
from fit_headings import FOLDS, Row, fold_of, read_pairs, read_rows
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from speechkit.detect import decide
from speechkit.detect.blank_lines import without_blank_lines
from speechkit.detect.headings import weigh_headings
from speechkit.detect.outline.confidence import find_doubts
from speechkit.load import load
from speechkit.model import Document

COMPOSED = 0.2
"""What a node of a composed text counts for."""
CAUTION = 1.5
"""What is taken off the log-odds, since the errors of one document come together."""
LEAST_DOCUMENTS = 4
"""A feature seen in fewer documents is left out."""
STRENGTH = 0.3
"""The inverse of the L2 penalty."""
SMALLEST = 0.03
"""A smaller weight is left out."""
TARGET = Path(__file__).parents[2] / "speechkit/detect/outline/confidence_weights.py"
Place = tuple[int, int]


class Decided(NamedTuple):
    """An item or heading that the search chose."""

    document: str
    is_right: bool
    features: list[str]
    weight: float


class Model:
    """Weights by the name of their feature."""

    def __init__(self, rows: Sequence[Decided], targets: Sequence[bool]) -> None:
        documents: dict[str, set[str]] = defaultdict(set)
        for row in rows:
            for feature in row.features:
                documents[feature].add(row.document)
        names = sorted(name for name, seen in documents.items() if len(seen) >= LEAST_DOCUMENTS)
        self.index = {name: i for i, name in enumerate(names)}
        learner = LogisticRegression(C=STRENGTH, max_iter=500, solver="liblinear", random_state=0)
        learner.fit(self.matrix(rows), targets, sample_weight=[row.weight for row in rows])
        self.bias, self.weights = float(learner.intercept_[0]), learner.coef_[0]

    def matrix(self, rows: Sequence[Decided]) -> csr_matrix:
        """One row an example, one column a feature."""
        columns = [sorted({self.index[name] for name in row.features if name in self.index}) for row in rows]
        ends = np.cumsum([0, *map(len, columns)])
        flat = [column for row in columns for column in row]
        return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(self.index)))

    def score(self, rows: Sequence[Decided]) -> np.ndarray:
        """The log-odds of each example."""
        return np.asarray(self.matrix(rows) @ self.weights + self.bias)


def read_gold(path: Path) -> dict[Place, Place | None]:
    """Line and column of every item and heading, with those of its parent; groups are seen through."""
    parents: dict[Place, Place | None] = {}
    above: list[tuple[int, str, Place]] = []
    for row in path.read_text(encoding="utf-8").splitlines():
        if not row or row.startswith("#"):
            continue
        line, column, depth, kind = row.split("\t")[:4]
        while above and above[-1][0] >= int(depth):
            above.pop()
        place = int(line), int(column)
        if kind != "g":
            parents[place] = next((p for _, k, p in reversed(above) if k != "g"), None)
        above.append((int(depth), kind, place))
    return parents


def find_right(document: Document, gold: dict[Place, Place | None], parents: Mapping[int, int]) -> set[int]:
    """The offsets of the nodes that stand where gold has one, under the same parent; `parents` are offsets."""
    found = {}
    for offset in parents:
        position = document.positions.position(offset)
        found[position.line, position.column] = offset
    pairs: dict[Place, int] = {}
    for line, column in gold:
        near = (found.pop((line, column + shift), None) for shift in (0, -1, 1, -2, 2))
        offset = next((one for one in near if one is not None), None)
        if offset is not None:
            pairs[line, column] = offset
    wanted = {
        offset: -1 if gold[place] is None else pairs.get(gold[place] or place, -2) for place, offset in pairs.items()
    }
    return {offset for offset, parent in wanted.items() if parents[offset] == parent}


def read_decided(folder: Path, scores: Mapping[tuple[str, int], float], weight: float) -> Iterator[Decided]:
    """Every node that the search chooses in a folder's texts, headings weighed by `scores`."""
    for path, gold in read_pairs(folder):
        name = f"{folder.name}/{path.stem}"
        document = without_blank_lines(load(path))
        weigh_headings.score = lambda measured, _name=name: scores.get((_name, measured.start), -9.0)  # type: ignore
        decisions = decide(document)[1]
        parents = {one.marker.offset: one.parent for one in decisions if one.marker}
        right = find_right(document, read_gold(gold), parents)
        for offset, features in find_doubts(decisions):
            yield Decided(name, offset in right, features, weight * (1 + len(parents) / 20) ** -0.5)


class Measured(tuple[float, ...]):
    """The measures of a line, which remember where it starts."""

    start = 0


def remember_starts() -> None:
    """Makes the measures of lines remember where the line starts."""
    find = weigh_headings.measure_candidates

    def find_started(*arguments: object) -> Iterator[tuple[object, Measured]]:
        for line, measures in find(*arguments):  # type: ignore[arg-type]
            measured = Measured(measures)
            measured.start = line.start
            yield line, measured

    weigh_headings.measure_candidates = find_started  # type: ignore[assignment]


def print_figures(rows: Sequence[Decided]) -> None:
    """How many of the nodes held out have so much confidence, and how many of those are right."""
    folds = np.array([fold_of(row.document) for row in rows])
    right = np.array([row.is_right for row in rows])
    real = np.array([row.weight > COMPOSED for row in rows])
    estimates = np.zeros(len(rows))
    for fold in range(FOLDS):
        learned = [row for row, at in zip(rows, folds, strict=True) if at != fold]
        scores = Model(learned, [row.is_right for row in learned]).score(
            [row for row, at in zip(rows, folds, strict=True) if at == fold]
        )
        estimates[folds == fold] = 1 / (1 + np.exp(CAUTION - scores))
    for low in (0.5, 0.8, 0.9, 0.95):
        sure = (estimates >= low) & real
        print(f"  confidence ≥ {low:4}: {sure.sum():5} of {real.sum()} nodes, {right[sure].mean():.3f} right")


def write_weights(model: Model, path: Path) -> None:
    """Writes the weights as a module, sorted by name."""
    kept = {name: round(float(model.weights[i]), 2) for name, i in model.index.items()}
    lines = [f'    "{name}": {weight},' for name, weight in sorted(kept.items()) if abs(weight) >= SMALLEST]
    text = '"""What each sign says for a decision, as log-odds; written by tests/fit/fit_confidence.py."""\n\n'
    text += "from __future__ import annotations\n\n"
    text += f'WEIGHTS: dict[str, float] = {{\n    "bias": {model.bias - CAUTION:.2f},\n' + "\n".join(lines) + "\n}\n"
    path.write_text(text, encoding="utf-8")
    print(f"{len(lines) + 1} weights in {path.name}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--composed", type=Path, nargs="*", default=[])
    parser.add_argument("--write", action="store_true", help="write the weights into the package")
    options = parser.parse_args()
    lines: list[Row] = [row for folder in options.folders for row in read_rows(folder, 1.0)]
    lines += [row for folder in options.composed for row in read_rows(folder, fit_headings.COMPOSED)]
    held_out = fit_headings.score_held_out(lines)
    scores = {(row.document, row.offset): float(value) for row, value in zip(lines, held_out, strict=True)}
    remember_starts()
    rows = [row for folder in options.folders for row in read_decided(folder, scores, 1.0)]
    rows += [row for folder in options.composed for row in read_decided(folder, scores, COMPOSED)]
    print(f"{len(rows)} nodes")
    print_figures(rows)
    if options.write:
        model = Model(rows, [row.is_right for row in rows])
        write_weights(model, TARGET)


if __name__ == "__main__":
    main()
