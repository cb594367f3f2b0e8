"""YAML, Markdown and JSON, read back by parsers that others wrote."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from speechkit.emit import EMITTERS, EmitOptions, emit, find_format, format_of_suffix
from speechkit.emit.to_markdown import BREAK, escape_block, heading
from speechkit.emit.to_yaml import scalar
from speechkit.errors import EmitError
from speechkit.load import load_text
from speechkit.model import Document, Frame, Node, Outline

Tree = tuple[str, list[Any]]
"""A title and the trees below it."""

ACTIVE = "#*_`-+.)1234 　中文<>[]()&;!~|\\=:?%@'\"{},amp\t\n\x85\u2028\u200b\x07𠮷"
TEXTS = st.text(
    st.one_of(st.sampled_from(ACTIVE), st.characters(exclude_categories=["Cs", "Cn"], exclude_characters="\0"))
)


def build(trees: list[Tree], *, title: str | None = "题目", marker: str = "一、") -> Outline:
    """An outline of items; the text of each is its marker, its title and a sentence more."""
    document = load_text("")
    text = "".join(f"{marker}{name}。还有一句。\n" for name, _ in _walk(trees))
    starts = iter(range(len(text)))

    def node(tree: Tree, level: int, offset: int) -> tuple[Node, int]:
        end = offset + len(f"{marker}{tree[0]}。还有一句。\n")
        children = []
        for child in tree[1]:
            made, end = node(child, level + 1, end)
            children.append(made)
        line = next(starts) + 1
        return Node("item", level, marker, 1, "一、", tree[0], offset, end, line, 1, children=tuple(children)), end

    nodes, end = [], 0
    for tree in trees:
        made, end = node(tree, 1, end)
        nodes.append(made)
    return Outline(Document(text, document.positions, "讲话.txt"), Frame(title=title), tuple(nodes), end)


def _walk(trees: list[Tree]) -> list[Tree]:
    return [found for tree in trees for found in (tree, *_walk(tree[1]))]


def chain(depth: int) -> Outline:
    """Each node inside the one before it."""
    node: tuple[Node, ...] = ()
    for level in range(depth, 0, -1):
        node = (Node("item", level, "一、", 1, "一、", "好", 0, 3, 1, 1, children=node),)
    return Outline(Document("一、好", load_text("一、好").positions), Frame(), node, 3)


def from_dicts(nodes: list[dict[str, Any]]) -> list[Tree]:
    return [(node["title"], from_dicts(node.get("children", []))) for node in nodes]


def from_markdown(text: str) -> tuple[str | None, list[Tree]]:
    """Title and tree of Markdown whose nodes are headings, then list items."""
    title: str | None = None
    lists = 0
    stack: list[list[Tree]] = [[]]
    tokens = MarkdownIt("commonmark", {"maxNesting": 1000}).enable(["table", "strikethrough"]).parse(text)
    last_heading = 0
    for before, token in itertools.pairwise(tokens):
        lists += {"bullet_list_open": 1, "bullet_list_close": -1}.get(before.type, 0)
        if before.type == "heading_open" and before.tag == "h1":
            title = plain(token)
        elif before.type == "heading_open" or (before.type == "paragraph_open" and lists):
            last_heading = int(before.tag[1]) if before.type == "heading_open" else last_heading
            level = last_heading - 1 if before.type == "heading_open" else max(last_heading - 1, 0) + lists
            tree: Tree = (plain(token), [])
            del stack[level:]
            stack[-1].append(tree)
            stack.append(tree[1])
    return title, stack[0]


def plain(token: Token) -> str:
    """The characters that a reader sees; anything but text shows up as its type."""
    return "".join(t.content if t.type in ("text", "text_special") else f"<{t.type}>" for t in token.children or [])


TREES = st.recursive(
    st.just([]), lambda inner: st.lists(st.tuples(TEXTS.map(str.strip).filter(bool), inner), max_size=3), max_leaves=8
)
SPEECH: list[Tree] = [("今年重点抓好", [("压实责任", []), ("排查隐患", [])]), ("再谈想法", [])]


@given(TEXTS)
@example("\x85𐀀")
@example("\n")
@example("两段\n中间\u2028有怪字")
def test_every_string_comes_back_from_yaml(text: str) -> None:
    written = f"outline:\n- title: {scalar(text, '    ')}\n  marker: {scalar(text[:2], '    ')}\n"
    wanted = {"outline": [{"title": text, "marker": text[:2]}]}
    assert yaml.load(written, yaml.SafeLoader) == wanted
    assert yaml.load(written, getattr(yaml, "CSafeLoader", yaml.SafeLoader)) == wanted


@pytest.mark.parametrize("text", ["是", "2024年工作要点", "𠮷利村、㛃家桥", "“一带一路”建设：三点意见", "GDP 增长目标"])
def test_a_title_stands_in_yaml_as_in_the_text(text: str) -> None:
    assert scalar(text) == text


@pytest.mark.parametrize("text", ["1.", "12", "yes", "null", "2024-01-01", "~", "- 好", "好: 的", "好 #1", "", "好:"])
def test_what_yaml_would_misread_is_quoted(text: str) -> None:
    assert scalar(text) == f"'{text}'"


@given(TREES)
def test_the_tree_comes_back_from_yaml(trees: list[Tree]) -> None:
    assert from_dicts(yaml.safe_load(emit(build(trees)))["outline"]) == trees


@pytest.mark.parametrize("format", ["json", "jsonl"])
@given(trees=TREES)
def test_the_tree_comes_back_from_json(trees: list[Tree], format: str) -> None:
    text = emit(build(trees), format)
    assert from_dicts(json.loads(text)["nodes"]) == trees
    assert format == "json" or str(text).count("\n") == 1


@pytest.mark.parametrize("as_list", [False, True])
@given(trees=TREES, title=TEXTS.map(str.strip).filter(bool))
def test_the_tree_comes_back_from_markdown(trees: list[Tree], title: str, as_list: bool) -> None:
    def as_one_line(tree: list[Tree]) -> list[Tree]:
        return [(BREAK.sub(" ", name).strip(), as_one_line(below)) for name, below in tree]

    options = EmitOptions(numbers="strip", as_list=as_list)
    found = from_markdown(str(emit(build(trees, title=title), "markdown", options)))
    assert found == (BREAK.sub(" ", title).strip(), as_one_line(trees))


@given(TEXTS)
def test_a_line_of_text_is_nothing_but_text_in_markdown(text: str) -> None:
    line = BREAK.sub(" ", text).strip()
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    for tokens in (parser.parse(heading(2, text)), parser.parse(escape_block(text)) if line else []):
        assert len(tokens) in (0, 3)
        assert tokens == [] or plain(tokens[1]) == line


def test_markdown_goes_on_as_a_list_below_the_sixth_heading() -> None:
    deep: list[Tree] = [("1层", [("2层", [("3层", [("4层", [("5层", [("6层", [("7层", [])]), ("并列", [])])])])])])]
    text = str(emit(build(deep, marker=""), "markdown"))
    assert text.endswith("###### 5层\n\n- 6层\n  - 7层\n- 并列\n\n<!-- speechkit outline -->\n")
    assert from_markdown(text) == ("题目", deep)


def test_marker_and_title_are_one_line_in_markdown_and_two_fields_in_yaml() -> None:
    outline = build(SPEECH)
    assert str(emit(outline, "markdown")).splitlines()[:5] == [
        "# 题目",
        "",
        "## 一、今年重点抓好",
        "",
        "### 一、压实责任",
    ]
    assert str(emit(outline)).splitlines()[:4] == ["title: 题目", "outline:", "- marker: 一、", "  title: 今年重点抓好"]


@pytest.mark.parametrize(
    ("text", "marker", "title", "label"),
    [
        ("第一章　总则", "第一章", "总则", "## 第一章　总则"),
        ("1.1 范围", "1.1", "范围", "## 1.1 范围"),
        ("一要压实责任", "一要", "压实责任", "## 一要压实责任"),
        ("1.Overview", "1.", "Overview", "## 1. Overview"),
    ],
)
def test_marker_and_title_are_spaced_as_in_the_text(text: str, marker: str, title: str, label: str) -> None:
    document = load_text(text)
    node = Node("item", 1, marker, 1, "x", title, 0, len(text), 1, 1)
    assert emit(Outline(document, Frame(), (node,), len(text)), "markdown") == f"{label}\n"


@pytest.mark.parametrize("format", ["yaml", "markdown", "json"])
def test_depth_cuts_levels_and_the_text_of_a_cut_node_is_whole(format: str) -> None:
    text = str(emit(build(SPEECH), format, EmitOptions(depth=1, text=True)))
    assert "再谈想法" in text
    assert text.count("压实责任") == 1  # in the text of the node above it


def test_the_title_stands_in_the_text_with_its_closing_mark_and_is_not_repeated() -> None:
    document = load_text("一、抓好产业。")
    node = Node("item", 1, "一、", 1, "一、", "抓好产业", 0, 7, 1, 1)
    outline = Outline(document, Frame(), (node,), 7)
    assert emit(outline, "yaml", EmitOptions(text=True)) == "outline:\n- marker: 一、\n  title: 抓好产业。\n"
    assert emit(outline, "markdown", EmitOptions(text=True)) == "## 一、抓好产业。\n\n<!-- speechkit outline -->\n"


def test_json_carries_all_that_is_known() -> None:
    found = json.loads(emit(build(SPEECH), "json", EmitOptions(text=True)))
    assert list(found) == [
        "schema", "title", "subtitle", "speaker", "date", "salutation", "signature", "source", "notices", "text",
        "body_start", "body_end", "closing_start", "nodes",
    ]  # fmt: skip
    assert list(found["nodes"][0]) == [
        "kind", "level", "marker", "number", "style", "title", "line", "column", "confidence", "start", "end",
        "children",
    ]  # fmt: skip


@pytest.mark.parametrize("format", ["yaml", "markdown", "json", "jsonl"])
def test_an_outline_may_be_deeper_than_the_stack_of_python(format: str) -> None:
    depth = 2000
    assert str(emit(chain(depth), format)).count("好") == depth


@pytest.mark.parametrize("row", EMITTERS, ids=lambda row: row.name)
def test_every_format_writes_an_empty_outline(row: Any) -> None:
    outline = Outline(load_text(""), Frame())
    assert isinstance(emit(outline, row.name), bytes if row.binary else str)


def test_a_format_is_found_by_its_name_and_by_its_suffix() -> None:
    assert [find_format(name).name for name in ("markdown", "md")] == ["markdown"] * 2
    with pytest.raises(EmitError, match="nonsense"):
        find_format("nonsense")


def test_no_two_formats_share_a_name_or_a_suffix() -> None:
    assert len({row.name for row in EMITTERS}) == len({row.suffix for row in EMITTERS}) == len(EMITTERS)
    from pathlib import PurePath

    assert [format_of_suffix(PurePath(f"x{row.suffix.upper()}")) for row in EMITTERS] == list(EMITTERS)
