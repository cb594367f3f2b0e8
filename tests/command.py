"""The command as a user runs it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
COMMAND = (sys.executable, "-m", "speechkit")
PLAIN = {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "200", "SPEECHKIT_LANG": "en"}


def run(
    *arguments: str | Path, stdin: bytes | None = None, folder: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """What the command answers; standard input is empty unless some is given."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin or b"",
        capture_output=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **PLAIN, **environment},
        timeout=600,
        check=False,
    )
