"""A Document in, an Outline out."""

from __future__ import annotations

from speechkit.detect.build import build_nodes
from speechkit.detect.evidence import Evidence
from speechkit.detect.markers import find_markers
from speechkit.detect.nest import nest_markers
from speechkit.model import Document, Frame, Outline


def detect(document: Document, *, width: int = 40) -> Outline:
    """The outline of a document; titles are at most `width` characters long."""
    text = document.text
    frame = Frame(body_end=len(text))
    candidates = find_markers(text, frame.body_start, frame.body_end)
    evidence = Evidence(text, frame.body_start, frame.body_end, candidates)
    steps = nest_markers(candidates, evidence)
    nodes = build_nodes(document, steps, frame.body_end, width)
    return Outline(document, frame, nodes, frame.body_end, document.notices)
