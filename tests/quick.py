"""What the quick run takes of tests over many texts: every tenth; the others are marked as slow."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import pytest

T = TypeVar("T")
EVERY = 10
SHARES = ["some", pytest.param("all", marks=pytest.mark.slow)]
"""For a test that reads many texts at once; see `share_of`."""


def thin_out(values: Iterable[Any], every: int = EVERY) -> list[Any]:
    """The values of a parameter, most of them marked as slow."""
    rows = (value if isinstance(value, tuple) else (value,) for value in values)
    return [pytest.param(*row, marks=[pytest.mark.slow] if i % every else []) for i, row in enumerate(rows)]


def share_of(values: list[T], share: str, every: int = EVERY) -> list[T]:
    """All values, or every tenth."""
    return values if share == "all" else values[::every]
