"""What the design promises of modules and their imports."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from catalogues import read_catalogue
from message_list import find_messages, parse_module

import speechkit
from speechkit.load import LOADERS

PACKAGE = Path(speechkit.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
LIMIT = 220


def imported(path: Path) -> Iterator[str]:
    """The modules of the package that a module names in its imports, wherever they stand."""
    for node in ast.walk(parse_module(path)):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def named(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def is_within(name: str, module: str) -> bool:
    return name == module or name.startswith(f"{module}.")


LAYERS = (
    ("__main__",),
    ("cli",),
    ("__init__",),
    ("api",),
    ("batch",),
    ("output", "formats"),
    ("mend",),
    ("load", "detect", "shape", "emit", "check", "diff"),
    ("language",),
    ("model",),
    ("node", "source_map"),
    ("data_type",),
    ("errors", "collector"),
    ("messages",),
)
"""The parts of the package from the top down: each imports itself and what is below it, never what is beside it."""
STAGES = ("outline", "search", "doubts", "headings", "markers", "frame", "lines")
"""The folders of detect from the top down; each imports only itself and those below it."""
VERSION = "speechkit.__version__"
"""Needs nothing, and everybody may ask for it."""


def part_of(name: str) -> str:
    """The part of the package that a module is in: speechkit.load.pdf.rows → load."""
    return ([*name.split("."), "__init__"])[1]


def top_of(file: str) -> str:
    """The part of the package that a file is in: load/pdf/rows.py → load."""
    return file.removesuffix(".py").split("/")[0]


def looks_down(above: str, below: str) -> bool:
    """Whether one part of the package may import another."""
    layer = {part: depth for depth, parts in enumerate(LAYERS) for part in parts}
    return above == below or layer[above] < layer[below]


def modules_used(path: Path) -> Iterator[str]:
    """The modules of the package that a module imports from, each by its full name."""
    for name in imported(path):
        parts = name.split(".")
        if parts[0] == "speechkit" and name not in ("speechkit", VERSION):
            yield name if find_module(parts) else ".".join(parts[:-1])


def find_module(parts: list[str]) -> bool:
    place = PACKAGE.joinpath(*parts[1:])
    return place.with_suffix(".py").is_file() or place.is_dir()


def test_every_part_of_the_package_has_its_layer() -> None:
    parts = {top_of(named(path)) for path in MODULES}
    assert parts <= {part for layer in LAYERS for part in layer}


def test_imports_go_down_only() -> None:
    found = [(named(path), name) for path in MODULES for name in modules_used(path)]
    assert [(file, name) for file, name in found if not looks_down(top_of(file), part_of(name))] == []


FORMATS = sorted({row.module.split(".")[0] for row in LOADERS})
"""The folders of speechkit/load, a format each."""


@pytest.mark.parametrize("shared", ["numbering", "office"])
def test_what_formats_share_imports_no_format(shared: str) -> None:
    found = [
        (named(path), name)
        for path in (PACKAGE / "load" / shared).glob("*.py")
        for name in modules_used(path)
        if any(is_within(name, f"speechkit.load.{folder}") for folder in FORMATS)
    ]
    assert found == []


ENDINGS = {"", "s", "es", "y", "ies", "ing", "ings", "ed", "er", "_x"}


def look_alike(one: str, other: str) -> bool:
    """Whether two names are the same or differ by an ending only: title, titles; entry, entries."""
    same = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one == other or (same > 2 and {one[same:], other[same:]} <= ENDINGS)


@pytest.mark.parametrize(
    "names",
    ["title title", "title titles", "head heading", "shapes shape", "entry entries", "page page_x", "fold folding"],
)
def test_names_that_differ_by_an_ending_look_alike(names: str) -> None:
    assert look_alike(*names.split())


@pytest.mark.parametrize("names", ["to_json to_jsonl", "fold folders", "line_kinds line_words", "task tables"])
def test_other_names_do_not(names: str) -> None:
    assert not look_alike(*names.split())


def test_no_two_files_have_names_that_look_alike() -> None:
    files = [path for path in MODULES if path.name != "__init__.py"]
    assert [(named(a), named(b)) for a, b in combinations(files, 2) if look_alike(a.stem, b.stem)] == []


INTERFACES = {"load", "emit", "main"}
"""What many modules have so that a table can name them."""


def test_no_two_modules_have_a_public_function_or_class_of_one_name() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for path in MODULES:
        for node in parse_module(path).body:
            is_thing = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
            if is_thing and not node.name.startswith("_") and node.name not in INTERFACES:
                places[node.name].append(named(path))
    assert {name: paths for name, paths in places.items() if len(paths) > 1} == {}


DATA_TYPES = ["model", "node", "source_map", "data_type", "errors", "messages/__init__"]


@pytest.mark.parametrize("name", DATA_TYPES)
def test_the_data_types_import_nothing_of_the_package_but_each_other(name: str) -> None:
    allowed = tuple(f"speechkit.{module.split('/')[0]}" for module in DATA_TYPES)
    found = [module for module in imported(PACKAGE / f"{name}.py") if module.startswith("speechkit")]
    assert [module for module in found if not module.startswith(allowed)] == []


def test_only_the_command_line_prints_or_exits() -> None:
    found = [
        (named(path), node.func.id)
        for path in MODULES
        if path.parent.name != "cli" and path.name != "progress.py"
        for node in ast.walk(parse_module(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("print", "exit", "quit")
    ]
    assert found == []


def test_every_module_begins_with_a_sentence_about_it_in_one_line() -> None:
    first = {named(path): (ast.get_docstring(parse_module(path)) or "").partition("\n")[0] for path in MODULES}
    assert {name: line for name, line in first.items() if not line[:1].isupper() or line.count(" ") < 2} == {}


def is_generated(text: str) -> bool:
    """Whether a module is a table that a program wrote, which nobody reads from top to bottom."""
    return "written by tests/fit/" in (ast.get_docstring(ast.parse(text)) or "")


def test_every_module_can_be_read_in_one_go() -> None:
    texts = {named(path): path.read_text(encoding="utf-8") for path in MODULES}
    assert [name for name, text in texts.items() if len(text.splitlines()) > LIMIT and not is_generated(text)] == []


def test_public_names_are_sorted_and_there() -> None:
    assert speechkit.__all__ == sorted(speechkit.__all__)
    assert [name for name in speechkit.__all__ if not hasattr(speechkit, name)] == []


def test_importing_the_package_loads_no_library() -> None:
    script = "import sys, speechkit; print(*sorted(sys.modules))"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert set(result.stdout.split()).isdisjoint({"typer", "yaml", "jieba", "lxml", "json", "speechkit.detect"})


NUMERALS_SPELLED = ("一二三四五六", "壹贰", "壹貳", "甲乙丙丁", "子丑寅卯", "０-９", "①-", "①②③④", "ⅠⅡ", "Ⅰ-Ⅻ", "㈠㈡")
"""Beginnings of the classes of numerals that language/numerals.py spells."""
SPELLS_EXAMPLES = {"load/numbering/number_formats.py"}  # a docstring shows what its function takes


@pytest.mark.parametrize("path", [path for path in MODULES if path.parent.name != "language"], ids=named)
def test_numerals_are_spelled_in_language_alone(path: Path) -> None:
    if named(path) in SPELLS_EXAMPLES:
        return
    text = path.read_text(encoding="utf-8")
    assert [spelled for spelled in NUMERALS_SPELLED if spelled in text] == []


def test_no_message_is_put_together_so_that_it_cannot_be_translated() -> None:
    assert [(one.place, one.text) for one in find_messages() if not one.is_sound] == []


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_no_message_lacks_its_translation_and_none_is_left_over(language: str) -> None:
    """`python tests/catalogues.py` finds a new one; write its Chinese in zh_CN, then the same command again."""
    translated = {entry.msgid for entry in read_catalogue(language) if entry.msgstr}
    wanted = {one.text for one in find_messages() if one.is_sound}
    assert (sorted(wanted - translated), sorted(translated - wanted)) == ([], [])


def test_the_folders_of_detect_import_downwards() -> None:
    depth = {f"speechkit.detect.{name}": i for i, name in enumerate(STAGES)}
    wrong = []
    for path in MODULES:
        folder = "speechkit.detect." + path.parent.name
        if path.parent.parent.name != "detect" or folder not in depth:
            continue
        for name in imported(path):
            other = ".".join(name.split(".")[:3])
            if depth.get(other, len(depth)) < depth[folder]:
                wrong.append(f"{named(path)} imports {name}")
    assert wrong == []
