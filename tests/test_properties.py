"""What holds for any text: nothing is lost, nothing crashes, and every place points where it says."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from quick import examples

import speechkit
from speechkit import Node, Outline

ACTIVE = "一二三四十百、（）()第要是抓章条款项。；：，！？“”—●①甲壹A1.9\n\n\u3000 x中文"
"""Characters that markers, sentences and paragraphs are made of."""
WORDS = (
    "一、 二、 （一） （二） 第一， 第二， 一是 二是 一要 首先 其次 一方面 另一方面 第一章 第二条 1. 2. —— ● "
    "同志们： 抓好产业 。 ； 附件： 目录"
)
HEADED = "。\n花渡村：建强一带富一方百姓\n舒\n村，1个地方，人请，一晚户，鞋子\n第）\n:一是是\r三是连放"
"""An item begins after the first sign of a heading."""
words = st.sampled_from([*WORDS.split(), "\n", "\n\n", "　　"])
texts = st.one_of(st.text(ACTIVE, max_size=120), st.lists(words, max_size=60).map("".join))


def spans(outline: Outline) -> list[tuple[int, int]]:
    """The front matter, every node's own text and the closing part, in the order of the text."""
    end = len(outline.document.text)
    first = next((node.start for node in outline.walk()), outline.closing_start)
    own = [(node.start, node.own_end) for node in outline.walk()]
    return [(0, first), *own, (outline.closing_start, end)]


@given(texts)
@examples(400)
@example("一、")
@example("同志们：\n一、甲\n二、乙\n同志们，再见。")
@example("一是甲；二是乙\n\n")
def test_front_own_texts_and_closing_are_the_document(text: str) -> None:
    outline = speechkit.outline(text)
    assert "".join(outline.document.text[a:b] for a, b in spans(outline)) == outline.document.text


@given(texts)
@examples(300)
def test_a_node_stands_where_it_says(text: str) -> None:
    outline = speechkit.outline(text)
    lines = text.splitlines()
    for node in outline.walk():
        begins = outline.document.text[node.start : node.start + max(1, len(node.marker))]
        assert lines[node.line - 1][node.column - 1 :].startswith(begins.split("\n")[0])
        assert outline.document.text.startswith(node.marker, node.start)


@given(texts)
@example("②\n、甲")
@example("三）\n●\n②")
@example("发\n##。\n##期")
@example("：一愿；二愿。1.员2.摩")
@example(HEADED)
@example("第二、\n\u200b乙")
@examples(200)
def test_a_node_has_a_marker_or_a_title_and_each_is_one_line(text: str) -> None:
    for node in speechkit.outline(text).walk():
        assert node.marker or node.title
        assert "\n" not in node.marker + node.title


def check_children(node: Node) -> None:
    starts = [child.start for child in node.children]
    assert starts == sorted(set(starts))
    for child in node.children:
        assert child.level == node.level + 1
        assert node.start < child.start < child.end <= node.end or child.start == node.start


@given(texts)
@example("一、一是第一，二是（一）\n（二）一方面第一，第一，一要")
@example("一、第一，1.二、一方面；2.\n一、")
@examples(300)
def test_children_are_inside_their_parents_one_level_deeper(text: str) -> None:
    outline = speechkit.outline(text)
    assert all(node.level == 1 for node in outline.nodes)
    for node in outline.walk():
        check_children(node)
        assert 0 <= node.confidence <= 1


@given(texts)
@example("一、种植组：开春育秧\n二、养殖组：入冬防疫")
@examples(150)
def test_the_same_text_has_the_same_outline(text: str) -> None:
    assert speechkit.outline(text) == speechkit.outline(text)
    shown = [(node.level, node.marker, node.title) for node in speechkit.outline(text).walk()]
    again = [(node.level, node.marker, node.title) for node in speechkit.outline(text + "\n").walk()]
    assert shown == again


@given(st.text(max_size=200))
@examples(200)
def test_any_text_at_all_has_an_outline(text: str) -> None:
    outline = speechkit.outline(text)
    assert "".join(outline.document.text[a:b] for a, b in spans(outline)) == outline.document.text
