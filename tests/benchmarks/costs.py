"""What one cost does to the figures: python tests/benchmarks/costs.py FOLDER "list of one" 5 6 7

Only the texts to look at are read (see tests/scores.py); those to measure stay unseen. The name is a reason in COSTS,
or `width` or `of_lone_list`, the settings of the search (see speechkit/detect/search/costs.py).
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
import scores

from speechkit.detect import detect
from speechkit.detect.search.costs import COSTS, Costs


def costs_with(name: str, value: float) -> Costs:
    """The standard costs with one changed."""
    if name in COSTS:
        return Costs({**COSTS, name: value})
    if name == "width":
        return Costs(width=int(value))
    if name == "of_lone_list":
        return Costs(of_lone_list=value)
    sys.exit(f"{name} is no cost; there are: {', '.join(COSTS)}, width, of_lone_list")


if __name__ == "__main__":
    folder, name, *values = sys.argv[1:]
    for value in map(float, values):
        scores.detect = partial(detect, costs=costs_with(name, value))
        figures = scores.score_folder(Path(folder), "look")
        print(f"{name} {value:g}: " + " ".join(f"{figure} {share:.4f}" for figure, share in figures.items()))
