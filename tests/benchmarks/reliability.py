"""How often a node is right whose confidence is so much: python tests/benchmarks/reliability.py FOLDER…

A node is right when it stands where the outline made by reading has one, under the same parent.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
import scores

from speechkit.detect import detect
from speechkit.load import load

BINS = (0.0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99)


def count_bins(folder: Path) -> tuple[Counter[float], Counter[float]]:
    """For the lower bound of each bin how many nodes are in it, and how many of those are right."""
    every: Counter[float] = Counter()
    right: Counter[float] = Counter()
    for path in sorted(folder.rglob("*.gold.tsv")):
        outline = detect(load(path.with_name(path.name.replace(".gold.tsv", ".txt"))))
        gold, found = scores.read_gold(path), scores.read_outline(outline)
        pairs = scores.match(gold, found)
        good = {pairs[p] for p in pairs if found.parents[pairs[p]] == pairs.get(gold.parents[p])}
        for node in outline.walk():
            if node.kind != "group":
                low = max(low for low in BINS if low <= node.confidence)
                every[low] += 1
                right[low] += (node.line, node.column) in good
    return every, right


if __name__ == "__main__":
    for folder in map(Path, sys.argv[1:]):
        every, right = count_bins(folder)
        print(folder.name)
        for low in BINS:
            if every[low]:
                print(f"  from {low:4.2f}: {every[low]:5} nodes, {right[low] / every[low]:.3f} right")
