"""The command as a user runs it: in a process of its own where the process is what is tested, else in this one.

With `--processes` every command of the tests gets a process of its own.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import chdir, contextmanager, nullcontext
from pathlib import Path
from unittest.mock import patch

from speechkit.cli import app

ROOT = Path(__file__).parent.parent
COMMAND = (sys.executable, "-m", "speechkit")
PLAIN = {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "200", "SPEECHKIT_LANG": "en"}
PROCESSES = "SPEECHKIT_TEST_PROCESSES"
"""Set by `--processes`, for the workers of the run too."""

Answer = subprocess.CompletedProcess[bytes]


def run(*arguments: str | Path, stdin: bytes | None = None, folder: Path | None = None, **environment: str) -> Answer:
    """What the command answers; standard input is empty unless some is given."""
    if os.environ.get(PROCESSES):
        return run_process(*arguments, stdin=stdin, folder=folder, **environment)
    words = list(map(str, arguments))
    with (
        chdir(folder) if folder else nullcontext(),
        patch.dict(os.environ, {"PYTHONPATH": str(ROOT), **PLAIN, **environment}),
        patch.object(sys, "argv", ["speechkit", *words]),
        _streams(stdin or b"") as (output, errors),
    ):
        code = _run_here()
        sys.stdout.flush()
        sys.stderr.flush()
        return subprocess.CompletedProcess(words, code, output.getvalue(), errors.getvalue())


def run_process(
    *arguments: str | Path, stdin: bytes | None = None, folder: Path | None = None, **environment: str
) -> Answer:
    """What the command answers in a process of its own."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin or b"",
        capture_output=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **PLAIN, **environment},
        timeout=600,
        check=False,
    )


@contextmanager
def _streams(stdin: bytes) -> Iterator[tuple[io.BytesIO, io.BytesIO]]:
    """Standard streams of our own; what is written to the last two is given."""
    output, errors = io.BytesIO(), io.BytesIO()
    streams = {
        name: io.TextIOWrapper(buffer, encoding="utf-8")
        for name, buffer in (("stdin", io.BytesIO(stdin)), ("stdout", output), ("stderr", errors))
    }
    with patch.multiple(sys, **streams):
        yield output, errors


def _run_here() -> int:
    """The exit code; an error that nobody expected is printed as Python prints it."""
    try:
        app.run()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except Exception:
        traceback.print_exc()
        return 1
    return 0
