"""Options of the test run, and how chance is used in it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("local", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "local")

os.environ["SPEECHKIT_LANG"] = "en"  # whatever language the developer speaks
# The commands that tests start compile each module once, wherever they may write.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
os.environ.setdefault("PYTHONPYCACHEPREFIX", str(Path(tempfile.gettempdir()) / "speechkit-tests-pycache"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-cases", action="store_true", help="write what is found into 【提纲】")


def pytest_configure(config: pytest.Config) -> None:
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
