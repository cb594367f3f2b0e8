"""Learns the weights of headings from texts with gold outlines, and says how good they are on texts held out.

    python tests/fit/fit_headings.py GOLD_FOLDER... [--composed GOLD_FOLDER...] [--write]

A folder holds pairs NAME.txt or NAME.md and NAME.gold.tsv. Texts of `--composed` folders, which were written for tests,
count for less. A line's figures come from weights that were learned without its document. Needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parents[1]))
import case_files

from speechkit.detect.blank_lines import without_blank_lines
from speechkit.detect.frame.find_frame import find_frame
from speechkit.detect.headings.find_headings import find_headings
from speechkit.detect.lines.weigh_headings import find_candidates
from speechkit.language.simplified import plain_text
from speechkit.load import load, load_text
from speechkit.model import Document

FOLDS = 10
COMPOSED = 0.3
"""What a line of a composed text counts for."""
CASES = 1.0
"""What a line of a case counts for."""
LEAST_DOCUMENTS = 4
"""A feature seen in fewer documents is left out."""
STRENGTH = 0.3
"""The inverse of the L2 penalty."""
SMALLEST = 0.03
"""A smaller weight is left out."""
TARGET = Path(__file__).parents[2] / "speechkit/detect/lines/heading_weights.py"


class Row(NamedTuple):
    """A line that could be a heading."""

    document: str
    offset: int
    is_heading: bool
    features: list[str]
    weight: float


def read_pairs(folder: Path) -> Iterator[tuple[Path, Path]]:
    """The texts of a folder with their gold outlines."""
    for gold in sorted(folder.rglob("*.gold.tsv")):
        stem = gold.name.removesuffix(".gold.tsv")
        text = next((path for end in (".txt", ".md") if (path := gold.with_name(stem + end)).exists()), None)
        if text:
            yield text, gold


def find_gold_headings(document: Document, gold: Path) -> set[int]:
    """The offsets of the paragraphs that begin with a heading."""
    starts = [0, *(i + 1 for i, char in enumerate(document.text) if char == "\n")]
    places: dict[int, list[tuple[int, int]]] = defaultdict(list)
    positions = document.positions
    for i, offset in enumerate(positions.offsets):
        places[positions.lines[i]].append((positions.columns[i] if positions.columns else 1, offset))
    found = set()
    for row in gold.read_text(encoding="utf-8").splitlines():
        if row.startswith("#") or row.split("\t")[3:4] != ["h"]:
            continue
        line, column = map(int, row.split("\t")[:2])
        if line in places:
            at, offset = max((place for place in places[line] if place[0] <= column), default=min(places[line]))
            found.add(starts[bisect_right(starts, offset + column - at) - 1])
    return found


def read_rows(folder: Path, weight: float) -> Iterator[Row]:
    """Every line of a folder's texts that could be a heading."""
    for path, gold in read_pairs(folder):
        document = without_blank_lines(load(path))
        yield from read_document(f"{folder.name}/{path.stem}", document, find_gold_headings(document, gold), weight)


def read_document(name: str, document: Document, headings: Container[int], weight: float) -> Iterator[Row]:
    """Every line of a document that could be a heading; `headings` are the offsets of the paragraphs that are."""
    plain = replace(document, text=plain_text(document.text))
    frame = find_frame(plain, document.text)
    strengths = {plain.text.rfind("\n", 0, found.offset) + 1: found.strength for found in find_headings(plain, frame)}
    candidates = list(find_candidates(plain, frame, strengths))
    share = weight * (1 + len(candidates) / 60) ** -0.5  # a long document does not outvote the others
    for line, features in candidates:
        yield Row(name, line.start, line.start in headings, features, share)


def read_case_rows() -> Iterator[Row]:
    """Every line of the cases of the tests that could be a heading: short texts, which are rare among the others."""
    for path in sorted(case_files.FOLDER.glob("*.txt")):
        for case in case_files.read_cases(path):
            document = without_blank_lines(load_text(case.source))
            titles = {line.strip() for line in case.outline}
            starts, offset = set(), 0
            for line in document.text.split("\n"):
                if line.strip() in titles:
                    starts.add(offset)
                offset += len(line) + 1
            yield from read_document(f"cases/{case.name}", document, starts, CASES)


class Example(Protocol):
    """What weights are learned from: a line, or a node that the search chose."""

    @property
    def document(self) -> str: ...
    @property
    def features(self) -> list[str]: ...
    @property
    def weight(self) -> float: ...


class Model:
    """Weights by the name of their feature."""

    def __init__(self, rows: Sequence[Example], targets: Sequence[bool]) -> None:
        documents: dict[str, set[str]] = defaultdict(set)
        for row in rows:
            for feature in row.features:
                documents[feature].add(row.document)
        names = sorted(name for name, seen in documents.items() if len(seen) >= LEAST_DOCUMENTS)
        self.index = {name: i for i, name in enumerate(names)}
        learner = LogisticRegression(C=STRENGTH, max_iter=500, solver="liblinear", random_state=0)
        learner.fit(self.matrix(rows), targets, sample_weight=[row.weight for row in rows])
        self.bias, self.weights = float(learner.intercept_[0]), learner.coef_[0]

    def matrix(self, rows: Sequence[Example]) -> csr_matrix:
        """One row an example, one column a feature."""
        columns = [sorted({self.index[name] for name in row.features if name in self.index}) for row in rows]
        ends = np.cumsum([0, *map(len, columns)])
        flat = [column for row in columns for column in row]
        return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(self.index)))

    def score(self, rows: Sequence[Example]) -> np.ndarray:
        """The log-odds of each example."""
        return np.asarray(self.matrix(rows) @ self.weights + self.bias)


def fold_of(document: str) -> int:
    """The tenth in which a document is held out."""
    return int(hashlib.sha256(document.split("/")[-1].encode()).hexdigest(), 16) % FOLDS


def score_held_out(rows: Sequence[Row]) -> np.ndarray:
    """The log-odds of each line, from weights that were learned without its document."""
    folds = np.array([fold_of(row.document) for row in rows])
    scores = np.zeros(len(rows))
    for fold in range(FOLDS):
        held = [row for row, at in zip(rows, folds, strict=True) if at == fold]
        if held:
            learned = [row for row, at in zip(rows, folds, strict=True) if at != fold]
            scores[folds == fold] = Model(learned, [row.is_heading for row in learned]).score(held)
    return scores


def print_figures(rows: Sequence[Row], scores: np.ndarray) -> None:
    """Precision, recall and F1 of the lines held out, at three thresholds."""
    gold = np.array([row.is_heading for row in rows])
    for threshold in (-1.0, -0.5, 0.0):
        chosen = scores > threshold
        right = int((chosen & gold).sum())
        precision, recall = right / max(1, int(chosen.sum())), right / max(1, int(gold.sum()))
        f1 = 2 * right / max(1, int(chosen.sum() + gold.sum()))
        print(f"  log-odds > {threshold:4}: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")


def write_weights(model: Model, path: Path, what: str, program: str, *, bias: float) -> None:
    """Writes the weights as a module, sorted by name; `what` is what they say, as log-odds."""
    kept = {name: round(float(model.weights[i]), 2) for name, i in model.index.items()}
    lines = [f'    "{name}": {weight},' for name, weight in sorted(kept.items()) if abs(weight) >= SMALLEST]
    text = f'"""{what}, as log-odds; written by tests/fit/{program}."""\n\nfrom __future__ import annotations\n\n'
    text += f'WEIGHTS: dict[str, float] = {{\n    "bias": {bias:.2f},\n' + "\n".join(lines) + "\n}\n"
    path.write_text(text, encoding="utf-8")
    print(f"{len(lines) + 1} weights in {path.name}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--composed", type=Path, nargs="*", default=[])
    parser.add_argument("--write", action="store_true", help="write the weights into the package")
    options = parser.parse_args()
    real = [row for folder in options.folders for row in read_rows(folder, 1.0)]
    composed = [row for folder in options.composed for row in read_rows(folder, COMPOSED)]
    composed += read_case_rows()
    rows = real + composed
    scores = score_held_out(rows)
    print(f"real: {len(real)} lines, {sum(row.is_heading for row in real)} headings")
    print_figures(real, scores[: len(real)])
    if composed:
        print(f"composed: {len(composed)} lines, {sum(row.is_heading for row in composed)} headings")
        print_figures(composed, scores[len(real) :])
    if options.write:
        model = Model(rows, [row.is_heading for row in rows])
        write_weights(
            model, TARGET, "What each feature of a line says for a heading", "fit_headings.py", bias=model.bias
        )


if __name__ == "__main__":
    main()
