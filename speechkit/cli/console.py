"""Writes results to standard output and notices and errors to standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence

import typer

from speechkit.errors import EmitError, SpeechkitError, tell_reason
from speechkit.language.unshown_lines import report_left_out
from speechkit.messages import Message, translate
from speechkit.messages.message import as_message, place_message
from speechkit.model import Notice, Outline

UNCLAIMED = "{count} numbered lines are in no list, the first is line {line}"


def is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def use_color(wanted: str, *, on_screen: bool) -> bool:
    """Whether to write colours: always, never, or where a person sees them and has not said otherwise."""
    return wanted == "always" or (wanted == "auto" and on_screen and has_colors())


def has_colors() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write_to_stdout(data: bytes) -> None:
    """Write and flush now, so that a closed pipe or a full disk is noticed here and not when Python shuts down."""
    try:
        if sys.stdout is None:
            raise EmitError("standard output is closed", "Write to a file with --output")
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python would write the rest again at exit
        if isinstance(error, BrokenPipeError):  # the reader needs no more
            raise typer.Exit(0) from error
        problem = Message("standard output cannot be written: {reason}", reason=tell_reason(error))
        raise EmitError(problem, "Write to another place with --output") from error


def print_result(text: str) -> None:
    """Print lines on standard output."""
    try:
        write_to_stdout(f"{text}\n".encode())
    except EmitError as error:
        print_error(error, None)
        raise typer.Exit(1) from error


def print_notices(found: Outline, source: str, *, with_text: bool) -> None:
    """The notices, those of all numbered lines that are in no list as one.

    Nearly every web page has lines that are left out; what names them is for --show, and for a result with the text.
    """
    left_out = report_left_out(found.document, found.frame) if with_text else ()
    for notice in (*_sum_up(found.notices), *left_out):
        where = f"{found.source or source}:{notice.line}" if notice.line else (found.source or source)
        print_line(place_message(where, as_message(notice.message)))


def _sum_up(notices: Sequence[Notice]) -> Iterator[Notice]:
    unclaimed = [notice for notice in notices if notice.code == "unclaimed"]
    yield from (notice for notice in notices if notice.code not in ("unclaimed", "left-out"))
    if len(unclaimed) == 1:
        yield unclaimed[0]
    elif unclaimed:
        first = unclaimed[0].line
        yield Notice("unclaimed", Message(UNCLAIMED, count=len(unclaimed), line=first))


def print_error(error: SpeechkitError, source: str | None) -> None:
    print_line(error.message if error.source or source is None else place_message(source, error.message))


def print_line(message: str) -> None:
    """One line on standard error in the user's language; control characters, as of a file's name, are escaped."""
    if sys.stderr is not None:
        print(f"speechkit: {escape_controls(translate(message))}", file=sys.stderr)


def escape_controls(text: str, keep: str = "　") -> str:
    """The text with each control character written as an escape: \\x1b."""
    return "".join(c if c.isprintable() or c in keep else c.encode("unicode_escape").decode() for c in text)
