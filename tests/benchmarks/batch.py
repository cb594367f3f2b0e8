"""Prints how fast `speechkit batch` is, what it adds to a bare loop, and what memory its parent takes.

Two bare loops at once, each over half of the documents, tell what a second core is worth on this machine.

    python tests/benchmarks/batch.py [FOLDER OF .txt] [--documents 10000] [--rounds 5]
                                     [--only loop,loops,jobs1,jobs2,cluster,memory]

The documents are the texts of the folder (the samples, unless told), cut into pieces of some 600 characters at the ends
of paragraphs and repeated. Every figure is that of whole processes, their start included, and the median of the rounds;
wall time means something on a quiet machine only, so the processor time stands beside it.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PIECE = 600
BATCH = [sys.executable, "-m", "speechkit", "batch", "--quiet"]
LOOP = """
import json, sys, speechkit
from itertools import islice
for line in islice(open(sys.argv[1], encoding="utf-8"), *map(int, sys.argv[2:])):
    speechkit.outline(json.loads(line)["text"])
"""
TWO_LOOPS = """
import subprocess, sys
half, all, *loop = sys.argv[1:]
loops = [subprocess.Popen([*loop, *part]) for part in (("0", half), (half, all))]
sys.exit(max(process.wait() for process in loops))
"""


RATIOS = (
    ("time of --jobs 1 to that of the loop", "jobs1", "loop"),
    ("speed of two loops at once to that of the loop", "loop", "loops"),
    ("speed of --jobs 2 to that of --jobs 1", "jobs1", "jobs2"),
    ("speed of the cluster to that of --jobs 2", "jobs2", "cluster"),
)


class Cost(NamedTuple):
    """What a command took."""

    seconds: float
    processor: float
    memory: float
    """The most that the process itself held, in MB; its children are not counted."""


def cut(folder: Path) -> list[str]:
    """The texts of a folder in pieces."""
    pieces: list[str] = []
    for path in sorted(folder.rglob("*.txt")):
        piece = ""
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True):
            piece += line
            if len(piece) >= PIECE:
                pieces.append(piece)
                piece = ""
    return pieces


def write_table(path: Path, texts: Iterator[str]) -> None:
    """One JSON object a line."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts)


def measure(command: list[str]) -> Cost:
    """Run a command to its end."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)})
    memory = 0.0
    while process.poll() is None:
        memory = read_peak(process.pid) or memory
        time.sleep(0.05)
    seconds, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode:
        raise SystemExit(f"{command}: exit code {process.returncode}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(seconds, processor, memory)


def read_peak(process: int) -> float | None:
    """The peak of a process' memory so far, as Linux tells it."""
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) / 1000 for line in lines if line.startswith("VmHWM")), None)


def rotate(names: list[str], turns: int) -> list[str]:
    """Another one first each time: after a pause a rented machine is quicker for a while."""
    return [names[(turns + i) % len(names)] for i in range(len(names))]


def measure_round(commands: dict[str, list[str]], names: list[str]) -> dict[str, Cost]:
    """Each command once."""
    return {name: measure(commands[name]) for name in names}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "samples")
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--only", default="loop,loops,jobs1,jobs2,cluster,memory")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    pieces = cut(options.folder)
    with tempfile.TemporaryDirectory() as folder:
        table, out = Path(folder, "bank.jsonl"), Path(folder, "out.jsonl")
        write_table(table, islice(cycle(pieces), options.documents))
        loop, all = [sys.executable, "-c", LOOP, str(table)], options.documents
        commands = {
            "loop": [*loop, "0", str(all)],
            "loops": [sys.executable, "-c", TWO_LOOPS, str(all // 2), str(all), *loop],
            "jobs1": [*BATCH, str(table), "-o", str(out), "--jobs", "1"],
            "jobs2": [*BATCH, str(table), "-o", str(out), "--jobs", "2"],
            "cluster": [*BATCH, str(table), "-o", str(out), "--jobs", "2", "--cluster", "local"],
        }
        print(f"{options.documents} documents of {sum(map(len, pieces)) // len(pieces)} characters on average")
        wanted = [name for name in commands if name in options.only.split(",")]
        rounds = [measure_round(commands, rotate(wanted, number)) for number in range(options.rounds)]
        for name in wanted:
            seconds, processor, memory = (median(costs[name][field] for costs in rounds) for field in range(3))
            print(
                f"{name:8} {seconds:7.1f} s  {options.documents / seconds:7.0f} documents/s"
                f"  processor {processor:7.1f} s  parent {memory:5.0f} MB"
            )
        for title, one, other in RATIOS:
            if one in wanted and other in wanted:
                print(f"{title}: {median(costs[one].seconds / costs[other].seconds for costs in rounds):.2f}")
        if "memory" in options.only.split(","):
            print_memory(table, out, [piece[:80] for piece in pieces])


def print_memory(table: Path, out: Path, texts: list[str]) -> None:
    """The parent's peak for few and for many documents, which are short here: only their number counts."""
    for documents in (1_000, 100_000):
        write_table(table, islice(cycle(texts), documents))
        cost = measure([*BATCH, str(table), "-o", str(out)])
        print(f"{documents:7} documents: parent {cost.memory:.1f} MB at most ({cost.seconds:.0f} s)")


if __name__ == "__main__":
    main()
