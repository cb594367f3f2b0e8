"""Thirteen pairs of drafts as offices make them: which node is which, by hand, and what the comparison says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import speechkit
from speechkit.diff import Change, compare_outlines
from speechkit.model import Node

PAIRS = sorted((Path(__file__).parent / "pairs").glob("*.txt"))
PARTS = re.compile(r"【说明】.*?【旧稿】\n(?P<old>.*?)【新稿】\n(?P<new>.*?)【对应】\n(?P<rows>.*)", re.DOTALL)
MOVED = "（移）"


def name(node: Node | None) -> str:
    return node.marker + node.title if node else ""


def as_row(change: Change) -> str:
    """A change as the files write it: 三、新名 ← 二、旧名（移）, ＋ 四、名, － 五、名."""
    if change.old is None:
        return f"＋ {name(change.new)}"
    if change.new is None:
        return f"－ {name(change.old)}"
    return f"{name(change.new)} ← {name(change.old)}{MOVED if 'moved' in change.kinds else ''}"


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_nodes_are_matched_as_a_reader_matches_them(path: Path) -> None:
    found = PARTS.fullmatch(path.read_text(encoding="utf-8"))
    assert found is not None
    compared = compare_outlines(speechkit.outline(found["old"]), speechkit.outline(found["new"]))
    assert sorted(map(as_row, compared.changes)) == sorted(found["rows"].strip().split("\n"))


def test_there_are_thirteen_pairs() -> None:
    assert len(PAIRS) == 13
