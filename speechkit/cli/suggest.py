"""Finds the known word that a wrong one was meant to be: markdwon → markdown."""

from __future__ import annotations

from collections.abc import Iterable

ALIKE = 0.6
"""Of difflib's ratio; a slip of a finger leaves more alike."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like another, whatever its case; None where none is."""
    from difflib import get_close_matches  # only wrong words need it

    by_key = {name.casefold(): name for name in known}
    found = get_close_matches(word.casefold(), by_key, 1, ALIKE)
    return by_key[found[0]] if found else None
