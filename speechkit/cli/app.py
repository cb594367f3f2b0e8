"""Joins the commands. `outline` is loaded with this module, each of the others when it is called."""

# Without `from __future__ import annotations`: typer would have to compile each annotation at every start.

import sys
from typing import Annotated

import typer

from speechkit import __version__
from speechkit.cli.console import print_result
from speechkit.cli.lean import LeanCommand, LeanGroup
from speechkit.cli.outline_command import outline_command

# Typer's coloured traceback is off: what a user can cause is one line, and a bug is reported with Python's own.
app = typer.Typer(cls=LeanGroup, pretty_exceptions_enable=False, no_args_is_help=True)
app.command("outline", cls=LeanCommand)(outline_command)


def run() -> None:
    """Run the command that the arguments name, in UTF-8."""
    for stream in (sys.stdout, sys.stderr):  # None where it is closed
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    app(prog_name="speechkit")


def _print_version(wanted: bool) -> None:
    if wanted:
        print_result(f"speechkit {__version__}")
        raise typer.Exit


Version = Annotated[
    bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
]


@app.callback()
def speechkit(version: Version = False) -> None:
    """The outline of a Chinese speech, report or official document, as its author meant it."""
