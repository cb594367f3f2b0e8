"""The bytes of an old or foreign text file (.doc, .wps, .rtf) in, a Document out, by way of LibreOffice.

LibreOffice runs without a window, with a profile of its own that forbids macros and links, not longer than LIMIT and in
no more than MEMORY, in a folder that is gone afterwards, even where this process is killed.
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

from speechkit.errors import LoadError, MissingExtra
from speechkit.load.file_kinds import trim_front
from speechkit.load.office.zip_parts import COPY_AGAIN, DAMAGED
from speechkit.load.word import from_docx
from speechkit.model import Document

LIMIT = 120.0
"""Seconds that a conversion may take."""
MEMORY = 2 << 30
"""Bytes that it may take; LibreOffice starts with 0.5 GB, and a text of 18 million characters makes that 0.9 GB."""
PROGRAMS = ("soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice")
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""
# What a file says of itself → the suffix by which LibreOffice knows it.
SUFFIXES = ((b"{\\rtf", ".rtf"), (b"<?xml", ".xml"), (b"", ".doc"))
# How many bytes follow in an RTF as they are; behind another backslash it is text: C:\\bin2020.
RAW = re.compile(rb"(?<!\\)\\bin(\d{1,18})")
# A pipe that ends without a line is that of a process that was killed: LibreOffice and its folder must go with it.
WATCH = 'read -r line || { kill -9 "-$1"; rm -rf -- "$2"; }'
LOCKED = "EncryptedPackage".encode("utf-16-le")


def load(data: bytes, source: str, *, encoding: str | None = None) -> Document:
    """The document in a file that LibreOffice can read; an encoding means nothing to it."""
    if LOCKED in data:
        raise LoadError("it is protected by a password", "Save it without one", source=source)
    data = trim_front(data)  # LibreOffice takes rich text behind anything else for plain text
    suffix = next(suffix for signature, suffix in SUFFIXES if data.startswith(signature))
    check_claims(data, suffix, source)
    program = find_program()
    if program is None:
        problem = "reading this kind of file needs LibreOffice, which is not installed"
        raise MissingExtra(problem, "Install LibreOffice, or save the file as .docx", source=source)
    with TemporaryDirectory(prefix="speechkit-", ignore_cleanup_errors=True) as folder:
        converted = convert_to_docx(program, data, suffix, Path(folder), source)
    return from_docx.load(converted, source)


def check_claims(data: bytes, suffix: str, source: str) -> None:
    """Refuses what claims to be more than it is or than a text can be: LibreOffice works on that up to its LIMIT."""
    if suffix == ".rtf" and any(int(raw[1]) > len(data) - raw.end() for raw in RAW.finditer(data)):
        raise LoadError(DAMAGED, COPY_AGAIN, source=source)


def find_program() -> str | None:
    """The path of LibreOffice; None where it is not installed."""
    return next((found for found in map(shutil.which, PROGRAMS) if found), None)


def convert_to_docx(program: str, data: bytes, suffix: str, folder: Path, source: str) -> bytes:
    """The same document as .docx."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS, encoding="utf-8")
    given = folder / f"given{suffix}"
    given.write_bytes(data)
    options = ("--headless", "--norestore", "--nodefault", "--nolockcheck", "--nofirststartwizard")
    command = [program, f"-env:UserInstallation={profile.as_uri()}", *options]
    run_libreoffice(
        [*command, "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder), str(given)], folder, source
    )
    made = folder / "given.docx"
    if not made.is_file():
        problem = "LibreOffice cannot read it: it is damaged, protected, too large, or no text document"
        raise LoadError(problem, "Open it in the program that wrote it and save it as .docx", source=source)
    return made.read_bytes()


def run_libreoffice(command: list[str], folder: Path, source: str) -> None:
    """Runs LibreOffice to its end, or ends it and whatever it started when its time is up."""
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
        problem = f"LibreOffice does not start: {error.strerror}"
        raise LoadError(problem, "Save the file as .docx", source=source) from error
    except subprocess.TimeoutExpired as error:
        problem = f"LibreOffice did not finish within {LIMIT:.0f} seconds"
        raise LoadError(problem, "Save the file as .docx", source=source) from error


def bound_memory(process: int) -> None:
    """Leaves a process, and what it starts from now on, MEMORY or the less that this one has itself."""
    if sys.platform == "linux":  # alone can do it from outside; code of ours in the child is not safe with threads
        import resource

        own = resource.getrlimit(resource.RLIMIT_AS)[0]
        most = MEMORY if own == resource.RLIM_INFINITY else min(MEMORY, own)
        resource.prlimit(process, resource.RLIMIT_AS, (most, most))


@contextmanager
def watch_process(group: int, folder: Path) -> Iterator[None]:
    """Ends a group of processes and removes their folder if this process ends meanwhile, by a signal for example."""
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
    """Ends a process and those that it started."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
