"""Defines what the proofreader finds: a `Finding`, and the `Edit`s that mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from speechkit.data_type import DataType


class Edit(NamedTuple):
    """A replacement in the text of a document; offsets count the characters of the text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Finding(DataType):
    """One place in a draft that breaks a rule."""

    code: str
    """The rule: N101."""
    message: str
    line: int
    column: int
    """Both count from 1, as an editor shows them."""
    offset: int
    """Of the place in the document's text."""
    edits: tuple[Edit, ...] = ()
    """What mends it safely; empty where only the author can."""


class Fault(NamedTuple):
    """What a rule says about a place before it has words: the values of the placeholders in the rule's message."""

    offset: int
    values: dict[str, str | int]
    edits: tuple[Edit, ...] = ()
