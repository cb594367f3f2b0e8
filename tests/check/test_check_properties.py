"""The proofreader and the comparison hold for any text, not only for drafts."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

import speechkit
from speechkit.check import RULES, find_faults
from speechkit.diff import compare_outlines
from speechkit.load import find_loader
from speechkit.mend import mend

PIECES = st.sampled_from(
    [
        *(
            "一、",
            "二、",
            "四、",
            "（一）",
            "(二)",
            "（三）、",
            "1.",
            "2、",
            "３.",
            "（1）",
            "①",
            "②、",
            "第一，",
            "第二、",
            "一是",
            "二要",
        ),
        *(
            "第三条　",
            "第五章",
            "首先、",
            "最后",
            "——",
            "- ",
            "# ",
            "附件：1.表\n",
            "见第九条",
            "见附件3",
            "三个方面：",
            "讲两点。",
        ),
        *(
            "抓好产业",
            "要抓项目",
            "要",
            "。",
            "，",
            ",",
            ";",
            ":",
            "(",
            "）",
            "同志们，",
            "各乡镇人民政府",
            "2026年5月1日",
            "县政府",
        ),
        *("\n", "\n\n", "\r\n", "　　", "\t", " ", "\u200b", "&amp;", "𠮷", "\x0c"),
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join).filter(lambda text: text.strip("\n\r\t \u200b\x0c　") != "")


@given(TEXTS)
def test_every_finding_is_in_the_text_and_its_edits_do_not_overlap(text: str) -> None:
    outline = speechkit.outline(text)
    size = len(outline.document.text)
    for finding in find_faults(outline):
        assert 0 <= finding.offset < max(1, size)
        edits = sorted(finding.edits)
        assert all(edit.start <= edit.end <= size for edit in edits)
        assert all(one.end <= other.start for one, other in pairwise(edits))


@given(TEXTS)
def test_mending_again_changes_nothing(text: str) -> None:
    loader = find_loader("text", "")
    once = mend(text.encode(), "讲话", loader, RULES)
    again = mend(once.data, "讲话", loader, RULES)
    assert (again.data, again.fixed) == (once.data, 0)


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert speechkit.compare(speechkit.outline(text), speechkit.outline(text)).is_same


@given(TEXTS, TEXTS)
def test_every_node_of_both_drafts_is_in_the_comparison_once(old: str, new: str) -> None:
    one, other = speechkit.outline(old), speechkit.outline(new)
    changes = compare_outlines(one, other).changes
    assert [change.new.start for change in changes if change.new] == [node.start for node in other.walk()]
    assert sorted(change.old.start for change in changes if change.old) == sorted(node.start for node in one.walk())
