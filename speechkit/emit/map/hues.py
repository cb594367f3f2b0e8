"""Chooses a colour for each branch of a mind map."""

from __future__ import annotations

from speechkit.model import Outline, walk

# dark enough for white letters on them
COLOURS = ("#2563c9", "#c2410c", "#15803d", "#8b3fd1", "#0e7490", "#be185d", "#96650a", "#5457d6")


def find_hues(outline: Outline) -> dict[int, int]:
    """The place in COLOURS for each node, by its identity; below a lone first node its children begin the branches."""
    branches = outline.nodes[0].children if len(outline.nodes) == 1 else outline.nodes
    hues = {id(node): 0 for node in outline.nodes}
    for number, branch in enumerate(branches):
        hues.update((id(node), number % len(COLOURS)) for node in walk((branch,)))
    return hues
