"""The command line: the only module that reads arguments, prints or exits."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from speechkit import __version__
from speechkit.api import outline_file
from speechkit.cli_console import (
    escape_controls,
    has_colors,
    is_terminal,
    print_error,
    print_notices,
    print_result,
    write_to_stdout,
)
from speechkit.cli_options import (
    FORMAT_NAMES,
    KIND_NAMES,
    AsList,
    Depth,
    Encoding,
    Explain,
    Files,
    FormatName,
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
from speechkit.emit import EMITTERS, EmitOptions, Format, emit, find_format, format_of_suffix
from speechkit.errors import EmitError, SpeechkitError
from speechkit.lean import LeanCommand, LeanGroup
from speechkit.output import Folder, OneFile, Output, Stream

# No pretty traceback: what a user can cause is one line; what is left is a bug, and belongs into a report whole.
app = typer.Typer(cls=LeanGroup, pretty_exceptions_enable=False, no_args_is_help=True)


def main() -> None:
    """Run the command; the entry point of the console script."""
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
    row = _choose_format(format, output)
    check_kind(kind)
    results = _choose_output(output, row, several=len(sources) > 1)
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
    from speechkit.detect.explain import SHOWS, explain
    from speechkit.load import load

    lines = SHOWS.get(what or "", explain)(load(source, kind=kind, encoding=encoding))
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


def _choose_format(name: str | None, output: str | None) -> Format:
    """The format asked for, by name or by the suffix of the file to write; a tree for a person, YAML for a pipe."""
    if name is None and output is None and is_terminal():
        return find_format("tree")
    if name is None:
        return _format_of_output(output)
    try:
        return find_format(name)
    except EmitError as error:
        raise typer.BadParameter(
            f"'{name}' is not one of {', '.join(FORMAT_NAMES)}.", param_hint="'--format'"
        ) from error


def _format_of_output(output: str | None) -> Format:
    if not output or _is_folder(output) or not Path(output).suffix:
        return EMITTERS[0]
    if row := format_of_suffix(Path(output)):
        return row
    problem = f"No format has the suffix {Path(output).suffix}. Name a format with --format."
    raise typer.BadParameter(problem, param_hint="'--output'")


def check_kind(kind: str | None) -> None:
    if kind is not None and kind not in KIND_NAMES:
        raise typer.BadParameter(f"'{kind}' is not one of {', '.join(KIND_NAMES)}.", param_hint="'--from'")


def _is_folder(path: str) -> bool:
    return path.endswith(("/", os.sep)) or os.path.isdir(path)


def _choose_output(path: str | None, row: Format, *, several: bool) -> Output:
    """Where the results go, as the options say."""
    if path is not None and path != "-" and _is_folder(path):
        return Folder(Path(path), row)
    if several and row.between is None:
        message = f"One {row.name} result holds one document. Use --format jsonl, or --output FOLDER/ for a file each."
        raise typer.BadParameter(message, param_hint="'--format'")
    if row.binary and path is None and is_terminal():
        raise typer.BadParameter(f"{row.name} is no text for a terminal. Use --output FILE.", param_hint="'--format'")
    if path is not None and path != "-":
        return OneFile(Path(path), row.between)
    if row.binary and is_terminal():
        raise typer.BadParameter(f"{row.name} is no text for a terminal. Use --output PATH.", param_hint="'--format'")
    return Stream(write_to_stdout, row.between)


def _to_bytes(result: str | bytes) -> bytes:
    return result if isinstance(result, bytes) else result.encode("utf-8", "replace")
