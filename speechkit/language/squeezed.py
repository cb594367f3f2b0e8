"""Finds a text in another, whatever white space stands in either."""

from __future__ import annotations


def find_squeezed(text: str, wanted: str) -> tuple[int, int] | None:
    """Where a text stands in another, as offsets of its start and end; None where it does not, or is empty.

    >>> find_squeezed("第一章　总  则。", "总 则")
    (4, 8)
    """
    at = text.find(wanted)
    if at >= 0 and wanted:
        return at, at + len(wanted)
    bare = "".join(wanted.split())
    places = [i for i, char in enumerate(text) if not char.isspace()]
    found = "".join(text[i] for i in places).find(bare) if bare else -1
    return None if found < 0 else (places[found], places[found + len(bare) - 1] + 1)
