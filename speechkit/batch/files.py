"""Writes a file whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from speechkit.errors import EmitError, tell_reason
from speechkit.messages import Message

# What concerns the output as a whole; a name that is too long, say, concerns one document.
FATAL = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EFBIG, errno.EACCES, errno.EPERM}


class OutputBroken(EmitError):
    """Nothing more can be written, for example because the disk is full. The run stops and keeps its rows."""


def broken(error: OSError, path: Path | str) -> OutputBroken:
    """The error in words."""
    problem = Message("it cannot be written: {reason}", reason=tell_reason(error))
    return OutputBroken(problem, "Mend that, then go on with --resume", source=str(path))


def write_whole(path: str, content: bytes, drafts: str) -> None:
    """Write a draft in the folder `drafts` on the same disk, then rename it: `path` never holds half the content."""
    draft = os.path.join(drafts, f"{os.getpid()}-{os.urandom(4).hex()}")
    try:
        with open(draft, "wb") as file:
            file.write(content)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        os.replace(draft, path)
    except OSError as error:
        if error.errno in FATAL:
            raise broken(error, path) from error
        raise EmitError(Message("its outline cannot be written: {reason}", reason=tell_reason(error))) from error
