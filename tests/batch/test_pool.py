"""The pool: every task exactly one result, in order, whatever becomes of the processes."""

from __future__ import annotations

import os
import random
import signal
import sys
from collections.abc import Iterable
from contextlib import closing
from types import ModuleType
from typing import Any

import pytest
from batch_work import fail, work

from speechkit.batch.limits import Limits
from speechkit.batch.pool import WINDOW, Pool
from speechkit.errors import SpeechkitError

pytestmark = pytest.mark.slow

needs_limits = pytest.mark.skipif(sys.platform != "linux", reason="memory limits as Linux has them")


def run(tasks: Iterable[int | str], **limits: float) -> list[int | str]:
    with closing(Pool(work, fail, Limits(**limits))) as pool:  # type: ignore[arg-type]
        return list(pool.run(tasks))


@pytest.mark.parametrize("jobs", [1, 3])
def test_results_come_in_the_order_of_the_tasks(jobs: int) -> None:
    assert run(range(2000), jobs=jobs) == list(range(2000))


def test_no_task_gives_no_result() -> None:
    assert run([]) == []


def test_a_task_that_hangs_is_named_and_the_others_are_done() -> None:
    results = run([1, 2, "hang", *range(100), "hang deaf", 3], jobs=2, timeout=2)
    late = "it takes longer than --timeout, 2 s"
    assert results == [1, 2, f"hang: {late}", *range(100), f"hang deaf: {late}", 3]


@pytest.mark.parametrize(("trouble", "how"), [("exit", "exit code 3"), ("kill", "SIGKILL")])
def test_a_task_that_ends_its_process_each_time_is_named_and_the_others_are_done(trouble: str, how: str) -> None:
    results = run([*range(200), trouble, *range(200)], jobs=2)
    assert results == [*range(200), f"{trouble}: the process that reads it ends each time ({how})", *range(200)]


@needs_limits
def test_a_task_that_takes_too_much_memory_is_named_and_the_others_are_done() -> None:
    results = run([*range(50), "eat", *range(50)], jobs=2, memory=1 << 30)
    assert results == [*range(50), "eat: it takes more memory than --memory allows", *range(50)]


def test_processes_that_cannot_even_start_are_one_error(monkeypatch: pytest.MonkeyPatch) -> None:
    here_only = ModuleType("here_only")
    monkeypatch.setitem(sys.modules, "here_only", here_only)
    exec("def work(task): return task", vars(here_only))
    with closing(Pool(here_only.work, fail, Limits())) as pool, pytest.raises(SpeechkitError, match="here_only"):
        list(pool.run(range(5)))


def test_what_the_work_raises_stops_the_run() -> None:
    with pytest.raises(SpeechkitError, match="the disk is full"):
        run([1, 2, "raise", 3], jobs=2)
    with pytest.raises(SpeechkitError, match="ZeroDivisionError: a fault"):
        run([1, 2, "break", 3], jobs=2)


def process_ids(pool: Pool[Any, Any]) -> list[int]:
    """The processes of a pool that live now."""
    return [worker._process.pid for worker in pool._workers]


def test_what_a_library_prints_does_not_reach_the_results() -> None:
    assert run([1, "print", 2]) == [1, "print", 2]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="signals as POSIX has them")
@pytest.mark.parametrize("seed", range(5))
def test_processes_killed_from_outside_change_nothing(seed: int) -> None:
    dice, results = random.Random(seed), []
    with closing(Pool(work, fail, Limits(jobs=2))) as pool:
        for result in pool.run(range(3000)):
            results.append(result)
            if dice.random() < 0.003:
                os.kill(dice.choice(process_ids(pool)), signal.SIGKILL)
    assert results == list(range(3000))


def test_tasks_are_read_no_further_ahead_than_the_window() -> None:
    read = 0

    def count() -> Iterable[int]:
        nonlocal read
        while True:
            yield read
            read += 1

    with closing(Pool(work, fail, Limits(jobs=2))) as pool:
        results = pool.run(count())
        assert [next(results) for _ in range(10)] == list(range(10))
        assert read < 10 + 2 * WINDOW


def test_a_pool_can_be_used_again_after_a_run_was_left() -> None:
    with closing(Pool(work, fail, Limits(jobs=2))) as pool:
        left = pool.run(range(1000))
        assert next(left) == 0
        left.close()
        assert list(pool.run(range(100))) == list(range(100))


def test_processes_end_with_the_pool() -> None:
    with closing(Pool(work, fail, Limits(jobs=2))) as pool:
        assert list(pool.run(range(100))) == list(range(100))
        ids = process_ids(pool)
    assert ids
    for process in ids:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
