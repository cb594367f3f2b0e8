"""Refuses options that have no effect on what is written: a wrong use, told in one line."""

from __future__ import annotations

import os
from pathlib import Path

import typer

from speechkit.emit import Format, format_of_suffix
from speechkit.messages import Message, Series

DRAWN = ("svg", "png", "mermaid", "plantuml")
TABLES = ("csv", "tsv", "xlsx")
MEASURED = ("tree", "yaml", "json", "jsonl", "html", *TABLES)

USED_BY: dict[str, tuple[str, ...]] = {
    "--stats": MEASURED,
    "--list": ("markdown",),
    "--fence": ("mermaid",),
    "--keywords": ("yaml", "json", "jsonl", "markdown", "tree"),
}
"""Options that only some formats use."""
UNUSED_BY: dict[str, tuple[str, ...]] = {
    "--text": DRAWN,
    "--depth": ("text",),
    "--numbers": ("json", "jsonl"),
}
"""Options that some formats do not use: a drawing has no text, JSON carries the markers always."""
ALWAYS_MEASURED = ("html", *TABLES)
"""Formats that give minutes without --stats."""


def refuse_idle(row: Format, given: dict[str, bool]) -> None:
    """A usage error for the first option that is given and has no effect on a format."""
    for option, is_given in given.items():
        if is_given and (row.name not in USED_BY.get(option, (row.name,)) or row.name in UNUSED_BY.get(option, ())):
            raise typer.BadParameter(_tell_idle(row, option), param_hint=f"'{option}'")
    if given.get("--pace") and not given.get("--stats") and row.name not in ALWAYS_MEASURED:
        raise typer.BadParameter("It has no effect without --stats.", param_hint="'--pace'")
    if given.get("--regex") and not given.get("--match"):
        raise typer.BadParameter("It has no effect without --match.", param_hint="'--regex'")


def refuse_idle_inputs(paths: list[str], files_from: str | None, *, null: bool, globs: bool) -> None:
    """A usage error for an option about inputs of a kind that is not given: lists, folders."""
    if null and files_from is None:
        raise typer.BadParameter("It has no effect without --files-from.", param_hint="'--null'")
    if globs and all(map(os.path.isfile, paths)):
        raise typer.BadParameter("It has no effect without a folder to read.", param_hint="'--glob'")


def refuse_with_explanation(instead: str, given: dict[str, bool]) -> None:
    """A usage error for the first option that is given beside one that prints something else than an outline."""
    for option, is_given in given.items():
        if is_given:
            problem = Message("It has no effect with {option}, which prints no outline.", option=instead)
            raise typer.BadParameter(problem, param_hint=f"'{option}'")


def refuse_other_suffix(row: Format, output: str | None) -> None:
    """A usage error where the name of the output says another format than --format; .txt is any text."""
    if output is None or output == "-" or output.endswith(("/", os.sep)) or os.path.isdir(output):
        return
    said = format_of_suffix(Path(output))
    if said and said.name != row.name and not (said.suffix == ".txt" and not row.binary):
        problem = Message(
            "{file} would be {said} by its name, and --format says {format}. Leave one out.",
            file=output,
            said=said.name,
            format=row.name,
        )
        raise typer.BadParameter(problem, param_hint="'--output'")


def _tell_idle(row: Format, option: str) -> Message:
    """What is wrong with an option that has no effect on a format."""
    if users := USED_BY.get(option):
        return Message(
            "It has no effect on {format}. It is for {formats}.", format=row.name, formats=Series(", ", users)
        )
    others = Series(", ", UNUSED_BY[option])
    return Message("It has no effect on these formats: {formats}.", formats=others)
