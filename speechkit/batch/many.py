"""Outlines many texts in order, on several cores, as the caller asks for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing

from speechkit.batch.job import TextJob, fail_text
from speechkit.batch.limits import Limits, count_cores
from speechkit.batch.pool import Pool
from speechkit.errors import SpeechkitError
from speechkit.model import Outline


def outline_texts(texts: Iterable[str], *, jobs: int | None = None, width: int = 40) -> Iterator[Outline]:
    """The outline of each text, in their order.

    `jobs` is the number of processes, by default one for each core; 1 stays in this process. The texts may come from
    a generator: at most some 500 for each process are read ahead.
    """
    work = TextJob(width).do
    if (jobs or count_cores()) == 1:
        yield from map(_get, map(work, texts))
        return
    with closing(Pool(work, fail_text, Limits(jobs or count_cores()))) as pool:
        yield from map(_get, pool.run(texts))


def _get(result: Outline | SpeechkitError) -> Outline:
    if isinstance(result, SpeechkitError):
        raise result
    return result
