"""Options of the test run, and how chance is used in it."""

from __future__ import annotations

import os

import pytest
from command import PROCESSES
from hypothesis import settings

IS_CI = os.environ.get("CI") == "true"
settings.register_profile("quick", max_examples=20, derandomize=IS_CI, deadline=None)
settings.register_profile("full", max_examples=100, derandomize=IS_CI, deadline=None)
settings.load_profile("quick")  # --hypothesis-profile=full takes five times the examples

os.environ["SPEECHKIT_LANG"] = "en"  # whatever language the developer speaks
# The commands that tests start, and the workers of the run, compile each module once, whatever the environment says.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-cases", action="store_true", help="write what is found into 【提纲】")
    parser.addoption(
        "--processes", action="store_true", help="run each command in a process of its own, as a user does"
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--processes"):
        os.environ[PROCESSES] = "1"  # for the workers of the run too
    config.addinivalue_line(
        "markers", "slow: reads every text, starts LibreOffice, a browser or a cluster, or kills processes"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Counts the tests in a browser among the slow ones."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("slow")


def pytest_make_parametrize_id(val: object) -> str | None:
    """Bytes need a name of their own: pytest does not make one where names are not escaped.

    Long ones are named by their start and length: a ZIP file holds the time when it was made, and every process that
    takes part in a run must find the same names.
    """
    if not isinstance(val, bytes):
        return None
    return repr(val) if len(val) < 60 else f"{val[:4]!r}… {len(val)} bytes"
