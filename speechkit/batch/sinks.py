"""Turns the finished rows into the output: lines of JSON, a Parquet table, or a folder with a list."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from speechkit.batch.job import DRAFTS, OutlineJob
from speechkit.batch.task import Task

LIST = "batch.jsonl"
"""The list in a folder of outlines: a row for every document."""


@dataclass(frozen=True, slots=True)
class JsonLines:
    """A table in one file, a row a line; the outline is an object in it."""

    final: Path
    job: OutlineJob

    def check(self) -> None:
        """Do nothing: it needs no package."""

    def prepare(self) -> None:
        """Do nothing: there is nothing to prepare."""

    def is_there(self, task: Task) -> bool:
        """Always true: the outline is in the row."""
        return True

    def publish(self, part: Path, final: Path) -> None:
        """Give the lines their final name."""
        os.replace(part, final)


@dataclass(frozen=True, slots=True)
class Parquet(JsonLines):
    """A table in one file; the outline is a string of JSON in it. Until the last row is there, it is JSON lines."""

    def check(self) -> None:
        """Fail now if the package is missing, not after the last document."""
        import speechkit.batch.parquet  # noqa: F401 - needs an optional package

    def publish(self, part: Path, final: Path) -> None:
        """Write the table beside, then rename it."""
        from speechkit.batch.parquet import write_table  # needs an optional package

        draft = final.with_name(f"{final.name}.draft")
        write_table(part, draft)
        os.replace(draft, final)
        part.unlink()


@dataclass(frozen=True, slots=True)
class OutlineFolder:
    """A file for each outline, in folders like those of the input; the rows name them."""

    final: Path
    job: OutlineJob

    def check(self) -> None:
        """Do nothing: it needs no package."""

    def prepare(self) -> None:
        """Make an empty folder for drafts; those of a killed run are deleted."""
        shutil.rmtree(self.final.parent / DRAFTS, ignore_errors=True)
        (self.final.parent / DRAFTS).mkdir(parents=True, exist_ok=True)

    def is_there(self, task: Task) -> bool:
        """Whether the outline is still where it was written."""
        return (self.final.parent / self.job.file_of(task)).exists()

    def publish(self, part: Path, final: Path) -> None:
        """Give the list its final name."""
        shutil.rmtree(final.parent / DRAFTS, ignore_errors=True)
        os.replace(part, final)


Sink = JsonLines | Parquet | OutlineFolder

TABLE_SINKS: dict[str, type[JsonLines]] = {".jsonl": JsonLines, ".ndjson": JsonLines, ".parquet": Parquet}


def names_table(output: str) -> bool:
    """Whether an output is one table: its suffix says so, and no folder has that name."""
    return Path(output).suffix.lower() in TABLE_SINKS and not os.path.isdir(output)
