"""What is not installed is named, with the command that installs it."""

from __future__ import annotations

import re
import sys
import tomllib

import pytest
from command import ROOT

from speechkit.cli.formats_command import needs
from speechkit.emit import EMITTERS, Format
from speechkit.errors import EmitError, install_command

INSTALL = f"Run: {sys.executable} -m pip install"


def test_a_command_to_copy_ends_without_a_full_stop() -> None:
    error = EmitError("svg to png needs resvg-py", install_command("resvg-py"))
    assert str(error) == f"svg to png needs resvg-py. {INSTALL} resvg-py"


def test_a_format_names_the_packages_that_are_missing() -> None:
    assert needs(()) == needs(("pytest",)) == ""
    assert needs(("pytest", "not-there")) == f" (needs not-there. {INSTALL} not-there)"


@pytest.mark.parametrize("row", [row for row in EMITTERS if row.extra], ids=lambda row: row.name)
def test_the_packages_of_a_format_are_those_of_its_extra(row: Format) -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    required = {re.split("[<>=]", requirement)[0] for requirement in extras[row.extra]}
    assert row.packages
    assert set(row.packages) <= required
