"""How fast and how small: python tests/benchmarks/speed.py [TEXT]

Every figure is a ratio, measured side by side in one run: the whole process against `import typer`, the outline of a
large text against one pass of all marker patterns over it, time per megabyte from 1 MB up, memory against the text.
The large text is TEXT (by default samples/speech.txt) repeated under chapter headings.
"""

from __future__ import annotations

import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
SIZES = (1, 10, 50, 100)
"""In megabytes of UTF-8."""
ROUNDS = 15


def repeat_text(seed: str, megabytes: float) -> str:
    """A text of this size: the seed under 第1章, 第2章, …"""
    count = max(1, round(megabytes * 1e6 / len(seed.encode())))
    return "".join(f"第{i + 1}章　样本\n{seed}\n" for i in range(count))


def measure_cpu(command: list[str]) -> float:
    """Seconds of processor time that a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def compare_start(path: Path) -> None:
    """The whole process on one text against `import typer`, in turns."""
    tool = [str(Path(sys.executable).with_name("speechkit")), "outline", str(path), "--format", "yaml"]
    typer = [sys.executable, "-c", "import typer"]
    pairs = [(measure_cpu(typer), measure_cpu(tool)) for _ in range(ROUNDS)]
    base, whole = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"process: {whole / base:.2f} × import typer ({whole * 1000:.0f} ms, {base * 1000:.0f} ms)")


def clock(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def compare_pass(text: str) -> None:
    """The outline of a text against one pass of one alternation of all marker patterns."""
    import speechkit
    from speechkit.detect.markers.styles import STYLES

    names = re.compile(r"\?P<\w+>")
    every = re.compile("|".join(f"(?:{names.sub('?:', style.pattern)})" for style in STYLES))
    one_pass = min(clock(lambda: sum(1 for _ in every.finditer(text))) for _ in range(2))
    outline = min(clock(lambda: speechkit.outline(text)) for _ in range(2))
    size = f"{len(text.encode()) / 1e6:.0f} MB"
    print(f"outline of {size}: {outline / one_pass:.2f} × one pass ({outline:.1f} s, {one_pass:.1f} s)")


def measure_size(seed: Path, megabytes: float) -> tuple[float, float]:
    """Seconds and bytes of memory, each for one byte of the text, in a process of its own."""
    run = subprocess.run([sys.executable, __file__, "--one", str(seed), str(megabytes)], capture_output=True, text=True)
    seconds, peak, size = map(float, run.stdout.split())
    return seconds / size, peak / size


def outline_one(seed: Path, megabytes: float) -> None:
    """Prints the seconds, the memory beyond that of the text's making and the size of the text, for measure_size."""
    import speechkit

    size = len(repeat_text(seed.read_text(encoding="utf-8"), megabytes).encode())
    speechkit.outline("一、甲\n二、乙")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    text = repeat_text(seed.read_text(encoding="utf-8"), megabytes)
    seconds = clock(lambda: speechkit.outline(text))
    print(seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024, size)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        outline_one(Path(sys.argv[2]), float(sys.argv[3]))
        sys.exit()
    seed = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "samples" / "speech.txt"
    compare_start(seed)
    first = None
    for size in SIZES:
        seconds, memory = measure_size(seed, size)
        first = first or seconds
        print(f"{size:4} MB: {seconds / first:.2f} × the time per byte of 1 MB, memory {memory:.1f} × the text")
    # The last: a process takes over the peak of memory of the one that starts it.
    compare_pass(repeat_text(seed.read_text(encoding="utf-8"), 10))
