"""Measures what loading a file costs: a PDF against PDFium's own text extraction, any other kind by itself.

    python tests/benchmarks/loading.py FILE...

Prints the processor time of the fastest of five runs, for a PDF also how many times as long as the extraction of the
same pages it takes, and the most memory that the process has used.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from speechkit.load import load

RUNS = 5


def measure(work: Callable[[], object]) -> float:
    """The processor time of the fastest run, in seconds."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def extract(path: Path) -> int:
    """The text of all pages as PDFium gives it."""
    import pypdfium2

    with pypdfium2.PdfDocument(path.read_bytes()) as file:
        return sum(len(page.get_textpage().get_text_range()) for page in file)


def main() -> None:
    for name in sys.argv[1:]:
        path = Path(name)
        load(path)  # imports what it needs
        seconds = measure(lambda path=path: load(path))
        told = f"{path.name}: {seconds:.3f} s"
        if path.suffix == ".pdf":
            told += f", {seconds / measure(lambda path=path: extract(path)):.2f} times PDFium's text extraction"
        print(f"{told}; {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most")


if __name__ == "__main__":
    main()
