"""Defines one row of the table of rules."""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """One thing that the proofreader looks for."""

    code: str
    """A letter for the group (N numbers, M marks, T titles, F frame) and three digits."""
    name: str
    function: str
    """Module and function below speechkit/check/rules: a function of a Manuscript that yields Faults."""
    message: str
    """What is wrong, with placeholders for the values of a Fault."""
    what: str
    """What the rule asks for."""
    why: str
    example: str
    """A draft that breaks the rule; the tests run it."""
    counter: str
    """A draft like it that does not."""
    source: str
    fixes: bool = False
    """Whether --fix may mend what it finds."""
