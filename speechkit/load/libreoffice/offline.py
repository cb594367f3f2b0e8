"""Keeps LibreOffice off the network: it would fetch the pictures that a file links, while it reads the file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache

DEAD = "127.0.0.1"
PORT = 1
"""Nothing listens there."""


def _set(name: str, value: object) -> str:
    return (
        '<item oor:path="/org.openoffice.Inet/Settings">'
        f'<prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
    )


NO_NETWORK = "\n".join(
    [
        _set("ooInetProxyType", 2),  # a proxy that is named here
        _set("ooInetNoProxy", ""),  # not even this machine is reached without it
        *(_set(f"ooInet{kind}ProxyName", DEAD) for kind in ("HTTP", "HTTPS", "FTP")),
        *(_set(f"ooInet{kind}ProxyPort", PORT) for kind in ("HTTP", "HTTPS", "FTP")),
    ]
)
"""Settings of a profile that send every request to a proxy that does not exist."""


@cache
def find_isolation() -> tuple[str, ...]:
    """The beginning of a command that runs without any network (a namespace of Linux); empty where none may be made."""
    program = shutil.which("unshare") if sys.platform == "linux" else None
    if program is None:
        return ()
    command = (program, "--net", *(() if os.geteuid() == 0 else ("--map-root-user",)), "--")
    null = subprocess.DEVNULL
    tried = subprocess.run([*command, "true"], stdin=null, stdout=null, stderr=null, check=False)
    return command if tried.returncode == 0 else ()
