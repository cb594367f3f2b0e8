"""Joins the commands. `outline` is loaded with this module, each of the others when it is called."""

# Without `from __future__ import annotations`: typer would have to compile each annotation at every start.

import sys
import warnings
from typing import Annotated, Any

import typer

from speechkit import __version__
from speechkit.cli.console import print_line, print_result
from speechkit.cli.lean import LeanCommand, LeanGroup
from speechkit.cli.outline_command import outline_command

USAGE = 2

# Typer's coloured traceback is off: what a user can cause is one line, and a bug is reported with Python's own.
app = typer.Typer(name="speechkit", cls=LeanGroup, pretty_exceptions_enable=False, no_args_is_help=True)
app.command("outline", cls=LeanCommand)(outline_command)


def run() -> None:
    """Run the command that the arguments name, in UTF-8."""
    for stream in (sys.stdout, sys.stderr):  # None where it is closed
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    warnings.simplefilter("ignore", FutureWarning)  # what Python may read otherwise one day: --match '[[:alpha:]]'
    try:
        code = app(prog_name="speechkit", standalone_mode=False)
    except Exception as error:  # click's errors have no class that all versions of typer export
        if not hasattr(error, "format_message"):
            raise
        from speechkit.cli.usage_errors import describe_usage_error, is_plea_for_help  # most calls do without

        if is_plea_for_help(error):
            print_result(str(error).rstrip("\n"))
        else:
            print_line(describe_usage_error(error))
        code = USAGE
    sys.exit(code if isinstance(code, int) else 0)


def _print_version(wanted: bool) -> None:
    if wanted:
        print_result(f"speechkit {__version__}")
        raise typer.Exit


def _print_manual(ctx: typer.Context, wanted: bool) -> None:
    if wanted:
        from speechkit.cli.man_page import write_man_page

        group: Any = ctx.command
        print_result(write_man_page(group, ctx).rstrip("\n"))
        raise typer.Exit


Version = Annotated[
    bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
]
Manual = Annotated[
    bool,
    typer.Option(
        "--man", callback=_print_manual, is_eager=True, help="Print the manual page: speechkit --man | man -l -"
    ),
]


@app.callback()
def speechkit(version: Version = False, manual: Manual = False) -> None:
    """The outline of a Chinese speech, report or official document, as its author meant it."""
