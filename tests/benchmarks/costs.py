"""What one cost does to the figures: python tests/benchmarks/costs.py FOLDER "list of one" 5 6 7

Only the texts to look at are read (see tests/scores.py); those to measure stay unseen. The name is one of costs.py, or
PENDING or WIDTH of nest.py.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
import scores

from speechkit.detect.search import beam as nest
from speechkit.detect.search.costs import COSTS


def set_cost(name: str, value: float) -> None:
    """Weighs a reason anew, or sets what the search reckons with."""
    if name in COSTS:
        COSTS[name] = value
    elif hasattr(nest, name):
        setattr(nest, name, type(getattr(nest, name))(value))
    else:
        sys.exit(f"{name} is no cost; there are: {', '.join(COSTS)}, PENDING, WIDTH")
    nest._cost.cache_clear()


if __name__ == "__main__":
    folder, name, *values = sys.argv[1:]
    for value in map(float, values):
        set_cost(name, value)
        figures = scores.score_folder(Path(folder), "look")
        print(f"{name} {value:g}: " + " ".join(f"{figure} {share:.4f}" for figure, share in figures.items()))
