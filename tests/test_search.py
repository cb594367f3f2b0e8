"""The types of the search can be printed, hashed and weighed anew."""

from __future__ import annotations

from speechkit.detect import decide, detect
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


def test_a_reason_without_a_cost_is_an_error_at_once() -> None:
    totals = [STANDARD.total((name,)) for name in COSTS]
    assert totals == list(COSTS.values())


def test_other_costs_give_another_outline_and_leave_the_standard_ones_alone() -> None:
    document = load_text("一、甲。\n二、乙。\n三、丙。")
    costs = Costs({**COSTS, "open": 100.0})
    assert [len(detect(document, costs=costs).nodes), len(detect(document).nodes)] == [0, 3]


def test_the_estimate_of_an_opening_list_counts_the_changed_costs() -> None:
    assert Costs({**COSTS, "open": 2.5}).least_opening == STANDARD.least_opening + 1
