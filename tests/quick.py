"""What the quick run takes of tests over many texts and examples: a part; the others are for the slow one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import pytest
from hypothesis import settings

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


def examples(count: int) -> settings:
    """Settings for a property that wants another count of examples than 100; of this too the quick run takes a part."""
    return settings(max_examples=max(count * settings().max_examples // 100, 5))
