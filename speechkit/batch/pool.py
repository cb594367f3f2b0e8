"""Gives tasks to worker processes and returns one result for each, in order, in bounded memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, suppress
from itertools import islice
from math import inf
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any, Generic, TypeVar

from speechkit.batch.limits import Limits
from speechkit.batch.process import Ended, Said, Worker
from speechkit.batch.worker import Failed, Orders, OutOfMemory
from speechkit.errors import SpeechkitError
from speechkit.messages import Message

T = TypeVar("T")
R = TypeVar("R")

WINDOW = 512
"""At most this many results for each process wait for a slower one before them …"""
HELD_BYTES = 64_000_000
"""… and at most this many bytes of them in all."""
CHUNK = 128
"""A worker is given at most this many tasks at once …"""
CHUNK_SECONDS = 0.1
"""… and no more than it is likely to do in this many seconds, so that all workers finish at about the same time."""
TRIES = 3
"""A task whose process ends unexpectedly is tried this many times: another task may have been the cause."""


class Pool(Generic[T, R]):
    """Processes that do one kind of work.

    A process that hangs, runs out of memory or ends is replaced; its task gets the result of `failed(task, why)`.
    """

    def __init__(self, work: Callable[[T], R], failed: Callable[[T, str], R], limits: Limits) -> None:
        self._failed = failed
        self._limits = limits
        self._orders = Orders(work, limits.memory, limits.patience)
        self._workers: list[Worker] = []
        self._begin()

    def _begin(self) -> None:
        self._messages: SimpleQueue[Said] = SimpleQueue()
        self._done: dict[int, R] = {}
        self._held = 0  # bytes of the results that wait for their turn
        self._taken = 0  # tasks read so far
        self._prepared: list[tuple[int, T]] = []
        self._again: deque[tuple[int, T]] = deque()
        self._deaths: dict[int, int] = {}
        self._failed_starts = 0
        self._deadline = monotonic() + (self._limits.timeout or inf)
        self._pace = CHUNK_SECONDS  # seconds a task, as measured; so the first chunks hold one

    def close(self) -> None:
        """End all processes."""
        for worker in self._workers:
            worker.kill()
        while self._workers:
            self._workers.pop().end()
        self._begin()

    def run(self, tasks: Iterable[T]) -> Generator[R]:
        """The results in the order of the tasks, of which no more than a window is read ahead."""
        with closing(self.run_together(tasks)) as parcels:
            for results in parcels:
                yield from results

    def run_together(self, tasks: Iterable[T]) -> Generator[list[R]]:
        """The same results, in lists of as many as are ready."""
        source, next_out = iter(tasks), 0
        self._taken = 0
        self._deaths.clear()
        try:
            while self._hand_out(source, next_out) or self._done:
                if ready := self._take_ready(next_out):
                    yield ready
                    next_out += len(ready)
                elif self._busy():
                    self._wait()
        except BaseException:  # the caller has stopped: nobody needs what the processes still do
            self.close()
            raise

    def _take_ready(self, next_out: int) -> list[R]:
        """The results whose turn it is."""
        ready: list[R] = []
        while next_out + len(ready) in self._done:
            ready.append(self._done.pop(next_out + len(ready)))
        self._held = self._held if self._done else 0
        return ready

    def _busy(self) -> bool:
        return bool(self._again) or any(worker.todo for worker in self._workers)

    def _hand_out(self, source: Iterator[T], next_out: int) -> bool:
        """Give every idle worker a chunk; True while any worker is busy."""
        while (idle := next((w for w in self._workers if not w.todo), None)) or len(self._workers) < self._limits.jobs:
            chunk = self._take_again() or self._prepared or self._take_new(source, next_out)
            if not chunk:
                break
            if chunk is self._prepared:
                self._prepared = []
            if idle is None:
                idle = Worker(self._orders, self._messages, self._limits.folder)
                self._workers.append(idle)
            idle.give(chunk)
        self._prepared = self._prepared or self._take_new(source, next_out)  # so that no worker waits for the input
        return self._busy()

    def _take_again(self) -> list[tuple[int, T]]:
        """Tasks whose worker ended; one that may have been the cause is given alone."""
        chunk: list[tuple[int, T]] = []
        while self._again and len(chunk) < CHUNK:
            suspect = self._again[0][0] in self._deaths
            if suspect and chunk:
                break
            chunk.append(self._again.popleft())
            if suspect:
                break
        return chunk

    def _take_new(self, source: Iterator[T], next_out: int) -> list[tuple[int, T]]:
        if self._held > HELD_BYTES:
            return []
        size = min(CHUNK, max(1, int(CHUNK_SECONDS / self._pace)), next_out + WINDOW * self._limits.jobs - self._taken)
        chunk = list(enumerate(islice(source, size), self._taken))
        self._taken += len(chunk)
        return chunk

    def _wait(self) -> None:
        """Wait for a message of a worker, or until one has exceeded its time."""
        with suppress(Empty):  # at most a second: on some systems a Ctrl-C waits as long
            self._take_in(self._messages.get(timeout=min(1.0, max(0.0, self._deadline - monotonic()))))
        if monotonic() >= self._deadline:
            self._kill_late(self._limits.timeout or inf)

    def _kill_late(self, timeout: float) -> None:
        """Kill the workers whose task takes too long, and compute when the next check is due."""
        now = monotonic()
        self._deadline = now + timeout
        for worker in self._workers:
            if worker.ready and worker.todo and worker.blamed is None:
                number, began = worker.at()
                if number is not None and began + timeout <= now:
                    worker.blamed = number
                    worker.kill()
                else:
                    self._deadline = min(self._deadline, max(began + timeout, now + 0.01))

    def _take_in(self, message: Said) -> None:
        for said, size in message.said:
            self._take_result(message.worker, said, size)

    def _take_result(self, worker: Worker, said: Any, size: int) -> None:
        if isinstance(said, Ended):
            self._remove(worker)
        elif not worker.ready:
            worker.mark_ready()
            self._failed_starts = 0
        elif isinstance(said, Failed):
            raise said.error
        else:
            number, task = worker.todo.popleft()
            if isinstance(said, OutOfMemory):
                worker.blamed = number
                said = self._failed(task, Message("it takes more memory than --memory allows"))
            self._done[number] = said
            self._held += size
            if not worker.todo:
                self._pace = 0.5 * self._pace + 0.5 * worker.pace

    def _remove(self, worker: Worker) -> None:
        """Decide about the tasks of a worker that has ended: one may have been the cause, the others are done again."""
        self._workers.remove(worker)
        number, _ = worker.at()
        read_last_line, how = worker.read_last_line(), worker.end()
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts >= TRIES:
                remedy = "Is --memory too low?" if self._limits.memory else ""
                raise SpeechkitError(
                    Message("worker processes end as they start: {reason}", reason=read_last_line or how), remedy
                )
        elif problem := self._find_fault(worker, number, how):
            failed_task = next(task for task in worker.todo if task[0] == number)
            worker.todo.remove(failed_task)
            self._done[failed_task[0]] = self._failed(failed_task[1], problem)
        self._again.extendleft(reversed(worker.todo))

    def _find_fault(self, worker: Worker, number: int | None, how: str) -> str | None:
        """Why the task that the worker was at has failed; None while it may be tried again."""
        if number is None or worker.blamed not in (None, number):
            return None
        if worker.blamed == number:
            return Message("it takes longer than --timeout, {seconds:g} s", seconds=self._limits.timeout)
        self._deaths[number] = self._deaths.get(number, 0) + 1
        if self._deaths[number] < TRIES:
            return None
        return Message("the process that reads it ends each time ({how})", how=how)
