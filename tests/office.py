"""A mark for tests that start LibreOffice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from speechkit.load.libreoffice.from_office import find_program

_IS_MISSING = find_program() is None


def needs_office(test: Callable[..., object]) -> Callable[..., object]:
    """Skips a test where LibreOffice is not installed, and counts it among the slow ones."""
    return pytest.mark.slow(pytest.mark.skipif(_IS_MISSING, reason="LibreOffice is not installed")(test))
