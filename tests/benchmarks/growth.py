"""How the time to read what is made to hurt grows with its size: python tests/benchmarks/growth.py [SIZE]

Texts for the detector come first: their time for a byte as a multiple of that of a speech, and for twice the size.

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

import speechkit
from speechkit.load.html import from_html
from speechkit.load.rtf import from_rtf

SIZE = 20_000
FILES: dict[str, tuple[Callable[[bytes], object], dict[str, Callable[[int], bytes]]]] = {
    "html": (lambda data: from_html.load(data, "page.html"), web_pages.GROWING),
    "html, style sheets": (lambda data: from_html.load(data, "page.html"), web_pages.ENDLESS),
    "rtf": (lambda data: from_rtf.load(rb"{\rtf1\ansi\ansicpg936 {" + data + b"}end}", "text.rtf"), rtf_files.GROWING),
}


SAMPLE = Path(__file__).parents[2] / "samples" / "speech.txt"
FIGURES = "{n}. 重点项目推进\n全年完成产值{n}亿元\n同比增长{n}.3%\n牵头单位：县发展改革局\n农业示范项目\n"
NOTICE = """关于做好第{n}批材料报送工作的通知
各乡镇人民政府，县直各单位：
现将有关事项通知如下。
一、按时报送。每月25日前报送。
二、落实责任。
附件：1.任务分工表
      2.报送样表
青山县人民政府办公室
2031年3月5日
"""
TEXTS: dict[str, Callable[[int], str]] = {
    "short lines and figures": lambda size: "".join(
        f"{n}. 重点项目推进\n{FIGURES.format(n=n)}" for n in range(1, size)
    ),
    "notices with annexes": lambda size: "".join(NOTICE.format(n=n) for n in range(1, size)),
    "tiny items": lambda size: "一、甲\n" * size,
    "loose list": lambda size: "".join(f"{n}. 抓好春耕生产\n\n" for n in range(1, size)),
}
"""For the detector; what hurts here are many short lines."""


def clock_outline(text: str) -> float:
    """The seconds of processor time that the outline of a text takes."""
    start = time.process_time()
    speechkit.outline(text)
    return time.process_time() - start


def print_texts(size: int) -> None:
    """What each text takes beside a speech, and beside half of it."""
    speech = SAMPLE.read_text(encoding="utf-8") * 100
    speechkit.outline(speech[:2000])
    usual = clock_outline(speech) / len(speech.encode())
    for name, make in TEXTS.items():
        text = make(size)
        once, twice = clock_outline(text), clock_outline(make(2 * size))
        share = once / len(text.encode()) / usual
        print(f"text: {name}: {share:.1f} × the time of a speech for a byte, × {twice / once:.1f} for twice the size")


def clock(load: Callable[[bytes], object], data: bytes) -> float:
    """The seconds of processor time that reading a file takes."""
    start = time.process_time()
    load(data)
    return time.process_time() - start


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else SIZE
    print_texts(size // 10)
    for kind, (load, files) in FILES.items():
        for name, make in files.items():
            once, twice = clock(load, make(size)), clock(load, make(2 * size))
            print(f"{kind}: {name}: {once * 1000:.0f} ms, × {twice / once:.1f} for twice the size")
