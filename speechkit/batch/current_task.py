"""Shares with the parent which task a worker is doing and since when, without a message."""

from __future__ import annotations

import contextlib
import mmap
import os
import struct
from time import monotonic

PLACE = struct.Struct("<qd")


class CurrentTask:
    """The place of the task in its chunk, and the moment when it was begun, by the clock that all processes share."""

    def __init__(self, path: str) -> None:
        self.path = path
        with open(path, "r+b") as file:
            self._memory = mmap.mmap(file.fileno(), PLACE.size)

    def set(self, place: int) -> None:
        """Note that the task at this place begins now."""
        PLACE.pack_into(self._memory, 0, place, monotonic())

    def get(self) -> tuple[int, float]:
        """The place, and the moment when its task began."""
        place, moment = PLACE.unpack_from(self._memory)
        return place, moment

    def unlink(self) -> None:
        """Delete the file; the memory stays as long as a process uses it. (Windows deletes it only then.)"""
        with contextlib.suppress(OSError):
            os.unlink(self.path)

    def close(self) -> None:
        """Release the memory and delete the file."""
        self._memory.close()
        self.unlink()


def share_current_task() -> CurrentTask:
    """A new file to share; a worker opens it by its path."""
    import tempfile  # slow to import, and a worker only opens the file that its parent has made

    handle, path = tempfile.mkstemp(prefix="speechkit-")
    with os.fdopen(handle, "wb") as file:
        file.write(PLACE.pack(0, monotonic()))
    return CurrentTask(path)
