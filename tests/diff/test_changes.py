"""What the comparison says of each node, and the command that prints it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command import run
from markdown_it import MarkdownIt

import speechkit
from speechkit.diff import Comparison, compare_outlines
from speechkit.diff.notes import name_of_change

OLD = (
    "防汛方案\n一、摸清底数\n逐户走访，登记造册。\n二、压实责任\n"
    "（一）领导包片。\n（二）干部包村。\n三、严明纪律\n值班不离岗。\n"
)


def compare(new: str, old: str = OLD) -> Comparison:
    return compare_outlines(speechkit.outline(old), speechkit.outline(new))


def told(compared: Comparison) -> list[tuple[str, tuple[str, ...]]]:
    """The title of each node that is not the same, and what happened to it."""
    rows = ((change.new or change.old, change.kinds) for change in compared.changes if change.kinds)
    return [(node.title, kinds) for node, kinds in rows if node]


def test_a_draft_is_the_same_as_itself() -> None:
    compared = compare(OLD)
    assert (compared.is_same, told(compared), compared.fields) == (True, [], ())


CHANGES = [
    (OLD + "四、落实保障\n备足沙袋，备好船只。\n", [("落实保障", ("added",))]),
    (OLD.replace("三、严明纪律\n值班不离岗。\n", ""), [("严明纪律", ("removed",))]),
    (OLD.replace("严明纪律", "严明值班纪律"), [("严明值班纪律", ("renamed", "changed"))]),
    (OLD.replace("登记造册", "登记造册，上图上墙"), [("摸清底数", ("changed",))]),
    (OLD.replace("三、", "四、"), [("严明纪律", ("renumbered",))]),
    (
        "防汛方案\n一、严明纪律\n值班不离岗。\n二、摸清底数\n逐户走访，登记造册。\n三、压实责任\n（一）领导包片。\n（二）干部包村。\n",
        [("严明纪律", ("moved", "renumbered")), ("摸清底数", ("renumbered",)), ("压实责任", ("renumbered",))],
    ),
    (
        OLD.replace("（二）干部包村。\n", "（二）技术员包库。\n")
        + "四、下沉一线\n（一）干部包村。\n（二）党员包户。\n",
        [
            ("技术员包库", ("added",)),
            ("下沉一线", ("added",)),
            ("干部包村", ("moved", "renumbered")),
            ("党员包户", ("added",)),
        ],
    ),
]


@pytest.mark.parametrize(("new", "expected"), CHANGES)
def test_each_kind_of_change_is_told(new: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert told(compare(new)) == expected


def test_the_changed_share_is_that_of_the_pairs_of_characters() -> None:
    [change] = [one for one in compare(OLD.replace("逐户走访", "逐户排查")).changes if one.kinds]
    assert 0.2 < change.share < 0.4


def test_a_removed_node_names_the_one_that_has_its_text_now() -> None:
    merged = OLD.replace("三、严明纪律\n值班不离岗。\n", "").replace("登记造册。", "登记造册。严明纪律，值班不离岗。")
    [removed] = [one for one in compare(merged).changes if one.kinds == ("removed",)]
    assert removed.place == "一、摸清底数"


def test_title_and_opening_are_compared_too() -> None:
    new = OLD.replace("防汛方案\n", "防汛抢险方案\n现将有关安排说明如下。\n")
    assert [(field.name, field.old, field.new) for field in compare(new).fields] == [
        ("title", "防汛方案", "防汛抢险方案"),
        ("opening", "", "现将有关安排说明如下。"),
    ]


def test_what_an_official_document_has_around_its_text_is_compared() -> None:
    old = f"{OLD}附件：1.名单\n2.地图\n县防汛办\n2026年6月1日\n抄送：县委办公室。"
    new = old.replace("1.名单\n2.地图", "名单").replace("县委办公室", "县委办公室、县人大办公室")
    compared = compare_outlines(speechkit.outline(old), speechkit.outline(new))
    assert [(field.name, field.old, field.new) for field in compared.fields] == [
        ("annexes", "附件：1.名单\n2.地图", "附件：名单"),
        ("copies", "抄送：县委办公室。", "抄送：县委办公室、县人大办公室。"),
    ]


def test_a_renamed_heading_without_text_of_its_own_is_renamed_and_nothing_more() -> None:
    text = "报告\n第一章　打算\n第一节　修路\n今年修三条路。\n第二节　引水\n明年引两处水。"
    compared = compare_outlines(speechkit.outline(text), speechkit.outline(text.replace("打算", "安排")))
    [change] = [change for change in compared.changes if change.kinds]
    assert (change.kinds, name_of_change(change)) == (("renamed",), "第一章　安排")


def test_two_thousand_nodes_that_are_nearly_alike_are_compared() -> None:
    old = "\n".join(f"（{i}）第{i * 7}号泵站由第{i * 13}组负责。" for i in range(1, 2001))
    compared = compare(old.replace("第1400号", "第1401号"), old)
    assert len(told(compared)) == 1


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    (tmp_path / "旧.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / "新.txt").write_text(OLD.replace("三、严明纪律", "三、严明值班纪律"), encoding="utf-8")
    return tmp_path


def test_the_tree_shows_every_node_and_a_sign_for_what_changed(drafts: Path) -> None:
    result = run("diff", "旧.txt", "新.txt", folder=drafts)
    assert result.returncode == 1
    assert result.stdout.decode().split("\n") == [
        "  一、摸清底数",
        "  二、压实责任",
        "    （一）领导包片",
        "    （二）干部包村",
        "~ 三、严明值班纪律  (was “严明纪律”; text changed by 22%)",
        "1 renamed, 1 changed, 4 unchanged",
        "",
    ]


def test_the_same_draft_is_exit_code_0(drafts: Path) -> None:
    result = run("diff", "旧.txt", "旧.txt", folder=drafts)
    assert (result.returncode, result.stdout.decode().split("\n")[-2]) == (0, "The drafts are the same.")


def test_json_tells_both_places(drafts: Path) -> None:
    result = json.loads(run("diff", "旧.txt", "新.txt", "-f", "json", folder=drafts).stdout)
    [node] = [row for row in result["nodes"] if row["changes"]]
    assert (result["same"], result["summary"]["renamed"], node["changes"]) == (False, 1, ["renamed", "changed"])
    assert (node["old"]["title"], node["new"]["title"], node["new"]["line"]) == ("严明纪律", "严明值班纪律", 7)


def test_markdown_is_a_nested_list(drafts: Path) -> None:
    text = run("diff", "旧.txt", "新.txt", "-f", "markdown", folder=drafts).stdout.decode()
    assert "- 三、严明值班纪律 **renamed, changed** (was “严明纪律”; text changed by 22%)\n" in text
    page = MarkdownIt().render(text)
    assert (page.count("<ul>"), page.count("<li>")) == (2, 5)


def test_a_draft_that_cannot_be_read_is_exit_code_2(drafts: Path) -> None:
    result = run("diff", "旧.txt", "没有.txt", folder=drafts)
    assert (result.returncode, result.stdout) == (2, b"")
    assert result.stderr.decode() == "speechkit: 没有.txt: there is no such file. Check the path.\n"


def test_output_goes_to_a_file(drafts: Path) -> None:
    assert run("diff", "旧.txt", "新.txt", "-o", "差异.md", "-f", "markdown", folder=drafts).stdout == b""
    assert (drafts / "差异.md").read_text(encoding="utf-8").startswith("**1 renamed")
