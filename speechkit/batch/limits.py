"""Defines how much of the machine a run may use."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one run."""

    jobs: int = 1
    timeout: float | None = None
    """Seconds for one document."""
    memory: int | None = None
    """Bytes for one worker process."""
    folder: str | None = None
    """Where the processes work; None for the current folder."""

    @property
    def patience(self) -> int:
        """Seconds after which a worker ends itself if its parent no longer exists; 0 for never."""
        return int(self.timeout * 2) + 10 if self.timeout else 0


def count_cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
