"""Everything that can go wrong and that a user can mend.

SpeechkitError                 exit code 1
├── LoadError                  a file cannot be read: missing, a folder, empty, binary, undecodable, encrypted …
│   └── MissingExtra           it could be read if an optional package or program were installed
└── EmitError                  an outline cannot be written: a full disk, a format that cannot carry it
"""

from __future__ import annotations


class SpeechkitError(Exception):
    """One line: what is wrong, and what to do about it."""

    exit_code = 1

    def __init__(self, problem: str, remedy: str = "", *, source: str | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.remedy = remedy
        self.source = source

    def __str__(self) -> str:
        """FILE: what is wrong. What to do."""
        where = f"{self.source}: " if self.source else ""
        advice = f" {self.remedy.rstrip('.')}." if self.remedy else ""
        return f"{where}{self.problem.rstrip('.')}.{advice}"

    def __reduce__(self) -> tuple[object, ...]:
        """Crosses to another process whole."""
        return _rebuild, (type(self), self.problem, self.remedy, self.source)


def _rebuild(kind: type[SpeechkitError], problem: str, remedy: str, source: str | None) -> SpeechkitError:
    return kind(problem, remedy, source=source)


class LoadError(SpeechkitError):
    """A source cannot be read."""


class MissingExtra(LoadError):
    """A source could be read if an optional package or program were installed."""


class EmitError(SpeechkitError):
    """An outline cannot be written."""
