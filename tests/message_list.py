"""Finds every message in the code: what goes into errors, notices, help, rules and lines for people.

A message is written where it is made, in English. What is put together with + or an f-string cannot be translated and
is reported with its place.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import speechkit
from speechkit.cli import help_page, man_page
from speechkit.detect.doubts.doubtful_places import DOUBTS
from speechkit.detect.search.costs import COSTS
from speechkit.diff import wording
from speechkit.load.file_kinds import NAMES
from speechkit.load.office.left_out import BOXES, EMBEDDED
from speechkit.load.office.zip_parts import LIMITS
from speechkit.load.pdf.from_pdf import ORDER
from speechkit.load.sources import FAILURES

PACKAGE = Path(speechkit.__file__).parent

TAKES: dict[str, tuple[int | str, ...]] = {
    **dict.fromkeys(("SpeechkitError", "LoadError", "MissingExtra", "EmitError", "OutputBroken"), (0, 1)),
    **dict.fromkeys(("Message", "Series", "translate", "as_message", "print_line", "say", "BadParameter"), (0,)),
    **dict.fromkeys(("Notice", "tell_count", "tell_skipped"), (1,)),
    "count_of": (1, 2),
    **dict.fromkeys(("Record", "Task"), ("problem",)),
    "CsvRow": (1,),
    **dict.fromkeys(("Option", "Argument"), ("help",)),
    **dict.fromkeys(("HelpRow", "Example"), (1,)),
    "Loader": (2, "help", "files"),
    "Format": (2, "help"),
    "Rule": ("message", "what", "why", "source"),
}
"""What is called with a message → which of its arguments are one."""
WORDS = re.compile(r"[^\W\d_]")
FIELD = re.compile(r"\{[^{}]*\}")


class Found(NamedTuple):
    """A message, or what cannot be one, and where it is."""

    text: str
    place: str
    is_sound: bool = True


@cache
def parse_module(path: Path) -> ast.Module:
    """The syntax of a file; many tests look at the same ones."""
    return ast.parse(path.read_text(encoding="utf-8"))


class Module:
    """The syntax of a module, and what its names stand for."""

    def __init__(self, path: Path) -> None:
        self.name = path.relative_to(PACKAGE).as_posix()
        self.tree = parse_module(path)
        self.functions = {node.name: node for node in self.tree.body if isinstance(node, ast.FunctionDef)}
        self.constants = {**dict(_imports(self.tree.body)), **dict(_assignments(self.tree.body))}

    def find(self) -> Iterator[Found]:
        """All messages of the module."""
        for function in (node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef)):
            yield from self._find_in(function, {**self.constants, **_gather(function)})
            is_module = function.name == Path(self.name).stem  # outline_command of outline_command.py
            if self.name.startswith("cli/") and (is_module or any(map(is_command, function.decorator_list))):
                yield Found(" ".join((ast.get_docstring(function) or "").split()), self.name)
        yield from self._find_in(self.tree, self.constants, skip=ast.FunctionDef)

    def _find_in(self, top: ast.AST, known: dict[str, list[ast.expr]], skip: type | None = None) -> Iterator[Found]:
        for node in _walk(top, skip):
            if isinstance(node, ast.Call):
                taken = TAKES.get(ast.unparse(node.func).split(".")[-1], ())
                given = [arg for i, arg in enumerate(node.args) if i in taken]
                given += [keyword.value for keyword in node.keywords if keyword.arg in taken]
                for argument in given:
                    yield from self._texts(argument, known, f"{self.name}:{node.lineno}")

    def _texts(self, node: ast.expr, known: dict[str, list[ast.expr]], place: str) -> Iterator[Found]:
        """The texts that an expression may be; parameters and what other modules return are made elsewhere."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield Found(node.value, place)
        elif isinstance(node, ast.JoinedStr | ast.BinOp):
            yield Found(ast.unparse(node), place, is_sound=False)
        elif isinstance(node, ast.IfExp):
            parts = [node.body, node.orelse]
            yield from (found for part in parts for found in self._texts(part, known, place))
        elif isinstance(node, ast.BoolOp):
            yield from (found for part in node.values for found in self._texts(part, known, place))
        elif isinstance(node, ast.Tuple | ast.List):
            yield from (found for part in node.elts for found in self._texts(part, known, place))
        elif isinstance(node, ast.Dict):
            yield from (found for part in node.values for found in self._texts(part, known, place))
        elif isinstance(node, ast.Subscript):
            yield from self._texts(node.value, known, place)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".format"):
            yield Found(ast.unparse(node), place, is_sound=False)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in self.functions:
            yield from self._returned(ast.unparse(node.func), place)
        elif isinstance(node, ast.Name):
            rest = {name: values for name, values in known.items() if name != node.id}
            yield from (found for value in known.get(node.id, ()) for found in self._texts(value, rest, place))

    def _returned(self, name: str, place: str) -> Iterator[Found]:
        """The texts that a function of the module may return."""
        function = self.functions.pop(name)  # one that calls itself adds nothing
        inside = {**self.constants, **_gather(function)}
        for node in ast.walk(function):
            if isinstance(node, ast.Return) and node.value:
                yield from self._texts(node.value, inside, place)
        self.functions[name] = function


def is_command(decorator: ast.expr) -> bool:
    """Whether a decorator makes a function a command, whose docstring is its help."""
    return ast.unparse(decorator).startswith(("app.command", "app.callback"))


def _imports(body: list[ast.stmt]) -> Iterator[tuple[str, list[ast.expr]]]:
    """What the constants stand for that a module imports from another of the package."""
    for node in body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("speechkit."):
            place = PACKAGE.joinpath(*(node.module or "").split(".")[1:])
            path = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
            there = dict(_assignments(parse_module(path).body))
            yield from ((alias.name, there[alias.name]) for alias in node.names if alias.name in there)


def _walk(top: ast.AST, skip: type | None) -> Iterator[ast.AST]:
    """All nodes below one, but for what is inside nodes of a kind."""
    waiting = [*ast.iter_child_nodes(top)]
    while waiting:
        node = waiting.pop()
        if skip is None or not isinstance(node, skip):
            yield node
            waiting += ast.iter_child_nodes(node)


def _assignments(body: list[ast.stmt]) -> Iterator[tuple[str, list[ast.expr]]]:
    """What names are assigned in some statements; tuples part by part."""
    for node in body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            yield node.target.id, [node.value]
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, [node.value]
                elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    yield from (
                        (name.id, [value])
                        for name, value in zip(target.elts, node.value.elts, strict=True)
                        if isinstance(name, ast.Name)
                    )


def _gather(function: ast.FunctionDef) -> dict[str, list[ast.expr]]:
    """All that each name is assigned in a function, wherever."""
    found: dict[str, list[ast.expr]] = {}
    for name, values in _assignments([node for node in ast.walk(function) if isinstance(node, ast.stmt)]):
        found.setdefault(name, []).extend(values)
    return found


REASONS_OF_THE_SYSTEM = (
    "disk quota exceeded", "file name too long", "file too large", "input/output error", "invalid argument",
    "is a directory", "no space left on device", "no such file or directory", "not a directory",
    "operation not permitted", "permission denied", "read-only file system", "too many open files",
    "too many levels of symbolic links",
)  # fmt: skip
OF_TYPER = (
    "Install completion for the current shell.",
    "Show completion for the current shell, to copy it or customize the installation.",
    "Show this message and exit.",
)


def _values(words: str | dict[str, str]) -> Iterator[str]:
    yield from (words,) if isinstance(words, str) else words.values()


PASSED = (
    *REASONS_OF_THE_SYSTEM,
    *OF_TYPER,
    *COSTS,
    *DOUBTS,
    *NAMES.values(),
    *ORDER,
    *BOXES,
    *EMBEDDED,
    *(text for _, *texts in (*FAILURES, *LIMITS) for text in texts),
    *(row.help for row in man_page.STATUS),
    *(text for name, words in vars(wording).items() if name.isupper() for text in _values(words)),
    *(help_page.ARGUMENTS, help_page.OPTIONS, help_page.COMMANDS, help_page.EXAMPLES_HEAD),
)
"""What no call shows: tables, and what other programs say."""


@cache
def find_messages() -> list[Found]:
    """Every message of the package, and what should be one and cannot."""
    found = [one for path in sorted(PACKAGE.rglob("*.py")) for one in Module(path).find()]
    found += [Found(text, "a table") for text in PASSED]
    return [one for one in found if not one.is_sound or is_message(one.text)]


def is_message(text: str) -> bool:
    """Whether a text has words or fields, or parts a series."""
    return bool(WORDS.search(text)) or text in (", ", "; ")


def fields_of(text: str) -> set[str]:
    """The fields of a template, with their format."""
    return set(FIELD.findall(text))
