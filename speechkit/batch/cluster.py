"""Makes the rows of tasks on the workers of a Dask cluster, in order.

A partition of the tasks is one task for Dask, which repeats it on another worker when one is lost. On its worker a
pool of one process does the work, so a document that hangs or crashes the process is handled as on one machine.
"""

from __future__ import annotations

import logging
import os
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from threading import Lock
from typing import Any

from speechkit.batch.job import OutlineJob
from speechkit.batch.limits import Limits
from speechkit.batch.pool import Pool
from speechkit.batch.task import Row, Task
from speechkit.errors import MissingExtra, SpeechkitError, install_command
from speechkit.messages import Message

try:
    import distributed
except ModuleNotFoundError as error:
    raise MissingExtra("--cluster needs distributed", install_command("distributed")) from error

PARTITION_SECONDS = 1.0
"""A partition has as many tasks as are likely to take this many seconds …"""
PARTITION_LIMIT = 256
"""… and at most this many."""
FIRST_PARTITION = 4
AHEAD = 3
"""Partitions for each thread of the cluster that are being done or wait at once: so far the input is read ahead."""
RETRIES = 3
TIMEOUT = 10
"""Seconds to wait for a scheduler."""

_idle: dict[tuple[OutlineJob, Limits], list[Pool[Task, Row]]] = {}
"""On a worker: pools between two partitions, which keep their process and what it has loaded."""
_lock = Lock()


def outline_on_cluster(address: str, job: OutlineJob, tasks: Iterator[Task], limits: Limits) -> Generator[list[Row]]:
    """The rows of the tasks, a partition at a time.

    `address` is that of a scheduler, or `local` to start a cluster here for this run.
    """
    with _connect(address, limits.jobs) as client:
        try:
            # the paths of the tasks are relative to this folder; a cluster has it at the same place, or tables only
            yield from _gather(client, job, tasks, replace(limits, jobs=1, folder=os.getcwd()))
        except distributed.KilledWorker as error:
            problem = "the cluster has lost too many workers"
            raise SpeechkitError(problem, "Look into their logs, then go on with --resume") from error
        finally:
            client.run(close_pools)


@contextmanager
def _connect(address: str, jobs: int) -> Iterator[Any]:
    """A client of the scheduler, and a scheduler and workers of its own for `local`."""
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # Dask replaces lost workers by itself
    # threads are enough for the workers: each of them runs a pool with a process of its own
    local: dict[str, Any] = {"processes": False, "threads_per_worker": 1, "dashboard_address": None}
    try:
        if address == "local":
            client = distributed.Client(n_workers=jobs, silence_logs=logging.CRITICAL, **local)
        else:
            client = distributed.Client(address, timeout=TIMEOUT, set_as_default=False)
    except (OSError, ValueError) as error:
        problem = Message("no Dask scheduler answers at {address}", address=address)
        raise SpeechkitError(problem, "Start one with: dask scheduler; or say --cluster local") from error
    with client:
        yield client


def _gather(client: Any, job: OutlineJob, tasks: Iterator[Task], limits: Limits) -> Iterator[list[Row]]:
    """The rows of the partitions in order; only as many are submitted ahead as keep the cluster busy."""
    coming: deque[Any] = deque()
    size, seconds = FIRST_PARTITION, 0.0
    while True:
        room = AHEAD * max(1, sum(client.nthreads().values()))
        while len(coming) < room and (partition := list(islice(tasks, size))):
            coming.append(client.submit(outline_partition, job, limits, partition, pure=False, retries=RETRIES))
        if not coming:
            return
        rows = coming.popleft().result()
        measured = sum(row.seconds for row in rows) / len(rows)
        seconds = 0.7 * seconds + 0.3 * measured if seconds else measured
        size = min(PARTITION_LIMIT, max(1, int(PARTITION_SECONDS / max(seconds, 1e-6))))
        yield rows


def outline_partition(job: OutlineJob, limits: Limits, tasks: list[Task]) -> list[Row]:
    """What runs on a worker: the rows of a few tasks."""
    with _lock:
        waiting = _idle.setdefault((job, limits), [])
        pool = waiting.pop() if waiting else Pool(job.do, job.fail, limits)
    rows = list(pool.run(tasks))
    with _lock:
        waiting.append(pool)
    return rows


def close_pools() -> None:
    """What runs on every worker at the end."""
    with _lock:
        for pools in _idle.values():
            while pools:
                pools.pop().close()
        _idle.clear()
