"""Measures what loading a file costs: a PDF against PDFium's own text extraction, any other kind by itself.

    python tests/benchmarks/loading.py FILE...

Prints the processor time of the fastest of five runs, for a PDF also how many times as long as the extraction of the
same pages it takes, in turns with it, and the most memory that the process has used.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from speechkit.load import load

RUNS = 5


def measure(*works: Callable[[], object]) -> list[float]:
    """The processor time of the fastest run of each piece of work, in seconds; they run in turns."""
    return [min(times) for times in zip(*[list(map(clock, works)) for _ in range(RUNS)], strict=True)]


def clock(work: Callable[[], object]) -> float:
    """The processor time of one run, in seconds."""
    start = time.process_time()
    work()
    return time.process_time() - start


def extract(path: Path) -> int:
    """The text of all pages as PDFium gives it."""
    import pypdfium2

    with pypdfium2.PdfDocument(path.read_bytes()) as file:
        return sum(len(page.get_textpage().get_text_range()) for page in file)


def main() -> None:
    for name in sys.argv[1:]:
        path = Path(name)
        load(path)  # imports what it needs
        works = [lambda path=path: load(path)]
        if path.suffix == ".pdf":
            works.append(lambda path=path: extract(path))
        seconds, *others = measure(*works)
        told = f"{path.name}: {seconds:.3f} s"
        for other in others:
            told += f", {seconds / other:.2f} times PDFium's text extraction"
        print(f"{told}; {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most")


if __name__ == "__main__":
    main()
