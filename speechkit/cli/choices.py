"""Checks the values of options and finds what they name; a wrong value ends with exit code 2."""

from __future__ import annotations

import os
from pathlib import Path

import typer

from speechkit.cli.arguments import FORMAT_NAMES, KIND_NAMES
from speechkit.cli.console import is_terminal, print_error, write_to_stdout
from speechkit.cli.values import no_choice
from speechkit.emit import ALIASES, EMITTERS, Format, find_format, format_of_suffix
from speechkit.errors import EmitError, SpeechkitError
from speechkit.load import LOADERS
from speechkit.messages import Message
from speechkit.output import Folder, OneFile, Output, Stream

ONE_DOCUMENT = "One {format} result holds one document. Use --format jsonl, or --output FOLDER/ for a file each."
NO_TEXT = "{format} is no text for a terminal. Use --output FILE."
KIND_ALIASES = {"word": "docx", "md": "markdown", "web": "html"}
"""Names that people know a kind of files by."""


def choose_format(name: str | None, output: str | None) -> Format:
    """The format asked for, by name or by the suffix of the file to write; a tree for a person, YAML for a pipe."""
    if name is None and output is None and is_terminal():
        return find_format("tree")
    if name is None:
        return _format_of_output(output)
    return named_format(name)


def named_format(name: str) -> Format:
    """The format of this name; a usage error that suggests another where there is none."""
    try:
        return find_format(name)
    except EmitError as error:
        raise typer.BadParameter(no_choice(name, FORMAT_NAMES, ALIASES), param_hint="'--format'") from error


def _format_of_output(output: str | None) -> Format:
    if not output or _is_folder(output) or not Path(output).suffix:
        return EMITTERS[0]
    if row := format_of_suffix(Path(output)):
        return row
    problem = Message("No format has the suffix {suffix}. Name a format with --format.", suffix=Path(output).suffix)
    raise typer.BadParameter(problem, param_hint="'--output'")


def check_kind(kind: str | None) -> str | None:
    """The name of a kind of files, whatever its case; a suffix is a name, too: txt, htm."""
    if kind is None:
        return None
    wanted = kind.strip().removeprefix(".").lower()
    for row in LOADERS:
        if KIND_ALIASES.get(wanted, wanted) == row.name or f".{wanted}" in row.suffixes:
            return row.name
    raise typer.BadParameter(no_choice(kind, KIND_NAMES, KIND_ALIASES), param_hint="'--from'")


def check_dictionary(path: str | None, keywords: int) -> None:
    if path is None:
        return
    if not keywords:
        raise typer.BadParameter("It is for the words of --keywords N.", param_hint="'--dictionary'")
    from speechkit.language.word_cutter import load_cutter  # loads jieba, which --keywords needs

    try:
        load_cutter(path)
    except SpeechkitError as error:
        print_error(error, path)
        raise typer.Exit(error.exit_code) from error


def _is_folder(path: str) -> bool:
    return path.endswith(("/", os.sep)) or os.path.isdir(path)


def choose_output(path: str | None, row: Format, *, several: bool) -> Output:
    """Where the results go, as the options say."""
    if path is not None and path != "-" and _is_folder(path):
        return Folder(Path(path), row)
    if several and row.between is None:
        raise typer.BadParameter(Message(ONE_DOCUMENT, format=row.name), param_hint="'--format'")
    if row.binary and path is None and is_terminal():
        raise typer.BadParameter(Message(NO_TEXT, format=row.name), param_hint="'--format'")
    if path is not None and path != "-":
        return OneFile(Path(path), row.between)
    if row.binary and is_terminal():
        raise typer.BadParameter(Message(NO_TEXT, format=row.name), param_hint="'--format'")
    return Stream(write_to_stdout, row.between)
