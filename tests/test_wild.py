"""The table of first-sight figures only grows, and README shows it as it is."""

from __future__ import annotations

import csv
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROWS = list(csv.DictReader((ROOT / "tests/wild/first_sight.tsv").open(encoding="utf-8"), delimiter="\t"))
SHOWN = ("batch", "documents", "nodes", "edges", "groups", "titles", "whole", "agreement")


def test_the_batches_are_in_their_order_and_measured_once() -> None:
    assert [row["batch"] for row in ROWS] == [f"{number:02}" for number in range(1, len(ROWS) + 1)]


def test_the_readme_shows_every_figure() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = [f"| {' | '.join(row[name] for name in SHOWN)} |" for row in ROWS]
    assert [row for row in rows if row not in readme] == []


def test_gold_rows_are_kept_without_their_text() -> None:
    for path in sorted((ROOT / "tests/wild").glob("*/*.gold.tsv")):
        rows = path.read_text(encoding="utf-8").splitlines()
        assert [row for row in rows if len(row.split("\t")) != 4] == [], path.name
