"""The command line: the only module that reads arguments, prints or exits."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from speechkit import __version__
from speechkit.api import add_keywords, outline_file
from speechkit.cli.arguments import (
    AsList,
    Depth,
    Dictionary,
    Encoding,
    Explain,
    Files,
    FormatName,
    Keywords,
    Kind,
    Match,
    Numbers,
    OutputPath,
    Pace,
    Quiet,
    Renumber,
    Select,
    Show,
    Stats,
    Text,
    Width,
)
from speechkit.cli.choices import check_dictionary, check_kind, choose_format, choose_output
from speechkit.cli.console import (
    escape_controls,
    has_colors,
    is_terminal,
    print_error,
    print_notices,
    print_result,
)
from speechkit.cli.lean import LeanCommand, LeanGroup
from speechkit.collector import spare_collector
from speechkit.emit import EmitOptions, emit
from speechkit.errors import SpeechkitError

# No pretty traceback: what a user can cause is one line; what is left is a bug, and belongs into a report whole.
app = typer.Typer(cls=LeanGroup, pretty_exceptions_enable=False, no_args_is_help=True)


def main() -> None:
    """Run the command; the entry point of the console script."""
    spare_collector()
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


@app.command(cls=LeanCommand)
def outline(
    files: Files = None,
    format: FormatName = None,
    output: OutputPath = None,
    depth: Depth = None,
    text: Text = False,
    numbers: Numbers = "keep",
    as_list: AsList = False,
    select: Select = None,
    match: Match = None,
    renumber: Renumber = None,
    keywords: Keywords = 0,
    dictionary: Dictionary = None,
    stats: Stats = False,
    pace: Pace = 220,
    width: Width = 40,
    kind: Kind = None,
    encoding: Encoding = None,
    show: Show = None,
    explain: Explain = False,
    quiet: Quiet = False,
) -> None:
    """Write the outline of documents."""
    sources = files or _standard_input()
    row = choose_format(format, output)
    check_kind(kind)
    check_dictionary(dictionary, keywords)
    results = choose_output(output, row, several=len(sources) > 1)
    on_screen = output is None and is_terminal()
    options = EmitOptions(
        depth=depth,
        text=text,
        numbers=numbers,
        as_list=as_list,
        stats=stats,
        pace=pace,
        color=on_screen and has_colors(),
    )
    failed = False
    for source in sources:
        try:
            if explain or show:
                results.add(source, _explain(source, "why" if explain else show, kind=kind, encoding=encoding))
                continue
            found = outline_file(source, kind=kind, encoding=encoding, width=width)
            if (select, match, renumber) != (None, None, None):
                from speechkit.shape import reshape  # seldom asked for

                found = reshape(found, select=select, match=match, order=renumber)
            if keywords:
                found = add_keywords(found, keywords, dictionary=dictionary)
            if not quiet:
                print_notices(found, source)
            results.add(source, _to_bytes(emit(found, row.name, options)))
        except SpeechkitError as error:
            failed = True
            print_error(error, source)
    try:
        results.finish()
    except SpeechkitError as error:
        failed = True
        print_error(error, None)
    raise typer.Exit(1 if failed else 0)


def _explain(source: str, what: str | None, *, kind: str | None, encoding: str | None) -> bytes:
    """What the detector saw or decided, line by line."""
    from speechkit.detect.explain import SHOWS, show_reasons
    from speechkit.load import load

    lines = SHOWS.get(what or "", show_reasons)(load(source, kind=kind, encoding=encoding))
    return "".join(escape_controls(line, keep="　\t") + "\n" for line in lines).encode("utf-8", "replace")


@app.command(cls=LeanCommand)
def formats() -> None:
    """List what can be read and written, and what has to be installed for it."""
    from speechkit.formats import format_tables  # looks into the installed packages: not at every start

    print_result(format_tables())


def _standard_input() -> list[str]:
    if sys.stdin is None or sys.stdin.isatty():
        raise typer.BadParameter("Name a file, or pipe a text in.", param_hint="'FILE'")
    return ["-"]


def _to_bytes(result: str | bytes) -> bytes:
    return result if isinstance(result, bytes) else result.encode("utf-8", "replace")
