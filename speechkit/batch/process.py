"""Starts a worker process and talks with it."""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import tempfile
from collections import deque
from queue import SimpleQueue
from threading import Thread
from time import monotonic
from typing import IO, Any, NamedTuple

from speechkit.batch.current_task import share_current_task
from speechkit.batch.worker import BUFFER, Orders
from speechkit.messages import Message

PIPE = 1 << 20
"""Bytes between two processes: a chunk of speeches cut to pieces has a quarter of that."""


class Ended:
    """The last message of a worker: its process has ended."""


class Said(NamedTuple):
    """Some messages of a worker."""

    worker: Worker
    said: list[tuple[Any, int]]
    """None when it is ready, then one result a task, each with its size in bytes; Ended at last."""


class Worker:
    """A process that does tasks one after the other; a thread of this process receives its messages."""

    def __init__(self, orders: Orders, messages: SimpleQueue[Said], folder: str | None) -> None:
        self.todo: deque[tuple[int, Any]] = deque()
        """The numbered tasks that it was given and has not answered."""
        self.ready = False
        self.blamed: int | None = None
        """The number of the task that took too much time or memory."""
        self.given = monotonic()
        """When it was given the tasks."""
        self._chunk: list[int] = []
        self._current = share_current_task()
        self._messages = messages
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the worker
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", "from speechkit.batch.worker import main; main()", self._current.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=BUFFER,
            stderr=self._stderr,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(os.path.abspath(path) for path in sys.path)},
            cwd=folder if folder and os.path.isdir(folder) else None,
            start_new_session=True,  # Ctrl-C is for the parent, which then ends its workers
        )
        _widen(self._process.stdin)
        _widen(self._process.stdout)
        self._send(orders)
        Thread(target=self._listen, daemon=True).start()

    def give(self, chunk: list[tuple[int, Any]]) -> None:
        """Hand over numbered tasks; only when it has no others: then it reads, and the pipe cannot fill."""
        self.todo.extend(chunk)
        self._chunk = [number for number, _ in chunk]
        self._current.set(0)
        self.given = monotonic()
        self._send([task for _, task in chunk])

    def mark_ready(self) -> None:
        """Note that it is ready: it has opened all that it needs."""
        self.ready = True
        self._current.unlink()

    @property
    def pace(self) -> float:
        """Seconds that a task of its chunk took, once all are done."""
        return (monotonic() - self.given) / len(self._chunk)

    def at(self) -> tuple[int | None, float]:
        """The number of the task that it is at, and the moment when it began; None where its result is here already."""
        place, moment = self._current.get()
        number = self._chunk[place] if place < len(self._chunk) else None
        return (number if any(number == waiting for waiting, _ in self.todo) else None), moment

    def kill(self) -> None:
        """End it and all that it started; the message Ended follows."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()

    def end(self) -> str:
        """Release the process after its end; the result is how it ended: SIGKILL, or exit code 1."""
        self.kill()
        code = self._process.wait()
        with contextlib.suppress(OSError):
            assert self._process.stdin is not None
            self._process.stdin.close()
        self._stderr.close()
        self._current.close()
        return signal.Signals(-code).name if code < 0 else Message("exit code {code}", code=code)

    def read_last_line(self) -> str:
        """The last line that it wrote to stderr before it was ready."""
        self._stderr.seek(0)
        lines = self._stderr.read().decode("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else ""

    def _send(self, message: object) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError, OSError):  # it has ended: the listening thread reports it
            self._process.stdin.write(pickle.dumps(message, protocol=5))
            self._process.stdin.flush()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as pipe, contextlib.suppress(EOFError, OSError):
            while True:
                self._messages.put(Said(self, _receive(pipe)))
        self._messages.put(Said(self, [(Ended(), 0)]))


def _widen(pipe: IO[bytes] | None) -> None:
    """Make room for a whole chunk, so that neither side waits while the other moves it; where Linux allows it."""
    with contextlib.suppress(ImportError, AttributeError, OSError):
        import fcntl

        assert pipe is not None
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE)


def _receive(pipe: IO[bytes]) -> list[tuple[Any, int]]:
    """The next results and their sizes; EOFError where the pipe ends, be it in the middle of them."""
    size = int.from_bytes(pipe.read(8), "little")
    parcel = pipe.read(size)
    if not parcel or len(parcel) < size:
        raise EOFError
    return [(pickle.loads(message), len(message)) for message in pickle.loads(parcel)]
