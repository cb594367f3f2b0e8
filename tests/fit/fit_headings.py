"""Learns to tell headings from texts with gold outlines, and says how good they are on texts held out.

    python tests/fit/fit_headings.py GOLD_FOLDER... [--composed GOLD_FOLDER...] [--write]

A folder holds pairs NAME.txt or NAME.md and NAME.gold.tsv. Texts of `--composed` folders, which were written for tests,
count for less. What is learned are small decision trees, each of which mends what those before it left (gradient
boosting). A line's figures come from trees that were learned without its document. Needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
import textwrap
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from lightgbm import LGBMClassifier

sys.path.insert(0, str(Path(__file__).parents[1]))
import case_files

from speechkit.detect.blank_lines import without_blank_lines
from speechkit.detect.frame.find_frame import find_frame
from speechkit.detect.headings.find_headings import find_headings
from speechkit.detect.headings.heading_measures import NAMES
from speechkit.detect.headings.weigh_headings import measure_candidates
from speechkit.detect.lines.sight import Facts, see_lines
from speechkit.language.simplified import plain_text
from speechkit.load import load, load_text
from speechkit.model import Document

FOLDS = 10
COMPOSED = 0.3
"""What a line of a composed text counts for."""
CASES = 2.0
"""What a line of a case counts for."""
SETTINGS = {
    "n_estimators": 100, "learning_rate": 0.1, "num_leaves": 15, "min_child_samples": 20, "reg_lambda": 5.0,
    "subsample": 0.8, "subsample_freq": 1, "colsample_bytree": 0.3,
    "random_state": 0, "deterministic": True, "force_row_wise": True, "n_jobs": 1, "verbose": -1,
}  # fmt: skip
"""Of the learner. More and larger trees are hardly better on lines held out; these are small enough to be read fast."""
SHORT = 90
WIDTH = 110
"""A tree of fewer characters is written on one line."""
HEAD = '''\
"""Adds up what tells a heading: the log-odds of small decision trees; written by tests/fit/fit_headings.py."""

from __future__ import annotations

from collections.abc import Sequence


# fmt: off
def add_up(measures: Sequence[float]) -> float:
    """The log-odds of a heading with these measures; an expression is loaded and read faster than a table."""
    (
{variables}
    ) = measures
    total = 0.0
'''
"""The module of the trees begins so."""
TARGET = Path(__file__).parents[2] / "speechkit/detect/headings/heading_trees.py"


def name_variable(measure: str) -> str:
    """The variable that holds a measure: size -2 → size_2_above, size +0 → size."""
    for at, place in ((" -2", "_2_above"), (" -1", "_above"), (" +0", ""), (" +1", "_below"), (" +2", "_2_below")):
        measure = measure.replace(at, place)
    return measure.replace(" ", "_").lower()


VARIABLES = tuple(map(name_variable, NAMES))

Tree = float | tuple[int, float, "Tree", "Tree"]
"""Log-odds; or the number of a measure, a bound, the tree for measures up to the bound, the tree for larger ones."""


class Row(NamedTuple):
    """A line that could be a heading."""

    document: str
    offset: int
    is_heading: bool
    measures: tuple[float, ...]
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
    lines = see_lines(plain)
    above = {line.start for line in lines if line.start < frame.body_start}
    candidates = list(measure_candidates(lines, Facts(lines), frame, strengths, above))
    share = weight * (1 + len(candidates) / 60) ** -0.5  # a long document does not outvote the others
    for line, measures in candidates:
        yield Row(name, line.start, line.start in headings, measures, share)


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


def measures_of(rows: Sequence[Row]) -> np.ndarray:
    """One row a line, one column a measure."""
    return np.array([row.measures for row in rows])


def learn(rows: Sequence[Row]) -> LGBMClassifier:
    """The trees that tell the headings among some lines."""
    learner = LGBMClassifier(**SETTINGS)
    weights = np.array([row.weight for row in rows])
    learner.fit(
        measures_of(rows), [row.is_heading for row in rows], weights / weights.mean(),
    )  # fmt: skip
    return learner


def fold_of(document: str) -> int:
    """The tenth in which a document is held out."""
    return int(hashlib.sha256(document.split("/")[-1].encode()).hexdigest(), 16) % FOLDS


def score_held_out(rows: Sequence[Row]) -> np.ndarray:
    """The log-odds of each line, from trees that were learned without its document."""
    folds = np.array([fold_of(row.document) for row in rows])
    scores = np.zeros(len(rows))
    for fold in range(FOLDS):
        held = [row for row, at in zip(rows, folds, strict=True) if at == fold]
        if held:
            learned = [row for row, at in zip(rows, folds, strict=True) if at != fold]
            scores[folds == fold] = learn(learned).booster_.predict(measures_of(held), raw_score=True)
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


def read_tree(node: Mapping[str, Any]) -> Tree:
    """A tree of the learner, its numbers rounded."""
    if "leaf_value" in node:
        return round(float(node["leaf_value"]), 3)
    assert node["decision_type"] == "<="
    low, high = read_tree(node["left_child"]), read_tree(node["right_child"])
    return low if low == high else (int(node["split_feature"]), round_bound(float(node["threshold"])), low, high)


def round_bound(bound: float) -> float:
    """A bound with four digits; the learner writes 1e-35 for zero and -1e-35 for the next number below it."""
    if abs(bound) < 1e-30:
        return 0.0 if bound > 0 else -0.5
    return float(f"{bound:.4g}")


def write_tree(tree: Tree) -> str:
    """A tree as an expression."""
    if not isinstance(tree, tuple):
        return str(tree)
    number, bound, low, high = tree
    return f"({write_tree(low)} if {VARIABLES[number]} <= {bound} else {write_tree(high)})"


def print_tree(tree: Tree, indent: str) -> Iterator[str]:
    """The lines of a tree as an expression."""
    if len(whole := write_tree(tree)) < SHORT or not isinstance(tree, tuple):
        yield f"{indent}{whole}"
        return
    number, bound, low, high = tree
    first, *lines = print_tree(low, indent + " ")
    yield f"{indent}({first.strip()}"
    yield from lines
    yield f"{indent} if {VARIABLES[number]} <= {bound} else"
    *lines, last = print_tree(high, indent + " ")
    yield from lines
    yield f"{last})"


def write_module(trees: Sequence[Tree]) -> str:
    """The module that adds up the trees."""
    lines = []
    for tree in trees:
        first, *rest = print_tree(tree, "    ")
        lines += [f"    total += {first.strip()}", *rest]
    text = "\n".join(lines)
    used = set(re.findall(r"[a-z]\w+", text))
    variables = ", ".join(name if name in used else "_" for name in VARIABLES)
    shown = textwrap.indent("\n".join(textwrap.wrap(variables + ",", WIDTH)), " " * 8)
    return HEAD.format(variables=shown) + text + "\n    return total\n"


def write_trees(learner: LGBMClassifier, path: Path) -> None:
    """Writes the trees as a module."""
    trees = [read_tree(tree["tree_structure"]) for tree in learner.booster_.dump_model()["tree_info"]]
    path.write_text(write_module(trees), encoding="utf-8")
    print(f"{len(trees)} trees in {path.name}")


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
        write_trees(learn(rows), TARGET)


if __name__ == "__main__":
    main()
