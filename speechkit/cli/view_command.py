"""The command `speechkit view`: shows the outline as a page in the browser."""

from __future__ import annotations

import tempfile
import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from speechkit.api import outline_file
from speechkit.cli.arguments import Encoding, Kind, Match, Numbers, Pace, Regex, Renumber, Select, Width
from speechkit.cli.choices import check_kind
from speechkit.cli.console import print_error
from speechkit.cli.lean import LeanCommand
from speechkit.cli.refusals import refuse_encoding, refuse_names, refuse_search
from speechkit.emit import EmitOptions, emit
from speechkit.errors import EmitError, SpeechkitError, tell_reason
from speechkit.messages import Message
from speechkit.model import Outline
from speechkit.shape import reshape

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

NoOpen = Annotated[bool, typer.Option("--no-open", help="Write the page and print its path, but open no browser.")]


@app.command(cls=LeanCommand)
def view(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="What to read; standard input for -.")],
    no_open: NoOpen = False,
    numbers: Numbers = "keep",
    select: Select = None,
    match: Match = None,
    regex: Regex = False,
    renumber: Renumber = None,
    pace: Pace = None,
    width: Width = 40,
    kind: Kind = None,
    encoding: Encoding = None,
) -> None:
    """Show the outline as a mind map in the browser: a page in the folder for temporary files."""
    refuse_names(file)
    refuse_encoding(encoding)
    refuse_search(select, match, regex=regex)
    kind = check_kind(kind)
    try:
        found = outline_file(file, kind=kind, encoding=encoding, width=width)
        page = write_page(
            reshape(found, select=select, match=match or (), regex=regex, order=renumber),
            EmitOptions(numbers=numbers, pace=pace or EmitOptions().pace),
        )
    except SpeechkitError as error:
        print_error(error, file)
        raise typer.Exit(1) from error
    if no_open or not open_page(page):
        print(page)


def write_page(outline: Outline, options: EmitOptions) -> Path:
    """The page in a new temporary file, which is not deleted: the browser reads it later."""
    try:
        with tempfile.NamedTemporaryFile("wb", prefix="speechkit-", suffix=".html", delete=False) as file:
            file.write(str(emit(outline, "html", options)).encode("utf-8", "replace"))
    except OSError as error:
        problem = Message("the page cannot be written: {reason}", reason=tell_reason(error))
        raise EmitError(problem, "Write it to a place of your own: speechkit outline FILE -o page.html") from error
    return Path(file.name)


def open_page(page: Path) -> bool:
    """Open the page in a browser; False where there is none."""
    return webbrowser.open(page.as_uri())
