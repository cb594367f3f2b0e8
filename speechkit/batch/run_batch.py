"""Runs a batch from its inputs to its output."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import astuple, dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic

from speechkit.batch.inputs import Inputs
from speechkit.batch.job import OutlineJob
from speechkit.batch.journal import Journal
from speechkit.batch.limits import Limits
from speechkit.batch.pool import Pool
from speechkit.batch.progress import Progress
from speechkit.batch.sinks import LIST, TABLE_SINKS, OutlineFolder, Sink, names_table
from speechkit.batch.task import Row, Task
from speechkit.errors import EmitError


@dataclass(frozen=True, slots=True)
class Request:
    """What a run is to do."""

    inputs: Inputs
    output: str
    job: OutlineJob = field(default_factory=OutlineJob)
    limits: Limits = field(default_factory=Limits)
    cluster: str | None = None
    resume: bool = False
    restart: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """The result of a run."""

    output: str
    done: int
    """Rows of the output, those of earlier runs included."""
    failed: int
    here: int
    """Rows that this run added."""
    seconds: float


def choose_sink(request: Request) -> Sink:
    """The table that the output's suffix names, or else a folder."""
    refuse_own_input(request)
    output = Path(request.output)
    if names_table(request.output):
        table = TABLE_SINKS[output.suffix.lower()]
        return table(output, request.job._replace(format="jsonl", folder=None))
    return OutlineFolder(output / LIST, request.job._replace(folder=str(output.absolute())))


def refuse_own_input(request: Request) -> None:
    """Fail where the output is the input or holds it: outlines could be written over documents."""
    output = Path(os.path.realpath(request.output))
    if any(Path(os.path.realpath(path)).is_relative_to(output) for path in request.inputs.paths):
        raise EmitError(
            "the input is there, and could be overwritten", "Choose another --output", source=request.output
        )


def run_batch(request: Request, progress: Progress) -> Summary | None:
    """Outline everything that is not done yet; an interrupted run can be resumed. None where nothing was left to do."""
    began, sink, here = monotonic(), choose_sink(request), 0
    journal = Journal(sink.final, _settings(request.inputs, sink.job))
    if request.resume and sink.final.exists() and not journal.part.exists():
        return None
    sink.check()
    outline = _choose_engine(request)
    journal.begin(resume=request.resume, restart=request.restart)
    with closing(journal):
        sink.prepare()
        tasks = journal.skip_done(request.inputs.tasks(), sink.is_there)
        progress.start(journal.done, request.inputs.count)
        with closing(outline(sink.job, tasks, request.limits)) as parcels:
            for rows in parcels:
                journal.write(rows)
                progress.step(rows)
                here += len(rows)
        journal.finish(sink.publish)
    return Summary(request.output, journal.done, journal.failed, here, monotonic() - began)


Engine = Callable[[OutlineJob, Iterator[Task], Limits], Generator[list[Row]]]


def _choose_engine(request: Request) -> Engine:
    """The function that makes the rows: with processes of this machine, or on a cluster."""
    if request.cluster is None:
        return _outline_here
    from speechkit.batch.cluster import outline_on_cluster  # needs an optional package

    return partial(outline_on_cluster, request.cluster)


def _outline_here(job: OutlineJob, tasks: Iterator[Task], limits: Limits) -> Generator[list[Row]]:
    with closing(Pool(job.do, job.fail, limits)) as pool:
        yield from pool.run_together(tasks)


def _settings(inputs: Inputs, job: OutlineJob) -> dict[str, object]:
    """What must be the same when a run is resumed: what the rows depend on, not what only their speed depends on."""
    settings = job._replace(folder=None)._asdict()
    return {**settings, "options": astuple(job.options), **inputs.columns._asdict()}
