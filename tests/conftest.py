"""Options of the test run, and how chance is used in it."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("local", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "local")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-cases", action="store_true", help="write what is found into 【提纲】")


def pytest_make_parametrize_id(val: object) -> str | None:
    """Bytes need a name of their own: pytest does not make one where names are not escaped."""
    return repr(val) if isinstance(val, bytes) else None
