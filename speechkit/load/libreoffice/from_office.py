"""Reads an old or foreign office file (.doc, .wps, .rtf) as a Document by converting it with LibreOffice.

LibreOffice runs without a window and a network, with a profile of its own that forbids macros and links, for at most
LIMIT seconds and with at most MEMORY bytes, in a temporary folder that is removed even where this process is killed.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from speechkit.errors import LoadError, MissingExtra, tell_reason
from speechkit.load.file_kinds import trim_front
from speechkit.load.libreoffice.offline import NO_NETWORK, find_isolation
from speechkit.load.office.zip_parts import COPY_AGAIN, DAMAGED
from speechkit.load.word import from_docx
from speechkit.messages import Message
from speechkit.model import Document

LIMIT = 120.0
"""The most seconds that a conversion may take."""
MEMORY = 2 << 30
"""The most bytes that it may take; LibreOffice starts with 0.5 GB and needs 0.9 GB for 18 million characters."""
PROGRAMS = ("soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice")
SETTINGS = f"""<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
{NO_NETWORK}
</oor:items>
"""
# How a file begins → the suffix by which LibreOffice recognises it.
SUFFIXES = ((b"{\\rtf", ".rtf"), (b"<?xml", ".xml"), (b"", ".doc"))
# \bin in RTF: this many raw bytes follow. After another backslash it is text: C:\\bin2020.
RAW = re.compile(rb"(?<!\\)\\bin(\d{1,18})")
# This process was killed if the pipe closes without a line: the watcher then ends LibreOffice and removes its folder.
WATCH = 'read -r line || { kill -9 "-$1"; rm -rf -- "$2"; }'
LOCKED = "EncryptedPackage".encode("utf-16-le")


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in a file that LibreOffice can read; `encoding` is ignored.

    Raises MissingExtra if LibreOffice is not installed, and LoadError if the file is encrypted or cannot be
    converted.
    """
    if LOCKED in data:
        raise LoadError("it is protected by a password", "Save it without one", source=source)
    data = trim_front(data)  # LibreOffice takes RTF after anything else for plain text
    suffix = next(suffix for signature, suffix in SUFFIXES if data.startswith(signature))
    check_claims(data, suffix, source)
    program = find_program()
    if program is None:
        problem = "files of this kind need LibreOffice, which is not installed"
        raise MissingExtra(problem, "Install LibreOffice, or save the file as .docx", source=source)
    with TemporaryDirectory(prefix="speechkit-", ignore_cleanup_errors=True) as folder:
        converted = convert_to_docx(program, data, suffix, Path(folder), source)
    return from_docx.load(converted, source)


def check_claims(data: bytes, suffix: str, source: str) -> None:
    """Raises LoadError if RTF declares more raw bytes than it has: LibreOffice would work on that up to LIMIT."""
    if suffix == ".rtf" and any(int(raw[1]) > len(data) - raw.end() for raw in RAW.finditer(data)):
        raise LoadError(DAMAGED, COPY_AGAIN, source=source)


def find_program() -> str | None:
    """The path of LibreOffice; None if it is not installed."""
    return next((found for found in map(shutil.which, PROGRAMS) if found), None)


def convert_to_docx(program: str, data: bytes, suffix: str, folder: Path, source: str) -> bytes:
    """The bytes of the same document as .docx; LoadError if LibreOffice writes none."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS, encoding="utf-8")
    given = folder / f"given{suffix}"
    given.write_bytes(data)
    options = ("--headless", "--norestore", "--nodefault", "--nolockcheck", "--nofirststartwizard")
    command = [*find_isolation(), program, f"-env:UserInstallation={profile.as_uri()}", *options]
    run_libreoffice(
        [*command, "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder), str(given)], folder, source
    )
    made = folder / "given.docx"
    if not made.is_file():
        problem = "LibreOffice cannot read it: it is damaged, protected, too large, or not a text"
        raise LoadError(problem, "Open it in the program that wrote it and save it as .docx", source=source)
    return made.read_bytes()


def run_libreoffice(command: list[str], folder: Path, source: str) -> None:
    """Runs LibreOffice to its end, or kills it and its child processes after LIMIT seconds."""
    variables = {**os.environ, "HOME": str(folder), "TMPDIR": str(folder), "SAL_USE_VCLPLUGIN": "svp"}
    null = subprocess.DEVNULL
    try:
        process = subprocess.Popen(
            command, cwd=folder, env=variables, start_new_session=True, stdin=null, stdout=null, stderr=null
        )
        try:
            bound_memory(process.pid)
            with watch_process(process.pid, folder):
                process.wait(LIMIT)
        finally:
            if process.poll() is None:
                end_process(process)
    except OSError as error:
        problem = Message("LibreOffice does not start: {reason}", reason=tell_reason(error))
        raise LoadError(problem, "Save the file as .docx", source=source) from error
    except subprocess.TimeoutExpired as error:
        problem = Message("LibreOffice did not finish within {seconds:.0f} seconds", seconds=LIMIT)
        raise LoadError(problem, "Save the file as .docx", source=source) from error


def bound_memory(process: int) -> None:
    """Limits the memory of a process and of its future children to MEMORY, or to this process's own limit."""
    if sys.platform == "linux":  # only Linux sets limits of another process; preexec_fn is not safe with threads
        import resource

        own = resource.getrlimit(resource.RLIMIT_AS)[0]
        most = MEMORY if own == resource.RLIM_INFINITY else min(MEMORY, own)
        resource.prlimit(process, resource.RLIMIT_AS, (most, most))


@contextmanager
def watch_process(group: int, folder: Path) -> Iterator[None]:
    """Kills a group of processes and removes their folder if this process is killed meanwhile."""
    if os.name != "posix":
        yield
        return
    null = subprocess.DEVNULL
    command = ["sh", "-c", WATCH, "sh", str(group), str(folder)]
    watcher = subprocess.Popen(command, start_new_session=True, stdin=subprocess.PIPE, stdout=null, stderr=null)
    try:
        yield
    finally:
        watcher.communicate(b"\n")


def end_process(process: subprocess.Popen[bytes]) -> None:
    """Kills a process and its child processes."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
