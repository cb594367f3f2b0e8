"""Prints the progress of a run on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import monotonic
from typing import Any, Protocol

from speechkit.batch.inputs import Count
from speechkit.batch.task import Row
from speechkit.messages import Message, Series, translate
from speechkit.messages.message import as_message, place_message

FIRST_LINE, NEXT_LINES = 10.0, 60.0
"""Seconds until a line is printed where no terminal watches."""
RATE = "{rate:.0f}/s"
SHOWN_ERRORS = 20
"""Documents that are named as they fail; the others are in the rows."""


class Progress(Protocol):
    """Receives what happens during a run."""

    def start(self, done: int, count: Callable[[], Count]) -> None:
        """Begin where this many documents are done; `count` gives the total, and is called only if it is shown."""

    def step(self, rows: list[Row]) -> None:
        """Note that these documents are done."""

    def say(self, line: str) -> None:
        """Show a message to the user."""

    def close(self) -> None:
        """The run has ended."""


class Silent:
    """Prints nothing."""

    def start(self, done: int, count: Callable[[], Count]) -> None:
        """Do nothing."""

    def step(self, rows: list[Row]) -> None:
        """Do nothing."""

    def say(self, line: str) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class Lines:
    """Prints a plain line from time to time."""

    def __init__(self) -> None:
        self._done, self._failed, self._here = 0, 0, 0
        self._total: int | None = None
        self._began = self._next = 0.0

    def start(self, done: int, count: Callable[[], Count]) -> None:
        """Count from here."""
        counted = count()
        self._done, self._total = done, counted.documents
        self._began = monotonic()
        self._next = self._began + FIRST_LINE
        if counted.left_out:
            self.say(Message("{count} files of other kinds are left out; --glob '*' takes all", count=counted.left_out))

    def step(self, rows: list[Row]) -> None:
        """Count, and print if it is time."""
        self._done += len(rows)
        self._here += len(rows)
        for row in rows:
            if row.error is not None:
                self._failed += 1
                self._name_failed(row)
        if monotonic() >= self._next:
            self._next = monotonic() + NEXT_LINES
            self._report()

    def _report(self) -> None:
        self.say(self._describe())

    def _name_failed(self, row: Row) -> None:
        if self._failed <= SHOWN_ERRORS:
            self.say(place_message(row.id, as_message(row.error or "")))
        if self._failed == SHOWN_ERRORS:
            self.say("further errors are in the rows only")

    def _describe(self) -> Series:
        """1200 of 10000 documents, 3 failed, 310/s, 28 s left"""
        rate = self._here / (monotonic() - self._began)
        known = self._total is not None
        done, left = "{count} of {total} documents" if known else "{count} documents", (self._total or 0) - self._done
        parts = [Message(done, count=self._done, total=self._total)]
        parts += [Message("{count} failed", count=self._failed)] if self._failed else []
        parts += [Message(RATE, rate=rate)]
        parts += [Message("{seconds:.0f} s left", seconds=max(0, left) / rate)] if known and rate else []
        return Series(", ", parts)

    def say(self, line: str) -> None:
        """Print it; control characters, for example of an id, are escaped."""
        print(f"speechkit: {to_printable(translate(line))}", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Do nothing: nothing is open."""


class Bar(Lines):
    """A bar with rate and remaining time; lines appear above it."""

    def __init__(self) -> None:
        super().__init__()
        from rich.console import Console  # slow to import, and only for a person who watches
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns: list[Any] = [
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
        ]
        self._bar = Progress(*columns, console=Console(stderr=True), transient=True, refresh_per_second=4)
        self._task = self._bar.add_task("", total=None, rate="")
        self._bar.start()

    def start(self, done: int, count: Callable[[], Count]) -> None:
        """Count from here."""
        super().start(done, count)
        self._bar.update(self._task, completed=done, total=self._total)

    def step(self, rows: list[Row]) -> None:
        """Move the bar."""
        super().step(rows)
        rate = self._here / (monotonic() - self._began)
        self._bar.update(self._task, completed=self._done, rate=RATE.format(rate=rate))

    def _report(self) -> None:
        """Do nothing: the bar shows the count."""

    def say(self, line: str) -> None:
        """Print it above the bar."""
        self._bar.console.print(
            f"speechkit: {to_printable(translate(line))}", markup=False, highlight=False, soft_wrap=True
        )

    def close(self) -> None:
        """Remove the bar."""
        self._bar.stop()


def to_printable(text: str) -> str:
    """Control characters escaped."""
    return "".join(c if c.isprintable() or c == "　" else c.encode("unicode_escape").decode() for c in text)


def choose_progress(*, quiet: bool) -> Progress:
    """A bar on a terminal, lines elsewhere, nothing with --quiet."""
    if quiet or sys.stderr is None:
        return Silent()
    if sys.stderr.isatty():
        try:
            return Bar()
        except ModuleNotFoundError:  # a typer without rich
            return Lines()
    return Lines()
