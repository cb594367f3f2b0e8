"""The command `speechkit formats`: lists what can be read and written, and what has to be installed for it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from typing import Annotated

import typer

from speechkit.cli.console import print_result
from speechkit.cli.lean import LeanCommand
from speechkit.emit import EMITTERS
from speechkit.errors import install_command
from speechkit.load import LOADERS
from speechkit.messages import Message, Series, translate

Schema = Annotated[bool, typer.Option("--schema", help="Print the JSON Schema of --format json instead.")]
NEEDS = " (needs {packages}. {command})"
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command(cls=LeanCommand)
def formats(schema: Schema = False) -> None:
    """List what can be read and written, and what has to be installed for it."""
    if schema:
        print_result((files("speechkit.emit") / "outline.schema.json").read_text("utf-8").rstrip())
    else:
        print_result(format_tables())


def format_tables() -> str:
    """The two tables, a format a line; a format whose packages are not installed names them."""
    inputs = [
        (row.name, " ".join(row.suffixes), translate(row.help), needs(getattr(row, "packages", ()))) for row in LOADERS
    ]
    outputs = [(row.name, row.suffix, translate(row.help), needs(row.packages)) for row in EMITTERS]
    return "\n".join([translate("Reads"), *in_columns(inputs), "", translate("Writes"), *in_columns(outputs)])


def in_columns(rows: list[tuple[str, str, str, str]]) -> Iterator[str]:
    """The rows as lines in which the columns stand below each other."""
    names, suffixes = (max(len(row[i]) for row in rows) for i in (0, 1))
    for name, suffix, help, remedy in rows:
        yield f"  {name:{names}}  {suffix:{suffixes}}  {help}{remedy}"


def needs(packages: tuple[str, ...]) -> str:
    """What to run for the packages that are not installed; empty where all are."""
    missing = [name for name in packages if not _is_installed(name)]
    if not missing:
        return ""
    return translate(Message(NEEDS, packages=Series(" and ", missing), command=install_command(*missing)))


def _is_installed(package: str) -> bool:
    try:
        version(package)
    except PackageNotFoundError:
        return False
    return True
