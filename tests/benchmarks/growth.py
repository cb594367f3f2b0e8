"""How the time to read what is made to hurt grows with its size: python tests/benchmarks/growth.py [SIZE]

Of each page and rich text that the tests count the steps of: the time of twice the size as a multiple of that of the
size. 2 is linear, 4 quadratic. The tests count lines of Python; only a clock sees what regular expressions do.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
import rtf_files
import web_pages

from speechkit.load.html import from_html
from speechkit.load.rtf import from_rtf

SIZE = 20_000
FILES: dict[str, tuple[Callable[[bytes], object], dict[str, Callable[[int], bytes]]]] = {
    "html": (lambda data: from_html.load(data, "page.html"), web_pages.GROWING),
    "html, style sheets": (lambda data: from_html.load(data, "page.html"), web_pages.ENDLESS),
    "rtf": (lambda data: from_rtf.load(rb"{\rtf1\ansi\ansicpg936 {" + data + b"}end}", "text.rtf"), rtf_files.GROWING),
}


def clock(load: Callable[[bytes], object], data: bytes) -> float:
    """The seconds of processor time that reading a file takes."""
    start = time.process_time()
    load(data)
    return time.process_time() - start


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else SIZE
    for kind, (load, files) in FILES.items():
        for name, make in files.items():
            once, twice = clock(load, make(size)), clock(load, make(2 * size))
            print(f"{kind}: {name}: {once * 1000:.0f} ms, × {twice / once:.1f} for twice the size")
