"""Defines the options that the commands share: their names and their help."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from speechkit.emit import EMITTERS
from speechkit.load import LOADERS

FORMAT_NAMES = [row.name for row in EMITTERS]
KIND_NAMES = [row.name for row in LOADERS]


def _complete_format(incomplete: str) -> list[str]:
    return [name for name in FORMAT_NAMES if name.startswith(incomplete)]


def _complete_kind(incomplete: str) -> list[str]:
    return [name for name in KIND_NAMES if name.startswith(incomplete)]


Files = Annotated[
    list[str] | None,
    typer.Argument(metavar="[FILE|-]...", show_default=False, help="What to read; standard input for - or no name."),
]
FormatName = Annotated[
    str | None,
    typer.Option(
        "-f",
        "--format",
        metavar="NAME",
        autocompletion=_complete_format,
        help="What to write: {formats}. By default what the suffix of --output "
        "says, or else tree on a terminal and yaml in a pipe.",
    ),
]
OutputPath = Annotated[
    str | None, typer.Option("-o", "--output", metavar="PATH", help="The file to write, or a folder for one file each.")
]
Depth = Annotated[int | None, typer.Option("--depth", min=1, metavar="N", help="Write the first N levels only.")]
Text = Annotated[bool, typer.Option("--text", help="Write the text of each node, not its title alone.")]
Numbers = Annotated[
    Literal["keep", "strip"], typer.Option("--numbers", help="Keep 一、（一）1. before the titles, or leave them out.")
]
Select = Annotated[
    str | None,
    typer.Option("--select", metavar="PATH", help="Write one branch only, by numbers (2.1) or by names (第二/一要)."),
]
Match = Annotated[
    list[str] | None,
    typer.Option(
        "--match",
        metavar="TEXT",
        help="Write only the branches that contain this, and what is above them; given several times, all must hold.",
    ),
]
Regex = Annotated[bool, typer.Option("--regex", help="What --match names are regular expressions.")]
Renumber = Annotated[
    Literal["gbt", "speech", "decimal"] | None,
    typer.Option("--renumber", help="New numbers: 一、（一）1.（1）; 一、第一，一是; or 1 1.1 1.1.1."),
]
Keywords = Annotated[int, typer.Option("--keywords", min=0, metavar="N", help="Give each node its N keywords.")]
Dictionary = Annotated[
    str | None,
    typer.Option("--dictionary", metavar="FILE", help="Words that --keywords does not know, one a line."),
]
Stats = Annotated[
    bool, typer.Option("--stats", help="The length of each branch, and the minutes and seconds to speak it.")
]
Pace = Annotated[
    int | None, typer.Option("--pace", min=1, metavar="N", help="Characters spoken in a minute; by default 220.")
]
Fence = Annotated[bool, typer.Option("--fence", help="Mermaid: in a fence, as Markdown pages draw it.")]
AsList = Annotated[bool, typer.Option("--list", help="Markdown: a nested list instead of headings.")]
Width = Annotated[int, typer.Option("--width", min=4, metavar="N", help="Titles have at most N characters.")]
Kind = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar="KIND",
        autocompletion=_complete_kind,
        help="The kind of the files: {kinds}. By default their content decides.",
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", metavar="NAME", help="The encoding of plain text. By default the content decides."),
]
Color = Annotated[
    Literal["auto", "always", "never"],
    typer.Option("--color", help="Colours: auto is on a terminal only, without NO_COLOR."),
]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Print errors only, no notices.")]
Show = Annotated[
    Literal["markers", "tree", "left-out"] | None,
    typer.Option(
        "--show",
        help="Instead of the outline: every place where a marker could stand, the bare tree, "
        "or the lines left out before and after the text.",
    ),
]
Explain = Annotated[
    bool, typer.Option("--explain", help="Instead of the outline: what was decided for each such place, and why.")
]
