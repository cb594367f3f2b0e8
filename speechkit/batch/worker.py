"""Runs in a worker process: reads pickled tasks from standard input, writes results to standard output.

It is started by name (`python -c`), not forked or spawned from the caller's main module: a script that calls
outline_many() needs no `if __name__ == "__main__"`.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
from collections.abc import Callable
from time import monotonic
from typing import Any, BinaryIO, NamedTuple

from speechkit.batch.current_task import CurrentTask
from speechkit.collector import relax_collector
from speechkit.errors import SpeechkitError
from speechkit.messages import Message

TOGETHER_SECONDS = 0.05
"""The results of this time are sent together, since every message wakes the parent."""
BUFFER = 1 << 18
IDLE_SECONDS = 900
"""A worker without a task ends after this time: its parent may no longer exist, and a new worker costs little."""


class Orders(NamedTuple):
    """The first message to a worker."""

    work: Callable[[Any], Any]
    """One task → one result; what it raises stops the run."""
    memory: int | None
    """The most bytes that the process may take."""
    patience: int
    """Seconds after which a task is hopeless, even if no parent is left to end it; 0: never."""


class Failed(NamedTuple):
    """In place of a result: the error that stops the run."""

    error: SpeechkitError


class OutOfMemory:
    """In place of a result: the task needs more memory than there is; the process ends after it."""


def main() -> None:
    """Serve until the parent closes the pipe; the argument is the path of the file in which it notes its task."""
    tasks, results = _take_pipes()
    current = CurrentTask(sys.argv[1])
    orders: Orders = pickle.load(tasks)
    _limit_memory(orders.memory)
    current.set(0)
    _send(results, [pickle.dumps(None)])  # ready: what is imported from here on is the first task's own
    _to_nothing(2)
    try:
        _serve(orders, tasks, results, current)
    except (EOFError, BrokenPipeError, KeyboardInterrupt):
        os._exit(0)  # the parent has ended or needs no more; nobody reads buffered results


def _serve(orders: Orders, tasks: BinaryIO, results: BinaryIO, current: CurrentTask) -> None:
    while True:
        _arm(IDLE_SECONDS)
        sent, parcel = monotonic(), []
        for place, task in enumerate(pickle.load(tasks)):
            _arm(orders.patience)
            current.set(place)
            message, is_last = _do(orders, task)
            parcel.append(message)
            if is_last or monotonic() > sent + TOGETHER_SECONDS:
                _send(results, parcel)
                sent, parcel = monotonic(), []
            if is_last:
                return
        if parcel:
            _send(results, parcel)
        if not gc.get_freeze_count():  # what the first tasks have loaded is never garbage
            relax_collector()


def _do(orders: Orders, task: object) -> tuple[bytes, bool]:
    """The result of a task, and whether it is the last of this process."""
    try:
        return pickle.dumps(orders.work(task), protocol=5), False
    except MemoryError:
        return pickle.dumps(OutOfMemory()), True
    except SpeechkitError as error:
        return pickle.dumps(Failed(error)), True
    except Exception as error:  # a fault in speechkit: the parent shows it, as it shows every error
        return pickle.dumps(
            Failed(SpeechkitError(Message("{kind}: {reason}", kind=type(error).__name__, reason=str(error))))
        ), True


def _send(results: BinaryIO, parcel: list[bytes]) -> None:
    content = pickle.dumps(parcel, protocol=5)
    results.write(len(content).to_bytes(8, "little"))
    results.write(content)
    results.flush()


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The pipes from and to the parent, moved so that no library can read from them or print to them."""
    tasks, results = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb", BUFFER)
    _to_nothing(0, 1)
    return tasks, results


def _to_nothing(*descriptors: int) -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in descriptors:
        os.dup2(nothing, descriptor)
    os.close(nothing)


def _limit_memory(limit: int | None) -> None:
    if limit is not None:
        import resource  # not on Windows, where the command refuses a limit

        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _arm(seconds: int) -> None:
    """Let the system end this process after this time: Python code could not interrupt a hung regular expression."""
    import signal

    if hasattr(signal, "alarm"):
        signal.alarm(seconds)
