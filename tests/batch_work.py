"""Work for the tests of the pool: quick, unless a task says what is to go wrong."""

from __future__ import annotations

import os
import signal
import time

from speechkit.errors import SpeechkitError


def work(task: int | str) -> int | str:
    """The task itself."""
    if isinstance(task, str):
        TROUBLE[task]()
    return task


def fail(task: int | str, problem: str) -> str:
    """The task and why it failed."""
    return f"{task}: {problem}"


def _raise() -> None:
    raise SpeechkitError("the disk is full")


def _break() -> None:
    raise ZeroDivisionError("a fault")


TROUBLE = {
    "hang": lambda: time.sleep(600),
    "hang deaf": lambda: (signal.signal(signal.SIGTERM, signal.SIG_IGN), time.sleep(600)),
    "exit": lambda: os._exit(3),
    "kill": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "eat": lambda: bytearray(1 << 34),
    "raise": _raise,
    "break": _break,
    "print": lambda: print("noise on standard output", flush=True),
}
