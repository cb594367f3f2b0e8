"""Defines the errors that a user can cause and put right.

SpeechkitError                 exit code 1
├── LoadError                  a file cannot be read: missing, a folder, empty, binary, undecodable, encrypted …
│   └── MissingExtra           it could be read if an optional package or program were installed
└── EmitError                  an outline cannot be written: a full disk, a format that cannot carry it
"""

from __future__ import annotations

import sys

RUN = "Run: "
"""How a remedy begins that is a command."""


class SpeechkitError(Exception):
    """An error with a one-line message: what is wrong, and what to do."""

    exit_code = 1

    def __init__(self, problem: str, remedy: str = "", *, source: str | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.remedy = remedy
        self.source = source

    def __str__(self) -> str:
        """FILE: what is wrong. What to do."""
        where = f"{self.source}: " if self.source else ""
        return f"{where}{self.problem.rstrip('.')}.{self._advice()}"

    def _advice(self) -> str:
        if not self.remedy or self.remedy.startswith(RUN):  # a full stop would be copied with the command
            return f" {self.remedy}".rstrip()
        return f" {self.remedy.rstrip('.')}."

    def __reduce__(self) -> tuple[object, ...]:
        """Keeps problem, remedy and source when the error is sent to another process."""
        return _rebuild, (type(self), self.problem, self.remedy, self.source)


def _rebuild(kind: type[SpeechkitError], problem: str, remedy: str, source: str | None) -> SpeechkitError:
    return kind(problem, remedy, source=source)


class LoadError(SpeechkitError):
    """A source cannot be read."""


class MissingExtra(LoadError):
    """A source could be read if an optional package or program were installed."""


class EmitError(SpeechkitError):
    """An outline cannot be written."""


def install_command(*packages: str) -> str:
    """The remedy where packages are missing, for the running Python: Run: /usr/bin/python3 -m pip install resvg-py"""
    python = f'"{sys.executable}"' if " " in sys.executable else sys.executable
    return f"{RUN}{python} -m pip install {' '.join(packages)}"
