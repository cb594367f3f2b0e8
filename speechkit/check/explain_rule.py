"""Explains one rule: what it asks for, why, an example, a counter-example, its source."""

from __future__ import annotations

from speechkit.check.rule import Rule

HEAD = "{code} {name}"
FIXED = "--fix mends it where that is safe."
NOT_FIXED = "Only the author can mend it."
WRONG, RIGHT, SOURCE = "Wrong:", "Right:", "Source: {source}"


def explain_rule(rule: Rule) -> str:
    """The explanation, several lines."""
    lines = [
        HEAD.format(code=rule.code, name=rule.name),
        "",
        f"{rule.what} {rule.why}",
        "",
        WRONG,
        *(f"    {line}" for line in rule.example.split("\n")),
        "",
        RIGHT,
        *(f"    {line}" for line in rule.counter.split("\n")),
        "",
        SOURCE.format(source=rule.source),
        FIXED if rule.fixes else NOT_FIXED,
    ]
    return "\n".join(lines)
