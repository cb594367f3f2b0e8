"""Explains one rule: what it asks for, why, an example, a counter-example, its source."""

from __future__ import annotations

from speechkit.check.rule import Rule
from speechkit.messages import Message, translate

RULE = "{what} {why}"
HEAD = "{code} {name}"
FIXED = "--fix mends it where that is safe."
NOT_FIXED = "Only the author can mend it."
WRONG, RIGHT, SOURCE = "Wrong:", "Right:", "Source: {source}"


def explain_rule(rule: Rule) -> str:
    """The explanation, several lines in the language of the user."""
    lines = [
        HEAD.format(code=rule.code, name=rule.name),
        "",
        translate(Message(RULE, what=Message(rule.what), why=Message(rule.why))),
        "",
        translate(WRONG),
        *(f"    {line}" for line in rule.example.split("\n")),
        "",
        translate(RIGHT),
        *(f"    {line}" for line in rule.counter.split("\n")),
        "",
        translate(Message(SOURCE, source=Message(rule.source))),
        translate(FIXED if rule.fixes else NOT_FIXED),
    ]
    return "\n".join(lines)
