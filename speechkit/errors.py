"""Defines the errors that a user can cause and put right.

SpeechkitError                 exit code 1
├── LoadError                  a file cannot be read: missing, a folder, empty, binary, undecodable, encrypted …
│   └── MissingExtra           it could be read if an optional package or program were installed
└── EmitError                  an outline cannot be written: a full disk, a format that cannot carry it
"""

from __future__ import annotations

import sys

from speechkit.messages import Message
from speechkit.messages.message import as_message, place_message

RUN = "Run: {command}"
"""A remedy that is a command."""
ALONE, ADVISED = "{problem}.", "{problem}. {remedy}."
COMMANDED = "{problem}. {remedy}"
"""Without a full stop, which would be copied with the command."""


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
        return self.message

    @property
    def message(self) -> Message:
        """What `str` gives, for `speechkit.translate`."""
        said = self._advise()
        return place_message(self.source, said) if self.source else said

    def _advise(self) -> Message:
        if not self.remedy:
            return Message(ALONE, problem=as_message(self.problem))
        is_command = isinstance(self.remedy, Message) and self.remedy.template == RUN
        template = COMMANDED if is_command else ADVISED
        return Message(template, problem=as_message(self.problem), remedy=as_message(self.remedy))

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


def install_command(*packages: str) -> Message:
    """The remedy where packages are missing, for the running Python: Run: /usr/bin/python3 -m pip install resvg-py"""
    python = f'"{sys.executable}"' if " " in sys.executable else sys.executable
    return Message(RUN, command=f"{python} -m pip install {' '.join(packages)}")


def tell_reason(error: Exception) -> Message:
    """What the operating system says is wrong: no space left on device."""
    return Message((getattr(error, "strerror", None) or str(error)).lower())
