"""Joins the tables of rules.

To add a rule, add a row to one of them, and the function that it names to a module in rules/. The tests run the example
and the counter-example of each row.
"""

from __future__ import annotations

from speechkit.check.layout_rules import LAYOUT_RULES
from speechkit.check.number_rules import NUMBER_RULES
from speechkit.check.rule import Rule

RULES: tuple[Rule, ...] = (*NUMBER_RULES, *LAYOUT_RULES)
