"""Outlines made by hand, and by chance, for tests of what comes after detection."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from speechkit.load import load_text
from speechkit.model import Document, Frame, Kind, Node, Outline


class Branch(NamedTuple):
    marker: str
    title: str
    children: tuple[Branch, ...] = ()
    body: str = ""
    kind: Kind | None = None


def build(branches: tuple[Branch, ...], title: str | None = "工作讲话", closing: str = "") -> Outline:
    """The outline whose text has a paragraph for each branch: marker, title and body."""
    text = [f"{title}\n" if title else ""]
    length = start = len(text[0])
    frames: list[tuple[Branch | None, int, list[Node]]] = [(None, 0, [])]
    stack: list[Branch | None] = list(reversed(branches))
    while stack:
        branch = stack.pop()
        if branch is None:
            closed, opened_at, children = frames.pop()
            frames[-1][2].append(_node(closed, len(frames), opened_at, length, tuple(children)))
            continue
        frames.append((branch, length, []))
        paragraph = f"{branch.marker}{branch.title}。{branch.body}\n"
        text.append(paragraph)
        length += len(paragraph)
        stack.append(None)
        stack.extend(reversed(branch.children))
    document = load_text("")
    whole = "".join(text) + closing
    document = Document(whole, document.positions, "speech.txt")
    frame = Frame(title=title, body_start=start, body_end=len(whole))
    return Outline(document, frame, tuple(frames[0][2]), closing_start=length)


def _node(branch: Branch, level: int, start: int, end: int, children: tuple[Node, ...]) -> Node:
    kind: Kind = branch.kind or ("item" if branch.marker else "heading")
    return Node(kind, level, branch.marker, None, "test", branch.title, start, end, 1, start + 1, children=children)


def chain(depth: int) -> Outline:
    """An outline as deep as it has nodes."""
    branch = Branch("一、", f"第{depth}层")
    for level in range(depth - 1, 0, -1):
        branch = Branch("一、", f"第{level}层", (branch,))
    return build((branch,))


def many(count: int, wide: int = 8) -> Outline:
    """An outline of so many nodes on four levels."""
    titles = iter(range(count))

    def level(depth: int) -> tuple[Branch, ...]:
        made = []
        for number in range(1, wide + 1):
            if (title := next(titles, None)) is None:
                break
            children = level(depth + 1) if depth < 4 else ()
            made.append(
                Branch(f"（{number}）", f"推进第{title}项重点工作任务落地见效", children, "要抓紧抓实。" * (title % 7))
            )
        return tuple(made)

    return build(level(1), "年度工作要点")


def shapes(outline: Outline) -> list[tuple[int, str, str]]:
    """What an emitter must carry: level, marker and title of each node."""
    return [(node.level, node.marker, node.title) for node in outline.walk()]


NASTY = build(
    (
        Branch("一、", '<script>alert("1")</script>', (Branch("（一）", "A & B [方括号] {花括号} `反引号`"),)),
        Branch(
            "二、",
            "50%%的#1；“引号”",
            (Branch("1.", "end"), Branch("2.", "mindmap\u0007响铃", body="<b>第一行</b>\n第二行")),
        ),
    ),
    title='"题目" <甲> & 乙',
)
"""Everything that means something in a format that we write."""

ACTIVE = "<>&\"'`[](){}#;:%*_~-=|\\/!@$^.,+ 　\u0007\u001b\u0085\u202e\ufffe“”《》（）𠮷é中文标题一"
TITLES = st.text(st.sampled_from(ACTIVE), min_size=1, max_size=12).map(str.strip).filter(bool)
MARKERS = st.sampled_from(["一、", "（二）", "3.", "第一，", "一是", "——", "①", "1.1", ""])


def _branches(inner: st.SearchStrategy[tuple[Branch, ...]]) -> st.SearchStrategy[tuple[Branch, ...]]:
    branch = st.builds(Branch, MARKERS, TITLES, inner, st.sampled_from(["", "说明。", "两行\n说明。"]))
    return st.lists(branch, max_size=3).map(tuple)


OUTLINES = st.builds(
    build,
    st.recursive(st.just(()), _branches, max_leaves=12),
    st.one_of(st.none(), TITLES),
)
