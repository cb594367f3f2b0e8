"""Tells in which language a user wants to read: what the environment says, on Windows what the user has set."""

from __future__ import annotations

import os
import sys
from functools import cache

ENGLISH, SIMPLIFIED, TRADITIONAL = "en", "zh_CN", "zh_TW"
VARIABLES = ("SPEECHKIT_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
"""The first that is set decides, as POSIX has it (XBD 8.2)."""
TRADITIONAL_PLACES = frozenset(("tw", "hk", "mo", "hant"))


def find_language() -> str:
    """The language of the user: `zh_CN`, `zh_TW`, or `en` where it is another or none."""
    for name in VARIABLES:
        if wanted := os.environ.get(name):
            return name_language(wanted)
    return name_language(_ask_windows()) if sys.platform == "win32" else ENGLISH


def name_language(wanted: str) -> str:
    """The language among those that we speak: zh_HK.UTF-8 → zh_TW, zh-Hans → zh_CN, de_DE → en."""
    parts = wanted.split(".")[0].split("@")[0].replace("-", "_").lower().split("_")
    if parts[0] != "zh":
        return ENGLISH
    return SIMPLIFIED if "hans" in parts or TRADITIONAL_PLACES.isdisjoint(parts) else TRADITIONAL


@cache
def _ask_windows() -> str:
    """The language in which Windows speaks to the user: zh_TW; empty where it does not say."""
    import ctypes
    from locale import windows_locale

    return windows_locale.get(getattr(ctypes, "windll").kernel32.GetUserDefaultUILanguage(), "")  # noqa: B009  others lack it
