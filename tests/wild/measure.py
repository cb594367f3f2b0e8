"""Measures a batch of texts that nobody has seen, once, and keeps its gold rows without their text.

    python tests/wild/measure.py BATCH GOLD_FOLDER TEXT_FOLDER SCORE.py [--second FOLDER]

Appends a line to first_sight.tsv beside this file, which only grows, and refuses a batch that has one. SCORE.py is the
script of the corpus that defines the figures. FOLDER holds second, independent readings of some of the texts.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import speechkit

HERE = Path(__file__).parent
TABLE = HERE / "first_sight.tsv"
COLUMNS = (
    "batch", "commit", "documents", "nodes", "edges", "groups", "titles", "frame", "whole", "empty", "sure",
    "agreement",
)  # fmt: skip


def read_script(path: Path) -> ModuleType:
    """A script as a module."""
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def find_text(folder: Path, name: str) -> Path:
    """The text of this name, plain or Markdown."""
    return next(path for path in (folder / f"{name}.txt", folder / f"{name}.md") if path.exists())


def score_batch(score: ModuleType, gold: Path, texts: Path) -> dict[str, float]:
    """The figures of a batch, over all its documents together."""
    figures = []
    for path in sorted(gold.glob("*.gold.tsv")):
        outline = speechkit.outline_file(find_text(texts, path.name.removesuffix(".gold.tsv")))
        figures.append(score.score_document(path, json.loads(speechkit.convert(outline, "json"))))

    def total(name: str) -> int:
        return sum(one[name] for one in figures)

    return {
        "documents": len(figures),
        "nodes": score.f1(total("nodes"), total("gold"), total("predicted")),
        "edges": score.f1(total("edges"), total("gold"), total("predicted")),
        "groups": score.f1(total("groups"), total("gold_groups"), total("predicted_groups")),
        "titles": total("right_titles") / max(1, total("titles")),
        "frame": total("right_fields") / max(1, total("fields")),
        "whole": total("whole") / max(1, len(figures)),
        "empty": 100 * total("empty") / max(1, total("predicted")),
        "sure": total("right_sure") / max(1, total("sure")),
    }


def agree(score: ModuleType, gold: Path, second: Path) -> float:
    """Edges F1 of the second readings against the first ones."""
    right = sizes = 0
    for other in sorted(second.glob(f"{gold.name}_*.gold.tsv")):
        if not (gold / other.name).exists():
            continue
        first, _ = score.read_gold(gold / other.name)
        found, _ = score.read_gold(other)
        pairs, parents = score.match([place for place, _ in first], [place for place, _ in found], 2), dict(found)
        right += sum(
            place in pairs and parents[pairs[place]] == (pairs.get(parent, "?") if parent else None)
            for place, parent in first
        )
        sizes += len(first) + len(found)
    return 2 * right / sizes if sizes else float("nan")


def keep_gold(gold: Path, target: Path) -> None:
    """Copies the gold rows without their text column; what stands around the body goes without its text, too."""
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(gold.glob("*.gold.tsv")):
        rows = [row for row in path.read_text(encoding="utf-8").splitlines() if row and not row.startswith("#")]
        kept = ["\t".join(row.split("\t")[:4]) for row in rows]
        (target / path.name).write_text("\n".join(kept) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("batch")
    parser.add_argument("gold", type=Path)
    parser.add_argument("texts", type=Path)
    parser.add_argument("score", type=Path)
    parser.add_argument("--second", type=Path)
    options = parser.parse_args()
    rows = list(csv.DictReader(TABLE.open(encoding="utf-8"), delimiter="\t")) if TABLE.exists() else []
    if any(row["batch"] == options.batch for row in rows):
        parser.error(f"batch {options.batch} was measured already")
    score = read_script(options.score)
    git = shutil.which("git") or "git"
    commit = subprocess.run([git, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True).stdout
    figures = score_batch(score, options.gold, options.texts)
    agreement = agree(score, options.gold, options.second) if options.second else float("nan")
    line = [options.batch, commit.strip(), str(figures.pop("documents"))]
    line += [f"{value:.3f}" for value in (*figures.values(), agreement)]
    if not TABLE.exists():
        TABLE.write_text("\t".join(COLUMNS) + "\n", encoding="utf-8")
    with TABLE.open("a", encoding="utf-8") as file:
        file.write("\t".join(line) + "\n")
    keep_gold(options.gold, HERE / options.batch)
    print(dict(zip(COLUMNS, line, strict=True)))


if __name__ == "__main__":
    main()
