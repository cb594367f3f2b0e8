"""The command `speechkit diff`: compares two drafts by their outlines."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from speechkit.api import outline_file
from speechkit.cli.arguments import Color, Encoding, Kind
from speechkit.cli.choices import check_kind
from speechkit.cli.console import is_terminal, print_error, use_color, write_to_stdout
from speechkit.cli.lean import LeanCommand
from speechkit.cli.refusals import refuse_encoding, refuse_names, refuse_no_output
from speechkit.diff import Comparison, compare_outlines
from speechkit.emit.clean import for_screen
from speechkit.errors import SpeechkitError
from speechkit.load.sources import STDIN
from speechkit.output import write_file

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

TROUBLE = 2
"""The exit code where a draft cannot be read; 1 says that the drafts differ."""
TWICE = "Standard input can be one of the two drafts only."

ComparisonFormat = Annotated[
    Literal["tree", "markdown", "json"], typer.Option("-f", "--format", help="How to write what is different.")
]
ComparisonPath = Annotated[str | None, typer.Option("-o", "--output", metavar="PATH", help="The file to write.")]


@app.command(cls=LeanCommand)
def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The draft before; standard input for -.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The draft now; standard input for -.")],
    format: ComparisonFormat = "tree",
    output: ComparisonPath = None,
    kind: Kind = None,
    encoding: Encoding = None,
    color: Color = "auto",
) -> None:
    """Compare two drafts by outline. Exit code 0 if they are the same, 1 if not, 2 if one cannot be read."""
    refuse_names(old, new)
    refuse_no_output(output)
    refuse_encoding(encoding)
    kind = check_kind(kind)
    if old == new == STDIN:
        raise typer.BadParameter(TWICE, param_hint="'NEW'")
    drafts = []
    for source in (old, new):
        try:
            drafts.append(outline_file(source, kind=kind, encoding=encoding))
        except SpeechkitError as error:
            print_error(error, source)
    if len(drafts) < 2:
        raise typer.Exit(TROUBLE)
    compared = compare_outlines(*drafts)
    try:
        on_screen = output in (None, STDIN) and is_terminal()
        written = _write(compared, format, color=use_color(color, on_screen=on_screen))
        data = (for_screen(written) if on_screen and format != "tree" else written).encode("utf-8", "replace")
        if output in (None, STDIN):
            write_to_stdout(data)
        else:
            write_file(Path(str(output)), data)
    except SpeechkitError as error:
        print_error(error, None)
        raise typer.Exit(TROUBLE) from error
    raise typer.Exit(0 if compared.is_same else 1)


def _write(compared: Comparison, format: str, *, color: bool) -> str:
    if format == "json":
        from speechkit.diff.as_json import write_object

        return write_object(compared)
    if format == "markdown":
        from speechkit.diff.as_markdown import write_list

        return write_list(compared)
    from speechkit.diff.as_tree import write_tree

    return write_tree(compared, color=color)
