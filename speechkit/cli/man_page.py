"""Writes the manual page, in the language of man(7), from what the help of all commands says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from speechkit import __version__
from speechkit.cli.help_page import HelpPage, HelpRow, describe_command
from speechkit.messages import translate

TITLE = '.TH SPEECHKIT 1 "" "speechkit {version}" "User Commands"'
BREAK = re.compile(r"(?<=[、-鿿！-～])(?![、。，．：；！？）])")
"""Where Chinese may go on in the next line; roff knows it of blanks only."""
STATUS = (
    HelpRow("0", "Done. check: nothing was found; diff: the drafts are the same."),
    HelpRow("1", "A file could not be read or written. check: something was found; diff: the drafts differ."),
    HelpRow("2", "The command was called wrongly. check and diff: a file could not be read."),
    HelpRow("130", "Interrupted with Ctrl-C."),
)


def write_man_page(group: Any, ctx: Any) -> str:
    """The page for the group of all commands."""
    top = describe_command(group, ctx)
    pages = [
        describe_command(command, type(ctx)(command, info_name=name, parent=ctx))
        for name in group.list_commands(ctx)
        if (command := group.get_command(ctx, name)) is not None
    ]
    parts = [
        TITLE.format(version=__version__),
        ".ad l\n.nh",  # Chinese has no blanks to widen, and names of formats are not to be hyphenated
        f".SH {translate('NAME')}",
        f"speechkit \\- {_escape(top.about)}",
        f".SH {translate('SYNOPSIS')}",
        *(line for page in pages for line in (".B", _escape(page.usage), ".br")),
        f".SH {translate('OPTIONS')}",
        *_rows(top.options),
        *(line for page in pages for line in _command(page)),
        f".SH {translate('EXIT STATUS')}",
        *_rows(STATUS),
    ]
    return "\n".join(parts) + "\n"


def _command(page: HelpPage) -> Iterator[str]:
    """The section of one command."""
    yield f".SH {_escape(page.usage.split(' [')[0]).upper()}"
    yield _escape(page.about)
    yield from _rows((*page.arguments, *page.options))
    for example in page.examples:
        yield from (".PP", _escape(translate(example.help)), ".RS", ".nf", _escape(example.command), ".fi", ".RE")


def _rows(rows: Sequence[HelpRow]) -> Iterator[str]:
    for row in rows:
        yield from (".TP", f".B {_escape(row.names)}", _escape(translate(row.help)))


def _escape(text: str) -> str:
    """The text as roff shows it: no backslash, dash or dot at the head of a line means anything."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    escaped = BREAK.sub(r"\\:", escaped)
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
