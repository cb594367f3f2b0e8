"""A folder of texts and outlines made by reading in, figures from 0 to 1 out: how much of them the detector finds."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from speechkit.detect import detect
from speechkit.load import load
from speechkit.model import Node, Outline

DECIMAL = re.compile(r"\d+[.．]\d")
Place = tuple[int, int]
"""Line and column, both from 1."""


FIGURES = {"nodes": "nodes_of", "edges": "nodes_of", "groups": "groups_of", "titles": "titles_of", "whole": "whole_of"}
"""Each figure and what it is a share of; with nothing to find, all of it is found."""


class Reading(NamedTuple):
    """What one reader, a person or the detector, makes of a text."""

    parents: dict[Place, Place | None]
    """Every item and heading with the nearest item or heading above it; groups are seen through."""
    groups: list[int]
    """The line of every lead-in."""
    title: str | None
    needs_lines: bool = False
    """Whether some nodes are headings without a number, or numbered 1.1: without their lines nothing tells them."""


def read_gold(path: Path) -> Reading:
    """The outline in a .gold.tsv: rows of line, column, depth, kind, text; #title where the text has one."""
    rows = [row.split("\t") for row in path.read_text(encoding="utf-8").splitlines() if row]
    title = next((row[1] for row in rows if row[0] == "#title"), None)
    parents: dict[Place, Place | None] = {}
    groups: list[int] = []
    above: list[tuple[int, str, Place]] = []
    rows = [row for row in rows if not row[0].startswith("#")]
    for line, column, depth, kind, *_ in rows:
        place = int(line), int(column)
        while above and above[-1][0] >= int(depth):
            above.pop()
        if kind == "g":
            groups.append(place[0])
        else:
            parents[place] = next((p for _, k, p in reversed(above) if k != "g"), None)
        above.append((int(depth), kind, place))
    return Reading(parents, groups, title, any(row[3] == "h" or DECIMAL.match(row[4]) for row in rows))


def read_outline(outline: Outline) -> Reading:
    """The same of what the detector found."""
    parents: dict[Place, Place | None] = {}
    groups: list[int] = []
    left: list[tuple[Node, Place | None]] = [(node, None) for node in reversed(outline.nodes)]
    while left:
        node, parent = left.pop()
        place = node.line, node.column
        if node.kind == "group":
            groups.append(node.line)
        else:
            parents[place] = parent
        below = parent if node.kind == "group" else place
        left.extend((child, below) for child in reversed(node.children))
    return Reading(parents, groups, outline.title)


def match(gold: Reading, found: Reading) -> dict[Place, Place]:
    """Gold place → found place: the same line, at most two columns off, the nearest first, each used once."""
    pairs: dict[Place, Place] = {}
    free = set(found.parents)
    for line, column in gold.parents:
        near = [(line, column + shift) for shift in (0, -1, 1, -2, 2) if (line, column + shift) in free]
        if near:
            pairs[line, column] = near[0]
            free.remove(near[0])
    return pairs


def count_document(gold: Reading, found: Reading) -> Counter[str]:
    """What of one text is right, and what there is to be right."""
    pairs = match(gold, found)
    right_parent = {place: pairs.get(parent) if parent else None for place, parent in gold.parents.items()}
    lost = {place for place, parent in gold.parents.items() if parent and parent not in pairs}
    edges = sum(found.parents[pairs[p]] == right_parent[p] for p in pairs if p not in lost)
    groups = (Counter(gold.groups) & Counter(found.groups)).total()
    has_title = gold.title is not None
    return Counter(
        nodes=2 * len(pairs), edges=2 * edges, nodes_of=len(gold.parents) + len(found.parents),
        groups=2 * groups, groups_of=len(gold.groups) + len(found.groups),
        titles=has_title and squeeze(gold.title) == squeeze(found.title), titles_of=has_title,
        whole=edges == len(gold.parents) == len(found.parents), whole_of=1,
    )  # fmt: skip


def squeeze(text: str | None) -> str:
    return "".join((text or "").split())


def score_folder(folder: Path, part: str = "all") -> dict[str, float]:
    """The figures over the texts of a folder together: nodes, edges, groups (F1), titles and whole texts (shares)."""
    total: Counter[str] = Counter()
    for path in sorted(folder.rglob("*.gold.tsv")):
        if PARTS[part](path.name):
            outline = detect(load(find_text(path)))
            total += count_document(read_gold(path), read_outline(outline))
    return {name: total[name] / total[of] if total[of] else 1.0 for name, of in FIGURES.items()}


def find_text(gold: Path) -> Path:
    """The text beside an outline: plain or Markdown."""
    return next(path for kind in (".txt", ".md") if (path := Path(str(gold).replace(".gold.tsv", kind))).exists())


PARTS: dict[str, Callable[[str], bool]] = {
    "all": lambda name: True,
    "look": lambda name: crc32(name.encode()) % 2 == 0,
    "measure": lambda name: crc32(name.encode()) % 2 == 1,
}
"""Texts to look at while the detector is mended, and texts to measure only: a fixed rule of the file name."""


if __name__ == "__main__":
    for folder in map(Path, sys.argv[1:]):
        for part in PARTS:
            figures = " ".join(f"{name} {value:.4f}" for name, value in score_folder(folder, part).items())
            print(f"{folder.name:10} {part:8} {figures}")
