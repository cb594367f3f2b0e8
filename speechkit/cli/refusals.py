"""Refuses values that no document could make right: names, encodings and searches that are empty or wrong."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping, Sequence

import typer

from speechkit.messages import Message

NO_NAME = "It is empty. Name a file, or - for standard input."
NO_OUTPUT = "It is empty. Name a file or a folder to write."
NO_ENCODING = "there is no encoding {encoding}. Name utf-8, gb18030, big5, utf-16 or another that Python knows."
NO_PATH = "It is empty. Try 2.1 or 第二/一要."
NO_WORDS = "It is empty. Name what to look for."
NO_REGEX = "{wanted} is no regular expression: {error}."
SLASHES = "/／ \u3000"


def refuse_names(*sources: str) -> None:
    """A usage error for a file without a name, as an unset variable of a script gives it."""
    if not all(map(str.strip, sources)):
        raise typer.BadParameter(NO_NAME, param_hint="'FILE'")


def refuse_no_output(output: str | None) -> None:
    """A usage error for an --output without a name: Python takes it for the current folder."""
    if output is not None and not output.strip():
        raise typer.BadParameter(NO_OUTPUT, param_hint="'--output'")


def refuse_empty(given: Mapping[str, Sequence[str] | None]) -> None:
    """A usage error for an option that is given without a word in it."""
    for option, values in given.items():
        if values is not None and not "".join(values).strip(" ,，"):
            raise typer.BadParameter(NO_WORDS, param_hint=f"'{option}'")


def refuse_encoding(encoding: str | None) -> None:
    """A usage error for an encoding that Python does not know."""
    if encoding is None:
        return
    try:
        codecs.lookup(encoding)
    except (LookupError, ValueError) as error:
        raise typer.BadParameter(Message(NO_ENCODING, encoding=encoding), param_hint="'--encoding'") from error


def refuse_search(select: str | None, match: Sequence[str] | None, *, regex: bool) -> None:
    """A usage error for an empty --select or --match, and for what is no regular expression."""
    if select is not None and not select.strip(SLASHES):
        raise typer.BadParameter(NO_PATH, param_hint="'--select'")
    for wanted in match or ():
        if not wanted.strip():
            raise typer.BadParameter(NO_WORDS, param_hint="'--match'")
        try:
            re.compile(wanted if regex else "")
        except re.error as error:
            problem = Message(NO_REGEX, wanted=wanted, error=str(error))
            raise typer.BadParameter(problem, param_hint="'--match'") from error
