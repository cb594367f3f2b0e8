"""What the design promises of modules and their imports."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import speechkit

PACKAGE = Path(speechkit.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
STAGES = ("load", "detect", "emit")
LIMIT = 220


def imported(path: Path) -> Iterator[str]:
    """The modules of the package that a module names in its imports, wherever they stand."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def named(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_imports_neither_another_stage_nor_what_stands_above(stage: str) -> None:
    forbidden = [f"speechkit.{name}" for name in (*STAGES, "api", "cli", "batch", "output") if name != stage]
    found = [
        (named(path), name)
        for path in (PACKAGE / stage).rglob("*.py")
        for name in imported(path)
        if any(name == module or name.startswith(f"{module}.") for module in forbidden)
    ]
    assert found == []


DATA_TYPES = ["model", "node", "source_map", "errors"]


@pytest.mark.parametrize("name", DATA_TYPES)
def test_the_data_types_import_nothing_of_the_package_but_each_other(name: str) -> None:
    allowed = tuple(f"speechkit.{module}" for module in DATA_TYPES)
    found = [module for module in imported(PACKAGE / f"{name}.py") if module.startswith("speechkit")]
    assert [module for module in found if not module.startswith(allowed)] == []


def test_only_the_command_line_prints_or_exits() -> None:
    found = [
        (named(path), node.func.id)
        for path in MODULES
        if path.parent.name != "cli" and path.name != "progress.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("print", "exit", "quit")
    ]
    assert found == []


def test_every_module_says_what_goes_in_and_what_comes_out() -> None:
    assert [named(path) for path in MODULES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))] == []


def test_every_module_can_be_read_in_one_go() -> None:
    assert [named(path) for path in MODULES if len(path.read_text(encoding="utf-8").splitlines()) > LIMIT] == []


def test_public_names_are_sorted_and_there() -> None:
    assert speechkit.__all__ == sorted(speechkit.__all__)
    assert [name for name in speechkit.__all__ if not hasattr(speechkit, name)] == []


def test_importing_the_package_loads_no_library() -> None:
    script = "import sys, speechkit; print(*sorted(sys.modules))"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert set(result.stdout.split()).isdisjoint({"typer", "yaml", "jieba", "lxml", "json", "speechkit.detect"})
