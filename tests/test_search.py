"""The types of the search can be printed, hashed and weighed anew."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from message_list import parse_module

from speechkit.detect import decide, detect
from speechkit.detect.search import costs
from speechkit.detect.search.costs import COSTS, STANDARD, Costs
from speechkit.load import load_text

LONG = load_text("\n".join(f"{number}.这件事要抓紧办好。" for number in range(1, 601)))


def test_a_decision_in_a_long_document_has_a_short_repr() -> None:
    decisions = decide(LONG)[1]
    assert len(decisions) == 600
    assert repr(decisions[-1]).startswith("<Decision at ")
    assert len(repr(decisions[-1])) < 100


def test_a_decision_has_a_hash() -> None:
    decisions = decide(LONG)[1]
    assert len(set(decisions)) == len(decisions)


SEARCH = Path(costs.__file__).parent
WORDS = re.compile(r"[a-z0-9'-]+(?: [a-z0-9'-]+)*")
OTHER_WORDS = {"mixed at a cost", "in a paragraph", "passed over"}
"""What modules of the search say in several words beside reasons: how styles are kin, where items stand, a choice."""


def literals(path: Path) -> Iterator[str]:
    """The texts in small English letters that the code of a module holds, docstrings apart."""
    tree = parse_module(path)
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield from WORDS.findall(node.value) if WORDS.fullmatch(node.value) else ()


def test_every_reason_that_the_search_names_has_a_cost_and_every_cost_a_reason() -> None:
    named = {text for path in SEARCH.glob("*.py") if path.name != "costs.py" for text in literals(path)}
    assert {text for text in named if " " in text} - OTHER_WORDS == {reason for reason in COSTS if " " in reason}
    assert {reason for reason in COSTS if " " not in reason} <= named


def test_a_reason_without_a_cost_is_an_error_at_once() -> None:
    with pytest.raises(KeyError, match="a reason that nobody weighed"):
        STANDARD.total(("open", "a reason that nobody weighed"))


def test_reasons_cost_what_the_table_says() -> None:
    assert [STANDARD.total((name,)) for name in COSTS] == list(COSTS.values())
    assert STANDARD.total(("open", "gap", "gap")) == COSTS["open"] + 2 * COSTS["gap"]


def test_other_costs_give_another_outline_and_leave_the_standard_ones_alone() -> None:
    document = load_text("一、甲。\n二、乙。\n三、丙。")
    dear = Costs({**COSTS, "open": 100.0})
    assert [len(detect(document, costs=dear).nodes), len(detect(document).nodes)] == [0, 3]


def test_the_estimate_of_an_opening_list_counts_the_changed_costs() -> None:
    assert Costs({**COSTS, "open": 2.5}).least_opening == STANDARD.least_opening + 1
