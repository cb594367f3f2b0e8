"""Reads a PDF file that could take all memory or time in a process of its own, which has bounds."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys

from speechkit.errors import LoadError
from speechkit.messages import Message
from speechkit.model import Document

MEMORY = 1 << 30
"""The most bytes of memory, beside a few times the size of the file."""
SECONDS = 20
"""The most seconds of processor time, and half of the most that may pass."""
COMMAND = "from speechkit.load.pdf.in_child import main; main()"


def read_in_child(data: bytes, source: str) -> Document:
    """The document in the bytes of a PDF file; LoadError as from the loader, or if it takes too much."""
    paths = os.pathsep.join(os.path.abspath(path) for path in sys.path)
    try:
        ended = subprocess.run(
            [sys.executable, "-P", "-c", COMMAND, str(MEMORY + 4 * len(data)), str(SECONDS), source],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": paths},
            timeout=2 * SECONDS,
            check=True,
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        words = "refused: to read it takes more than {size} GB of memory or {seconds} seconds"
        problem = Message(words, size=MEMORY >> 30, seconds=SECONDS)
        raise LoadError(problem, "Check where it comes from", source=source) from error
    answer: Document | LoadError = pickle.loads(ended.stdout)
    if isinstance(answer, LoadError):
        raise answer
    return answer


def main() -> None:
    """Read the file from standard input, write the pickled document or error to standard output.

    The arguments are the most bytes of memory, the most seconds and the name of the file.
    """
    data = sys.stdin.buffer.read()
    limit_process(int(sys.argv[1]), int(sys.argv[2]))
    from speechkit.load.pdf.from_pdf import load_here

    try:
        answer: Document | LoadError = load_here(data, sys.argv[3])
    except LoadError as error:
        answer = error
    sys.stdout.buffer.write(pickle.dumps(answer))


def limit_process(memory: int, seconds: int) -> None:
    """Bound this process, where the system can; a limit that it has already stays."""
    if sys.platform == "win32":
        return
    import resource

    for kind, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(kind)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))
