"""What the data types promise to those who use them from Python."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields, is_dataclass, replace

import pytest

import speechkit
from speechkit import Document, EmitOptions, Frame, Node, Notice, Outline

TEXT = "工作要点\n一、抓好产业。\n一要强链；二要补链。\n二、抓好项目。"
TYPES = (Document, EmitOptions, Frame, Node, Notice, Outline)


@pytest.fixture
def outline() -> Outline:
    return speechkit.outline(TEXT)


@pytest.mark.parametrize("data_type", TYPES)
def test_a_type_is_a_frozen_dataclass_with_slots(data_type: type) -> None:
    assert is_dataclass(data_type)
    assert not issubclass(data_type, tuple)
    assert data_type.__slots__ == tuple(field.name for field in fields(data_type))


def test_nothing_of_an_outline_can_be_assigned(outline: Outline) -> None:
    for whole in (outline, outline.document, outline.frame, outline.nodes[0], Notice("gap", "")):
        with pytest.raises(FrozenInstanceError):
            setattr(whole, fields(whole)[0].name, None)
        with pytest.raises(FrozenInstanceError):
            delattr(whole, fields(whole)[0].name)


def test_a_node_knows_its_own_text(outline: Outline) -> None:
    assert [node.text for node in outline.walk()] == [
        "一、抓好产业。\n",
        "一要强链；",
        "二要补链。\n",
        "二、抓好项目。",
    ]
    assert [node.text for node in outline.walk()] == [outline.own_text(node) for node in outline.walk()]


def test_equal_outlines_are_equal_and_have_one_hash(outline: Outline) -> None:
    again = speechkit.outline(TEXT)
    assert (again, hash(again)) == (outline, hash(outline))
    assert replace(again.nodes[0], title="抓好农业") != outline.nodes[0]


def test_an_outline_crosses_to_another_process_whole(outline: Outline) -> None:
    again = pickle.loads(pickle.dumps(outline))
    assert again == outline
    assert [node.text for node in again.walk()] == [node.text for node in outline.walk()]


def test_a_repr_is_one_short_line(outline: Outline) -> None:
    document = replace(outline.document, text="同志们：今天召开会议" * 1000, source="a.txt")
    assert repr(document) == "Document(text='同志们：今天…' (10,000 characters), source='a.txt')"
    assert repr(outline.nodes[0]) == "Node(item 一、 '抓好产业', line 2, 2 children)"
    assert repr(outline.nodes[1]) == "Node(item 二、 '抓好项目', line 4)"
    assert repr(outline.frame) == "Frame(title='工作要点', body_start=5, body_end=31)"
    assert repr(outline) == "Outline('工作要点', 4 nodes)"
