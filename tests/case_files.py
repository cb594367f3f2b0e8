"""Case files in, cases out; an outline in, the lines of a case out. The format: tests/cases/README.md."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from speechkit.model import Node, Notice, Outline

FOLDER = Path(__file__).parent / "cases"
REQUIRED = ("例", "说明", "原文", "提纲", "提醒")
FRAME = {"全文标题": "title", "副题": "subtitle", "讲话人": "speaker", "日期": "date", "称谓": "salutation"}
"""Sections that a case may have between 原文 and 提纲, and the field of the front matter each one shows."""
NOTICES = {"gap": "跳号", "repeat": "重号"}
"""The notices that a case shows, by code; any other is no matter of cases."""
INDENT = "　　"
HEAD = re.compile(r"【(例|说明|原文|全文标题|副题|讲话人|日期|称谓|提纲|提醒)】(.*)")


@dataclass(frozen=True, slots=True)
class Case:
    """One example: what is written, and the outline that a careful reader makes of it."""

    name: str
    path: Path
    source: str
    frame: dict[str, str | None]
    outline: tuple[str, ...]
    notices: tuple[str, ...]


def read_cases(path: Path) -> list[Case]:
    """The cases of a file; ValueError where one is not closed, a section is missing or there is no case at all."""
    sections: list[tuple[str, str, list[str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if head := HEAD.fullmatch(line):
            sections.append((head[1], head[2], []))
        elif sections:
            sections[-1][2].append(line)
        elif line.strip():
            raise ValueError(f"{path.name}: text before the first case: {line}")
    starts = [i for i, section in enumerate(sections) if section[0] == "例"] + [len(sections)]
    if not sections or starts[0] != 0:
        raise ValueError(f"{path.name}: no case begins this file")
    return [make_case(path, sections[a:b]) for a, b in pairwise(starts)]


def make_case(path: Path, sections: list[tuple[str, str, list[str]]]) -> Case:
    """One case of its sections, which must stand in their order."""
    names = [section[0] for section in sections]
    if [name for name in names if name not in FRAME] != list(REQUIRED) or not set(names[3:-2]) <= FRAME.keys():
        raise ValueError(f"{path.name}: 【例】{sections[0][1]}: sections must be {REQUIRED}, not {names}")
    body = {name: lines for name, _, lines in sections}
    frame = {FRAME[name]: rest or None for name, rest, _ in sections if name in FRAME}
    outline = tuple(line for line in body["提纲"] if line.strip())
    notices = tuple(line.strip() for line in body["提醒"] if line.strip())
    return Case(sections[0][1].strip(), path, "\n".join(body["原文"]), frame, outline, notices)


def show_outline(outline: Outline) -> list[str]:
    """The lines of 【提纲】: an item is its marker and title, a heading or a group its title; a level is one indent."""
    return [INDENT * (node.level - 1) + show_node(outline, node) for node in outline.walk()]


def show_node(outline: Outline, node: Node) -> str:
    after = outline.document.text[node.start + len(node.marker) :][:1]
    gap = "　" if node.marker and after.isspace() and after != "\n" else ""
    return node.marker + gap + node.title


def show_notices(notices: Iterable[Notice]) -> list[str]:
    """The lines of 【提醒】: 第4行 跳号."""
    return [f"第{notice.line}行 {NOTICES[notice.code]}" for notice in notices if notice.code in NOTICES]


def squeeze(lines: Iterable[str]) -> list[str]:
    """Lines for comparison: the indent counts, white space inside a line does not."""
    return [INDENT * indent_of(line) + "".join(line.split()) for line in lines]


def indent_of(line: str) -> int:
    return (len(line) - len(line.lstrip("　"))) // len(INDENT)


def rewrite_outline(case: Case, lines: list[str]) -> None:
    """Puts the lines in place of the case's 【提纲】; everything else in its file stays as it is."""
    text = case.path.read_text(encoding="utf-8")
    before = rf"^【例】{re.escape(case.name)}\s*\n(?:(?!【例】).*\n)*?【提纲】\n"
    outline = re.compile(rf"({before})(?:(?!【提醒】).*\n)*", re.MULTILINE)
    body = "".join(f"{line}\n" for line in lines)
    case.path.write_text(outline.sub(lambda match: match[1] + body, text, count=1), encoding="utf-8")
