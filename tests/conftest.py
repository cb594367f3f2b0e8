"""Options of the test run."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-cases", action="store_true", help="write what is found into 【提纲】")


def pytest_make_parametrize_id(val: object) -> str | None:
    """Bytes need a name of their own: pytest does not make one where names are not escaped."""
    return repr(val) if isinstance(val, bytes) else None
