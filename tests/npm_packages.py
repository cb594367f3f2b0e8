"""Packages of npm that some tests ask for a second opinion; a test skips where its package is not installed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

NODE_MODULES = Path(os.environ.get("SPEECHKIT_NODE_MODULES", Path(__file__).parents[1] / "node_modules"))


def needs_npm(*packages: str, node: bool = False) -> pytest.MarkDecorator:
    """Skips a test where one of the packages is missing, or node where it runs them itself."""
    there = all((NODE_MODULES / package).is_dir() for package in packages) and (not node or shutil.which("node"))
    reason = f"needs {'node, and ' * node}once: npm install --no-save {' '.join(packages)}"
    return pytest.mark.skipif(not there, reason=reason)
